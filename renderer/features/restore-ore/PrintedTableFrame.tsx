import type { ReactNode } from 'react';
import type { FigurePlace, SumName } from '@shared/domain/restore-ore/printed-table';
import { budgetText } from '@shared/text/sv-budget';
import { restoreOreText } from '@shared/text/sv-restore-ore';
import { restoreOreViewText } from '@shared/text/sv-restore-ore-view';
import { placeKey, type TableLine } from './declared-entries';

export interface PrintedTableFrameProps {
  readonly caption: string;
  readonly years: readonly number[];
  readonly lines: readonly TableLine[];
  readonly children: (line: TableLine, place: FigurePlace) => ReactNode;
}

const SUM_LABELS: Readonly<Record<SumName, string>> = {
  bookedCosts: budgetText.costSum,
  financing: budgetText.financingSum,
  inKind: budgetText.inKindSum,
  ...restoreOreViewText.group,
};

/** Rows and sums by years and total; what stands in each place is the caller's. */
export function PrintedTableFrame({ caption, years, lines, children }: PrintedTableFrameProps) {
  return (
    <div className="panel restore-panel" role="region" aria-label={caption} tabIndex={0}>
      <table className="table restore-table">
        <caption>
          {caption} <span className="caption">{restoreOreViewText.unit}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{restoreOreText.row}</th>
            {[...years, budgetText.total].map((name) => (
              <th key={name} scope="col" className="figure">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key} className={line.sum ? 'is-sum' : ''}>
              <th scope="row" className="restore-label">
                {line.sum ? SUM_LABELS[line.sum] : line.row?.label}
              </th>
              {line.places.map((place) => (
                <td key={placeKey(place)} className="figure">
                  {children(line, place)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
