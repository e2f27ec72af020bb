import type { Actor } from '../actor/actor';
import type { ActorId, InitiativeId, IsoDate, UtcTime } from '../ids';
import { partsOf, type PlanPart } from '../plan/plan-part';
import type { Project } from '../project/project';
import { coverage, type Coverage, type CoverageScope } from './coverage';
import {
  listInitiatives,
  chooseInitiatives,
  EVERY_INITIATIVE,
  type ListedInitiative,
} from './initiative-list';
import type { Initiative } from './initiative';

export const AUDIENCES = ['internal', 'external'] as const;
/** Within the organisations that take part, or anybody. */
export type Audience = (typeof AUDIENCES)[number];

/** One initiative as it goes out: names and words, and nothing that is for the team only. */
export interface PublishedInitiative {
  readonly id: InitiativeId;
  readonly title: string;
  readonly actor: string;
  /** The actor whose own name it is; null where the name stands at the initiative. */
  readonly actorId: ActorId | null;
  readonly sector: Initiative['sector'];
  readonly isWholeCounty: boolean;
  readonly municipalities: readonly string[];
  readonly focusAreas: readonly string[];
  readonly targetGroup: string;
  readonly evidence: Initiative['evidence'];
  readonly riskFactors: string;
  readonly protectiveFactors: string;
  readonly effect: string;
  readonly status: Initiative['status'];
  /** null: not for these readers. */
  readonly source: string | null;
}

/** What is published, before any file knows of it. */
export interface Publication {
  readonly audience: Audience;
  readonly project: Pick<Project, 'name' | 'diaryNumber'>;
  /** The day the user sees on the calendar. */
  readonly publishedOn: IsoDate;
  readonly publishedAt: UtcTime;
  /** By title. */
  readonly initiatives: readonly PublishedInitiative[];
  /** Of these initiatives and no others. */
  readonly coverage: Coverage;
}

/** What stays, in counts. */
export interface Withheld {
  /** Initiatives that are not for these readers. */
  readonly initiatives: number;
  /** Of those that go out: how many have notes for the team, and a source that stays. */
  readonly notes: number;
  readonly sources: number;
}

export interface MappingWork {
  readonly project: Project;
  readonly parts: readonly PlanPart[];
  readonly initiatives: readonly Initiative[];
  readonly actors: readonly Actor[];
}

export interface PublicationChoice {
  readonly audience: Audience;
  readonly scope: CoverageScope;
  readonly publishedOn: IsoDate;
  readonly publishedAt: UtcTime;
}

function publish(
  listed: ListedInitiative,
  actors: ReadonlySet<string>,
  audience: Audience,
): PublishedInitiative {
  const { initiative, actor, municipalities, focusAreas } = listed;
  const { actorId } = initiative;
  return {
    id: initiative.id,
    title: initiative.title,
    actor,
    actorId: actorId !== null && actors.has(actorId) ? actorId : null,
    sector: initiative.sector,
    isWholeCounty: initiative.isWholeCounty,
    municipalities: initiative.isWholeCounty ? [] : municipalities,
    focusAreas,
    targetGroup: initiative.targetGroup,
    evidence: initiative.evidence,
    riskFactors: initiative.riskFactors,
    protectiveFactors: initiative.protectiveFactors,
    effect: initiative.effect,
    status: initiative.status,
    source: audience === 'internal' ? initiative.source : null,
  };
}

/**
 * What goes out to these readers and what stays. External readers get what is marked as public, without sources; notes
 * go to nobody.
 */
export function preparePublication(
  { project, parts, initiatives, actors }: MappingWork,
  { audience, scope, publishedOn, publishedAt }: PublicationChoice,
): { readonly publication: Publication; readonly withheld: Withheld } {
  const going = audience === 'internal' ? initiatives : initiatives.filter(({ isPublic }) => isPublic);
  const listed = chooseInitiatives(
    listInitiatives(going, partsOf(parts, 'municipality'), partsOf(parts, 'focusArea'), actors),
    EVERY_INITIATIVE,
  );
  const known = new Set<string>(actors.map(({ id }) => id));
  return {
    publication: {
      audience,
      project: { name: project.name, diaryNumber: project.diaryNumber },
      publishedOn,
      publishedAt,
      initiatives: listed.map((one) => publish(one, known, audience)),
      coverage: coverage(parts, going, scope),
    },
    withheld: {
      initiatives: initiatives.length - going.length,
      notes: going.filter(({ notes }) => notes.trim() !== '').length,
      sources: audience === 'internal' ? 0 : going.filter(({ source }) => source.trim() !== '').length,
    },
  };
}
