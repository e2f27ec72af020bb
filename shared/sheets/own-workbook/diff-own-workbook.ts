import { inTableOrder, type Budget, type BudgetRow } from '../../domain/budget/budget';
import type { RowId } from '../../domain/ids';
import { budgetRowOf, recordsOf } from './edited-rows';
import { keptInOrder } from './kept-in-order';
import type { OwnBudget, OwnKind, OwnRow } from './own-budget';
import type { ChangeConflict, OwnChange } from './own-changes';
import { isSameEntry, storedEntry } from './read-entry';

export interface CurrentBudget {
  readonly budget: Budget;
  readonly rows: readonly BudgetRow[];
}

/** One row three times: as exported, as it stands in the sheet, as the app has it now. */
interface Versions {
  readonly stored: BudgetRow;
  readonly own: OwnRow;
  readonly current: BudgetRow | undefined;
}

/**
 * What was changed by hand since the export and is not already so in the current budget, in the order of the sheet.
 * What the app changed since then is left alone: a change that meets another is marked with its conflict.
 */
export function diffOwnWorkbook(own: OwnBudget, current: CurrentBudget): readonly OwnChange[] {
  const storedById = new Map(own.stored.rows.map((row) => [row.id, row]));
  const currentById = new Map(current.rows.map((row) => [row.id, row]));
  const moved = movedRows(own);
  const changes = own.rows.flatMap((row): OwnChange[] => {
    const now = currentById.get(row.id);
    // An inserted row that was taken in before is compared with what became of it here.
    const stored = storedById.get(row.id) ?? now;
    if (stored === undefined) return [inserted(row, own, current.budget)];
    const versions: Versions = { stored, own: row, current: now };
    return [...fieldChanges(versions), ...cellChanges(versions), ...placeChanges(versions, own, moved)];
  });
  return [...changes, ...deletions(own, current.rows)];
}

function base(versions: Versions, place: OwnChange['place'], isTouched: boolean, key: string) {
  const { stored, current } = versions;
  const conflict: ChangeConflict | null =
    current === undefined ? 'rowGone' : isTouched ? 'changedSince' : null;
  return { id: `${key}|${stored.id}`, rowId: stored.id, label: (current ?? stored).label, place, conflict };
}

const kindOf = (row: BudgetRow): OwnKind => {
  if (row.section === 'financing') return { section: 'financing', group: row.group };
  return row.section === 'inKind'
    ? { section: 'inKind', category: row.category }
    : { section: 'cost', category: row.category };
};

/** The part of a kind that differs within one section. */
const kindKey = (kind: OwnKind): string => (kind.section === 'financing' ? kind.group : kind.category);

function fieldChanges(versions: Versions): OwnChange[] {
  const { stored, own, current } = versions;
  const now = current ?? stored;
  const changes: OwnChange[] = [];
  if (own.label !== stored.label && own.label !== now.label) {
    const touched = now.label !== stored.label;
    changes.push({
      ...base(versions, own.place, touched, 'label'),
      kind: 'labelRenamed',
      before: stored.label,
      after: own.label,
    });
  }
  const [before, after, present] = [kindOf(stored), own.kind, kindOf(now)];
  if (
    own.kind.section !== 'financing' &&
    kindKey(after) !== kindKey(before) &&
    kindKey(after) !== kindKey(present)
  ) {
    const touched = kindKey(present) !== kindKey(before);
    changes.push({
      ...base(versions, own.kindPlace, touched, 'kind'),
      kind: 'categoryChanged',
      before,
      after,
    });
  }
  if ('percent' in own.rule && 'percent' in stored.rule && own.rule.percent !== stored.rule.percent) {
    const percentNow = 'percent' in now.rule ? now.rule.percent : undefined;
    if (percentNow === own.rule.percent) return changes;
    const { percent } = stored.rule;
    changes.push({
      ...base(versions, own.rulePlace, percentNow !== percent, 'percent'),
      kind: 'percentChanged',
      before: percent,
      after: own.rule.percent,
    });
  }
  return changes;
}

