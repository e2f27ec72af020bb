import { useMemo, type ReactNode } from 'react';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import { ore, type Ore } from '@shared/domain/money/ore';
import type { FigurePlace } from '@shared/domain/restore-ore/printed-table';
import { rowsWithRestoredOre } from '@shared/domain/restore-ore/printed-table-of';
import type { RestoredCell } from '@shared/domain/restore-ore/restored-ore';
import { figureAt } from '@shared/domain/restore-ore/rule-model';
import { formatInteger, formatOre } from '@shared/text/format';
import { describeRestored, restoreOreText } from '@shared/text/sv-restore-ore';
import { restoreOreViewText } from '@shared/text/sv-restore-ore-view';
import { placeKey, type DeclaredEntries, type TableLine } from './declared-entries';
import { PrintedTableFrame } from './PrintedTableFrame';
import type { Search } from './use-search';

export interface RestoredTableProps {
  readonly lines: readonly TableLine[];
  readonly found: Extract<Search, { state: 'found' }>;
  /** What the source declares, as written. */
  readonly entries: DeclaredEntries;
  readonly actions: ReactNode;
}

/** What was chosen, place by place: as printed → with öre, and how much each cell moved. */
export function RestoredTable({ lines, found, entries, actions }: RestoredTableProps) {
  const { request, restored } = found;
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
    <div className="view">
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
            declared={declaredText(place, entries)}
          />
        )}
      </PrintedTableFrame>
    </div>
  );
}

const declaredText = (place: FigurePlace, entries: DeclaredEntries): string =>
  entries[placeKey(place)]?.trim() ?? '';

interface RestoredFigureProps {
  readonly amount: Ore;
  readonly cell: RestoredCell | undefined;
  readonly declared: string;
}

function RestoredFigure({ amount, cell, declared }: RestoredFigureProps) {
  const printed = cell ? formatInteger(cell.printed) : declared;
  return (
    <>
      {printed !== '' && (
        <>
          <span className="muted">{printed}</span>{' '}
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
