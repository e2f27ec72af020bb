import { database, dispatch, type Outcome } from '@renderer/data';
import { findTracked } from '@renderer/data/work';
import { tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { ProjectId } from '@shared/domain/ids';
import {
  titleOfTracked,
  type Tracked,
  type TrackedKey,
  type TrackedRecords,
  type TrackedTable,
} from '@shared/domain/tracking/tracked';
import { describeProblem } from '@shared/text/sv-commands';
import { stepOf } from '@shared/text/sv-steps';
import { followUpText } from '@shared/text/sv-follow-up';

/** Says one record and where it stands. */
export interface RecordAt<T extends TrackedTable> {
  readonly table: T;
  readonly projectId: ProjectId;
  readonly id: string;
  /** What of it is changed, as the undo menu says it after the record's title. */
  readonly step?: string;
}

const asField = (outcome: Outcome): FieldOutcome =>
  outcome.ok
    ? { state: outcome.value === null ? 'unchanged' : 'saved' }
    : { state: 'refused', error: describeProblem(outcome.error) };

let queue: Promise<unknown> = Promise.resolve();

/** Does one change after the other, so that two fields left in quick succession never write over each other. */
export function inTurn<V>(change: () => Promise<V>): Promise<V> {
  const next = queue.then(change);
  queue = next.catch(() => undefined);
  return next;
}

/** Changes one record from what is stored at that moment, in turn. */
export function editRecord<T extends TrackedTable>(
  { table, projectId, id, step }: RecordAt<T>,
  change: (now: TrackedRecords[T]) => TrackedRecords[T],
): Promise<FieldOutcome> {
  return inTurn(async (): Promise<FieldOutcome> => {
    const now = await findTracked(database(), table, id);
    if (!now) return { state: 'unchanged' };
    const tracked = { table, record: change(now) } as unknown as Tracked;
    const name = stepOf(titleOfTracked({ table, record: now } as unknown as Tracked), step);
    return asField(await dispatch({ kind: 'saveTracked', projectId, detail: name, records: [tracked] }));
  });
}

/** Saves records; undefined when it was done, else the sentence that says why not. */
export async function saveRecords(
  projectId: ProjectId,
  detail: string,
  records: readonly Tracked[],
): Promise<string | undefined> {
  const outcome = await dispatch({ kind: 'saveTracked', projectId, detail, records });
  return outcome.ok ? undefined : describeProblem(outcome.error);
}

/** Adds records and says so with the way back; answers as `saveRecords`. */
export async function addRecords(
  projectId: ProjectId,
  detail: string,
  records: readonly Tracked[],
): Promise<string | undefined> {
  const problem = await saveRecords(projectId, detail, records);
  if (problem === undefined) tellUndoable(followUpText.added(detail));
  return problem;
}

/** Removes records and says so with the way back; a refusal is said in the status line. */
export async function removeRecords(
  projectId: ProjectId,
  detail: string,
  keys: readonly TrackedKey[],
): Promise<boolean> {
  const isDone = tellIfRefused(await dispatch({ kind: 'removeTracked', projectId, detail, keys }));
  if (isDone) tellUndoable(followUpText.removed(detail));
  return isDone;
}
