import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from '@renderer/ui/Button';
import type { UtcTime } from '@shared/domain/ids';
import { formatClock, formatInteger } from '@shared/text/format';
import {
  backupsText,
  describeDay,
  describeMoment,
  formatControlTotal,
  PLACE_NAMES,
  REASON_NAMES,
} from '@shared/text/sv-backups';
import type { BackupDay, BackupRow } from './backup-rows';

export interface BackupTableProps {
  readonly days: readonly BackupDay[];
  readonly now: UtcTime;
  /** The backup whose button takes the focus. */
  readonly focusedId: string | null;
  readonly onCompare: (row: BackupRow) => void;
}

/** Up, Down, Home and End lead from one backup's button to another. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const target = to === undefined ? undefined : buttons[to];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** The backups under their days, newest first. */
export function BackupTable({ days, now, focusedId, onCompare }: BackupTableProps) {
  return (
    <div className="panel backups-panel">
      <table className="table backups-table" aria-label={backupsText.tableLabel} onKeyDown={moveFocus}>
        <thead>
          <tr>
            <th scope="col">{backupsText.time}</th>
            <th scope="col">{backupsText.why}</th>
            <th scope="col" className="figure">
              {backupsText.projects}
            </th>
            <th scope="col" className="figure">
              {backupsText.versions}
            </th>
            <th scope="col" className="figure">
              {backupsText.rows}
            </th>
            <th scope="col" className="figure" title={backupsText.totalHelp}>
              {backupsText.total}
            </th>
            <th scope="col" className="backups-place">
              {backupsText.place}
            </th>
            <th scope="col">
              <span className="visually-hidden">{backupsText.action}</span>
            </th>
          </tr>
        </thead>
        {days.map((day) => (
          <tbody key={day.at}>
            <tr>
              <th scope="rowgroup" colSpan={8} className="backups-day">
                {describeDay(day.at, now)}
              </th>
            </tr>
            {day.rows.map((row) => (
              <BackupLine
                key={row.info.id}
                row={row}
                now={now}
                takesFocus={row.info.id === focusedId}
                onCompare={onCompare}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface BackupLineProps {
  readonly row: BackupRow;
  readonly now: UtcTime;
  readonly takesFocus: boolean;
  readonly onCompare: (row: BackupRow) => void;
}

function BackupLine({ row, now, takesFocus, onCompare }: BackupLineProps) {
  const { at, reason, control } = row.info;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const count = (table: string): string => formatInteger(control.counts[table] ?? 0);
  return (
    <tr>
      <th scope="row" className="backups-time">
        {formatClock(at)}
      </th>
      <td>{REASON_NAMES[reason]}</td>
      <td className="figure">{count('projects')}</td>
      <td className="figure">{count('budgets')}</td>
      <td className="figure">{count('budgetRows')}</td>
      <td className="figure">{formatControlTotal(control)}</td>
      <td className="backups-place">{PLACE_NAMES[row.place]}</td>
      <td className="backups-action">
        <Button
          ref={button}
          aria-label={backupsText.compareWhich(describeMoment(at, now), REASON_NAMES[reason])}
          onPress={() => {
            onCompare(row);
          }}
        >
          {backupsText.compare}
        </Button>
      </td>
    </tr>
  );
}
