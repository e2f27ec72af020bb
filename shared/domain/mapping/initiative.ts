import type { ActorId, InitiativeId, PartId, ProjectId, UtcTime } from '../ids';
import type { Sector } from '../actor/actor';

export const EVIDENCE_LEVELS = ['strong', 'promising', 'weak', 'none', 'unknown'] as const;
export const INITIATIVE_STATUSES = ['ongoing', 'planned', 'ended', 'unknown'] as const;

/** Kartlagd insats: an effort that is already there in the county. */
export interface Initiative {
  readonly id: InitiativeId;
  readonly projectId: ProjectId;
  readonly title: string;
  /** The organisation behind it; null where only its name in words is known. */
  readonly actorId: ActorId | null;
  readonly actorName: string;
  readonly sector: Sector;
  readonly isWholeCounty: boolean;
  readonly municipalityIds: readonly PartId[];
  readonly focusAreaIds: readonly PartId[];
  readonly targetGroup: string;
  readonly evidence: (typeof EVIDENCE_LEVELS)[number];
  readonly riskFactors: string;
  readonly protectiveFactors: string;
  readonly effect: string;
  readonly status: (typeof INITIATIVE_STATUSES)[number];
  readonly source: string;
  /** For the team only: never published. */
  readonly notes: string;
  /** Goes into what is published for external readers. */
  readonly isPublic: boolean;
  readonly createdAt: UtcTime;
}

export function newInitiative(
  ids: Pick<Initiative, 'id' | 'projectId' | 'createdAt'>,
  given: Partial<Initiative> & Pick<Initiative, 'title'>,
): Initiative {
  return {
    actorId: null,
    actorName: '',
    sector: 'unknown',
    isWholeCounty: false,
    municipalityIds: [],
    focusAreaIds: [],
    targetGroup: '',
    evidence: 'unknown',
    riskFactors: '',
    protectiveFactors: '',
    effect: '',
    status: 'ongoing',
    source: '',
    notes: '',
    isPublic: true,
    ...given,
    ...ids,
  };
}