function cellChanges(versions: Versions): OwnChange[] {
  const { stored, own, current } = versions;
  const now = current ?? stored;
  if (own.rule.kind !== 'entered') return [];
  if (stored.rule.kind !== 'entered') {
    if (
      now.rule.kind === 'entered' &&
      own.cells.every(({ year, entry }) => isSameEntry(entry, storedEntry(now, year)))
    )
      return [];
    const touched = JSON.stringify(now.rule) !== JSON.stringify(stored.rule);
    return [
      {
        ...base(versions, own.rulePlace, touched, 'rule'),
        place: own.cells[0]?.place ?? own.place,
        kind: 'ruleReplaced',
        before: stored.rule,
        ...recordsOf(own.cells),
      },
    ];
  }
  return own.cells.flatMap(({ year, place, entry }): OwnChange[] => {
    const before = storedEntry(stored, year);
    const present = storedEntry(now, year);
    const isPresent = now.rule.kind === 'entered' && isSameEntry(entry, present);
    if (isSameEntry(entry, before) || isPresent) return [];
    const touched = now.rule.kind !== 'entered' || !isSameEntry(present, before);
    return [
      {
        ...base(versions, place, touched, `amount ${String(year)}`),
        kind: 'amountChanged',
        year,
        before,
        after: entry,
        current: present,
      },
    ];
  });
}

/** The list a row stands in: its section, or its financier group. */
const listOf = (kind: OwnKind): string =>
  kind.section === 'financing' ? `financing ${kind.group}` : kind.section;

/** Exported rows that stand in another order than they were exported in, within their list. */
function movedRows({ rows, stored }: OwnBudget): ReadonlySet<RowId> {
  const rank = new Map(inTableOrder(stored.rows).map((row, index) => [row.id, index]));
  const kinds = new Map(stored.rows.map((row) => [row.id, listOf(kindOf(row))]));
  const lists = new Map<string, OwnRow[]>();
  for (const row of rows) {
    const list = listOf(row.kind);
    if (kinds.get(row.id) === list) lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  const moved = new Set<RowId>();
  for (const list of lists.values()) {
    const kept = keptInOrder(list, (row) => rank.get(row.id) ?? 0);
    for (const row of list) if (!kept.has(row)) moved.add(row.id);
  }
  return moved;
}

/** The rows above a row in its list, nearest first. */
function rowsAbove(row: OwnRow, { rows }: OwnBudget): readonly RowId[] {
  const list = rows.filter((other) => listOf(other.kind) === listOf(row.kind));
  return list
    .slice(0, list.indexOf(row))
    .map((other) => other.id)
    .reverse();
}

function placeChanges(versions: Versions, workbook: OwnBudget, moved: ReadonlySet<RowId>): OwnChange[] {
  const { stored, own, current } = versions;
  const now = current ?? stored;
  if (own.kind.section === 'financing' && kindKey(own.kind) !== kindKey(kindOf(stored))) {
    if (kindKey(own.kind) === kindKey(kindOf(now))) return [];
    const touched = kindKey(kindOf(now)) !== kindKey(kindOf(stored));
    const after = rowsAbove(own, workbook);
    return [
      {
        ...base(versions, own.kindPlace, touched, 'group'),
        kind: 'groupChanged',
        before: kindOf(stored),
        toKind: own.kind,
        after,
      },
    ];
  }
  if (!moved.has(own.id)) return [];
  return [
    { ...base(versions, own.place, false, 'moved'), kind: 'rowMoved', after: rowsAbove(own, workbook) },
  ];
}

function inserted(own: OwnRow, workbook: OwnBudget, budget: Budget): OwnChange {
  const after = rowsAbove(own, workbook);
  const row = budgetRowOf(own, undefined, budget.id, after.length);
  return {
    id: `inserted|${own.id}`,
    rowId: own.id,
    label: own.label,
    place: own.place,
    conflict: null,
    kind: 'rowInserted',
    row,
    after,
  };
}

/** Rows that were exported, are gone from the sheet and still stand in the current budget. */
function deletions({ stored, rows }: OwnBudget, current: readonly BudgetRow[]): OwnChange[] {
  const present = new Set(rows.map((row) => row.id));
  const storedById = new Map(stored.rows.map((row) => [row.id, row]));
  return inTableOrder(current).flatMap((row): OwnChange[] => {
    const before = storedById.get(row.id);
    if (!before || present.has(row.id)) return [];
    const isTouched =
      JSON.stringify([row.rule, row.amounts, row.label]) !==
      JSON.stringify([before.rule, before.amounts, before.label]);
    return [
      {
        id: `deleted|${row.id}`,
        rowId: row.id,
        label: row.label,
        place: null,
        conflict: isTouched ? 'changedSince' : null,
        kind: 'rowDeleted',
      },
    ];
  });
}
