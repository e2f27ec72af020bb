import { describe, expect, it } from 'vitest';
import { err, ok } from '@shared/result';
import { readLink, readPercent } from './read-field';

describe('a share', () => {
  it('is anything from nought to the whole', () => {
    expect(['0', '21,39 %', '100'].map(readPercent)).toEqual([
      { ok: true, value: '0' },
      { ok: true, value: '21.39' },
      { ok: true, value: '100' },
    ]);
  });

  it('is refused above the whole with the text that was typed, however large', () => {
    for (const text of ['100,01', '120', '9999'])
      expect(readPercent(text)).toEqual({
        ok: false,
        error: `”${text}” är större än 100 %. Skriv en procentsats mellan 0 och 100.`,
      });
  });

  it('is refused when it is no percentage or missing', () => {
    expect(readPercent('halva')).toMatchObject({ ok: false });
    expect(readPercent(' ')).toMatchObject({ ok: false });
  });
});

describe('a link that is typed', () => {
  it('is an address, a whole path, or nothing', () => {
    for (const target of [
      'https://www.exempel.se/beslut?dnr=1',
      'C:\\Projekt\\Beslut.pdf',
      '\\\\server\\gemensam\\Beslut.pdf',
      '/home/lena/Beslut.pdf',
    ])
      expect(readLink(` ${target} `)).toEqual(ok(target));
    expect(readLink('  ')).toEqual(ok(''));
  });

  it('is refused with a sentence when it leads nowhere', () => {
    for (const text of ['hej', 'javascript:alert(1)', 'www.exempel.se', 'http://exempel.se', 'Beslut.pdf'])
      expect(readLink(text)).toEqual(
        err('Skriv en adress som börjar med https:// eller en hel sökväg till en fil.'),
      );
  });
});
