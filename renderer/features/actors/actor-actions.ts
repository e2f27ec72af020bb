import { database, dispatch, newId, type Outcome } from '@renderer/data';
import { findTracked } from '@renderer/data/work';
import { showMessage, tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { Actor } from '@shared/domain/actor/actor';
import type { EngagingWork } from '@shared/domain/actor/engagements';
import { mergeCommand } from '@shared/domain/actor/merge-actors';
import { newActor } from '@shared/domain/actor/new-actor';
import type { ActorId, ProjectId } from '@shared/domain/ids';
import type { Contact } from '@shared/domain/people/contact';
import type { SingleCommand } from '@shared/domain/command/command';
import { actorText, mergeText } from '@shared/text/sv-actors';
import { describeProblem } from '@shared/text/sv-commands';

const asField = (outcome: Outcome): FieldOutcome =>
  outcome.ok
    ? { state: outcome.value === null ? 'unchanged' : 'saved' }
    : { state: 'refused', error: describeProblem(outcome.error) };

const saving = (record: Actor): Extract<SingleCommand, { kind: 'saveTracked' }> => ({
  kind: 'saveTracked',
  projectId: record.projectId,
  detail: record.name,
  records: [{ table: 'actors', record }],
});

/** Adds an actor of whom little more than the name is known; answers its id, or the sentence of why not. */
export async function addActor(
  projectId: ProjectId,
  given: Parameters<typeof newActor>[1],
): Promise<{ readonly id: ActorId } | { readonly error: string }> {
  const id = newId<ActorId>();
  const outcome = await dispatch(saving(newActor({ id, projectId }, given)));
  return outcome.ok ? { id } : { error: describeProblem(outcome.error) };
}

let queue: Promise<unknown> = Promise.resolve();

/** One change after the other, each from what is stored at that moment, so that none writes over another. */
function afterOthers(id: ActorId, change: (now: Actor) => Promise<FieldOutcome>): Promise<FieldOutcome> {
  const next = queue.then(async (): Promise<FieldOutcome> => {
    const now = await findTracked(database(), 'actors', id);
    if (now) return change(now);
    return { state: 'refused', error: describeProblem({ code: 'notFound', what: 'actors' }) };
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Changes some of an actor. */
export const editActor = (id: ActorId, change: (now: Actor) => Partial<Actor>): Promise<FieldOutcome> =>
  afterOthers(id, async (now) => asField(await dispatch(saving({ ...now, ...change(now) }))));

/** Adds a person to the contacts and to the actor, in one step. */
export const addContact = (id: ActorId, contact: Contact): Promise<FieldOutcome> =>
  afterOthers(id, async (now) => {
    const record = { ...now, contactIds: [...now.contactIds, contact.id] };
    return asField(
      await dispatch({
        kind: 'batch',
        purpose: 'work',
        detail: now.name,
        steps: [{ kind: 'saveContact', contact }, saving(record)],
      }),
    );
  });

/** Says in the status line why a change was refused, if it was. */
export async function tellRefusal(outcome: Promise<FieldOutcome>): Promise<void> {
  const done = await outcome;
  if (done.state === 'refused') showMessage({ tone: 'error', text: done.error });
}

/** Takes an actor away, and says so; what pointed to it keeps its name in words. */
export async function removeActor({ id, projectId, name }: Actor): Promise<boolean> {
  const isDone = tellIfRefused(
    await dispatch({ kind: 'removeTracked', projectId, detail: name, keys: [{ table: 'actors', id }] }),
  );
  if (isDone) tellUndoable(actorText.removed(name));
  return isDone;
}

/** Makes one actor of two, and says so. */
export async function mergeActors(merged: Actor, other: Actor, work: EngagingWork): Promise<boolean> {
  const isDone = tellIfRefused(await dispatch(mergeCommand(merged, other, work)));
  if (isDone) tellUndoable(mergeText.done(merged.name));
  return isDone;
}
