import { describe, expect, it } from 'vitest';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';
import { printedTableOf } from '@shared/domain/restore-ore/printed-table-of';
import { restoreOreWithRules } from '@shared/domain/restore-ore/restore-ore-with-rules';
import { isDeclared, placeKey, readDeclared, startText, tableLines } from './declared-entries';

const { rows, budget } = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: 'b' as BudgetId },
  '' as UtcTime,
);
const { years } = budget;
const figures = calculateBudget(rows, years);
const lines = tableLines(rows, years);

describe('the boxes of the printed table', () => {
  it('are the sums, the totals and the computed cells, never the entered cells', () => {
    const boxes = lines.flatMap((line) =>
      line.places.filter((place) => isDeclared(line, place)).map(placeKey),
    );
    expect(boxes).toHaveLength(36 - 4 - 9);
    expect(boxes).not.toContain('egen-personal 2024');
    expect(boxes).toContain('indirekta-kostnader 2024');
    expect(boxes).toContain('=bookedCosts null');
  });

  it('hold what adds up until something else is written', () => {
    const read = readDeclared(lines, figures, {});
    expect(read.ok && read.value.sums.bookedCosts).toEqual({
      byYear: [674_573, 1_381_523, 844_661],
      total: 2_900_757,
    });
    expect(read.ok && read.value.sums.public).toBeNull();
    const [staff] = lines;
    const total = staff?.places.at(-1);
    expect(total && startText(total, figures)).toBe('2\u202f001\u202f541');
  });

  it('declare nothing when they are emptied', () => {
    const read = readDeclared(lines, figures, { 'egen-personal total': ' ' });
    expect(read.ok && [...read.value.rows.values()][0]?.total).toBeNull();
  });

  it('are all named when their text is not whole kronor', () => {
    const read = readDeclared(lines, figures, {
      'egen-personal total': '2 001 541,50',
      '=financing 2024': 'ca 5',
    });
    expect(read.ok || read.error.map(({ place, text }) => [placeKey(place), text])).toEqual([
      ['egen-personal total', '2 001 541,50'],
      ['=financing 2024', 'ca 5'],
    ]);
  });

  it('lead from whole kronor back to öre that print the official table', () => {
    const whole = rows.map((row) => ({
      ...row,
      amounts: Object.fromEntries(
        Object.entries(row.amounts).map(([year, amount]) => [
          year,
          (Math.round(amount / 100) * 100) as typeof amount,
        ]),
      ),
    }));
    const declared = readDeclared(lines, calculateBudget(whole, years), {
      ...Object.fromEntries(
        lines.flatMap((line) => line.places.map((place) => [placeKey(place), startText(place, figures)])),
      ),
    });
    if (!declared.ok) throw new Error('unreadable');
    expect(restoreOreWithRules(whole, printedTableOf(whole, years, declared.value)).ok).toBe(true);
  });
});

describe('tableLines', () => {
  it('has a sum for each financier group only when there are two', () => {
    expect(lines.map((line) => line.sum).filter(Boolean)).toEqual(['bookedCosts', 'financing']);
    const twoGroups = rows.map((row) =>
      row.section === 'financing' && row.isGrant ? { ...row, group: 'private' as const, position: 0 } : row,
    );
    expect(
      tableLines(twoGroups, years)
        .map((line) => line.sum)
        .filter(Boolean),
    ).toEqual(['bookedCosts', 'public', 'private', 'financing']);
  });
});
