export type Attributes = ReadonlyMap<string, string>;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Characters XML does not allow, raw or as a reference. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Text with its references resolved and line ends as "\n"; undefined when it is not well formed. */
export function decodeXmlText(raw: string): string | undefined {
  if (FORBIDDEN.test(raw)) return undefined;
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  const decoded: string[] = [];
  let at = 0;
  for (let sign = text.indexOf('&'); sign >= 0; sign = text.indexOf('&', at)) {
    const end = text.indexOf(';', sign);
    const character = end < 0 ? undefined : resolve(text.slice(sign + 1, end));
    if (character === undefined) return undefined;
    decoded.push(text.slice(at, sign), character);
    at = end + 1;
  }
  decoded.push(text.slice(at));
  return decoded.join('');
}

function resolve(reference: string): string | undefined {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(reference);
  if (!number) return NAMED.get(reference);
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(point);
  return FORBIDDEN.test(character) ? undefined : character;
}

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** A tag's attributes by their full name ("r:id"); undefined when one is malformed or repeated. */
export function parseAttributes(raw: string): Attributes | undefined {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  let at = 0;
  for (let match = ATTRIBUTE.exec(raw); match; match = ATTRIBUTE.exec(raw)) {
    const [, name = '', double, single = ''] = match;
    const value = decodeXmlText(double ?? single);
    if (value === undefined || attributes.has(name)) return undefined;
    attributes.set(name, value);
    at = ATTRIBUTE.lastIndex;
  }
  return raw.slice(at).trim() === '' ? attributes : undefined;
}

/** The value of an attribute in whatever namespace prefix the writer chose: "r:id" for "id". */
export function prefixedAttribute(attributes: Attributes, local: string): string | undefined {
  for (const [name, value] of attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** Whether an XML boolean is set. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** "_x000D_" → carriage return and "_x005F_" → "_", as Office hides what XML cannot hold. */
export function unescapeOfficeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
