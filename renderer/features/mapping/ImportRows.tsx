import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@renderer/ui/Button';
import { SelectField } from '@renderer/ui/SelectField';
import type { PlannedRow } from '@shared/sheets/initiatives/plan-initiatives';
import { importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import type { NameOf } from './import-names';
import type { InitiativeReview } from './import-review';
import { ImportRow, ROW_HEIGHT } from './ImportRow';

export interface ImportRowsProps {
  readonly review: InitiativeReview;
  readonly nameOf: NameOf;
  readonly markedId: string | null;
  readonly onMark: (rowId: string) => void;
}

type Shown = 'all' | 'new' | 'existing' | 'skipped';

const IS_SHOWN: Readonly<Record<Shown, (row: PlannedRow) => boolean>> = {
  all: () => true,
  new: ({ state }) => state.kind === 'new',
  existing: ({ state }) => state.kind === 'existing',
  skipped: ({ decision }) => decision === 'skip',
};

/** Every row: what the sheet says, what it becomes, and what is done with it. */
export function ImportRows({ review, nameOf, markedId, onMark }: ImportRowsProps) {
  const { plan, choices, change } = review;
  const [shown, show] = useState<Shown>('all');
  const rows = useMemo(() => plan.rows.filter(IS_SHOWN[shown]), [plan, shown]);
  const count = (which: Shown): number => plan.rows.filter(IS_SHOWN[which]).length;
  const options = [
    { value: 'all', label: text.showAll(plan.rows.length) },
    { value: 'new', label: text.showNew(count('new')) },
    { value: 'existing', label: text.showExisting(count('existing')) },
    { value: 'skipped', label: text.showSkipped(count('skipped')) },
  ] as const;
  const differing = plan.rows.filter(
    ({ state, decision }) => state.kind === 'existing' && state.differs.length > 0 && decision === 'skip',
  );
  return (
    <section className="mapimp-section" aria-labelledby="mapimp-rows">
      <div className="mapimp-line mapimp-apart">
        <h2 id="mapimp-rows">{text.rows}</h2>
        <div className="mapimp-line">
          {differing.length > 0 && (
            <Button
              onPress={() => {
                const updated = differing.map(({ id }) => [id, 'update'] as const);
                change({ rows: { ...choices.rows, ...Object.fromEntries(updated) } });
              }}
            >
              {text.updateAll(differing.length)}
            </Button>
          )}
          <SelectField label={text.show} isLabelHidden value={shown} options={options} onChange={show} />
        </div>
      </div>
      {rows.length === 0 ? (
        <p className="muted">{text.noRows}</p>
      ) : (
        <RowTable
          key={shown}
          rows={rows}
          review={review}
          nameOf={nameOf}
          markedId={markedId}
          onMark={onMark}
        />
      )}
    </section>
  );
}

interface RowTableProps extends ImportRowsProps {
  readonly rows: readonly PlannedRow[];
}

/** Rows rendered above and below what is in view. */
const MARGIN = 8;
const FIRST_SHOWN = 24;

/** Only the rows in view are drawn; the others are only their height. */
function RowTable({ rows, review, nameOf, markedId, onMark }: RowTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ from: 0, to: FIRST_SHOWN });
  const measure = (): void => {
    const box = scroller.current;
    if (!box) return;
    const from = Math.max(0, Math.floor(box.scrollTop / ROW_HEIGHT) - MARGIN);
    const to = Math.ceil((box.scrollTop + box.clientHeight) / ROW_HEIGHT) + MARGIN;
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    // In a list of choices the arrows choose.
    if (step === 0 || event.target instanceof HTMLSelectElement) return;
    const next = rows[rows.findIndex(({ id }) => id === markedId) + step];
    const box = scroller.current;
    event.preventDefault();
    if (!next || !box) return;
    onMark(next.id);
    const top = rows.indexOf(next) * ROW_HEIGHT;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + 2 * ROW_HEIGHT > box.scrollTop + box.clientHeight)
      box.scrollTop = top + 2 * ROW_HEIGHT - box.clientHeight;
  };
  const from = Math.min(range.from, rows.length);
  const to = Math.min(range.to, rows.length);
  return (
    <div
      ref={scroller}
      className="mapimp-rows"
      role="group"
      aria-label={text.rowsCaption}
      tabIndex={0}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <table className="table" aria-label={text.rowsCaption} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="mapimp-number">
              {text.row}
            </th>
            <th scope="col">{text.inSheet}</th>
            <th scope="col">{text.becomes}</th>
            <th scope="col" className="mapimp-decision">
              {text.decision}
            </th>
          </tr>
        </thead>
        <tbody>
          {from > 0 && <tr aria-hidden="true" style={{ height: from * ROW_HEIGHT }} />}
          {rows.slice(from, to).map((row, index) => (
            <ImportRow
              key={row.id}
              row={row}
              index={from + index + 2}
              nameOf={nameOf}
              isMarked={row.id === markedId}
              onMark={onMark}
              onDecide={(decision) => {
                review.change({ rows: { ...review.choices.rows, [row.id]: decision } });
              }}
            />
          ))}
          {to < rows.length && <tr aria-hidden="true" style={{ height: (rows.length - to) * ROW_HEIGHT }} />}
        </tbody>
      </table>
    </div>
  );
}
