import { TABLES, type RecordChange, type TableName, type Workspace } from '../command/workspace';

/** What the database must hold after a change: how many records in each table, and the sum of all their amounts. */
export interface Control {
  /** Table → records; a table that is not named has none. */
  readonly counts: Readonly<Record<string, number>>;
  /** The sum of every amount in whole öre, in decimal digits: it may exceed what a number holds exactly. */
  readonly ore: string;
}

export const EMPTY_CONTROL: Control = { counts: {}, ore: '0' };

interface WithAmounts {
  readonly amounts?: Readonly<Record<string, number>>;
  readonly years?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly plannedCost?: number | null;
  readonly actualCost?: number | null;
}

/** The tables whose records hold amounts; the others need not be read to be summed. */
export const WITH_AMOUNTS = [
  'budgetRows',
  'notices',
  'activities',
  'pilots',
] as const satisfies readonly TableName[];

/** Every amount of one record, in öre: of a budget row, a notice, an activity's costs, a pilot's years. */
function amountsOf(table: TableName, record: unknown): readonly number[] {
  const { amounts = {}, years = {}, plannedCost, actualCost } = (record ?? {}) as WithAmounts;
  switch (table) {
    case 'budgetRows':
    case 'notices':
      return Object.values(amounts);
    case 'activities':
      return [plannedCost ?? 0, actualCost ?? 0];
    case 'pilots':
      return Object.values(years).flatMap(Object.values<number>);
    default:
      return [];
  }
}

const oreOf = (table: TableName, record: unknown): bigint =>
  amountsOf(table, record).reduce((sum, ore) => sum + BigInt(ore), 0n);

/** The sum of all amounts of a table's records, in öre. */
export const oreOfRecords = (table: TableName, records: readonly unknown[]): bigint =>
  records.reduce((sum: bigint, record) => sum + oreOf(table, record), 0n);

function withoutZeros(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([, count]) => count !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The control of a whole workspace, counted from nothing. */
export function controlOf(tables: Workspace): Control {
  const counts = Object.fromEntries(TABLES.map((table) => [table, tables[table].length]));
  const ore = WITH_AMOUNTS.reduce((sum, table) => sum + oreOfRecords(table, tables[table]), 0n);
  return { counts: withoutZeros(counts), ore: ore.toString() };
}

/** The control after these changes, from the one before them. */
export function controlAfter(before: Control, changes: readonly RecordChange[]): Control {
  const counts: Record<string, number> = { ...before.counts };
  let ore = BigInt(before.ore);
  for (const change of changes) {
    const more = Number(change.after !== null) - Number(change.before !== null);
    counts[change.table] = (counts[change.table] ?? 0) + more;
    ore += oreOf(change.table, change.after) - oreOf(change.table, change.before);
  }
  return { counts: withoutZeros(counts), ore: ore.toString() };
}

export function isSameControl(a: Control, b: Control): boolean {
  const tables = new Set([...Object.keys(a.counts), ...Object.keys(b.counts)]);
  return a.ore === b.ore && [...tables].every((table) => (a.counts[table] ?? 0) === (b.counts[table] ?? 0));
}

/** All records of all tables: the measure of whether a state has shrunk. */
export const recordCount = (control: Control): number =>
  Object.values(control.counts).reduce((sum, count) => sum + count, 0);
