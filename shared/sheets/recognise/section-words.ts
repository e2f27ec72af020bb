import type { FinancierGroup, Section } from '../../domain/budget/budget';
import { normaliseLabel, plainText } from './words';

/** What a heading opens: a part of the budget, and for financing the kind of financier. */
export interface SectionHead {
  readonly section: Section;
  readonly group: FinancierGroup | null;
}

const IN_KIND =
  /annat än (?:pengar|kontant\p{L}*|likvida)|(?:^|\s)in ?kind(?:\s|$)|naturabidrag|naturainsats|icke kontant|oavlönat arbete|ideell[at]? (?:arbete|tid|insats\p{L}*)/u;
const FINANCING = /finansi|bidragsgivare|(?:^|\s)intäkter(?:\s|$)|medfinans|(?:^|\s)stöd och bidrag/;
const COST = /kostnad|utgift/;
const GROUPS: readonly (readonly [FinancierGroup, RegExp])[] = [
  ['public', /(?:^|\s)offentlig/],
  ['private', /(?:^|\s)priva/],
];
const LONGEST_HEADING = 70;

/** Whether words speak of bidrag i annat än pengar. */
export const isInKind = (text: string): boolean => IN_KIND.test(normaliseLabel(text));

/** The financier group that a heading names. */
export function groupIn(text: string): FinancierGroup | null {
  const normal = normaliseLabel(text);
  const found = GROUPS.filter(([, word]) => word.test(normal));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** Whether text is a sentence or a remark rather than a heading. */
export function isNote(text: string): boolean {
  const plain = plainText(text);
  return (
    plain.length > LONGEST_HEADING ||
    /^(?:\*|obs|not\b|anm)/.test(plain) ||
    /[a-zåäö]{3}(?<!inkl|exkl|resp|proj)\.(?:\s|$)/.test(plain)
  );
}

/** The part of the budget that a heading opens, or null: "Kostnader", "Offentlig finansiär", "Bidrag i annat än pengar". */
export function readSectionHead(text: string): SectionHead | null {
  if (isNote(text)) return null;
  const normal = normaliseLabel(text);
  const group = groupIn(text);
  if (IN_KIND.test(normal)) return { section: 'inKind', group };
  const [cost, financing] = [COST.test(normal), FINANCING.test(normal)];
  if (cost && financing)
    return /^intäkter|^finansi/.test(normal) && group ? { section: 'financing', group } : null;
  if (financing) return { section: 'financing', group };
  if (cost) return { section: 'cost', group: null };
  return group ? { section: 'financing', group } : null;
}

const HEAD_WORDS =
  /^(?:kostnadsslag\p{L}*|budgetpost\p{L}*|post|poster|rubrik|benämning|typ|slag|rad|konto|kod|nr|specifikation|år|aktivitet|budget\p{L}*|belopp|kr|tkr|sek)$/u;
const PART_WORDS =
  /^(?:(?:bokförda|faktiska|projektets|projektkostnader|totala|direkta|kontant\p{L}*|offentlig\p{L}*|privat\p{L}*|kostnad(?:er)?|utgift(?:er)?|finansiering|finansiär(?:er)?|medfinansiering|medfinansiärer|intäkter|i|tkr|kr|och|alla|projektet)(?:\s|$))+$/u;

/** Whether a label only names a part or a column ("Kostnader", "Finansiär", "Budgetpost"), as in the corner of a table. */
export function isHeadWord(text: string): boolean {
  const normal = normaliseLabel(text);
  return normal === '' || PART_WORDS.test(normal) || normal.split(' ').every((word) => HEAD_WORDS.test(word));
}

/** Whether a label with figures is a part's own name, and so its sum: "Bokförda kostnader 674 573". */
export function isPartName(text: string): boolean {
  const normal = normaliseLabel(text);
  return PART_WORDS.test(normal) && !/^(?:offentlig|privat)/.test(normal) && readSectionHead(text) !== null;
}
