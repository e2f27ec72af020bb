import { NO_UNDO, undoListOf, type UndoList } from '@shared/domain/command/undo-list';
import type { Database } from '../database';
import { historyAfter } from '../history-log';

/** What can be undone and redone now. */
export const undoList = async (database: Database): Promise<UndoList> =>
  (await database.meta.get('undo')) ?? NO_UNDO;

/** Makes the list anew from the whole history, as after a recovery. */
export async function remakeUndoList(database: Database): Promise<void> {
  await database.meta.put({ key: 'undo', ...undoListOf(await historyAfter(database, 0)) });
}
