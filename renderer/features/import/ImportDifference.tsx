import { useMemo } from 'react';
import type { BudgetRow, Section } from '@shared/domain/budget/budget';
import {
  compareBudgets,
  hasDifference,
  type ComparedFigure,
  type ComparedLine,
} from '@shared/domain/budget/compare-budgets';
import { budgetText, SECTION_NAMES } from '@shared/text/sv-budget';
import {
  compareText,
  describeComparison,
  formatDifference,
  formatPair,
  nameOfRow,
} from '@shared/text/sv-compare';
import { importText } from '@shared/text/sv-import';

interface Version {
  readonly rows: readonly BudgetRow[];
  readonly years: readonly number[];
}

export interface ImportDifferenceProps {
  readonly before: Version;
  readonly after: Version;
}

const SUM_LABELS: Readonly<Record<Section, string>> = {
  cost: budgetText.costSum,
  financing: budgetText.financingSum,
  inKind: budgetText.inKindSum,
};

/** How what the import gives differs from the budget of today: each row that changes, and the sums. */
export function ImportDifference({ before, after }: ImportDifferenceProps) {
  const comparison = useMemo(() => compareBudgets(before, after), [before, after]);
  const sections = comparison.sections.map(({ rows, ...section }) => ({
    ...section,
    rows: rows.filter((row) => !row.before || !row.after || hasDifference(row)),
  }));
  const isAny = sections.some((section) => section.rows.length > 0);
  return (
    <section className="panel import-section" aria-labelledby="import-difference">
      <h2 id="import-difference">{importText.difference}</h2>
      <p>{isAny ? describeComparison(comparison) : importText.noDifference}</p>
      {isAny && (
        <div className="table-scroll" role="group" aria-label={importText.difference} tabIndex={0}>
          <table className="table import-difference">
            <caption className="visually-hidden">{importText.differenceCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{compareText.row}</th>
                {comparison.years.map((year) => (
                  <th key={year} scope="col" className="figure">
                    {year}
                  </th>
                ))}
                <th scope="col" className="figure">
                  {budgetText.total}
                </th>
              </tr>
            </thead>
            {sections.map(({ section, rows, sum }) => (
              <tbody key={section}>
                <tr>
                  <th scope="rowgroup" colSpan={comparison.years.length + 2} className="import-part">
                    {SECTION_NAMES[section]}
                  </th>
                </tr>
                {rows.map((row) => {
                  const shown = row.after ?? row.before;
                  return (
                    <tr key={`${row.before?.id ?? ''} ${row.after?.id ?? ''}`}>
                      <th scope="row">
                        {shown && nameOfRow(shown)}
                        {row.before === null && <span className="caption"> {importText.newRowMark}</span>}
                        {row.after === null && <span className="caption"> {importText.goneRowMark}</span>}
                      </th>
                      <DifferenceCells line={row} />
                    </tr>
                  );
                })}
                <tr className="is-sum">
                  <th scope="row">{SUM_LABELS[section]}</th>
                  <DifferenceCells line={sum} />
                </tr>
              </tbody>
            ))}
          </table>
        </div>
      )}
      {isAny && <p className="caption">{`${compareText.unit}. ${importText.onlyChanged}`}</p>}
    </section>
  );
}

function DifferenceCells({ line }: { readonly line: ComparedLine }) {
  return [...line.byYear, line.total].map((figure, index) => (
    <td key={index} className="figure">
      <DifferenceFigure figure={figure} />
    </td>
  ));
}

/** An unchanged figure once and quietly; a changed one before → after, with the difference below. */
export function DifferenceFigure({
  figure,
}: {
  readonly figure: Pick<ComparedFigure, 'before' | 'after' | 'difference'>;
}) {
  const [before, after] = formatPair({ ...figure, percent: null }, false);
  if (figure.difference === 0) return <span className="muted">{after}</span>;
  return (
    <>
      <div>
        <span className="visually-hidden">{importText.before} </span>
        <span className="muted">{before}</span> <span aria-hidden="true">{compareText.arrow}</span>{' '}
        <span className="visually-hidden">{importText.after} </span>
        {after}
      </div>
      <div className="caption">{formatDifference(figure.difference)}</div>
    </>
  );
}
