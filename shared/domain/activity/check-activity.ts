import { ORE_LIMIT } from '../money/ore';
import type { Project } from '../project/project';
import type { TrackedProblem } from '../tracking/tracked-problem';
import { dayProblems } from '../tracking/within-period';
import type { Activity, Participants } from './activity';

const GROUPS = ['women', 'men', 'other'] as const satisfies readonly (keyof Participants)[];

function countProblems({ title, participants }: Activity): readonly TrackedProblem[] {
  if (participants === null) return [];
  return GROUPS.filter(
    (group) => !(Number.isSafeInteger(participants[group]) && participants[group] >= 0),
  ).map((group) => ({ code: 'badCount', title, group, count: participants[group] }) as const);
}

function costProblems({ title, plannedCost, actualCost }: Activity): readonly TrackedProblem[] {
  const costs = [plannedCost, actualCost].filter((cost) => cost !== null);
  return [
    ...(costs.some((cost) => cost < 0) ? [{ code: 'negativeAmount', title, year: null } as const] : []),
    ...(costs.some((cost) => cost > ORE_LIMIT)
      ? [{ code: 'amountTooLarge', title, year: null } as const]
      : []),
  ];
}

/** What is wrong with an activity; empty when nothing is. */
export const activityProblems = (
  activity: Activity,
  project: Pick<Project, 'start' | 'end'>,
): readonly TrackedProblem[] => [
  ...(activity.title.trim() === '' ? [{ code: 'titleEmpty', table: 'activities' } as const] : []),
  ...dayProblems(activity, project),
  ...countProblems(activity),
  ...costProblems(activity),
];
