/** Lower-case text with ordinary spaces and hyphens, for comparing what people wrote. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const LEADING_CODE = /^(?:\d+(?:\.\d+)*[.)]?|[a-zåäö][.)])\s+(?=\D)/i;
const PERCENT = /(?:\d+(?:[.,]\d+)?\s*)?%/g;

/** A label without the code in front of it: "1.1 Personal" → "Personal". */
export const withoutCode = (label: string): string => label.trim().replace(LEADING_CODE, '');

/** A label as it is compared and remembered: no code, percentage, punctuation or case. */
export const normaliseLabel = (label: string): string =>
  plainText(withoutCode(label))
    .replace(PERCENT, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a text, lower case. */
export const wordsOf = (text: string): readonly string[] => plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Without the marks that get lost in scanning and typing: "löner" → "loner". */
export const foldMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** How many letters must be changed, added, removed or swapped to make one word of the other; `limit + 1` when more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

const slack = (length: number): number => (length >= 10 ? 2 : length >= 5 ? 1 : 0);

/** Whether two texts without marks (`foldMarks`) are the same but for a slip of the pen. */
export function isAlikeFolded(first: string, second: string): boolean {
  if (first === second) return true;
  const limit = slack(Math.min(first.length, second.length));
  return (
    limit > 0 &&
    Math.abs(first.length - second.length) <= limit &&
    editDistance(first, second, limit) <= limit
  );
}

/** Whether two normalised texts are the same but for a slip of the pen: one letter in five, two in ten. */
export const isAlike = (a: string, b: string): boolean => isAlikeFolded(foldMarks(a), foldMarks(b));

/** Whether text holds at least two letters, as a label does and a code or an amount does not. */
export const hasLetters = (text: string): boolean => /\p{L}.*\p{L}/u.test(text);
