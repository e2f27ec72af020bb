import type { IsoDate } from '../ids';
import { partsOf, type PlanPart, type Stage } from '../plan/plan-part';
import type { Evaluation } from './indicator';

/** A stage of the plan, and whether it has been evaluated as its end calls for. */
export interface StageFollowUp {
  readonly stage: Stage;
  /** done: evaluated; late: it has ended and is not; due: it is under way; ahead: it has not begun. With an evaluation, those three are begun only. */
  readonly state: 'done' | 'late' | 'due' | 'ahead';
  /** The latest one, when there are several; one that says something before one that does not. */
  readonly evaluation: Evaluation | null;
}

const latest = (evaluations: readonly Evaluation[]): Evaluation | null =>
  evaluations.reduce<Evaluation | null>((found, one) => (found && found.on > one.on ? found : one), null);

/** Whether an evaluation says anything: how far the goals were met, or a word of its own. One that was only begun does not. */
export const saysSomething = ({ attainment, text, learning, nextStep }: Evaluation): boolean =>
  attainment !== null || [text, learning, nextStep].some((words) => words.trim() !== '');

/** Whether it is more than begun: a note says what it says by its title. */
export const isWritten = (evaluation: Evaluation): boolean =>
  evaluation.kind === 'formative' || saysSomething(evaluation);

/** Every stage in its order with its evaluation; one that ends on a day is due that day and late the next. */
export function stageFollowUps(
  parts: readonly PlanPart[],
  evaluations: readonly Evaluation[],
  day: IsoDate,
): readonly StageFollowUp[] {
  return partsOf(parts, 'stage').map((stage) => {
    const own = evaluations.filter(({ kind, stageId }) => kind === 'stage' && stageId === stage.id);
    const done = latest(own.filter(saysSomething));
    if (done) return { stage, evaluation: done, state: 'done' };
    const evaluation = latest(own);
    if (stage.end < day) return { stage, evaluation, state: 'late' };
    return { stage, evaluation, state: stage.start > day ? 'ahead' : 'due' };
  });
}

/** The day that a stage is looked back on: its end, or today while it is under way. */
export const evaluationDay = (stage: Stage, today: IsoDate): IsoDate =>
  stage.end < today ? stage.end : today;
