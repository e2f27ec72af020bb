import type { Verdict } from '../activity/activity';
import type { ActorId, IsoDate, PartId, PilotId, ProjectId, UtcTime } from '../ids';
import type { Ore } from '../money/ore';

export const PILOT_STATES = [
  'idea',
  'application',
  'assessment',
  'granted',
  'rejected',
  'running',
  'evaluated',
  'scaledUp',
  'closed',
] as const;
export type PilotState = (typeof PILOT_STATES)[number];

/** One year's amounts in öre, against the reserve of that year. */
export interface PilotYear {
  readonly applied: Ore;
  /** Held for the pilot until it is decided. */
  readonly reserved: Ore;
  readonly granted: Ore;
  readonly paid: Ore;
}

export interface PilotApplication {
  readonly receivedOn: IsoDate | null;
  readonly diaryNumber: string;
  readonly text: string;
}

/** One criterion's verdict; null: not assessed yet. */
export interface CriterionVerdict {
  readonly criterionId: PartId;
  readonly verdict: Verdict | null;
  readonly comment: string;
}

export interface PilotDecision {
  readonly outcome: 'granted' | 'rejected';
  readonly decidedOn: IsoDate;
  readonly diaryNumber: string;
  readonly reason: string;
  /** Why more was granted than was left of the reserve; empty where it was not. */
  readonly overrideReason: string;
}

export interface ProgressNote {
  readonly date: IsoDate;
  readonly text: string;
}

export interface ScaleUpPlan {
  readonly plan: string;
  /** Who takes it over in ordinary operations: a role or an organisation. */
  readonly owner: string;
  readonly from: IsoDate | null;
}

/** Pilotprojekt, from idea to ordinary operations. */
export interface Pilot {
  readonly id: PilotId;
  readonly projectId: ProjectId;
  readonly title: string;
  readonly summary: string;
  readonly state: PilotState;
  readonly applicantId: ActorId | null;
  /** The applicant in words, where no actor is chosen. */
  readonly applicantName: string;
  readonly objectiveIds: readonly PartId[];
  readonly focusAreaIds: readonly PartId[];
  readonly isWholeCounty: boolean;
  readonly municipalityIds: readonly PartId[];
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** Year ("2024") → that year's amounts. */
  readonly years: Readonly<Record<string, PilotYear>>;
  readonly application: PilotApplication;
  readonly assessment: readonly CriterionVerdict[];
  readonly decision: PilotDecision | null;
  readonly progress: readonly ProgressNote[];
  readonly evaluation: string;
  readonly learning: string;
  readonly scaleUp: ScaleUpPlan | null;
  /** Why it ended without being scaled up. */
  readonly closingReason: string;
  readonly createdAt: UtcTime;
}

export function newPilot(
  ids: Pick<Pilot, 'id' | 'projectId' | 'createdAt'>,
  given: Partial<Pilot> & Pick<Pilot, 'title'>,
): Pilot {
  return {
    summary: '',
    state: 'idea',
    applicantId: null,
    applicantName: '',
    objectiveIds: [],
    focusAreaIds: [],
    isWholeCounty: false,
    municipalityIds: [],
    start: null,
    end: null,
    years: {},
    application: { receivedOn: null, diaryNumber: '', text: '' },
    assessment: [],
    decision: null,
    progress: [],
    evaluation: '',
    learning: '',
    scaleUp: null,
    closingReason: '',
    ...given,
    ...ids,
  };
}
