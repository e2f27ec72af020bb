import type { Budget, BudgetRow } from '../budget/budget';
import { renumber } from '../budget/row-order';
import type { Command } from '../command/command';
import type { SeenVersion } from '../command/history';
import { keyOf, type RecordChange, type Workspace } from '../command/workspace';
import type { MergeConflict, MergeEntry, MergePlan, MergeSide } from './plan-merge';
import { isOrdered } from './record-trail';

/** Conflict id → the side that is to stand; one that is not named goes to the newer side. */
export type MergeChoices = ReadonlyMap<string, MergeSide>;

export type MergeCommand = Extract<Command, { kind: 'mergeRecords' }>;

/** The side that a conflict is decided for. */
export const sideOf = (conflict: MergeConflict, choices: MergeChoices): MergeSide =>
  choices.get(conflict.id) ?? conflict.newer;

const seenVersion = ({ table, key, theirs, theirsOrigin }: MergeEntry): SeenVersion => ({
  table,
  key,
  value: theirs,
  ...theirsOrigin,
});

/** Whether the other side has had the record at all: what never was there has not been removed. */
const wasThere = ({ theirs, theirsBy }: MergeEntry): boolean => theirs !== null || theirsBy !== null;

/** What stands in an order keeps the place it has here; what is new here comes where it stood there. */
function takenValue({ table, mine, theirs }: MergeEntry): unknown {
  if (!isOrdered(table) || mine === null || theirs === null) return theirs;
  return { ...(theirs as BudgetRow), position: (mine as BudgetRow).position };
}

const changeOf = (entry: MergeEntry): RecordChange => ({
  table: entry.table,
  key: entry.key,
  before: entry.mine,
  after: takenValue(entry),
  from: { who: entry.theirsOrigin.who, at: entry.theirsOrigin.at },
});

/** What comes of a plan and its choices: one command that takes their versions in and remembers those left out. */
export function settleMerge(
  plan: MergePlan,
  choices: MergeChoices,
  mine: Workspace,
  detail: string,
): MergeCommand {
  const chosen = (side: MergeSide): readonly MergeEntry[] =>
    plan.conflicts.filter((one) => sideOf(one, choices) === side).flatMap((one) => one.entries);
  const taken = [...plan.taken, ...chosen('theirs')];
  const numbered = withFreeNumbers(taken, mine);
  const changes = inOrder(numbered.changes, mine.budgetRows);
  const seen = [...chosen('mine').filter(wasThere), ...numbered.renumbered].map(seenVersion);
  return { kind: 'mergeRecords', detail, changes, seen };
}

/** Two new versions may both have got the number 3: the one that comes in gets the next free one. */
function withFreeNumbers(taken: readonly MergeEntry[], mine: Workspace) {
  const incoming = new Set(taken.map(({ table, key }) => `${table}/${key}`));
  const used = new Set(
    mine.budgets.filter((one) => !incoming.has(`budgets/${one.id}`)).map((one) => one.version),
  );
  const renumbered: MergeEntry[] = [];
  const changes = taken.map((entry): RecordChange => {
    const change = changeOf(entry);
    if (entry.table !== 'budgets' || change.after === null) return change;
    const budget = change.after as Budget;
    const version = used.has(budget.version) ? Math.max(...used) + 1 : budget.version;
    used.add(version);
    if (version === budget.version) return change;
    renumbered.push(entry);
    return { ...change, after: { ...budget, version } };
  });
  return { changes, renumbered };
}

/** The changes with the rows of every list they touch in one order, 0, 1, 2 …; of two in one place, the own row is first. */
function inOrder(changes: readonly RecordChange[], rows: Workspace['budgetRows']): readonly RecordChange[] {
  const byKey = new Map(changes.map((change) => [`${change.table}/${change.key}`, change]));
  const rowChanges = changes.filter(({ table }) => table === 'budgetRows');
  for (const budgetId of new Set(rowChanges.map(({ before, after }) => budgetOfRow(before ?? after)))) {
    const own = rows.filter((row) => row.budgetId === budgetId);
    for (const { row, before, id } of numberedRows(own, rowChanges, budgetId)) {
      const change = byKey.get(id);
      if (change) byKey.set(id, { ...change, after: row });
      else if (row !== before)
        byKey.set(id, { table: 'budgetRows', key: keyOf.budgetRows(row), before, after: row });
    }
  }
  return [...byKey.values()];
}

const budgetOfRow = (row: unknown): string => (row as BudgetRow).budgetId;

/** A budget's rows after the changes, numbered anew, each with what stands now. */
function numberedRows(
  own: readonly BudgetRow[],
  changes: readonly RecordChange[],
  budgetId: string,
): readonly { readonly row: BudgetRow; readonly before: BudgetRow | null; readonly id: string }[] {
  const now = new Map(own.map((row) => [keyOf.budgetRows(row), row]));
  const next = new Map<string, BudgetRow>(now);
  for (const { key, before, after } of changes) {
    if (budgetOfRow(before ?? after) !== budgetId) continue;
    if (after === null) next.delete(key);
    else next.set(key, after as BudgetRow);
  }
  return renumber([...next.values()]).map((row) => {
    const key = keyOf.budgetRows(row);
    return { row, before: now.get(key) ?? null, id: `budgetRows/${key}` };
  });
}
