import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import { diffOwnWorkbook } from '@shared/sheets/own-workbook/diff-own-workbook';
import { editedRows } from '@shared/sheets/own-workbook/edited-rows';
import { budgetArbitrary } from '@tests/fixtures/budget-arbitrary';
import { exampleDocument, exportDocument, exported, readBack } from '@tests/fixtures/export-sample';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('what is exported and read back is the budget it was, to the öre', async () => {
  const document = exampleDocument();
  const own = await readBack(await exported(document));
  expect(own.stored).toEqual(document);
  expect(own.notes).toEqual([]);
  expect(diffOwnWorkbook(own, document)).toEqual([]);
});

test('export and import together are the identity for any budget', async () => {
  await fc.assert(
    fc.asyncProperty(budgetArbitrary, async (sample) => {
      const document = exportDocument(sample);
      const own = await readBack(await exported(document));
      expect(own.stored).toEqual(document);
      expect(editedRows(own.rows, own.stored.rows, document.budget.id)).toEqual(document.rows);
      expect(diffOwnWorkbook(own, document)).toEqual([]);
      expect(own.notes.filter((note) => note.code === 'computedDiffers')).toEqual([]);
      expect(calculateBudget(own.stored.rows, own.stored.budget.years)).toEqual(
        calculateBudget(document.rows, document.budget.years),
      );
    }),
    { numRuns: 60 },
  );
}, 120_000);
