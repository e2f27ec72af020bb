import { database, dispatch, newId, type Outcome } from '@renderer/data';
import { findTracked } from '@renderer/data/work';
import { utcNow } from '@renderer/platform/clock';
import { showMessage, tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { Actor } from '@shared/domain/actor/actor';
import type { ActorId, InitiativeId, ProjectId } from '@shared/domain/ids';
import { newInitiative, type Initiative } from '@shared/domain/mapping/initiative';
import type { Tracked } from '@shared/domain/tracking/tracked';
import { describeProblem } from '@shared/text/sv-commands';
import { initiativeText, mappingText, registerListText } from '@shared/text/sv-mapping';

const asRecord = (record: Initiative): Tracked => ({ table: 'initiatives', record });

const detailOf = (initiatives: readonly Pick<Initiative, 'title'>[]): string =>
  initiatives.length === 1 ? (initiatives[0]?.title ?? '') : mappingText.countOf(initiatives.length);

const asField = (outcome: Outcome): FieldOutcome =>
  outcome.ok
    ? { state: outcome.value === null ? 'unchanged' : 'saved' }
    : { state: 'refused', error: describeProblem(outcome.error) };

/** Adds an initiative of which little more than the name is known; answers its id, or the sentence of why not. */
export async function addInitiative(
  projectId: ProjectId,
  given: Partial<Initiative> & Pick<Initiative, 'title'>,
): Promise<{ readonly id: InitiativeId } | { readonly error: string }> {
  const id = newId<InitiativeId>();
  const createdAt = utcNow();
  const title = given.title.trim();
  const record = newInitiative({ id, projectId, createdAt }, { ...given, title });
  const outcome = await dispatch({
    kind: 'saveTracked',
    projectId,
    detail: title,
    records: [asRecord(record)],
  });
  return outcome.ok ? { id } : { error: describeProblem(outcome.error) };
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes an initiative from what is stored at that moment, one change after the other, so that two fields left in quick
 * succession never write over each other. `others` are saved in the same step.
 */
export function editInitiative(
  { id, projectId }: Pick<Initiative, 'id' | 'projectId'>,
  change: (now: Initiative) => Partial<Initiative>,
  others: readonly Tracked[] = [],
): Promise<FieldOutcome> {
  const next = queue.then(async (): Promise<FieldOutcome> => {
    const now = await findTracked(database(), 'initiatives', id);
    if (!now)
      return {
        state: 'refused',
        error: describeProblem({ code: 'notFound', what: 'initiatives' }),
      };
    const record = { ...now, ...change(now) };
    const records = [...others, asRecord(record)];
    return asField(await dispatch({ kind: 'saveTracked', projectId, detail: record.title, records }));
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Says in the status line why a change was refused, if it was. */
export async function tellRefusal(outcome: Promise<FieldOutcome>): Promise<void> {
  const done = await outcome;
  if (done.state === 'refused') showMessage({ tone: 'error', text: done.error });
}

const sameName = (a: string, b: string): boolean =>
  a.trim().localeCompare(b.trim(), 'sv', { sensitivity: 'accent' }) === 0;

/** Who is behind an initiative, from a name: a known actor when one is called so, the words otherwise. */
export function actorFromName(
  name: string,
  actors: readonly Actor[],
): Pick<Initiative, 'actorId' | 'actorName'> & { readonly sector?: Actor['sector'] } {
  const words = name.trim();
  const found = words === '' ? undefined : actors.find((actor) => sameName(actor.name, words));
  if (!found) return { actorId: null, actorName: words };
  return {
    actorId: found.id,
    actorName: found.name,
    ...(found.sector !== 'unknown' && { sector: found.sector }),
  };
}

/** Ties the initiative to the actor that its words name, which is made, in the same step, where there is none of that name. */
export async function addAsActor(initiative: Initiative, actors: readonly Actor[]): Promise<void> {
  const { actorName, sector, isWholeCounty, municipalityIds, projectId } = initiative;
  const there = actorFromName(actorName, actors);
  if (there.actorId !== null) {
    const tied = await editInitiative(initiative, () => there);
    if (tied.state === 'saved') tellUndoable(initiativeText.actorTied(there.actorName));
    else if (tied.state === 'refused') showMessage({ tone: 'error', text: tied.error });
    return;
  }
  const actor: Actor = {
    id: newId<ActorId>(),
    projectId,
    name: actorName.trim(),
    sector,
    isWholeCounty,
    municipalityIds,
    roles: [],
    notes: '',
    contactIds: [],
  };
  const outcome = await editInitiative(initiative, () => ({ actorId: actor.id, actorName: actor.name }), [
    { table: 'actors', record: actor },
  ]);
  if (outcome.state === 'saved') tellUndoable(initiativeText.actorAdded(actor.name));
  else if (outcome.state === 'refused') showMessage({ tone: 'error', text: outcome.error });
}

/** Changes many initiatives in one step. */
export async function changeMany(
  chosen: readonly Initiative[],
  change: (now: Initiative) => Partial<Initiative>,
): Promise<void> {
  const [first] = chosen;
  if (!first) return;
  const records = chosen.map((now) => asRecord({ ...now, ...change(now) }));
  const detail = detailOf(chosen);
  const outcome = await dispatch({ kind: 'saveTracked', projectId: first.projectId, detail, records });
  if (!tellIfRefused(outcome) || !outcome.ok) return;
  if (outcome.value === null) showMessage({ tone: 'note', text: registerListText.nothingChanged });
  else tellUndoable(registerListText.changed(chosen.length, first.title));
}

/** Removes initiatives in one step; the way back is offered. Tells whether it was done. */
export async function removeInitiatives(chosen: readonly Initiative[]): Promise<boolean> {
  const [first] = chosen;
  if (!first) return false;
  const keys = chosen.map(({ id }) => ({ table: 'initiatives' as const, id }));
  const detail = detailOf(chosen);
  const outcome = await dispatch({ kind: 'removeTracked', projectId: first.projectId, detail, keys });
  if (!tellIfRefused(outcome)) return false;
  tellUndoable(registerListText.removed(chosen.length, first.title));
  return true;
}
