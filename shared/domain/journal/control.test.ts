import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand, example, exampleWorkspace as start } from '@tests/fixtures/command-arbitrary';
import { runs } from '@tests/fixtures/run-counts';
import { applyCommand } from '../command/apply-command';
import { changesBetween, EMPTY_WORKSPACE, type Workspace } from '../command/workspace';
import { controlAfter, controlOf, EMPTY_CONTROL, isSameControl, recordCount } from './control';

describe('the control of a workspace', () => {
  it('counts records and sums entered amounts to the öre', () => {
    // 2 001 540,83 + 441 087 + 30 000 kr are entered in the example; the rest is computed.
    const { counts, ore } = controlOf(start);
    expect(counts).toEqual({ projects: 1, budgets: 1, budgetRows: example.rows.length });
    const entered = example.rows.flatMap((row) => Object.values(row.amounts));
    expect(ore).toBe(entered.reduce((sum, one) => sum + BigInt(one), 0n).toString());
    expect(recordCount(controlOf(start))).toBe(2 + example.rows.length);
    expect(controlOf(EMPTY_WORKSPACE)).toEqual(EMPTY_CONTROL);
  });

  it('holds sums beyond what a number can', () => {
    const [row] = example.rows;
    const rows = Array.from({ length: 2000 }, (_, index) => ({
      ...row,
      id: String(index),
      amounts: { 2024: 10_000_000_000_000 },
    })) as unknown as Workspace['budgetRows'];
    expect(controlOf({ ...EMPTY_WORKSPACE, budgetRows: rows }).ore).toBe('20000000000000000');
  });

  it('follows any history step by step to what counting anew gives', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 12 }), (commands) => {
        let state = start;
        let control = controlOf(start);
        for (const command of commands) {
          const done = applyCommand(state, command);
          if (!done.ok) continue;
          control = controlAfter(control, changesBetween(state, done.value));
          state = done.value;
          expect(isSameControl(control, controlOf(state))).toBe(true);
        }
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  it('tells states apart by one record or one öre', () => {
    const { ore, counts } = controlOf(start);
    expect(isSameControl({ counts, ore }, { counts, ore: (BigInt(ore) + 1n).toString() })).toBe(false);
    expect(isSameControl({ counts, ore }, { counts: { ...counts, contacts: 1 }, ore })).toBe(false);
    expect(isSameControl({ counts, ore }, { counts: { ...counts, contacts: 0 }, ore })).toBe(true);
  });
});
