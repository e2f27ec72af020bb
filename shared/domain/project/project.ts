import { yearOf, type IsoDate, type ProjectId, type UtcTime } from '../ids';
import type { Ore } from '../money/ore';
import { isOverWhole, type Percent } from '../money/percent';

/** What the financier decided: a share of booked costs up to a cap, within dates and under conditions. */
/** A sum on its way to the decision: asked for, or proposed to those who decide. */
export interface SoughtAmount {
  /** At most this much, in öre; null when it is not known. */
  readonly amount: Ore | null;
  readonly date: IsoDate | null;
  /** Where it stands, e.g. "Ansökan 23RS10970". */
  readonly source: string;
}

export interface FundingDecision {
  /** Who decided, e.g. "Region Örebro län, regional tillväxtnämnd". */
  readonly financier: string;
  /** The money's name, e.g. "1:1-medel". */
  readonly grantName: string;
  readonly decidedOn: IsoDate | null;
  readonly diaryNumber: string;
  /** Percent of booked costs. */
  readonly grantShare: Percent;
  /** At most this much, in öre. */
  readonly grantCap: Ore;
  readonly earliestStart: IsoDate;
  readonly latestEnd: IsoDate;
  /** Outside the budget table: at most this much a year for pilots, in öre; null when the decision says nothing. */
  readonly pilotReservePerYear: Ore | null;
  readonly conditions: readonly string[];
  /** Claims are cut down to whole kronor (the default) or kept to the öre. */
  readonly roundsClaimsDown: boolean;
  /** Whole months from one claim to the next at most; 0 when the decision says nothing, absent for the usual three. */
  readonly claimEveryMonths?: number | undefined;
  /** Whole months from the project's end to the final report at most; 0 and absent likewise, the usual being one. */
  readonly finalReportMonths?: number | undefined;
  /** What was applied for and what was proposed; what was granted is the cap. Absent when nobody has said. */
  readonly applied?: SoughtAmount | undefined;
  readonly proposed?: SoughtAmount | undefined;
}

/** A passage worth having at hand: a goal, who takes part, how it is followed up. */
export interface ProjectFact {
  readonly heading: string;
  readonly text: string;
}

export interface Project {
  readonly id: ProjectId;
  readonly name: string;
  /** Diarienummer such as "23RS10970"; empty when there is none yet. */
  readonly diaryNumber: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly decision: FundingDecision | null;
  /** What a reader of the project should know, e.g. that the example's öre are a reconstruction. */
  readonly note: string;
  readonly facts: readonly ProjectFact[];
  readonly createdAt: UtcTime;
  readonly archivedAt: UtcTime | null;
}

export type ProjectProblem =
  | { readonly code: 'projectNameEmpty' }
  | { readonly code: 'periodReversed'; readonly start: IsoDate; readonly end: IsoDate }
  | { readonly code: 'periodTooLong'; readonly years: number }
  | { readonly code: 'decisionPeriodReversed'; readonly start: IsoDate; readonly end: IsoDate }
  | { readonly code: 'grantShareOverWhole'; readonly share: Percent };

/** More years than this is a mistyped date. */
const MOST_YEARS = 20;

/** Every calendar year that the period touches. */
export function yearsOfPeriod(start: IsoDate, end: IsoDate): readonly number[] {
  const first = yearOf(start);
  return Array.from({ length: Math.max(0, yearOf(end) - first + 1) }, (_, index) => first + index);
}

/** Says what is wrong with a project's own facts, `before` being what they were; empty when nothing is. */
export function projectProblems(
  project: Pick<Project, 'name' | 'start' | 'end' | 'decision'>,
  before: Pick<Project, 'decision'> | null,
): readonly ProjectProblem[] {
  const problems: ProjectProblem[] = [];
  const { start, end, decision } = project;
  if (project.name.trim() === '') problems.push({ code: 'projectNameEmpty' });
  if (end < start) problems.push({ code: 'periodReversed', start, end });
  const years = yearOf(end) - yearOf(start) + 1;
  if (years > MOST_YEARS) problems.push({ code: 'periodTooLong', years });
  if (decision && decision.latestEnd < decision.earliestStart) {
    problems.push({ code: 'decisionPeriodReversed', start: decision.earliestStart, end: decision.latestEnd });
  }
  // One that was there already does not stand in the way of other changes.
  const share = decision?.grantShare;
  if (share !== undefined && isOverWhole(share) && share !== before?.decision?.grantShare)
    problems.push({ code: 'grantShareOverWhole', share });
  return problems;
}
