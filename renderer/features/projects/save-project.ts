import { database, dispatch, findProject, type Outcome } from '@renderer/data';
import { tellIfRefused } from '@renderer/stores/message-store';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { Command, SingleCommand } from '@shared/domain/command/command';
import type { ProjectId } from '@shared/domain/ids';
import type { FundingDecision, Project } from '@shared/domain/project/project';
import { describeProblem } from '@shared/text/sv-commands';

export type ProjectPatch = Extract<SingleCommand, { kind: 'editProject' }>['patch'];

const asField = (outcome: Outcome): FieldOutcome =>
  outcome.ok
    ? { state: outcome.value === null ? 'unchanged' : 'saved' }
    : { state: 'refused', error: describeProblem(outcome.error) };

/** Carries out a command and answers the field it was typed in. */
export const saveCommand = async (command: Command): Promise<FieldOutcome> =>
  asField(await dispatch(command));

/** Carries out a command; a refusal is said in the status line. Tells whether it was done. */
export const tryCommand = async (command: Command): Promise<boolean> =>
  tellIfRefused(await dispatch(command));

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes a project from what is stored at that moment, one change after the other, so that two fields left in quick
 * succession never write over each other. `change` gives null when there is nothing left to change.
 */
export function editProject(
  projectId: ProjectId,
  change: (project: Project) => ProjectPatch | null,
): Promise<FieldOutcome> {
  const next = queue.then(async (): Promise<FieldOutcome> => {
    const found = await findProject(database(), projectId);
    const patch = found && change(found.project);
    return patch ? saveCommand({ kind: 'editProject', projectId, patch }) : { state: 'unchanged' };
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Changes some fields of the funding decision. */
export const editDecision = (projectId: ProjectId, patch: Partial<FundingDecision>): Promise<FieldOutcome> =>
  editProject(projectId, ({ decision }) => decision && { decision: { ...decision, ...patch } });
