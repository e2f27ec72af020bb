import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import { ore, type Ore } from '@shared/domain/money/ore';
import type { FigurePlace, PrintedTable } from '@shared/domain/restore-ore/printed-table';
import { rowsWithRestoredOre } from '@shared/domain/restore-ore/printed-table-of';
import type { RestoredCell } from '@shared/domain/restore-ore/restored-ore';
import { figureAt } from '@shared/domain/restore-ore/rule-model';
import { formatInteger, formatOre } from '@shared/text/format';
import { describeRestored, restoreOreText } from '@shared/text/sv-restore-ore';
import { restoreOreViewText } from '@shared/text/sv-restore-ore-view';
import { placeKey, type TableLine } from './declared-entries';
import { PrintedTableFrame } from './PrintedTableFrame';
import type { Search } from './use-search';

export interface RestoredTableProps {
  readonly lines: readonly TableLine[];
  readonly found: Extract<Search, { state: 'found' }>;
  readonly actions: ReactNode;
}

/** What was chosen, place by place: as printed → with öre, and how much each cell moved. */
export function RestoredTable({ lines, found, actions }: RestoredTableProps) {
  const { request, restored } = found;
  const top = useTopInView();
  const { years } = request.table;
  const figures = useMemo(
    () => calculateBudget(rowsWithRestoredOre(request.rows, restored), years),
    [request.rows, restored, years],
  );
  const cells = useMemo(
    () => new Map(restored.cells.map((cell) => [placeKey({ kind: 'cell', ...cell }), cell])),
    [restored],
  );
  const [first, ...others] = describeRestored(restored);
  return (
    <div className="view restored" ref={top} tabIndex={-1}>
      <ViewHeader title={restoreOreText.title} state={first} actions={actions} />
      {others.map((sentence) => (
        <Message key={sentence} tone="warning">
          {sentence}
        </Message>
      ))}
      <p className="prose">
        {restoreOreViewText.foundHelp} {restoreOreText.reconstruction}
      </p>
      <PrintedTableFrame caption={restoreOreViewText.foundTitle} years={years} lines={lines}>
        {(_line, place) => (
          <RestoredFigure
            amount={ore(figureAt(figures, place))}
            cell={cells.get(placeKey(place))}
            printed={cells.get(placeKey(place))?.printed ?? declaredAtPlace(request.table, place)}
          />
        )}
      </PrintedTableFrame>
    </div>
  );
}

/** The review begins at its top, also for the keyboard; not at the button that applies it. */
function useTopInView() {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, []);
  return top;
}

/** What the source declares there, in whole kronor; null: nothing. */
function declaredAtPlace({ rows, sums, years }: PrintedTable, place: FigurePlace): number | null {
  const line = place.kind === 'sum' ? sums[place.sum] : rows.find((row) => row.rowId === place.rowId);
  const year = place.kind === 'rowTotal' ? null : place.year;
  return (year === null ? line?.total : line?.byYear[years.indexOf(year)]) ?? null;
}

interface RestoredFigureProps {
  readonly amount: Ore;
  readonly cell: RestoredCell | undefined;
  /** Whole kronor. */
  readonly printed: number | null;
}

function RestoredFigure({ amount, cell, printed }: RestoredFigureProps) {
  return (
    <>
      {printed !== null && (
        <>
          <span className="muted">{formatInteger(printed)}</span>{' '}
          <span aria-hidden="true">{restoreOreViewText.arrow}</span>{' '}
        </>
      )}
      {formatOre(amount)}
      {cell && cell.change !== 0 && (
        <div className="restore-change">
          {cell.change > 0 ? '+' : ''}
          {formatOre(cell.change)}
        </div>
      )}
    </>
  );
}
