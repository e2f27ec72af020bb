import type { TableName } from '../domain/command/workspace';
import type { Control } from '../domain/journal/control';
import { formatInteger } from './format';
import { isTrackedTable, TRACKED_TABLES } from '../domain/tracking/tracked';
import { formatControlTotal } from './sv-backups';
import { TRACKED_TABLE_NAMES } from './sv-work-names';

/** One figure on both sides. */
export interface SidesLine {
  readonly name: string;
  readonly now: string;
  readonly then: string;
}

/** A kind of thing that a comparison counts, and what it is called. */
export type CountedKind = readonly [TableName, string];

/** In the order they are shown. */
export const COUNTED: readonly CountedKind[] = [
  ['projects', 'Projekt'],
  ['budgets', 'Budgetversioner'],
  ['budgetRows', 'Budgetrader'],
  ['notices', 'Besked från finansiärer'],
  ...TRACKED_TABLES.map((table) => [table, TRACKED_TABLE_NAMES[table]] as const),
  ['contacts', 'Kontaktpersoner'],
  ['layouts', 'Ihågkomna blad'],
];

/**
 * What two states hold, in figures: how many of each kind, and the sum of all amounts. Kinds of the work that neither
 * has are left out: they are many, and nothing that could be missed.
 */
export function linesOfSides(now: Control, then: Control, kinds = COUNTED): readonly SidesLine[] {
  const count = ({ counts }: Control, table: TableName): string => formatInteger(counts[table] ?? 0);
  const isShown = ([table]: CountedKind): boolean =>
    !isTrackedTable(table) || [now, then].some(({ counts }) => (counts[table] ?? 0) > 0);
  return [
    ...kinds
      .filter(isShown)
      .map(([table, name]) => ({ name, now: count(now, table), then: count(then, table) })),
    { name: 'Summa av inmatade belopp, kr', now: formatControlTotal(now), then: formatControlTotal(then) },
  ];
}
