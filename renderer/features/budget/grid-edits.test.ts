import { expect, it } from 'vitest';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';
import { activeCellAt } from './active-cell';
import { fillLine } from './grid-edits';
import { gridLines, type GridLine } from './grid-lines';

const { budget, rows } = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: 'b' as BudgetId },
  '2024-08-01T00:00:00.000Z' as UtcTime,
);
const { years } = budget;
const lines = gridLines(rows, calculateBudget(rows, years));
function lineOf(label: string): GridLine {
  const found = lines.find((line) => line.kind === 'row' && line.row.label === label);
  if (!found) throw new Error(label);
  return found;
}
const travel = lineOf('Resor och logi');

it('fills with the figure of a computed cell, and never empties with it', () => {
  expect(fillLine(lineOf('Indirekta kostnader'), travel, '2024', years)).toMatchObject({
    draft: { column: '2024', text: '97720,71' },
  });
});

it('fills with what was entered', () => {
  expect(fillLine(lineOf('Externa tjänster'), travel, '2026', years)).toMatchObject({
    draft: { column: '2026', text: '161086,80' },
  });
});

it('leaves computed rows, headings and other sections alone', () => {
  const [heading] = lines;
  if (!heading) throw new Error('no lines');
  expect(fillLine(travel, lineOf('Indirekta kostnader'), '2024', years)).not.toHaveProperty('draft');
  expect(fillLine(travel, heading, '2024', years)).toBe(heading);
  const elsewhere = { ...travel, row: { ...rows[4], rule: { kind: 'entered' } } } as GridLine;
  expect(fillLine(travel, elsewhere, '2024', years)).toBe(elsewhere);
});

it('names the cell that stands at a position, and none on headings and sums', () => {
  const at = lines.indexOf(travel);
  expect(activeCellAt(lines, years, { line: at, column: 3 })).toEqual({
    rowId: 'resor-och-logi',
    year: 2026,
  });
  expect(activeCellAt(lines, years, { line: at, column: 0 })).toEqual({
    rowId: 'resor-och-logi',
    year: null,
  });
  expect(activeCellAt(lines, years, { line: 0, column: 1 })).toEqual({ rowId: null, year: 2024 });
  expect(activeCellAt(lines, years, { line: lines.length, column: 1 }).rowId).toBeNull();
});
