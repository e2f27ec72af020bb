import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from './refusal';
import { XmlReader } from './xml-reader';

/** What a reader is told, with neighbouring texts joined. */
function eventsOf(pieces: readonly string[], depth = 20): string[] {
  const events: string[] = [];
  const reader = new XmlReader('del.xml', depth, {
    open: (path, attributes) => events.push(`<${path.join('/')} ${JSON.stringify([...attributes()])}`),
    text: (path, text) => {
      const last = events.at(-1);
      if (last?.startsWith('"')) events[events.length - 1] = last + text;
      else events.push(`"${text}`);
    },
    close: (path) => events.push(`>${path.join('/')}`),
  });
  for (const piece of pieces) reader.feed(piece);
  reader.end();
  return events;
}

function refusalOf(xml: string, depth?: number): unknown {
  try {
    return eventsOf([xml], depth);
  } catch (error) {
    return error instanceof Refusal ? error.problem.code : error;
  }
}

const XML = `<?xml version="1.0"?>\n<a:rot x='1 > 0' r:id="å&amp;ö"><!-- <b> --><b/>text &lt; &#229;&#xF6;<c><![CDATA[<d>&amp;]]></c>\r\n</a:rot>\n`;

describe('XmlReader', () => {
  it('reads elements, attributes, text, references, comments and CDATA', () => {
    expect(eventsOf([XML])).toEqual([
      '<rot [["x","1 > 0"],["r:id","å&ö"]]',
      '<rot/b []',
      '>rot/b',
      '"text < åö',
      '<rot/c []',
      '"<d>&amp;',
      '>rot/c',
      '"\n',
      '>rot',
    ]);
  });

  it('reads the same wherever the text is cut into pieces', () => {
    const whole = eventsOf([XML]);
    fc.assert(
      fc.property(fc.array(fc.nat(XML.length), { maxLength: 8 }), (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), XML.length];
        const pieces = edges.slice(1).map((edge, index) => XML.slice(edges[index], edge));
        expect(eventsOf(pieces)).toEqual(whole);
      }),
    );
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a x=1/>',
    '<a x="1" x="2"/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
  ])('refuses %j as damaged', (xml) => {
    expect(refusalOf(xml)).toBe('damagedPart');
  });

  it('refuses every declaration', () => {
    expect(refusalOf('<!DOCTYPE a><a/>')).toBe('doctype');
    expect(refusalOf('<a><!ENTITY b "c"></a>')).toBe('doctype');
  });

  it('refuses elements that lie too deep', () => {
    expect(refusalOf('<a><b><c/></b></a>', 3)).toHaveLength(6);
    expect(refusalOf('<a><b><c/></b></a>', 2)).toBe('damagedPart');
  });
});
