import { memo, useMemo, useState } from 'react';
import { Button } from '@renderer/ui/Button';
import { YearHead } from '@renderer/ui/YearHead';
import type { BudgetRow, Section } from '@shared/domain/budget/budget';
import {
  compareBudgets,
  type ComparedFigure,
  type ComparedLine,
  type ComparedRow,
  type ComparedSection,
} from '@shared/domain/budget/compare-budgets';
import { budgetText, SECTION_NAMES } from '@shared/text/sv-budget';
import {
  compareText,
  describeAspects,
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
export const ImportDifference = memo(ImportDifferenceSection);

function ImportDifferenceSection({ before, after }: ImportDifferenceProps) {
  const comparison = useMemo(() => compareBudgets(before, after), [before, after]);
  const sections = comparison.sections.map(({ rows, ...section }) => ({
    ...section,
    rows: rows.filter((row) => row.isChanged),
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
            <YearHead label={compareText.row} years={comparison.years} total={budgetText.total} />
            {sections.map((section) => (
              <SectionBody key={section.section} section={section} before={before} after={after} />
            ))}
          </table>
        </div>
      )}
      {isAny && <p className="caption">{`${compareText.unit}. ${importText.onlyChanged}`}</p>}
    </section>
  );
}

/** More changed rows than this are shown when asked for. */
const AT_ONCE = 40;

interface SectionBodyProps extends ImportDifferenceProps {
  readonly section: ComparedSection;
}

function SectionBody({ section: { section, rows, sum }, before, after }: SectionBodyProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const columns = sum.byYear.length + 2;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className="import-part">
          {SECTION_NAMES[section]}
        </th>
      </tr>
      {rows.slice(0, shown).map((row) => (
        <tr key={`${row.before?.id ?? ''} ${row.after?.id ?? ''}`}>
          <th scope="row">
            {nameOfEither(row)}
            {row.before === null && <span className="caption"> {importText.newRowMark}</span>}
            {row.after === null && <span className="caption"> {importText.goneRowMark}</span>}
            {describeAspects(row, before.rows, after.rows).map((sentence) => (
              <div key={sentence} className="caption">
                {sentence}
              </div>
            ))}
          </th>
          <DifferenceCells line={row} />
        </tr>
      ))}
      {rows.length > shown && (
        <tr>
          <td colSpan={columns}>
            {importText.rowsShown(shown, rows.length)}{' '}
            <Button
              onPress={() => {
                setShown(shown + AT_ONCE);
              }}
            >
              {importText.showMore}
            </Button>
          </td>
        </tr>
      )}
      <tr className="is-sum">
        <th scope="row">{SUM_LABELS[section]}</th>
        <DifferenceCells line={sum} />
      </tr>
    </tbody>
  );
}

function nameOfEither({ before, after }: ComparedRow): string {
  const shown = after ?? before;
  return shown ? nameOfRow(shown) : '';
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
