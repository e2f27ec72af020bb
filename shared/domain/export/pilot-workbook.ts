import { err, ok, type Result } from '../../result';
import { exportText } from '../../text/sv-export';
import { pilotWorkbookText as text } from '../../text/sv-pilot-workbook';
import { pilotsByState } from '../pilot/pilot-amounts';
import { reserveTable } from '../pilot/reserve';
import { textTooLong, type ExportProblem, type ExportWorkbook } from './export-sheet';
import { pilotsSheet, reserveSheet, type PilotsDocument } from './pilot-sheets';
import { pilotWordsSheet } from './pilot-words-sheet';

/** The pilots as a workbook: their amounts, the reserve as live formulas over them, and what was decided and learned. */
export function layOutPilots(document: PilotsDocument): Result<ExportWorkbook, ExportProblem> {
  const { project, exportedAt } = document;
  const pilots = pilotsByState(document.pilots).flatMap((group) => group.pilots);
  const ordered = { ...document, pilots };
  const table = reserveTable(project, pilots);
  const years = table.map(({ year }) => year);
  const sheets = [pilotsSheet(ordered, years), reserveSheet(ordered, table), pilotWordsSheet(pilots)];
  const problem = textTooLong(sheets);
  if (problem) return err(problem);
  return ok({
    title: `${project.name} – ${text.subtitle}`,
    subject: project.diaryNumber,
    footer: `&L${project.name.replaceAll('&', '&&')}&R${exportText.page}`,
    createdAt: exportedAt,
    sheets,
  });
}
