import type { IsoDate, PartId, ProjectId } from '../ids';
import type { FundingDecision } from '../project/project';
import { partsOf, type Condition, type PlanPart } from './plan-part';

/** One condition as it is followed up. */
export interface ConditionLine {
  readonly words: string;
  /** null: nobody has followed it up yet, so it is open. */
  readonly part: Condition | null;
  /** Whether the decision says so, in these words. */
  readonly isOfDecision: boolean;
}

/** The decision's conditions in its order, each with what follows it up, and then those that it does not say. */
export function conditionLines(
  decision: Pick<FundingDecision, 'conditions'> | null,
  parts: readonly PlanPart[],
): readonly ConditionLine[] {
  const followed = partsOf(parts, 'condition');
  const said = [...new Set(decision?.conditions.map((words) => words.trim()) ?? [])];
  const own = said.map((words) => ({
    words,
    part: followed.find(({ title }) => title.trim() === words) ?? null,
    isOfDecision: true,
  }));
  const taken = new Set(own.map(({ part }) => part));
  const others = followed.filter((part) => !taken.has(part));
  return [...own, ...others.map((part) => ({ words: part.title, part, isOfDecision: false }))];
}

/** A condition as it is before anything is known of it. */
export const openCondition = (
  ids: { readonly id: PartId; readonly projectId: ProjectId },
  title: string,
  position: number,
): Condition => ({
  ...ids,
  kind: 'condition',
  title,
  position,
  text: '',
  state: 'open',
  dueOn: null,
  proof: '',
  link: '',
  diaryNumber: '',
});

/** Open past its day. */
export const isLate = ({ part }: Pick<ConditionLine, 'part'>, today: IsoDate): boolean =>
  part?.state === 'open' && part.dueOn !== null && part.dueOn < today;

/** Said to be met, with nothing that shows it. */
export const lacksProof = ({ part }: Pick<ConditionLine, 'part'>): boolean =>
  part?.state === 'met' && [part.proof, part.link, part.diaryNumber].every((text) => text.trim() === '');
