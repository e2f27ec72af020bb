import { err, ok, type Result } from '../../result';
import type { CellEdit, CommandProblem, RowPatch } from '../command/command';
import type { RowId } from '../ids';
import type { Ore } from '../money/ore';
import { rulesFor, type Budget, type BudgetRow, type RowRule } from './budget';
import { calculateBudget } from './calculate-budget';
import { rowsInRateCycle } from './rate-cycle';
import { insertAt, renumber } from './row-order';

type Rows = readonly BudgetRow[];
type Outcome = Result<Rows, CommandProblem>;

const notFound = err({ code: 'notFound', what: 'row' } as const);

function replaceRow(
  rows: Rows,
  rowId: RowId,
  change: (row: BudgetRow) => Result<BudgetRow, CommandProblem>,
): Outcome {
  const row = rows.find((one) => one.id === rowId);
  if (!row) return notFound;
  const changed = change(row);
  return changed.ok ? ok(rows.map((one) => (one === row ? changed.value : one))) : changed;
}

function without<V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> {
  if (!(key in record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

function setCell(row: BudgetRow, year: number, entry: CellEdit['entry']): BudgetRow {
  const key = String(year);
  const amounts = without(row.amounts, key);
  const rejected = without(row.rejected, key);
  switch (entry.kind) {
    case 'amount':
      return { ...row, amounts: { ...amounts, [key]: entry.ore }, rejected };
    case 'rejected':
      return { ...row, amounts, rejected: { ...rejected, [key]: entry.text } };
    case 'empty':
      return { ...row, amounts, rejected };
  }
}

/** Sets cells of entered rows; none is set when one cannot be. */
export function setCells(rows: Rows, budget: Budget, cells: readonly CellEdit[]): Outcome {
  const changed = new Map(rows.map((row) => [row.id, row]));
  for (const { rowId, year, entry } of cells) {
    const row = changed.get(rowId);
    if (!row) return notFound;
    if (row.rule.kind !== 'entered') return err({ code: 'computedCell', label: row.label });
    if (!budget.years.includes(year)) return err({ code: 'yearNotInBudget', year });
    changed.set(rowId, setCell(row, year, entry));
  }
  return ok([...changed.values()]);
}

/** Puts a new row in at its position. */
export function insertRow(rows: Rows, row: BudgetRow): Outcome {
  if (rows.some((one) => one.id === row.id)) return err({ code: 'alreadyThere' });
  return ok(insertAt(rows, row, row.position));
}

/** Takes rows away, also out of the rates that name them. */
export function deleteRows(rows: Rows, rowIds: readonly RowId[]): Outcome {
  const gone = new Set(rowIds);
  if (rowIds.some((id) => !rows.some((row) => row.id === id))) return notFound;
  const left = rows.filter((row) => !gone.has(row.id));
  return ok(
    renumber(
      left.map((row) =>
        row.rule.kind === 'rate' && row.rule.of.some((id) => gone.has(id))
          ? { ...row, rule: { ...row.rule, of: row.rule.of.filter((id) => !gone.has(id)) } }
          : row,
      ),
    ),
  );
}

/** Moves a row to another place in its list. */
export function moveRow(rows: Rows, rowId: RowId, position: number): Outcome {
  const row = rows.find((one) => one.id === rowId);
  if (!row) return notFound;
  return ok(
    insertAt(
      rows.filter((one) => one !== row),
      row,
      position,
    ),
  );
}

function patched(row: BudgetRow, patch: RowPatch): BudgetRow {
  const label = patch.label ?? row.label;
  if (row.section === 'financing') {
    return { ...row, label, group: patch.group ?? row.group, isGrant: patch.isGrant ?? row.isGrant };
  }
  if (patch.category === undefined) return { ...row, label };
  const isInKind = patch.category === 'inKindPublic' || patch.category === 'inKindPrivate';
  if (row.section === 'inKind')
    return isInKind ? { ...row, label, category: patch.category } : { ...row, label };
  return isInKind ? { ...row, label } : { ...row, label, category: patch.category };
}

/** Changes a row's label, category, group or its being the granted money; a new group puts it last there. */
export function editRow(rows: Rows, rowId: RowId, patch: RowPatch): Outcome {
  const edited = replaceRow(rows, rowId, (row) => ok(patched(row, patch)));
  if (!edited.ok || patch.group === undefined) return edited;
  const moved = edited.value.find((row) => row.id === rowId);
  const before = rows.find((row) => row.id === rowId);
  if (!moved || (before?.section === 'financing' && before.group === patch.group)) return edited;
  return ok(
    insertAt(
      edited.value.filter((row) => row !== moved),
      moved,
      Number.MAX_SAFE_INTEGER,
    ),
  );
}

function amountsAsShown(rows: Rows, rowId: RowId, years: readonly number[]): Readonly<Record<string, Ore>> {
  const figures = calculateBudget(rows, years).rows.get(rowId);
  return Object.fromEntries(years.map((year, index) => [String(year), figures?.byYear[index] ?? (0 as Ore)]));
}

/** Gives a row another rule. A ring of rates and a second remainder are refused. */
export function setRule(rows: Rows, budget: Budget, rowId: RowId, rule: RowRule): Outcome {
  const changed = replaceRow(rows, rowId, (row) => {
    if (!rulesFor(row.section).includes(rule.kind)) return err({ code: 'ruleNotAllowed', label: row.label });
    const other = rows.find((one) => one.rule.kind === 'remainder' && one.id !== rowId);
    if (rule.kind === 'remainder' && other)
      return err({ code: 'secondRemainder', label: row.label, existing: other.label });
    if (rule.kind !== 'entered') return ok({ ...row, rule, amounts: {}, rejected: {} });
    return row.rule.kind === 'entered'
      ? ok(row)
      : ok({ ...row, rule, amounts: amountsAsShown(rows, rowId, budget.years) });
  });
  if (!changed.ok || rule.kind !== 'rate') return changed;
  const cycle = rowsInRateCycle(changed.value.filter((row) => row.section === 'cost'));
  if (cycle.length === 0) return changed;
  return err({
    code: 'rateCycle',
    labels: changed.value.filter((row) => cycle.includes(row.id)).map((row) => row.label),
  });
}

/** Writes, or with empty text takes away, the note on a cell (a year) or on the label ("label"). */
export function setNote(rows: Rows, rowId: RowId, key: string, text: string): Outcome {
  return replaceRow(rows, rowId, (row) => {
    const others = without(row.notes, key);
    return ok({ ...row, notes: text.trim() === '' ? others : { ...others, [key]: text } });
  });
}
