import { exportText } from '../../text/sv-export';
import { err, ok, type Result } from '../../result';
import { inTableOrder } from '../budget/budget';
import { assumptionsSheet, percentCellsOf } from './assumptions-sheet';
import type { BudgetDocument } from './budget-document';
import { budgetSheet } from './budget-sheet';
import { dataSheet } from './data-sheet';
import { textTooLong, type ExportProblem, type ExportWorkbook } from './export-sheet';
import { exportTable } from './export-table';
import { withRowHeights } from './row-height';

/** Describes the whole workbook of a budget, or says which text is too long for its cell. */
export function layOutWorkbook(document: BudgetDocument): Result<ExportWorkbook, ExportProblem> {
  // Sorted once: each part asks for the rows in the order of the table, and sorting sorted rows costs next to nothing.
  const rows = inTableOrder(document.rows);
  const ordered = { ...document, rows };
  const table = exportTable(rows, document.budget.years);
  const sheets = [
    withRowHeights(budgetSheet(ordered, table, percentCellsOf(rows))),
    withRowHeights(assumptionsSheet(ordered, table.figures)),
    dataSheet(document),
  ];
  const problem = textTooLong(sheets);
  if (problem) return err(problem);
  const { project, exportedAt } = document;
  return ok({
    title: `${project.name} – ${exportText.documentTitle}`,
    subject: project.diaryNumber,
    footer: `&L${project.name.replaceAll('&', '&&')}&R${exportText.page}`,
    createdAt: exportedAt,
    sheets,
  });
}
