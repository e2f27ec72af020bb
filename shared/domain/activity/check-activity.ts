import { ORE_LIMIT } from '../money/ore';
import type { TrackedProblem } from '../tracking/tracked-problem';
import { dayProblems, type Period } from '../tracking/within-period';
import type { Activity, Participants } from './activity';

const GROUPS = ['women', 'men', 'other'] as const satisfies readonly (keyof Participants)[];

/** More people than this in one group is a mistyped count. */
const MOST_PARTICIPANTS = 1_000_000;

function countProblems(
  before: Activity | null,
  { title, participants }: Activity,
): readonly TrackedProblem[] {
  if (participants === null) return [];
  return GROUPS.flatMap((group): readonly TrackedProblem[] => {
    const count = participants[group];
    if (!(Number.isSafeInteger(count) && count >= 0)) return [{ code: 'badCount', title, group, count }];
    return count > MOST_PARTICIPANTS && count !== before?.participants?.[group]
      ? [{ code: 'countTooLarge', title, group, most: MOST_PARTICIPANTS }]
      : [];
  });
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

/** What is wrong with an activity after a change, `before` being what it was; empty when nothing is. */
export const activityProblems = (
  before: Activity | null,
  activity: Activity,
  project: Period,
): readonly TrackedProblem[] => [
  ...(activity.title.trim() === '' ? [{ code: 'titleEmpty', table: 'activities' } as const] : []),
  ...dayProblems(before, activity, project),
  ...countProblems(before, activity),
  ...costProblems(activity),
];
