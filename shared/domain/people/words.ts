import type { Contact } from './contact';

/** What stands where something about an erased person stood. */
export const ERASED_TEXT = '[raderad]';

/** Shorter words stand by chance in too many texts. */
const FEWEST_CHARACTERS = 3;
/** Fewer digits are an extension, which a text also may hold as an amount. */
const FEWEST_DIGITS = 5;

const NUMBER_IN_TEXT = /\+?\d[\d\s().\u2010-\u2015-]*\d/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function phonesIn(text: string): readonly string[] {
  const numbers = text.match(NUMBER_IN_TEXT) ?? [];
  return numbers.filter((number) => digitsOf(number).length >= FEWEST_DIGITS);
}

/**
 * What a person can be found by in texts, from every version of the contact: names, e-mail addresses and telephone
 * numbers, the longest first.
 */
export function wordsOf(contacts: readonly Contact[]): readonly string[] {
  const words = contacts.flatMap(({ name, email, phone }) => [
    ...[name, email].map((word) => word.normalize('NFC').trim()).filter(isLongEnough),
    ...phonesIn(phone),
  ]);
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const isLongEnough = (word: string): boolean =>
  word.replace(/[^\p{L}\p{N}]/gu, '').length >= FEWEST_CHARACTERS;

/** Any punctuation and space between the parts of a name: "Anna-Karin Ek" is also found as "anna karin ek". */
const BETWEEN_PARTS = '[^\\p{L}\\p{N}\\p{M}]{1,3}';
const BETWEEN_DIGITS = '[\\s().\\u2010-\\u2015/-]{0,3}';

/** A character composed or decomposed: "å" is stored in two ways. */
function inBothForms(character: string): string {
  const apart = character.normalize('NFD');
  return apart === character ? character : `(?:${character}|${apart})`;
}

const partsOf = (word: string): readonly string[] => word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** However it is written: 070-123 45 67, 0701234567, +46 (0)70 123 45 67. */
function phonePattern(word: string): string {
  const digits = digitsOf(word);
  const isSwedish = /^0[1-9]/.test(digits) || /^(?:\s*\+|00)46/.test(word);
  const rest = isSwedish ? digits.replace(/^(?:0046|46|0)0?/, '') : digits;
  const area = isSwedish
    ? `(?:(?:\\+|00)?46${BETWEEN_DIGITS}(?:0${BETWEEN_DIGITS})?|0${BETWEEN_DIGITS})`
    : '\\+?';
  return `(?<!\\d)${area}${Array.from(rest).join(BETWEEN_DIGITS)}(?!\\d)`;
}

function textPattern(word: string): string {
  const text = partsOf(word)
    .map((part) => Array.from(part.normalize('NFC'), inBothForms).join(''))
    .join(BETWEEN_PARTS);
  // "lena.anna@…" is somebody else's address than "anna@…".
  const before = word.includes('@')
    ? '(?<![\\p{L}\\p{N}\\p{M}]|[\\p{L}\\p{N}\\p{M}][._+-])'
    : '(?<![\\p{L}\\p{N}\\p{M}])';
  // "Annas" is Anna's, "Annastina" is another person.
  return `${before}${text}(?=s?(?![\\p{L}\\p{N}\\p{M}]))`;
}

const isPhone = (word: string): boolean => !/\p{L}/u.test(word) && digitsOf(word).length >= FEWEST_DIGITS;

const patterns = new WeakMap<readonly string[], RegExp | null>();

function build(words: readonly string[]): RegExp | null {
  const usable = words.filter((word) => partsOf(word).length > 0);
  if (usable.length === 0) return null;
  const alternatives = usable.map((word) => (isPhone(word) ? phonePattern(word) : textPattern(word)));
  // What was erased before is taken first, so that a person named "Raderad" does not nest it.
  return new RegExp(['\\[raderad\\]', ...alternatives].join('|'), 'giu');
}

function patternOf(words: readonly string[]): RegExp | null {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const pattern = build(words);
  patterns.set(words, pattern);
  return pattern;
}

/** The text with each of the words struck out, whole words only, in any case, form and punctuation. */
export function scrubText(text: string, words: readonly string[]): string {
  const pattern = patternOf(words);
  return pattern === null ? text : text.replace(pattern, ERASED_TEXT);
}

/** Whether any of the words stands in a text. */
export const holdsAny = (text: string, words: readonly string[]): boolean =>
  [...text.matchAll(patternOf(words) ?? /(?!)/g)].some(([found]) => found.toLowerCase() !== ERASED_TEXT);
