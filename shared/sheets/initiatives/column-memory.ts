import { normaliseLabel } from '../recognise/words';
import { useOf, type TableChoice } from './import-choices';
import { COLUMN_USES, type ColumnUse, type InitiativeTable } from './initiative-table';

/** What a set of heads was read as last time: a head as it is compared → its use. */
export type RememberedColumns = Readonly<Record<string, string>>;

const headsOf = ({ columns }: InitiativeTable): readonly string[] =>
  columns.map(({ head }) => normaliseLabel(head)).filter((head) => head !== '');

/** The same for every table with the same heads, in whatever order. */
export const headsKey = (table: InitiativeTable): string => [...headsOf(table)].sort().join('|');

const isColumnUse = (text: string | undefined): text is ColumnUse =>
  (COLUMN_USES as readonly (string | undefined)[]).includes(text);

/** The uses that were chosen last time where they are not what the heads say; anything unknown is left out. */
export function rememberedUses(
  table: InitiativeTable,
  remembered: RememberedColumns | undefined,
): Readonly<Record<number, ColumnUse>> {
  return Object.fromEntries(
    table.columns.flatMap(({ column, head, use }) => {
      const before = remembered?.[normaliseLabel(head)];
      return isColumnUse(before) && before !== use ? [[column, before] as const] : [];
    }),
  );
}

/** What a table's columns were read as, to be remembered. */
export const usesToRemember = (table: InitiativeTable, choice: TableChoice | undefined): RememberedColumns =>
  Object.fromEntries(
    table.columns
      .filter(({ head }) => normaliseLabel(head) !== '')
      .map((column) => [normaliseLabel(column.head), useOf(column, choice)]),
  );
