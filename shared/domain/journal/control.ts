import { TABLES, type RecordChange, type Workspace } from '../command/workspace';

/** What the database must hold after a change: how many records in each table, and the sum of all their amounts. */
export interface Control {
  /** Table → records; a table that is not named has none. */
  readonly counts: Readonly<Record<string, number>>;
  /** The sum of every amount in whole öre, in decimal digits: it may exceed what a number holds exactly. */
  readonly ore: string;
}

export const EMPTY_CONTROL: Control = { counts: {}, ore: '0' };

/** The amounts of one record, in öre: those of a budget row or of a financier's notice. */
function oreOf(record: unknown): bigint {
  const amounts = (record as { readonly amounts?: Readonly<Record<string, number>> } | null)?.amounts;
  return Object.values(amounts ?? {}).reduce((sum, ore) => sum + BigInt(ore), 0n);
}

/** The sum of all amounts of these records, in öre. */
export const oreOfRecords = (records: readonly unknown[]): bigint =>
  records.reduce((sum: bigint, record) => sum + oreOf(record), 0n);

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
  const ore = oreOfRecords(TABLES.flatMap((table): readonly unknown[] => tables[table]));
  return { counts: withoutZeros(counts), ore: ore.toString() };
}

/** The control after these changes, from the one before them. */
export function controlAfter(before: Control, changes: readonly RecordChange[]): Control {
  const counts: Record<string, number> = { ...before.counts };
  let ore = BigInt(before.ore);
  for (const change of changes) {
    const more = Number(change.after !== null) - Number(change.before !== null);
    counts[change.table] = (counts[change.table] ?? 0) + more;
    ore += oreOf(change.after) - oreOf(change.before);
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
