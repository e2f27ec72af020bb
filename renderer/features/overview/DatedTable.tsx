import { useState } from 'react';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import type { ProjectId } from '@shared/domain/ids';
import type { DatedItem } from '@shared/domain/overview/overview';
import { datedInWords, datedKind, overviewText } from '@shared/text/sv-overview';
import { routeOfDated } from './item-routes';

export interface DatedTableProps {
  readonly title: string;
  readonly nothing: string;
  readonly items: readonly DatedItem[];
  /** Their days are past. */
  readonly isLate?: boolean;
  readonly projectId: ProjectId;
}

/** More than these are asked for: the page is read in the morning, standing. */
const SHOWN = 10;

const keyOf = (item: DatedItem): string => (item.kind === 'activity' ? item.activity.id : item.deadline.key);

/** What calls for somebody, by day. */
export function DatedTable({ title, nothing, items, isLate = false, projectId }: DatedTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, SHOWN);
  return (
    <section className="overview-section">
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p className="caption">{nothing}</p>
      ) : (
        <table className="table overview-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col" className="overview-day">
                {overviewText.day}
              </th>
              <th scope="col">{overviewText.what}</th>
              <th scope="col" className="overview-kind">
                {overviewText.kind}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <tr key={keyOf(item)}>
                <td>{item.on}</td>
                <td>
                  <a href={routeToHash(routeOfDated(item, projectId))}>{datedInWords(item, isLate)}</a>
                </td>
                <td>{datedKind(item)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < items.length && (
        <div>
          <Button
            onPress={() => {
              setShowsAll(true);
            }}
          >
            {overviewText.showAll(items.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
