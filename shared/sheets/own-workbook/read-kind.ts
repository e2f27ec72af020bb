import {
  COST_CATEGORIES,
  FINANCIER_GROUPS,
  IN_KIND_CATEGORIES,
  type BudgetRow,
  type FinancierGroup,
} from '../../domain/budget/budget';
import { kindWord } from '../../domain/export/budget-sheet';
import { comparableText } from '../../domain/export/sheet-text';
import { COST_CATEGORY_NAMES, FINANCIER_GROUP_NAMES } from '../../text/sv-budget';
import { exportText } from '../../text/sv-export';
import type { OwnKind } from './own-budget';
import type { OwnLine } from './own-lines';

const key = (text: string): string => comparableText(text).toLowerCase();

const KINDS: ReadonlyMap<string, OwnKind> = new Map<string, OwnKind>([
  ...COST_CATEGORIES.map(
    (category) => [`cost ${key(COST_CATEGORY_NAMES[category])}`, { section: 'cost', category }] as const,
  ),
  ...IN_KIND_CATEGORIES.flatMap((category) =>
    [exportText.inKindWords[category], COST_CATEGORY_NAMES[category]].map(
      (word) => [`inKind ${key(word)}`, { section: 'inKind', category }] as const,
    ),
  ),
  ...FINANCIER_GROUPS.flatMap((group) =>
    [exportText.groupWords[group], FINANCIER_GROUP_NAMES[group]].map(
      (word) => [`financing ${key(word)}`, { section: 'financing', group }] as const,
    ),
  ),
]);

const kindNamed = (line: OwnLine, word: string): OwnKind | undefined =>
  KINDS.get(`${line.section} ${key(word)}`);

/** `unknown`: a word stands there that is no kind of this part. */
export interface ReadKind {
  readonly kind: OwnKind;
  readonly isUnknown: boolean;
}

function storedKind(row: BudgetRow, group: FinancierGroup): OwnKind {
  if (row.section === 'financing') return { section: 'financing', group };
  return row.section === 'inKind'
    ? { section: 'inKind', category: row.category }
    : { section: 'cost', category: row.category };
}

/** The kind of a row that was exported: the word if it was changed, else where the row stands now. */
export function keptKind(line: OwnLine, word: string, stored: BudgetRow): ReadKind {
  const group = line.group ?? (stored.section === 'financing' ? stored.group : 'public');
  const asItStands = storedKind(stored, group);
  if (comparableText(word) === '' || key(word) === key(kindWord(stored)))
    return { kind: asItStands, isUnknown: false };
  const named = kindNamed(line, word);
  return { kind: named ?? asItStands, isUnknown: named === undefined };
}

/** The kind of an inserted row: its word, else its label when that is a category's name, else the widest. */
export function insertedKind(line: OwnLine, word: string, label: string): ReadKind {
  const named = kindNamed(line, word) ?? (line.section === 'financing' ? undefined : kindNamed(line, label));
  const isUnknown = comparableText(word) !== '' && kindNamed(line, word) === undefined;
  if (named) return { kind: named, isUnknown };
  switch (line.section) {
    case 'cost':
      return { kind: { section: 'cost', category: 'other' }, isUnknown };
    case 'inKind':
      return { kind: { section: 'inKind', category: 'inKindPublic' }, isUnknown };
    case 'financing':
      return { kind: { section: 'financing', group: line.group ?? 'public' }, isUnknown };
  }
}
