import { initiative, initiativesArbitrary, mappingPlan, placed } from '@tests/fixtures/mapping-sample';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate, type UtcTime } from '../ids';
import type { PlanPart } from '../plan/plan-part';
import { coverage, reaching, type CoverageScope } from './coverage';
import { htmlLinked, htmlText } from './html-text';
import type { Initiative } from './initiative';
import { preparePublication, type Audience } from './publication';
import { publicationPage } from './publication-page';

const page = (
  initiatives: readonly Initiative[],
  audience: Audience = 'internal',
  parts: readonly PlanPart[] = mappingPlan(),
  name = 'Kraftsamling',
  scope: CoverageScope = 'all',
) =>
  publicationPage(
    preparePublication(
      { project: { name, diaryNumber: '23RS10970' } as never, parts, initiatives, actors: [] },
      {
        audience,
        scope,
        publishedOn: isoDate('2026-11-22'),
        publishedAt: '2026-11-22T12:00:00.000Z' as UtcTime,
      },
    ).publication,
  );

/** The figures of the matrix as they stand in the page, row by row. */
function figuresIn(html: string): readonly (readonly number[])[] {
  const table = /<table id="matris">.*?<\/table>/s.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr>(.*?)<\/tr>|<tr class="sum">(.*?)<\/tr>/gs)]
    .map((row) => [...row[0].matchAll(/<td class="[^"]*" data-count="(\d+)">([^<]*)</g)])
    .filter((cells) => cells.length > 0)
    .map((cells) =>
      cells.map(([, count = '', shown = '']) => {
        // What is printed, "3 + 1", comes to what is said of it.
        const printed = shown.split('+').reduce((sum, part) => sum + Number(part.replace(/\s/g, '')), 0);
        expect(printed).toBe(Number(count));
        return printed;
      }),
    );
}

test('every figure of the page is the coverage’s own', () => {
  fc.assert(
    fc.property(initiativesArbitrary(), (initiatives) => {
      const counted = coverage(mappingPlan(), initiatives, 'all');
      const expected = [
        ...counted.rows.map(({ cells, total }) => [...cells, total].map(reaching)),
        [...counted.totals, counted.total],
        ...(counted.wholeCounty.some((count) => count > 0) ? [counted.wholeCounty] : []),
      ];
      expect(figuresIn(page(initiatives))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('the page says whom its gaps count, where some initiatives are left out', () => {
  const unknown = placed('Okänd', ['Nora'], ['Meningsfull fritid'], { status: 'unknown' });
  const html = page(
    [unknown, placed('Slut', ['Nora'], [], { status: 'ended' })],
    'internal',
    undefined,
    'K',
    'current',
  );
  const gaps = /<section aria-labelledby="luckor">.*?<\/section>/s.exec(html)?.[0];
  expect(gaps).toContain('1 insats räknas: 1 med okänd status. 1 avslutad räknas inte.');
  expect(gaps).not.toContain('Ingen kommun har insatser för Meningsfull fritid');
});

test('the page says its language, skips to the content, heads its tables and describes its map', () => {
  const html = page([placed('Läxhjälp', ['Nora'], ['Meningsfull fritid'])]);
  expect(html).toMatch(/^<!doctype html>\n<html lang="sv">/);
  expect(html).toContain('<a class="skip" href="#innehall">');
  expect(html).toContain('<main id="innehall"');
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html.match(/<table/g)?.length).toBe(html.match(/<caption>/g)?.length);
  expect(html).not.toMatch(/<th(?=[\s>])(?! scope="(?:col|row)")/);
  expect(html).toContain('<svg role="img" aria-labelledby="karta-namn karta-text"');
  expect(html).toContain('Nora: 1 insats');
});

test('nothing is fetched and nothing runs', () => {
  const html = page([placed('Läxhjälp', 'whole county', [], { source: 'https://example.se/a?b=1&c=2' })]);
  expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|srcset|\son\w+=/i);
  expect(html).toContain('default-src &#39;none&#39;');
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.filter((address) => !address?.startsWith('#'))).toEqual([
    'https://example.se/a?b=1&amp;c=2',
  ]);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></svg><script>x</script>',
  '&lt;script&gt; & Co',
  '<!-- --!> ]]> ${x} `',
  'javascript:alert(1)',
  '\u202etxet\u0000',
] as const;

test.each(HOSTILE)('a hostile text stands as text: %s', (text) => {
  const all = {
    title: text,
    actorName: text,
    targetGroup: text,
    riskFactors: text,
    protectiveFactors: text,
    effect: text,
    source: text,
  };
  const html = page([initiative(all)], 'internal', mappingPlan([text, 'Nora'], [text]), text);
  const harmless = page(
    [
      initiative({
        ...all,
        title: 'x',
        actorName: 'x',
        targetGroup: 'x',
        riskFactors: 'x',
        protectiveFactors: 'x',
        effect: 'x',
        source: 'x',
      }),
    ],
    'internal',
    mappingPlan(['x', 'Nora'], ['x']),
    'x',
  );
  const tags = (of: string) =>
    [...of.matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) => tag.replace(/aria-label="[^"]*"/, ''));
  expect(tags(html)).toEqual(tags(harmless));
  expect(html).not.toMatch(/href="javascript/i);
});

test('a web address becomes a link and nothing else does', () => {
  expect(htmlLinked('https://example.se/?a=1&b="')).toBe('https://example.se/?a=1&amp;b=&quot;');
  expect(htmlLinked(' HTTPS://example.se/x ')).toContain('<a href="HTTPS://example.se/x"');
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'x https://a', 'vbscript:x'])
    expect(htmlLinked(text)).toBe(htmlText(text));
});

test('any text comes back as it was once the page is read', () => {
  const unescape = (html: string): string =>
    html
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&#96;', '`')
      .replaceAll('&amp;', '&');
  fc.assert(
    fc.property(fc.string(), (text) => {
      const html = htmlText(text);
      expect(html).not.toMatch(/[<>"'`]/);
      expect(unescape(html)).toBe(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''));
    }),
  );
});

test('external readers’ page holds neither sources nor notes', () => {
  const secret = placed('Läxhjälp', ['Nora'], [], { source: 'Hemlig källa', notes: 'Hemlig anteckning' });
  expect(page([secret], 'external')).not.toContain('Hemlig');
  expect(page([secret], 'internal')).toContain('Hemlig källa');
  expect(page([secret], 'internal')).not.toContain('Hemlig anteckning');
});

test('a mapping without anything is a page all the same', () => {
  const html = page([], 'external', []);
  expect(html).toContain('Inga insatser är publicerade.');
  expect(html).not.toContain('<svg');
});
