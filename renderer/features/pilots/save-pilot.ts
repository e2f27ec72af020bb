import { database, dispatch, newId, type Outcome } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { showMessage, tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import { newActivity } from '@shared/domain/activity/activity';
import type { ActivityId, PilotId, ProjectId } from '@shared/domain/ids';
import { decidePilot, type GrantByYear } from '@shared/domain/pilot/decide-pilot';
import { newPilot, type Pilot, type PilotDecision, type PilotState } from '@shared/domain/pilot/pilot';
import { describeProblem, type ShownProblem } from '@shared/text/sv-commands';
import { pilotText } from '@shared/text/sv-pilot';
import { MOVE_NAMES, pilotsText } from '@shared/text/sv-pilots';
import { stepOf } from '@shared/text/sv-steps';
import { PILOT_STATE_NAMES } from '@shared/text/sv-work-names';

/** The pilot as it should be, or null when there is nothing left to change. */
export type PilotChange = (pilot: Pilot) => Pilot | null;

const asField = (outcome: Outcome): FieldOutcome =>
  outcome.ok
    ? { state: outcome.value === null ? 'unchanged' : 'saved' }
    : { state: 'refused', error: describeProblem(outcome.error) };

const save = (pilot: Pilot, detail: string): Promise<Outcome> =>
  dispatch({
    kind: 'saveTracked',
    projectId: pilot.projectId,
    detail,
    records: [{ table: 'pilots', record: pilot }],
  });

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes a pilot from what is stored at that moment, one change after the other, so that two fields left in quick
 * succession never write over each other. `step` is what the undo menu says after the pilot's name.
 */
export function editPilot(id: PilotId, step: string, change: PilotChange): Promise<FieldOutcome> {
  const next = queue.then(async (): Promise<FieldOutcome> => {
    const stored = await database().pilots.get(id);
    const changed = stored ? change(stored) : null;
    if (!stored || !changed) return { state: 'unchanged' };
    return asField(await save(changed, stepOf(stored.title, step)));
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Changes a pilot where no field can show a refusal: the status line says it. Tells whether it was done. */
export async function tryPilot(id: PilotId, step: string, change: PilotChange): Promise<boolean> {
  const outcome = await editPilot(id, step, change);
  if (outcome.state === 'refused') showMessage({ tone: 'error', text: outcome.error });
  return outcome.state === 'saved';
}

/** Moves a pilot on to a state, and says so with the way back. */
export async function movePilot({ id, title }: Pilot, state: Exclude<PilotState, 'idea'>): Promise<boolean> {
  const done = await tryPilot(id, MOVE_NAMES[state], (pilot) => ({ ...pilot, state }));
  if (done) tellUndoable(pilotsText.moved(title, PILOT_STATE_NAMES[state]));
  return done;
}

/** Makes a decision about a pilot; gives what stands against it, or null when it is made. */
export async function saveDecision(
  id: PilotId,
  decision: PilotDecision,
  grant: GrantByYear,
): Promise<ShownProblem | null> {
  const stored = await database().pilots.get(id);
  if (!stored) return { code: 'notFound', what: 'pilots' };
  const outcome = await save(decidePilot(stored, decision, grant), stepOf(stored.title, pilotText.decision));
  return outcome.ok ? null : outcome.error;
}

/** Adds an idea that has a name and nothing else; the answer is what a field says of it. */
export async function addIdea(projectId: ProjectId, title: string): Promise<FieldOutcome> {
  const pilot = newPilot({ id: newId<PilotId>(), projectId, createdAt: utcNow() }, { title });
  const outcome = await save(pilot, title);
  if (outcome.ok) tellUndoable(pilotsText.ideaAdded(title));
  return asField(outcome);
}

export async function removePilot({ id, projectId, title }: Pilot): Promise<boolean> {
  const key = { table: 'pilots', id } as const;
  const outcome = await dispatch({ kind: 'removeTracked', projectId, detail: title, keys: [key] });
  if (tellIfRefused(outcome)) tellUndoable(pilotsText.removed(title));
  return outcome.ok;
}

/** Adds an activity that belongs to the pilot, with what the pilot already says of where and for what. */
export async function addActivity(pilot: Pilot, title: string): Promise<FieldOutcome> {
  const { projectId, objectiveIds, focusAreaIds, isWholeCounty, municipalityIds, applicantId } = pilot;
  const record = newActivity(
    { id: newId<ActivityId>(), projectId, createdAt: utcNow() },
    {
      title,
      kind: 'pilot',
      pilotId: pilot.id,
      objectiveIds,
      focusAreaIds,
      isWholeCounty,
      municipalityIds,
      actorIds: applicantId === null ? [] : [applicantId],
    },
  );
  const records = [{ table: 'activities', record }] as const;
  const outcome = await dispatch({ kind: 'saveTracked', projectId, detail: title, records });
  if (outcome.ok) tellUndoable(pilotText.activityAdded(title));
  return asField(outcome);
}
