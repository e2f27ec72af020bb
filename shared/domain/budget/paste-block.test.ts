import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../command/apply-command';
import { EMPTY_WORKSPACE } from '../command/workspace';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import type { BudgetId, ProjectId, RowId, UtcTime } from '../ids';
import { inTableOrder, type BudgetRow } from './budget';
import { textOfEntry } from './cell-entry';
import { formatBlock, parseBlock } from './clipboard-block';
import { planPaste, type PasteAnchor } from './paste-block';

const budgetId = 'b' as BudgetId;
const example = kraftsamlingExample({ project: 'p' as ProjectId, budget: budgetId }, '' as UtcTime);
const { years } = example.budget;

function paste(anchor: PasteAnchor | null, text: string, rowsBefore: readonly BudgetRow[] = example.rows) {
  let made = 0;
  const plan = planPaste({
    budgetId,
    rows: rowsBefore,
    years,
    anchor,
    block: parseBlock(text),
    newRowId: () => `new-${String(++made)}` as RowId,
  });
  const state = {
    ...EMPTY_WORKSPACE,
    projects: [example.project],
    budgets: [example.budget],
    budgetRows: rowsBefore,
  };
  const done = applyCommand(state, { kind: 'batch', purpose: 'paste', detail: '', steps: plan.steps });
  if (!done.ok) throw new Error(done.error.code);
  return { plan, rows: inTableOrder(done.value.budgetRows) };
}
const cell = (rows: readonly BudgetRow[], id: string, year: number): string => {
  const row = rows.find((one) => one.id === id);
  return row ? textOfEntry(row, year) : 'no such row';
};

describe('pasting from Excel', () => {
  it('reads Swedish numbers as text and keeps what is no amount with its error', () => {
    const { rows, plan } = paste(
      { rowId: 'externa-tjanster' as RowId, column: 2024 },
      '110\u00a0000\t170 000,50 kr\t\u2212161\u202f087\r\nca 10 000\t-\t\r\n',
    );
    expect([2024, 2025, 2026].map((year) => cell(rows, 'externa-tjanster', year))).toEqual([
      '110000',
      '170000,50',
      '-161087',
    ]);
    expect([2024, 2025, 2026].map((year) => cell(rows, 'resor-och-logi', year))).toEqual([
      'ca 10 000',
      '0',
      '',
    ]);
    expect(plan.rejected).toBe(1);
  });

  it('never writes in computed cells and says how many it passed over', () => {
    const { plan, rows } = paste({ rowId: 'resor-och-logi' as RowId, column: 2026 }, '1\n2\n3');
    expect(cell(rows, 'resor-och-logi', 2026)).toBe('1');
    expect(plan).toMatchObject({ skippedComputed: 1, droppedRows: 1 });
  });

  it('from the label column adds rows and leaves the total column out', () => {
    const { plan, rows } = paste(
      { rowId: 'indirekta-kostnader' as RowId, column: 'label' },
      'OH\t1\t2\t3\t6\nLokaler\t4\t5\t6\t15',
    );
    expect(plan).toMatchObject({ droppedColumns: 1, skippedComputed: 3 });
    expect(
      rows
        .filter((row) => row.section === 'cost')
        .map((row) => row.label)
        .slice(-2),
    ).toEqual(['OH', 'Lokaler']);
    expect(cell(rows, 'new-1', 2025)).toBe('5');
  });

  it('into an empty budget makes cost rows, leaves the head out, and sees totals that miss by rounding', () => {
    const { rows, plan } = paste(
      null,
      'Bokförda kostnader\t2024\t2025\t2026\tTotalt\nEgen personal\t456 852\t989 804\t554 884\t2 001 541\nResor\t10 000\t10 000\t10 000\t30 000',
      [],
    );
    expect(rows.map((row) => [row.section, row.label, textOfEntry(row, 2026)])).toEqual([
      ['cost', 'Egen personal', '554884'],
      ['cost', 'Resor', '10000'],
    ]);
    expect(plan).toMatchObject({ roundedTotals: 1, droppedRows: 0, rejected: 0 });
  });

  it('does not take a total that is wrong for one that is rounded', () => {
    expect(
      paste({ rowId: 'egen-personal' as RowId, column: 2024 }, '100\t200\t300\t602').plan.roundedTotals,
    ).toBe(0);
    expect(
      paste({ rowId: 'egen-personal' as RowId, column: 2024 }, '100\t200\t300\t600').plan.roundedTotals,
    ).toBe(0);
    expect(
      paste({ rowId: 'egen-personal' as RowId, column: 2024 }, '100\t200\t300\t601').plan.roundedTotals,
    ).toBe(1);
  });

  it('copied and pasted back changes nothing', () => {
    const amount = fc.oneof(
      fc.constant(''),
      fc.integer({ min: -1e12, max: 1e12 }).map((ore) => {
        const digits = String(Math.abs(ore)).padStart(3, '0');
        return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
      }),
      fc.constantFrom('ca 5', '1.234', 'x\ty'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        (block) => {
          const anchor = { rowId: 'egen-personal' as RowId, column: 2024 };
          const once = paste(anchor, formatBlock(block)).rows;
          const copied = once
            .slice(0, block.length)
            .map((row) => years.map((year) => textOfEntry(row, year)));
          expect(paste(anchor, formatBlock(copied)).rows).toEqual(once);
        },
      ),
    );
  });
});
