import type { BudgetDocument } from '@renderer/data';
import { useViewStore } from '@renderer/stores/view-store';
import { YearHead } from '@renderer/ui/YearHead';
import { exportTable, type LineCell, type TableLine } from '@shared/domain/export/export-table';
import type { Ore } from '@shared/domain/money/ore';
import { formatKronor, formatOre } from '@shared/text/format';
import { budgetText } from '@shared/text/sv-budget';
import { STATUS_NAMES } from '@shared/text/sv-budget-status';
import { gridText } from '@shared/text/sv-budget-grid';

export interface PrintTableProps {
  readonly document: BudgetDocument;
}

/** The whole table for paper and PDF: nothing scrolled away, black on white. Not shown on screen. */
export function PrintTable({ document }: PrintTableProps) {
  const { project, budget, rows } = document;
  const showsOre = useViewStore((state) => state.showsOre);
  const { lines, years } = exportTable(rows, budget.years);
  const format = showsOre ? formatOre : formatKronor;
  return (
    <div className="print-only">
      <p>
        <strong>{project.name}</strong>
        {` · ${project.diaryNumber} · ${project.start} – ${project.end}`}
      </p>
      <p>{gridText.versionName(budget.version, budget.name, STATUS_NAMES[budget.status])}</p>
      <table className="table">
        <YearHead label={`${budgetText.label} (${budgetText.unit})`} years={years} total={budgetText.total} />
        <tbody>
          {lines.map((line, index) => (
            <PrintLine key={index} line={line} columns={years.length + 1} format={format} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PrintLineProps {
  readonly line: TableLine;
  readonly columns: number;
  readonly format: (amount: Ore) => string;
}

function PrintLine({ line, columns, format }: PrintLineProps) {
  if (line.kind === 'gap') return null;
  if (line.kind === 'section' || line.kind === 'group') {
    return (
      <tr>
        <th scope="colgroup" colSpan={columns + 1}>
          {line.label}
        </th>
      </tr>
    );
  }
  const cells =
    line.kind === 'control' ? line.words : [...line.cells, line.total].map((cell) => cellText(cell, format));
  return (
    <tr className={line.kind === 'sum' || line.kind === 'subtotal' ? 'is-sum' : ''}>
      <th scope="row" className={line.kind === 'row' ? 'print-label' : ''}>
        {line.label}
      </th>
      {cells.map((text, index) => (
        <td key={index} className="figure">
          {text}
        </td>
      ))}
    </tr>
  );
}

const cellText = (cell: LineCell, format: (amount: Ore) => string): string =>
  cell === null ? '' : typeof cell === 'string' ? cell : format(cell);
