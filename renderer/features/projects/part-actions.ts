import { database, dispatch, newId } from '@renderer/data';
import { findTracked, listTracked } from '@renderer/data/work';
import { tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { PartId, ProjectId } from '@shared/domain/ids';
import { openCondition, type ConditionLine } from '@shared/domain/plan/conditions';
import { moveListed, nextPosition } from '@shared/domain/plan/part-order';
import { countPointers, POINTING_TABLES, type PointingWork } from '@shared/domain/plan/part-pointers';
import type { Condition, PartKind, PartOf, PlanPart } from '@shared/domain/plan/plan-part';
import { starterParts, type StarterKind } from '@shared/domain/plan/plan-starters';
import { describeRemoved, STARTER_DETAILS } from '@shared/text/sv-plan';
import { saveCommand, tryCommand } from './save-project';

let queue: Promise<unknown> = Promise.resolve();

/** One change after the other, each from what is stored at that moment: two fields never write over each other. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = queue.then(change);
  queue = next.catch(() => undefined);
  return next;
}

const save = (projectId: ProjectId, detail: string, parts: readonly PlanPart[]): Promise<FieldOutcome> =>
  saveCommand({
    kind: 'saveTracked',
    projectId,
    detail,
    records: parts.map((record) => ({ table: 'parts', record })),
  });

/** Changes a part from what is stored; one that was removed meanwhile stays removed. */
export const editPart = <P extends PlanPart>(
  part: P,
  change: (now: P) => Partial<P>,
): Promise<FieldOutcome> =>
  inTurn(async () => {
    const now = (await findTracked(database(), 'parts', part.id)) as P | undefined;
    if (!now) return { state: 'unchanged' };
    const next = { ...now, ...change(now) };
    return save(part.projectId, next.title, [next]);
  });

/** What only a new part's own kind says of it. */
export type OwnWords<K extends PartKind> = Omit<
  PartOf<K>,
  'id' | 'projectId' | 'position' | 'title' | 'text' | 'kind'
>;

/** Adds a part after the others of its kind. */
export const addPart = <K extends PartKind>(
  projectId: ProjectId,
  kind: K,
  title: string,
  own: OwnWords<K>,
): Promise<FieldOutcome> =>
  inTurn(async () => {
    const parts = await listTracked(database(), 'parts', projectId);
    const position = nextPosition(parts, kind);
    const part = { id: newId<PartId>(), projectId, kind, position, title, text: '', ...own };
    return save(projectId, title, [part as unknown as PartOf<K>]);
  });

/** Adds what a starter holds and the plan does not, as one step. */
export const addStarter = (projectId: ProjectId, kind: StarterKind): Promise<boolean> =>
  inTurn(async () => {
    const parts = await listTracked(database(), 'parts', projectId);
    const made = starterParts(kind, parts, projectId, () => newId<PartId>());
    return tryCommand({
      kind: 'saveTracked',
      projectId,
      detail: STARTER_DETAILS[kind],
      records: made.map((record) => ({ table: 'parts', record })),
    });
  });

/** Moves a part a step among those it is listed with. */
export const movePart = (listed: readonly PlanPart[], part: PlanPart, by: -1 | 1): Promise<FieldOutcome> =>
  inTurn(() => {
    const changed = moveListed(listed, part.id, by);
    return changed.length === 0
      ? Promise.resolve({ state: 'unchanged' as const })
      : save(part.projectId, part.title, changed);
  });

async function pointersTo({ id, projectId }: PlanPart) {
  const lists = await Promise.all(
    POINTING_TABLES.map(async (table) => [table, await listTracked(database(), table, projectId)] as const),
  );
  return countPointers(id, Object.fromEntries(lists) as unknown as PointingWork);
}

/** Removes a part, says how much of the work points to it, and offers the way back. */
export const removePart = (part: PlanPart): Promise<void> =>
  inTurn(async () => {
    const pointers = await pointersTo(part);
    const { id, projectId, title } = part;
    const done = await dispatch({
      kind: 'removeTracked',
      projectId,
      detail: title,
      keys: [{ table: 'parts', id }],
    });
    if (tellIfRefused(done)) tellUndoable(describeRemoved(title, pointers));
  });

/** Changes how a condition is followed up; the first change of one of the decision's begins it. */
export const editCondition = (
  projectId: ProjectId,
  { words, part }: ConditionLine,
  change: Partial<Condition>,
): Promise<FieldOutcome> =>
  inTurn(async () => {
    const parts = await listTracked(database(), 'parts', projectId);
    const known = parts.find(
      (one): one is Condition => one.kind === 'condition' && (one.id === part?.id || one.title === words),
    );
    // What was followed up and is removed is not begun again by a field that was left.
    if (!known && part) return { state: 'unchanged' };
    const ids = { id: newId<PartId>(), projectId };
    const now = known ?? openCondition(ids, words, nextPosition(parts, 'condition'));
    return save(projectId, words, [{ ...now, ...change }]);
  });
