import type { CellValue, SheetCell } from '../grid';
import { plainText, wordsOf } from './words';

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** What the figures under a head are: a budget may stand beside what was applied for, granted or spent. */
export type HeadVariant = 'budget' | 'plain' | 'granted' | 'proposed' | 'applied' | 'forecast' | 'actual';

export interface YearHead {
  readonly year: number;
  readonly variant: HeadVariant;
  /** A bare number or date, which might as well be an amount or a date of something else. */
  readonly bare: boolean;
}

const VARIANT_WORDS: readonly (readonly [HeadVariant, RegExp])[] = [
  ['actual', /^(?:utfall\w*|bokfört|redovisa[dt]\w*|upparbetat?|ack\w*|faktisk\w*|föregående)$/],
  ['granted', /^(?:beviljat?|beviljade|beslutat?|beslutade|godkänd\w*|godkänt)$/],
  ['proposed', /^(?:föreslage[nt]|förslag)$/],
  ['applied', /^(?:sökta?|sökt|ansökt|ansökan)$/],
  ['forecast', /^prognos\w*$/],
  ['budget', /^(?:budget\w*|projektbudget|kalkyl\w*|plan|planerat?|planerade)$/],
];

const PLAIN_WORDS =
  /^(?:år|året|helår|kalenderår|projektår|budgetår|verksamhetsår|kr|tkr|kkr|mnkr|sek|ksek|tsek|kronor|tusental|i|belopp|kostnad|kostnader|finansiering|period|perioden|from|fr|o|m|t|tom|till|och|med|del|av|per|jan\w*|feb\w*|mars?|apr\w*|maj|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*|\d{1,2})$/;

const TOTAL_WORD =
  /^(?:totalt?|totala|totalen|tot|summa|sum|totalsumma|totalbelopp|totalkostnad|totalbudget|sammanlagt)$/;
const WHOLE_PROJECT =
  /\b(?:hela (?:projektet|perioden|projekttiden|projektperioden|tiden)|samtliga år|alla år)\b/;
const TOTAL_COMPANION =
  /^(?:hela|projekt\w*|perioden|tiden|samtliga|alla|år|åren|för|i|per|rad|kr|tkr|kkr|mnkr|sek|kronor|belopp|budget|kostnad|kostnader|finansiering|och|\d{1,4})$/;

const simplified = (text: string): string =>
  plainText(text)
    .replace(/\bs:a\b/g, 'summa')
    .replace(/[∑σ]/g, ' summa ')
    .replace(/[*¹²³]/g, '');

const YEAR = /(?<![\d.,])(\d{4})(?![\d])/g;

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** The different years that a text names. */
export function yearsNamed(text: string): readonly number[] {
  return [...new Set([...text.matchAll(YEAR)].map((match) => Number(match[1])).filter(isYear))];
}

/** What kind of figures a head's words speak of. */
export function variantOf(text: string): HeadVariant {
  const words = wordsOf(text);
  return VARIANT_WORDS.find(([, word]) => words.some((one) => word.test(one)))?.[0] ?? 'plain';
}

/** Reads "2024", "År 2024", "Budget 2024", "2024-12-31", "2024 (aug–dec)"; null when it is no single year. */
export function readYearText(raw: string): YearHead | null {
  if (raw.length > 60) return null;
  const text = simplified(raw);
  const [year, ...others] = yearsNamed(text);
  if (year === undefined || others.length > 0) return null;
  const words = wordsOf(text.replace(/\d{4}-\d{2}-\d{2}/g, ' ').replace(YEAR, ' '));
  const known = words.every(
    (word) => PLAIN_WORDS.test(word) || VARIANT_WORDS.some(([, pattern]) => pattern.test(word)),
  );
  if (!known || /%/.test(text)) return null;
  return { year, variant: variantOf(text), bare: !/\p{L}/u.test(text) };
}

const looksLikeMoney = (format: string): boolean => /[,%]|0\.0|# ?#|kr|sek/i.test(format);

function readYearNumber(text: string, format: string): YearHead | null {
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || !isYear(year) || looksLikeMoney(format)) return null;
  return { year, variant: 'plain', bare: true };
}

/** The year that a head cell names, or null. Years outside 1990–2100 are none. */
export function readYearHead(value: CellValue): YearHead | null {
  if (value.type === 'number') return readYearNumber(value.text, value.format);
  if (value.type === 'text') return readYearText(value.text);
  if (value.type !== 'date') return null;
  const year = Number(value.iso.slice(0, 4));
  return isYear(year) ? { year, variant: 'plain', bare: true } : null;
}

/** Whether a head says that the column adds the years up: "Totalt", "Summa 2024–2026", "Hela projektet". */
export function isTotalHead(cell: SheetCell | undefined): boolean {
  if (cell?.value.type !== 'text' || cell.value.text.length > 60) return false;
  const text = simplified(cell.value.text);
  const words = wordsOf(text);
  const says = WHOLE_PROJECT.test(text) || words.some((word) => TOTAL_WORD.test(word));
  return (
    says && !text.includes('%') && words.every((word) => TOTAL_WORD.test(word) || TOTAL_COMPANION.test(word))
  );
}
