import type { Verdict } from '../activity/activity';
import type { PartId } from '../ids';
import type { Criterion } from '../plan/plan-part';
import type { CriterionVerdict, Pilot } from './pilot';

/** One criterion with what was found; a verdict of null: not assessed yet. */
export interface AssessedCriterion {
  readonly criterion: Criterion;
  readonly verdict: Verdict | null;
  readonly comment: string;
}

/** Every criterion of the project with the pilot's verdict on it. */
export const assessmentOf = (
  { assessment }: Pick<Pilot, 'assessment'>,
  criteria: readonly Criterion[],
): readonly AssessedCriterion[] =>
  criteria.map((criterion) => {
    const found = assessment.find(({ criterionId }) => criterionId === criterion.id);
    return { criterion, verdict: found?.verdict ?? null, comment: found?.comment ?? '' };
  });

/** The pilot's verdicts with one of them changed; one that says nothing at all is left out. */
export function withVerdict(
  assessment: readonly CriterionVerdict[],
  criterionId: PartId,
  change: Partial<Pick<CriterionVerdict, 'verdict' | 'comment'>>,
): readonly CriterionVerdict[] {
  const empty: CriterionVerdict = { criterionId, verdict: null, comment: '' };
  const known = assessment.find((one) => one.criterionId === criterionId);
  const changed = { ...(known ?? empty), ...change };
  if (changed.verdict === null && changed.comment === '')
    return assessment.filter((one) => one.criterionId !== criterionId);
  return known
    ? assessment.map((one) => (one.criterionId === criterionId ? changed : one))
    : [...assessment, changed];
}
