import type {
  ActivityId,
  ActorId,
  IsoDate,
  PartId,
  PilotId,
  ProjectId,
  RowId,
  SeriesId,
  UtcTime,
} from '../ids';
import type { Ore } from '../money/ore';

export const ACTIVITY_KINDS = [
  'mapping',
  'forum',
  'pilot',
  'support',
  'dissemination',
  'evaluation',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_STATUSES = ['planned', 'ongoing', 'done', 'cancelled'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** Counts, never names. */
export interface Participants {
  readonly women: number;
  readonly men: number;
  /** Other or unknown. */
  readonly other: number;
}

export const VERDICTS = ['yes', 'partly', 'no'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether a perspective was taken into account, in one word and one sentence. */
export interface PerspectiveCheck {
  readonly perspectiveId: PartId;
  readonly verdict: Verdict;
  readonly comment: string;
}

/** A link to a file or a page; the file itself stays where it is. */
export interface Attachment {
  readonly title: string;
  /** A path on this machine or a share, or an https address. */
  readonly target: string;
}

/** Resultatspridning: what an activity of kind 'dissemination' says on top. */
export interface Dissemination {
  readonly audience: string;
  readonly channel: string;
  /** Whether it is shown that Region Örebro län co-finances; null: not looked at yet. */
  readonly isCofinancingShown: boolean | null;
  /** Texts for the pictures that are spread. */
  readonly altTexts: string;
}

export interface Activity {
  readonly id: ActivityId;
  readonly projectId: ProjectId;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly status: ActivityStatus;
  /** Within the project period; null until it is planned. */
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** A role: "processledare". */
  readonly responsible: string;
  readonly objectiveIds: readonly PartId[];
  readonly focusAreaIds: readonly PartId[];
  readonly functionId: PartId | null;
  readonly isWholeCounty: boolean;
  readonly municipalityIds: readonly PartId[];
  readonly actorIds: readonly ActorId[];
  readonly pilotId: PilotId | null;
  /** null: not counted. */
  readonly participants: Participants | null;
  readonly perspectives: readonly PerspectiveCheck[];
  readonly notes: string;
  readonly lessons: string;
  /** In öre; null: nothing said. */
  readonly plannedCost: Ore | null;
  readonly actualCost: Ore | null;
  /** The cost row of the budget that pays. */
  readonly costRowId: RowId | null;
  readonly seriesId: SeriesId | null;
  readonly attachments: readonly Attachment[];
  readonly dissemination: Dissemination | null;
  readonly createdAt: UtcTime;
}

export const participantCount = ({ women, men, other }: Participants): number => women + men + other;

/** An activity with nothing but a title; what a quick add gives. */
export function newActivity(
  ids: Pick<Activity, 'id' | 'projectId' | 'createdAt'>,
  given: Partial<Activity> & Pick<Activity, 'title'>,
): Activity {
  return {
    kind: 'forum',
    status: 'planned',
    start: null,
    end: null,
    responsible: '',
    objectiveIds: [],
    focusAreaIds: [],
    functionId: null,
    isWholeCounty: false,
    municipalityIds: [],
    actorIds: [],
    pilotId: null,
    participants: null,
    perspectives: [],
    notes: '',
    lessons: '',
    plannedCost: null,
    actualCost: null,
    costRowId: null,
    seriesId: null,
    attachments: [],
    dissemination: null,
    ...given,
    ...ids,
  };
}
