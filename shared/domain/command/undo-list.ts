import type { HistoryRecord } from './history';

/** What can be undone and redone, newest last, as sequence numbers of history records. */
export interface UndoList {
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}

export const NO_UNDO: UndoList = { undo: [], redo: [] };

/** More steps than anybody takes back; older ones stay in the history but not in the list. */
const UNDO_DEPTH = 200;

/** The list after one more record. A new change ends what could be redone. */
export function undoListAfter(
  { undo, redo }: UndoList,
  { seq, undoes, redoes }: Pick<HistoryRecord, 'seq' | 'undoes' | 'redoes'>,
): UndoList {
  if (undoes !== null) return { undo: undo.filter((one) => one !== undoes), redo: [...redo, undoes] };
  if (redoes !== null) return { undo: [...undo, redoes], redo: redo.filter((one) => one !== redoes) };
  return { undo: [...undo, seq].slice(-UNDO_DEPTH), redo: [] };
}

/** The list that a whole history leads to: a rebuilt database can undo what the lost one could. */
export const undoListOf = (
  records: readonly Pick<HistoryRecord, 'seq' | 'undoes' | 'redoes' | 'label'>[],
): UndoList =>
  records.reduce(
    (list, record) => (isNoStep(record.label.kind) ? list : undoListAfter(list, record)),
    NO_UNDO,
  );

/** Notes in the history that changed nothing anybody could take back. */
const isNoStep = (kind: HistoryRecord['label']['kind']): boolean =>
  kind === 'recovery' || kind === 'erasePerson';
