import golden from '@tests/fixtures/golden/pm-budget.json' with { type: 'json' };
import type { ShownLine } from './pages/budget-page';

/** "456 852" */
const printed = (kronor: number): string => String(kronor).replace(/\B(?=(\d{3})+$)/g, ' ');

const lineOf = (row: { label: string; printedKr: readonly number[]; printedTotalKr: number }): ShownLine => ({
  label: row.label,
  figures: [...row.printedKr, row.printedTotalKr].map(printed),
});

/** The official table's rows and sums as printed: eight lines of four figures. */
const OFFICIAL_LINES = {
  costs: golden.costs.map(lineOf),
  costSum: lineOf(golden.costSum),
  financing: golden.financing.map(lineOf),
  financingSum: lineOf(golden.financingSum),
};

/** As the grid shows it: rows first, then the sums and the balance pinned below. 36 figures. */
export const OFFICIAL_TABLE: readonly ShownLine[] = [
  ...OFFICIAL_LINES.costs,
  ...OFFICIAL_LINES.financing,
  OFFICIAL_LINES.costSum,
  OFFICIAL_LINES.financingSum,
  { label: 'Differens', figures: ['✓ 0', '✓ 0', '✓ 0', '✓ 0'] },
];
