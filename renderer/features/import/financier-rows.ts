import type { BudgetRow } from '@shared/domain/budget/budget';

/** Whose money a financing row is: "Region Örebro län, 1:1-medel" is Region Örebro län's. */
export const financierOf = (row: Pick<BudgetRow, 'label'>): string => row.label.split(',')[0]?.trim() ?? '';

/** The financiers of some rows, each once, in their order. */
export const financiersOf = (rows: readonly BudgetRow[]): readonly string[] => [
  ...new Set(rows.map(financierOf)),
];
