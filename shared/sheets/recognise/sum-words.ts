import type { Section } from '../../domain/budget/budget';
import { guessCategory } from './categories';
import { groupIn, isPartName, readSectionHead } from './section-words';
import { foldMarks, isAlikeFolded, normaliseLabel, plainText } from './words';

/** What a row that adds up says of itself; what it really adds is found by arithmetic. */
export interface SumSaying {
  readonly scope: 'part' | 'subtotal' | 'bare' | 'grand' | 'balance';
  /** The part it names, when it names one. */
  readonly section: Section | null;
  /** It might as well be a row of its own: "Totala personalkostnader". */
  readonly maybeRow: boolean;
}

const OPENING = [
  'summa',
  'suma',
  'totalt',
  'total',
  'totala',
  'delsumma',
  'totalsumma',
  'subtotal',
  'sum',
  'tot',
  'totalkostnad',
  'totalkostnader',
];
const CLOSING = ['summa', 'totalt', 'total'];
const BALANCE =
  /^(?:differens|diff|balans|saldo|resultat|netto|över ?\/? ?underskott|överskott|underskott|kvar att finansiera|återstår att finansiera|saknas|saknad finansiering|ofinansierat|skillnad|kontroll)(?:\s|$)/;
const PARTIAL = /(?:^|\s)(?:del|delsumma|subtotal|direkta?|varav)(?:\s|$)/;
const GRAND = /inklusive|inkl|totala? projekt|projektets total|hela projektet|samtliga|totalkostnad/;

const spelt = (label: string): string =>
  normaliseLabel(
    plainText(label)
      .replace(/\bs:a\b/g, 'summa')
      .replace(/[∑σ]/g, 'summa '),
  );

function sumWordsIn(normal: string): {
  readonly opens: boolean;
  readonly closes: boolean;
  readonly first: string;
} {
  const words = normal.split(' ');
  const first = words[0] ?? '';
  const folded = foldMarks(first);
  const opens = OPENING.some(
    (word) => word === first || (word.length >= 5 && first.length >= 4 && isAlikeFolded(word, folded)),
  );
  const closes = words.length > 1 && CLOSING.includes(words.at(-1) ?? '');
  return { opens, closes, first };
}

function scopeOf(normal: string, section: Section | null, isPartial: boolean): SumSaying['scope'] {
  if (isPartial) return 'subtotal';
  if (GRAND.test(normal)) return 'grand';
  return section === null ? 'bare' : 'part';
}

/** Reads what a label says of adding up; null when it says nothing of the kind. */
export function readSumLabel(label: string): SumSaying | null {
  const normal = spelt(label);
  if (BALANCE.test(normal)) return { scope: 'balance', section: null, maybeRow: false };
  const { opens, closes, first } = sumWordsIn(normal);
  if (!opens && !closes)
    return isPartName(label)
      ? { scope: 'part', section: readSectionHead(label)?.section ?? null, maybeRow: false }
      : null;
  const section = readSectionHead(label)?.section ?? null;
  const category = guessCategory(normal.replace(first, '').trim());
  const ofCategory =
    opens || closes
      ? category !== null && category.confidence >= 0.65 && !isPartName(normal.replace(first, ''))
      : false;
  const isPartial = PARTIAL.test(normal) || groupIn(label) !== null || ofCategory;
  const maybeRow = ofCategory && !/^(?:summa|delsumma|subtotal|sum)/.test(first);
  return { scope: scopeOf(normal, section, isPartial), section, maybeRow };
}
