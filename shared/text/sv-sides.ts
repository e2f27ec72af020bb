import type { TableName } from '../domain/command/workspace';
import type { Control } from '../domain/journal/control';
import { formatInteger } from './format';
import { formatControlTotal } from './sv-backups';

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
  ['contacts', 'Kontaktpersoner'],
  ['layouts', 'Ihågkomna blad'],
];

/** What two states hold, in figures: how many of each kind, and the sum of all amounts. */
export function linesOfSides(now: Control, then: Control, kinds = COUNTED): readonly SidesLine[] {
  const count = ({ counts }: Control, table: TableName): string => formatInteger(counts[table] ?? 0);
  return [
    ...kinds.map(([table, name]) => ({ name, now: count(now, table), then: count(then, table) })),
    { name: 'Summa av inmatade belopp, kr', now: formatControlTotal(now), then: formatControlTotal(then) },
  ];
}
