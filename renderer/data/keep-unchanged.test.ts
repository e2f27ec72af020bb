import { expect, it } from 'vitest';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, ProjectId, RowId, UtcTime } from '@shared/domain/ids';
import { ore } from '@shared/domain/money/ore';
import { keepUnchanged } from './keep-unchanged';
import type { BudgetDocument } from './repositories/budget-repository';

const { project, budget, rows } = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: 'b' as BudgetId },
  '2024-08-01T00:00:00.000Z' as UtcTime,
);
const travel = 'resor-och-logi' as RowId;
const old: BudgetDocument = { project, budget, rows, notices: [], versions: [budget] };
/** As the database hands it out: equal, and not one object the same. */
const readAgain = (document: BudgetDocument): BudgetDocument => structuredClone(document);

it('hands out the same objects for everything that has not changed', () => {
  const kept = keepUnchanged(old, readAgain(old));
  expect(kept.rows).toBe(old.rows);
  expect(kept.budget).toBe(old.budget);
  expect(kept.versions).toBe(old.versions);
});

it('keeps the rule of a row whose amount changed, so that only what rests on the cell is computed', () => {
  const edited = {
    ...old,
    rows: rows.map((row) => (row.id === travel ? { ...row, amounts: { '2026': ore(1) } } : row)),
  };
  const kept = keepUnchanged(old, readAgain(edited));
  const [before, after] = [old, kept].map((one) => one.rows.find((row) => row.id === travel));
  expect(after).toEqual(edited.rows.find((row) => row.id === travel));
  expect(after).not.toBe(before);
  expect(after?.rule).toBe(before?.rule);
});

it('takes over a rule that did change', () => {
  const edited = {
    ...old,
    rows: rows.map((row) =>
      row.id === 'ett-till-ett-medel' ? { ...row, rule: { kind: 'remainder' as const } } : row,
    ),
  } as BudgetDocument;
  expect(
    keepUnchanged(old, readAgain(edited)).rows.find((row) => row.id === 'ett-till-ett-medel')?.rule,
  ).toEqual({
    kind: 'remainder',
  });
});
