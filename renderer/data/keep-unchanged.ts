import type { BudgetRow } from '@shared/domain/budget/budget';
import { isSameRecord } from '@shared/domain/command/history';
import type { BudgetDocument } from './repositories/budget-repository';

/** The old record where the new one says the same, so that what rests on it need not be done again. */
const keepRecord = <T>(old: T | undefined, fresh: T): T =>
  old !== undefined && isSameRecord(old, fresh) ? old : fresh;

/** A row with another amount keeps its rule: that it is the same object tells the calculator that no rule changed. */
function keepRow(old: BudgetRow | undefined, fresh: BudgetRow): BudgetRow {
  const row = keepRecord(old, fresh);
  return old === undefined || row === old ? row : { ...row, rule: keepRecord(old.rule, row.rule) };
}

function keepList<T extends { readonly id: string }>(
  old: readonly T[],
  fresh: readonly T[],
  keep: (old: T | undefined, fresh: T) => T = keepRecord,
): readonly T[] {
  const known = new Map(old.map((record) => [record.id, record]));
  const kept = fresh.map((record) => keep(known.get(record.id), record));
  return kept.length === old.length && kept.every((record, index) => record === old[index]) ? old : kept;
}

/** A document just read, with every record that has not changed since the last reading being the same object. */
export function keepUnchanged(old: BudgetDocument | undefined, fresh: BudgetDocument): BudgetDocument {
  if (!old) return fresh;
  const budget = keepRecord(old.budget, fresh.budget);
  return {
    project: keepRecord(old.project, fresh.project),
    // The years are the table's columns: a renamed version keeps them.
    budget: budget === old.budget ? budget : { ...budget, years: keepRecord(old.budget.years, budget.years) },
    rows: keepList(old.rows, fresh.rows, keepRow),
    notices: keepList(old.notices, fresh.notices),
    versions: keepList(old.versions, fresh.versions),
  };
}
