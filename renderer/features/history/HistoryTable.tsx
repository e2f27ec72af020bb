import type { HistoryEntry, HistoryPage } from '@renderer/data/safekeeping';
import { utcNow } from '@renderer/platform/clock';
import type { HistoryRecord } from '@shared/domain/command/history';
import { formatDay } from '@shared/text/format';
import { describeDay } from '@shared/text/sv-backups';
import { historyText } from '@shared/text/sv-history';
import { HistoryStep } from './HistoryStep';

export interface HistoryTableProps {
  readonly page: HistoryPage;
  /** Names project and version at each step, where there is more than one. */
  readonly showsWhere: boolean;
  /** The step whose button takes the focus when it appears: the user was there. */
  readonly focusedSeq: number | null;
  readonly onReview: (record: HistoryRecord) => void;
}

/** The steps, newest first, day by day. */
export function HistoryTable({ page, ...props }: HistoryTableProps) {
  const now = utcNow();
  return (
    <div className="panel history-panel" role="region" aria-label={historyText.table} tabIndex={0}>
      <table className="table history-table" aria-label={historyText.table}>
        <thead>
          <tr>
            <th scope="col">{historyText.time}</th>
            <th scope="col">{historyText.who}</th>
            <th scope="col">{historyText.what}</th>
            <th scope="col">{historyText.details}</th>
            <th scope="col">
              <span className="visually-hidden">{historyText.goBack}</span>
            </th>
          </tr>
        </thead>
        {byDay(page.entries).map(([day, entries]) => (
          <tbody key={day}>
            <tr>
              <th scope="rowgroup" colSpan={5} className="history-day">
                {entries[0] && describeDay(entries[0].record.at, now)}
              </th>
            </tr>
            {entries.map((entry) => (
              <HistoryStep key={entry.record.seq} entry={entry} page={page} {...props} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Steps under the day they were made on, in their order: a clock set back makes a day appear twice. */
function byDay(entries: readonly HistoryEntry[]): readonly (readonly [string, readonly HistoryEntry[]])[] {
  const days: { readonly day: string; readonly entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const day = formatDay(entry.record.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days.map(({ day, entries: own }) => [`${day} ${String(own[0]?.record.seq)}`, own]);
}
