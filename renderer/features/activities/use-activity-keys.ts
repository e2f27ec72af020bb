import { useRef, type RefObject } from 'react';
import type { CellKeyDownArgs, CellKeyboardEvent, DataGridHandle } from 'react-data-grid';
import type { Activity } from '@shared/domain/activity/activity';
import type { ActivityId } from '@shared/domain/ids';
import { cellKey, activityOf, type GridLine } from './grid-line';

export interface KeyContext {
  readonly grid: RefObject<DataGridHandle | null>;
  readonly lines: readonly GridLine[];
  readonly chosen: ReadonlySet<ActivityId>;
  readonly onChoose: (chosen: ReadonlySet<ActivityId>) => void;
  readonly onOpen: (activity: Activity) => void;
  readonly onToggle: (groupKey: string) => void;
  readonly onDrop: (key: string) => void;
}

const idsOf = (lines: readonly GridLine[]): readonly ActivityId[] =>
  lines.flatMap((line) => (line.kind === 'activity' ? [line.activity.id] : []));

/** The set with one more, or one less. */
function toggled(chosen: ReadonlySet<ActivityId>, id: ActivityId): ReadonlySet<ActivityId> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Keys of the table on top of what the library does: open, edit, choose one, several or all, close a group. */
export function useActivityKeys(context: KeyContext) {
  /** Where choosing by Shift and the arrows began, and what was chosen then. */
  const begun = useRef<{ readonly line: number; readonly chosen: ReadonlySet<ActivityId> } | null>(null);
  const { grid, lines, chosen, onChoose, onOpen, onToggle, onDrop } = context;

  const extend = (from: number, to: number, column: number): void => {
    begun.current ??= { line: from, chosen };
    const [top, bottom] = [Math.min(begun.current.line, to), Math.max(begun.current.line, to)];
    onChoose(new Set([...begun.current.chosen, ...idsOf(lines.slice(top, bottom + 1))]));
    grid.current?.setActivePosition({ idx: column, rowIdx: to }, { shouldFocus: true });
  };

  /** Whether the key meant something here. */
  const runKey = (event: CellKeyboardEvent, row: number, column: number): boolean => {
    const line = lines[row];
    const activity = activityOf(line);
    if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const to = row + (event.key === 'ArrowDown' ? 1 : -1);
      if (to >= 0 && to < lines.length) extend(row, to, column);
      return true;
    }
    if (event.key !== 'Shift') begun.current = null;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      onChoose(new Set(idsOf(lines)));
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (line?.kind === 'group' && (event.key === 'Enter' || event.key === ' ')) {
      onToggle(line.key);
      return true;
    }
    if (!activity) return false;
    if (event.key === ' ') {
      onChoose(toggled(chosen, activity.id));
      return true;
    }
    if (event.key === 'Enter') {
      onOpen(activity);
      return true;
    }
    if (event.key !== 'F2') return false;
    grid.current?.setActivePosition({ idx: column, rowIdx: row }, { enableEditor: true, shouldFocus: true });
    return true;
  };

  return (args: CellKeyDownArgs<GridLine>, event: CellKeyboardEvent): void => {
    if (args.mode === 'EDIT') {
      const activity = activityOf(args.row);
      if (event.key === 'Escape' && activity) onDrop(cellKey(activity.id, args.column.key));
      if (event.key !== 'Enter') return;
      event.preventGridDefault();
      args.onClose(true);
      return;
    }
    if (!args.column || args.rowIdx < 0 || !runKey(event, args.rowIdx, args.column.idx)) return;
    event.preventGridDefault();
    event.preventDefault();
  };
}
