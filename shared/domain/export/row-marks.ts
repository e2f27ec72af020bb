import type { FinancierGroup, Section } from '../budget/budget';
import type { RowId } from '../ids';

/**
 * What stands in the hidden last column of a sheet of ours, so that a line can be told again after rows have been
 * inserted, moved and renamed in a spreadsheet program.
 */
export const BUDGET_MARK = 'kraft:budget';
export const ASSUMPTIONS_MARK = 'kraft:antaganden';

const ROW = 'rad:';

export const rowMark = (id: RowId): string => `${ROW}${id}`;

/** The id in a row's mark; undefined for every other text. */
export const rowIdOfMark = (mark: string): RowId | undefined =>
  mark.startsWith(ROW) ? (mark.slice(ROW.length) as RowId) : undefined;

export const sectionMark = (section: Section): string => `del:${section}`;
export const sumMark = (section: Section): string => `summa:${section}`;
export const groupMark = (group: FinancierGroup): string => `grupp:${group}`;
export const subtotalMark = (group: FinancierGroup): string => `delsumma:${group}`;
export const BALANCE_MARK = 'differens';
export const CONTROL_MARK = 'kontroll';
