import { isOverWhole } from '../money/percent';
import type { TrackedProblem } from '../tracking/tracked-problem';
import { dayProblems, type Period } from '../tracking/within-period';
import type { PlanPart, Team } from './plan-part';

/** Asked of the seats that are new or other than they were. */
function shareProblems(before: PlanPart | null, { title, members }: Team): readonly TrackedProblem[] {
  const known = new Set(before?.kind === 'team' ? before.members.map(({ share }) => share) : []);
  return members.flatMap(({ role, share }): readonly TrackedProblem[] =>
    share !== null && isOverWhole(share) && !known.has(share)
      ? [{ code: 'shareOverWhole', title, role, share }]
      : [],
  );
}

/** What is wrong with a part of the plan beside its title: a stage's days, or a seat's share of full time. */
export function partProblems(
  before: PlanPart | null,
  part: PlanPart,
  project: Period,
): readonly TrackedProblem[] {
  if (part.kind === 'stage') return dayProblems(before?.kind === 'stage' ? before : null, part, project);
  return part.kind === 'team' ? shareProblems(before, part) : [];
}
