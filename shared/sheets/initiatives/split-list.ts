import { plainText, withoutCode } from '../recognise/words';

const BREAKS = /[,;/\n\r•·|]+|\s(?:och|samt|&|\+)\s/i;
const BULLET = /^[\s\-–—*•·]+/;
const NOTHING = new Set([
  '',
  '-',
  '--',
  '?',
  'x',
  'ej angivet',
  'ej angiven',
  'inte angivet',
  'okänd',
  'okänt',
  'saknas',
  'ingen',
  'n/a',
]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A known name as it may be written: any dash, any space. */
const asWritten = (name: string): RegExp =>
  new RegExp(
    escaped(name.trim())
      .replace(/[-‐-―−]/g, '[-‐-―−]')
      .replace(/\s+/g, String.raw`\s+`),
    'giu',
  );

/** Whether a text is a way of saying nothing. */
export const saysNothing = (text: string): boolean => NOTHING.has(plainText(text));

/**
 * The names in a cell, split at comma, semicolon, slash, line break and "och". Known names that hold such signs
 * themselves are kept whole.
 */
export function splitList(text: string, known: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let rest = text;
  for (const name of known.filter((one) => BREAKS.test(one))) {
    rest = rest.replace(asWritten(name), (found) => {
      kept.push(found);
      return `;\u0000${String(kept.length - 1)};`;
    });
  }
  const parts = rest.split(BREAKS).map((part) => {
    const held = /^\s*\u0000(\d+)\s*$/.exec(part)?.[1];
    return held === undefined
      ? withoutCode(part.replace(BULLET, '').trim()).replace(/\.$/, '')
      : (kept[Number(held)] ?? '');
  });
  return [...new Set(parts.map((part) => part.replace(/\s+/g, ' ').trim()))].filter(
    (part) => !saysNothing(part),
  );
}

const WHOLE =
  /^(?:hela )?(?:länet|regionen|(?:[\p{L}-]+ ){1,2}län(?:et)?|region [\p{L}-]+ län)$|^(?:alla|samtliga)(?: \d+| tolv| länets)?(?: kommuner(?:na)?(?: i länet)?)?$|^länsövergripande$|^hela länet$|^länsgemensam(?:t|ma)?$|^regional(?:t)?$/u;

/** Whether a text means every municipality: "hela länet", "alla kommuner". */
export const meansWholeCounty = (text: string): boolean =>
  WHOLE.test(plainText(text).replace(/[().]/g, '').trim());

const ALL_AREAS = /^(?:alla|samtliga)(?: \d+| fyra)?(?: (?:insats|fokus)?områden(?:a)?)?$/;

/** Whether a text means every focus area: "alla", "samtliga insatsområden". */
export const meansAllAreas = (text: string): boolean => ALL_AREAS.test(plainText(text).replace(/[().]/g, ''));

const YES = new Set(['x', 'xx', 'ja', 'j', '1', 'sant', 'true', 'yes', '✓', '✔', '✗', '•', '●', '■', 'v']);
const NO = new Set(['', 'nej', 'n', '0', 'falskt', 'false', 'no', '-', '--', '–', '—']);

/** What a cell of a yes or no column says; 'unclear' for anything else. */
export function readMark(text: string): 'yes' | 'no' | 'unclear' {
  const plain = plainText(text);
  if (YES.has(plain)) return 'yes';
  return NO.has(plain) ? 'no' : 'unclear';
}
