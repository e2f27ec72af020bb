import type { CommandLabel } from '@shared/domain/command/history';
import type { Database } from '../database';
import { readStanding } from './standing';

/** What Ångra and Gör om would do now; null when there is nothing. */
export interface UndoLabels {
  readonly undo: CommandLabel | null;
  readonly redo: CommandLabel | null;
}

export async function undoLabels(database: Database): Promise<UndoLabels> {
  const { steps } = await readStanding(database);
  const label = async (seq: number | undefined): Promise<CommandLabel | null> =>
    seq === undefined ? null : ((await database.history.get(seq))?.label ?? null);
  return { undo: await label(steps.undo.at(-1)), redo: await label(steps.redo.at(-1)) };
}
