import { describe, expect, it } from 'vitest';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';
import { tableLines } from './declared-entries';
import { pastedEntries } from './paste-figures';

const { rows, budget } = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: 'b' as BudgetId },
  '' as UtcTime,
);
const lines = tableLines(rows, budget.years);

describe('pastedEntries', () => {
  it('fills the totals from a column copied out of a table', () => {
    expect(pastedEntries(lines, 'egen-personal total', '2 001 541\r\n441 087\r\n30 000\r\n')).toEqual({
      'egen-personal total': '2 001 541',
      'externa-tjanster total': '441 087',
      'resor-och-logi total': '30 000',
    });
  });

  it('passes over entered cells and what falls outside the table', () => {
    const sums = pastedEntries(lines, '=financing 2026', '1\t2\t3\r\n4\t5\t6');
    expect(sums).toEqual({ '=financing 2026': '1', '=financing null': '2' });
    const above = pastedEntries(lines, 'resor-och-logi total', '30 000\r\n428 130');
    expect(above).toEqual({ 'resor-och-logi total': '30 000', 'indirekta-kostnader total': '428 130' });
  });

  it('leaves a single figure to the box itself', () => {
    expect(pastedEntries(lines, '=financing 2026', '844 661')).toBeUndefined();
  });
});
