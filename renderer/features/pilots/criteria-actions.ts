import { database, dispatch, newId, type Outcome } from '@renderer/data';
import { tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { PartId, ProjectId } from '@shared/domain/ids';
import { partsOf, type Criterion, type PlanPart } from '@shared/domain/plan/plan-part';
import { describeProblem } from '@shared/text/sv-commands';
import { criteriaText, firstCriteria } from '@shared/text/sv-pilots';

const save = (projectId: ProjectId, detail: string, criteria: readonly Criterion[]): Promise<Outcome> =>
  dispatch({
    kind: 'saveTracked',
    projectId,
    detail,
    records: criteria.map((record) => ({ table: 'parts', record })),
  });

const afterLast = (criteria: readonly Criterion[]): number =>
  criteria.reduce((most, { position }) => Math.max(most, position + 1), 0);

/** Adds a first set, with the project's own perspectives among it: one step to undo. */
export async function addFirstCriteria(projectId: ProjectId, parts: readonly PlanPart[]): Promise<void> {
  const start = afterLast(partsOf(parts, 'criterion'));
  const perspectives = partsOf(parts, 'perspective').map(({ title }) => title);
  const criteria = firstCriteria(perspectives).map((criterion, index): Criterion => ({
    kind: 'criterion',
    id: newId<PartId>(),
    projectId,
    position: start + index,
    ...criterion,
  }));
  const outcome = await save(projectId, criteriaText.detail(criteria.length), criteria);
  if (tellIfRefused(outcome)) tellUndoable(criteriaText.firstAdded(criteria.length));
}

/** Adds one criterion, last; gives its id, so that its name can be written at once. */
export async function addCriterion(projectId: ProjectId, parts: readonly PlanPart[]): Promise<PartId | null> {
  const criterion: Criterion = {
    kind: 'criterion',
    id: newId<PartId>(),
    projectId,
    position: afterLast(partsOf(parts, 'criterion')),
    title: criteriaText.newTitle,
    text: '',
    isPerspective: false,
  };
  const outcome = await save(projectId, criterion.title, [criterion]);
  return tellIfRefused(outcome) ? criterion.id : null;
}

/** Changes one criterion from what is stored just now. */
export async function editCriterion(id: PartId, change: Partial<Criterion>): Promise<FieldOutcome> {
  const stored = await database().parts.get(id);
  if (stored?.kind !== 'criterion') return { state: 'unchanged' };
  const next = { ...stored, ...change };
  const outcome = await save(stored.projectId, next.title || stored.title, [next]);
  if (!outcome.ok) return { state: 'refused', error: describeProblem(outcome.error) };
  return { state: outcome.value === null ? 'unchanged' : 'saved' };
}

export async function removeCriterion({ id, projectId, title }: Criterion): Promise<void> {
  const keys = [{ table: 'parts', id }] as const;
  const outcome = await dispatch({ kind: 'removeTracked', projectId, detail: title, keys });
  if (tellIfRefused(outcome)) tellUndoable(criteriaText.removed(title));
}
