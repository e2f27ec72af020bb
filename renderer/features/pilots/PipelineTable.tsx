import { memo, useCallback, useEffect, useRef } from 'react';
import { navigate } from '@renderer/stores/route-store';
import { LateMenuButton } from '@renderer/ui/LateMenuButton';
import { AMOUNT_KINDS, pilotsByState, pilotTotals, totalsOf } from '@shared/domain/pilot/pilot-amounts';
import type { PilotId } from '@shared/domain/ids';
import type { Pilot, PilotYear } from '@shared/domain/pilot/pilot';
import { formatKronor } from '@shared/text/format';
import { MOVE_NAMES, pilotsText } from '@shared/text/sv-pilots';
import { PILOT_STATE_NAMES } from '@shared/text/sv-work-names';
import { pilotHash, pilotRoute } from './pilot-places';
import { PilotStep, stepsOf, takeStep } from './PilotSteps';
import { type PipelineRow } from './pipeline-rows';
import { removePilot } from './save-pilot';

export interface PipelineTableProps {
  readonly rows: readonly PipelineRow[];
}

/** A pilot that goes on to its next state stands in another part of the table: the focus goes along with it. */
function useFocusAlong(rows: readonly PipelineRow[]) {
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef<PilotId | null>(null);
  useEffect(() => {
    if (moved.current === null || document.activeElement !== document.body) return;
    const line = table.current?.querySelector(`[data-pilot="${moved.current}"]`);
    line?.querySelector('button')?.focus();
    moved.current = null;
  }, [rows]);
  const follow = useCallback(({ id }: Pilot) => {
    moved.current = id;
  }, []);
  return { table, follow };
}

/** The pilots in a table, state by state, with what each state comes to. */
export function PipelineTable({ rows }: PipelineTableProps) {
  const byId = new Map(rows.map((row) => [row.pilot.id, row]));
  const pilots = rows.map(({ pilot }) => pilot);
  const { table, follow } = useFocusAlong(rows);
  return (
    <div className="panel pilots-panel">
      <table className="table pilots-table" ref={table}>
        <caption className="visually-hidden">{pilotsText.pipelineCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{pilotsText.pilot}</th>
            <th scope="col">{pilotsText.applicant}</th>
            <th scope="col">{pilotsText.period}</th>
            {AMOUNT_KINDS.map((kind) => (
              <th key={kind} scope="col" className="figure">
                {pilotsText.amounts[kind]}
              </th>
            ))}
            <th scope="col" className="no-print">
              {pilotsText.nextStep}
            </th>
          </tr>
        </thead>
        {pilotsByState(pilots).map((group) => (
          <tbody key={group.state}>
            <tr className="pilots-group">
              <th scope="rowgroup" colSpan={3}>
                {PILOT_STATE_NAMES[group.state]}{' '}
                <span className="muted">({String(group.pilots.length)})</span>
              </th>
              <Figures amounts={group.totals} />
              <td className="no-print" />
            </tr>
            {group.pilots.map((pilot) => {
              const row = byId.get(pilot.id);
              return row && <PipelineLine key={pilot.id} row={row} onStep={follow} />;
            })}
          </tbody>
        ))}
        <tbody>
          <tr className="is-sum">
            <th scope="row" colSpan={3}>
              {pilotsText.sum}
            </th>
            <Figures amounts={totalsOf(pilots)} />
            <td className="no-print" />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** The four amounts; nothing is left empty. */
function Figures({ amounts }: { readonly amounts: PilotYear }) {
  return AMOUNT_KINDS.map((kind) => (
    <td key={kind} className="figure">
      {amounts[kind] === 0 ? '' : formatKronor(amounts[kind])}
    </td>
  ));
}

interface PipelineLineProps {
  readonly row: PipelineRow;
  readonly onStep: (pilot: Pilot) => void;
}

/** One pilot; the others stand still when it changes. */
const PipelineLine = memo(({ row, onStep }: PipelineLineProps) => {
  const { pilot, applicant } = row;
  const more = [
    {
      id: 'open',
      label: pilotsText.open,
      onChoose: () => {
        navigate(pilotRoute(pilot));
      },
    },
    ...(stepsOf(pilot).includes('closed')
      ? [
          {
            id: 'close',
            label: MOVE_NAMES.closed,
            onChoose: () => {
              takeStep(pilot, 'closed');
            },
          },
        ]
      : []),
    { id: 'remove', label: pilotsText.remove, onChoose: () => void removePilot(pilot) },
  ];
  return (
    <tr data-pilot={pilot.id}>
      <th scope="row" className="pilots-name">
        <a href={pilotHash(pilot)}>{pilot.title}</a>
      </th>
      <td className="pilots-words">{applicant}</td>
      <td className="pilots-period">
        {pilot.start !== null && <span>{pilot.start}</span>}
        {pilot.end !== null && <span> – {pilot.end}</span>}
      </td>
      <Figures amounts={pilotTotals(pilot)} />
      <td className="no-print">
        <div className="pilots-steps">
          <PilotStep pilot={pilot} onStep={onStep} />
          <LateMenuButton
            label="…"
            ariaLabel={pilotsText.moreFor(pilot.title)}
            tone="quiet"
            hasArrow={false}
            choices={more}
          />
        </div>
      </td>
    </tr>
  );
});
