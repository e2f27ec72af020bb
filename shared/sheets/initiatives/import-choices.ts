import type { ColumnUse, InitiativeTable } from './initiative-table';

/** A table's part in the import. */
export interface TableChoice {
  readonly isIncluded: boolean;
  /** Column → what it is read as, where the user changed it. */
  readonly uses: Readonly<Record<number, ColumnUse>>;
}

/** What is done with a row; 'join' puts its places and areas into the same initiative further up. */
export const ROW_DECISIONS = ['import', 'update', 'join', 'skip'] as const;
export type RowDecision = (typeof ROW_DECISIONS)[number];

/** What a text of a cell is taken for: something of the project, the whole county, all areas, something new, or nothing. */
export type ValueChoice = `use:${string}` | 'all' | 'create' | 'leave';

/** What the status of a new initiative may be taken for where no column says it. */
export const ASSUMED_STATUSES = ['unknown', 'ongoing'] as const;
export type AssumedStatus = (typeof ASSUMED_STATUSES)[number];

export interface InitiativeChoices {
  /** Table's id → its part. */
  readonly tables: Readonly<Record<string, TableChoice>>;
  /** A value's key → what it is taken for, where the user chose. */
  readonly values: Readonly<Record<string, ValueChoice>>;
  /** Row's id → what is done with it, where the user chose. */
  readonly rows: Readonly<Record<string, RowDecision>>;
  /** Organisations that the project does not know become actors of their own. */
  readonly createsActors: boolean;
  readonly assumedStatus: AssumedStatus;
}

/** To begin with: every table on a sheet that is shown, with its columns as they were remembered or understood. */
export function startChoices(
  tables: readonly InitiativeTable[],
  remembered: (table: InitiativeTable) => Readonly<Record<number, ColumnUse>>,
  assumedStatus: AssumedStatus = 'unknown',
): InitiativeChoices {
  const isAnyShown = tables.some(({ isHiddenSheet }) => !isHiddenSheet);
  return {
    tables: Object.fromEntries(
      tables.map((table) => [
        table.id,
        { isIncluded: !table.isHiddenSheet || !isAnyShown, uses: remembered(table) },
      ]),
    ),
    values: {},
    rows: {},
    createsActors: true,
    assumedStatus,
  };
}

/** What a column is read as: by the user's choice, else as its head says. */
export const useOf = (
  { column, use }: InitiativeTable['columns'][number],
  choice: TableChoice | undefined,
): ColumnUse => choice?.uses[column] ?? use;

/** Whether a column says the status of the table's initiatives. */
export const saysStatus = (table: InitiativeTable, choice: TableChoice | undefined): boolean =>
  table.columns.some((column) => useOf(column, choice) === 'status');
