import type { Activity, Dissemination } from '../activity/activity';

/** What an activity of kind 'dissemination' says before anybody has filled it in. */
export const EMPTY_DISSEMINATION: Dissemination = {
  audience: '',
  channel: '',
  isCofinancingShown: null,
  altTexts: '',
};

/** How well the spreading of results shows who co-finances, as the decision's condition asks. */
export interface DisseminationSummary {
  /** All that are not cancelled. */
  readonly total: number;
  readonly shown: number;
  readonly notShown: number;
  readonly unchecked: number;
  /** Done without any text for its pictures. */
  readonly withoutAltTexts: number;
}

/** The activities by which results are spread. */
export const disseminationsOf = (activities: readonly Activity[]): readonly Activity[] =>
  activities.filter(({ kind }) => kind === 'dissemination');

export const isWithoutAltTexts = ({ dissemination }: Activity): boolean =>
  (dissemination?.altTexts ?? '').trim() === '';

/** Counts over the activities of kind 'dissemination'; those that were cancelled say nothing. */
export function disseminationSummary(activities: readonly Activity[]): DisseminationSummary {
  const all = disseminationsOf(activities).filter(({ status }) => status !== 'cancelled');
  const answered = (answer: boolean | null) =>
    all.filter(({ dissemination }) => (dissemination?.isCofinancingShown ?? null) === answer).length;
  return {
    total: all.length,
    shown: answered(true),
    notShown: answered(false),
    unchecked: answered(null),
    withoutAltTexts: all.filter((one) => one.status === 'done' && isWithoutAltTexts(one)).length,
  };
}
