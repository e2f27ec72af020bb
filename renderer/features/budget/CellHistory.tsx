import { useEffect, useState } from 'react';
import { useLastChange } from '@renderer/data/safekeeping';
import { utcNow } from '@renderer/platform/clock';
import { chooseHistory, WHOLE_HISTORY } from '@renderer/stores/history-filter-store';
import { routeToHash } from '@renderer/stores/route-store';
import type { BudgetRow } from '@shared/domain/budget/budget';
import { EMPTY_WORKSPACE, rowKey } from '@shared/domain/command/workspace';
import type { ProjectId } from '@shared/domain/ids';
import { namesOf } from '@shared/text/sv-changes';
import { describeLastChange, historyText } from '@shared/text/sv-history';

export interface CellHistoryProps {
  readonly projectId: ProjectId;
  readonly row: BudgetRow;
  readonly year: number | null;
  readonly rows: readonly BudgetRow[];
}

/** Milliseconds in a cell before its history is asked for: an arrow key held down asks nothing. */
const SETTLED = 120;

/** The cell one has stayed in for a moment. */
function useSettledCell(
  key: string,
  year: number | null,
): { readonly key: string; readonly year: number | null } {
  const [settled, setSettled] = useState({ key, year });
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled({ key, year });
    }, SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [key, year]);
  return settled;
}

/** Who last changed the cell, when and how, and the way to all that has been done to its row. Always one line high. */
export function CellHistory({ projectId, row, year, rows }: CellHistoryProps) {
  const key = rowKey(row.budgetId, row.id);
  const settled = useSettledCell(key, year);
  const last = useLastChange('budgetRows', settled.key, settled.year);
  const isOfThisCell = settled.key === key && settled.year === year;
  const text =
    last && isOfThisCell
      ? describeLastChange(last, utcNow(), {
          budgetId: row.budgetId,
          names: namesOf({ ...EMPTY_WORKSPACE, budgetRows: rows }),
        })
      : '';
  return (
    <div className="cell-history" data-region>
      <span className="cell-history-text" title={text}>
        {text}
      </span>
      <a
        href={routeToHash({ place: 'history', projectId })}
        onClick={() => {
          chooseHistory(projectId, { ...WHOLE_HISTORY, rowId: row.id });
        }}
      >
        {historyText.showHistory}
      </a>
    </div>
  );
}
