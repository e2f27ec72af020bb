import { YearHead } from '@renderer/ui/YearHead';
import type { BudgetRow, Section } from '@shared/domain/budget/budget';
import type { BudgetComparison, ComparedRow, ComparedSection } from '@shared/domain/budget/compare-budgets';
import { budgetText, SECTION_NAMES } from '@shared/text/sv-budget';
import { compareText, describeAspects, nameOfRow } from '@shared/text/sv-compare';
import { ComparedCells } from './ComparedCells';

export interface ComparisonTableProps {
  readonly comparison: BudgetComparison;
  readonly isOnlyChanged: boolean;
  readonly earlierRows: readonly BudgetRow[];
  readonly laterRows: readonly BudgetRow[];
}

const SUM_LABELS: Readonly<Record<Section, string>> = {
  cost: budgetText.costSum,
  financing: budgetText.financingSum,
  inKind: budgetText.inKindSum,
};

/** Every row and sum with its figures before and after, year by year and in total. */
export function ComparisonTable({ comparison, isOnlyChanged, ...rowsOfBoth }: ComparisonTableProps) {
  const all = comparison.sections.flatMap(({ rows }) => rows);
  const hidden = isOnlyChanged ? all.length - comparison.changedRows : 0;
  return (
    <>
      <div className="panel compare-panel" role="region" aria-label={compareText.title} tabIndex={0}>
        <table className="table compare-table">
          <YearHead label={compareText.row} years={comparison.years} total={budgetText.total} />
          {comparison.sections.map((section) => (
            <SectionBody
              key={section.section}
              section={section}
              isOnlyChanged={isOnlyChanged}
              {...rowsOfBoth}
            />
          ))}
          <tbody>
            <tr className="is-sum">
              <th scope="row">{budgetText.balance}</th>
              <ComparedCells line={comparison.balance} />
            </tr>
          </tbody>
        </table>
      </div>
      <p className="caption">
        {compareText.unit}. {hidden > 0 && compareText.unchangedHidden(hidden)}
      </p>
    </>
  );
}

type RowsOfBoth = Pick<ComparisonTableProps, 'earlierRows' | 'laterRows'>;

interface SectionBodyProps extends RowsOfBoth {
  readonly section: ComparedSection;
  readonly isOnlyChanged: boolean;
}

function SectionBody({ section, isOnlyChanged, ...rowsOfBoth }: SectionBodyProps) {
  const shown = isOnlyChanged ? section.rows.filter((row) => row.isChanged) : section.rows;
  const columns = section.sum.byYear.length + 2;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className="compare-section">
          {SECTION_NAMES[section.section]}
        </th>
      </tr>
      {shown.map((row) => (
        <tr key={`${row.before?.id ?? ''} ${row.after?.id ?? ''}`}>
          <RowHead row={row} {...rowsOfBoth} />
          <ComparedCells line={row} />
        </tr>
      ))}
      <tr className="is-sum">
        <th scope="row">{SUM_LABELS[section.section]}</th>
        <ComparedCells line={section.sum} />
      </tr>
    </tbody>
  );
}

interface RowHeadProps extends RowsOfBoth {
  readonly row: ComparedRow;
}

function RowHead({ row, earlierRows, laterRows }: RowHeadProps) {
  const shown = row.after ?? row.before;
  return (
    <th scope="row" className="compare-row">
      {shown && nameOfRow(shown)}
      {row.before === null && <div className="caption">{compareText.added}</div>}
      {row.after === null && <div className="caption">{compareText.removed}</div>}
      {describeAspects(row, earlierRows, laterRows).map((sentence) => (
        <div key={sentence} className="caption">
          {sentence}
        </div>
      ))}
    </th>
  );
}
