import type { KeyboardEvent } from 'react';
import type { ProjectId } from '@shared/domain/ids';
import {
  reaching,
  type Coverage,
  type CoverageCount,
  type CoverageRow,
} from '@shared/domain/mapping/coverage';
import { formatInteger } from '@shared/text/format';
import { coverageText, shownCount, spokenCount } from '@shared/text/sv-coverage';
import { RegisterLink } from './RegisterLink';

export interface CoverageTableProps {
  readonly projectId: ProjectId;
  readonly coverage: Coverage;
}

const NOTHING: CoverageCount = { named: 0, wholeCounty: 0 };

/** The arrows lead from one figure to the next, Home and End along its row. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const cell = document.activeElement?.closest('td');
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return;
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')].filter(
    (one) => one instanceof HTMLTableRowElement,
  );
  const at = rows.indexOf(row);
  const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    Home: [0, 1 - cell.cellIndex],
    End: [0, row.cells.length - 1 - cell.cellIndex],
  };
  const step = steps[event.key];
  if (!step) return;
  const target = rows[at + step[0]]?.cells[cell.cellIndex + step[1]]?.querySelector('a');
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** The matrix: a row a municipality, a column a focus area, each figure leading to what it counts. */
export function CoverageTable({ projectId, coverage }: CoverageTableProps) {
  const { focusAreas, rows } = coverage;
  return (
    <div className="panel coverage-panel">
      <table className="table coverage-table" onKeyDown={moveFocus}>
        <caption className="visually-hidden">{coverageText.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{coverageText.municipality}</th>
            {focusAreas.map(({ id, title }) => (
              <th key={id} scope="col" className="coverage-head">
                {title}
              </th>
            ))}
            <th scope="col" className="coverage-head">
              {coverageText.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MunicipalityRow key={row.municipality.id} projectId={projectId} coverage={coverage} row={row} />
          ))}
          <TotalRow projectId={projectId} coverage={coverage} />
          {coverage.wholeCounty.some((count) => count > 0) && <WholeCountyRow coverage={coverage} />}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends CoverageTableProps {
  readonly row: CoverageRow;
}

function MunicipalityRow({ projectId, coverage: { scope, focusAreas }, row }: RowProps) {
  const { id, title } = row.municipality;
  return (
    <tr>
      <th scope="row">{title}</th>
      {focusAreas.map((area, index) => {
        const count = row.cells[index] ?? NOTHING;
        return (
          <td key={area.id} className={reaching(count) === 0 ? 'figure coverage-gap' : 'figure'}>
            <RegisterLink
              projectId={projectId}
              scope={scope}
              to={{ municipality: id, focusArea: area.id }}
              label={coverageText.leads(spokenCount(count), [title, area.title])}
            >
              {shownCount(count)}
            </RegisterLink>
          </td>
        );
      })}
      <td className="figure coverage-total">
        <RegisterLink
          projectId={projectId}
          scope={scope}
          to={{ municipality: id }}
          label={coverageText.leads(spokenCount(row.total), [title])}
        >
          {shownCount(row.total)}
        </RegisterLink>
      </td>
    </tr>
  );
}

function TotalRow({ projectId, coverage: { scope, focusAreas, totals, total } }: CoverageTableProps) {
  const spoken = (count: number): string => spokenCount({ named: count, wholeCounty: 0 });
  return (
    <tr className="is-sum">
      <th scope="row">{coverageText.totalRow}</th>
      {focusAreas.map(({ id, title }, index) => (
        <td key={id} className="figure">
          <RegisterLink
            projectId={projectId}
            scope={scope}
            to={{ focusArea: id }}
            label={coverageText.leads(spoken(totals[index] ?? 0), [title])}
          >
            {formatInteger(totals[index] ?? 0)}
          </RegisterLink>
        </td>
      ))}
      <td className="figure">
        <RegisterLink
          projectId={projectId}
          scope={scope}
          to={{}}
          label={coverageText.leads(spoken(total), [coverageText.wholeCounty])}
        >
          {formatInteger(total)}
        </RegisterLink>
      </td>
    </tr>
  );
}

function WholeCountyRow({ coverage: { focusAreas, wholeCounty } }: Pick<CoverageTableProps, 'coverage'>) {
  return (
    <tr>
      <th scope="row" className="coverage-quiet">
        {coverageText.wholeCountyRow}
      </th>
      {focusAreas.map(({ id }, index) => (
        <td key={id} className="figure coverage-quiet">
          {formatInteger(wholeCounty[index] ?? 0)}
        </td>
      ))}
      <td />
    </tr>
  );
}
