import type { IsoDate, PartId, PersonId, ProjectId } from '../ids';
import type { Percent } from '../money/percent';

interface PartBase {
  readonly id: PartId;
  readonly projectId: ProjectId;
  /** Its place among the parts of the same kind, from 0. */
  readonly position: number;
  /** What it is called; of a condition, its words. */
  readonly title: string;
  readonly text: string;
}

export const GOAL_LEVELS = ['purpose', 'overall', 'project'] as const;
/** Syfte, övergripande mål or projektmål. */
export interface Goal extends PartBase {
  readonly kind: 'goal';
  readonly level: (typeof GOAL_LEVELS)[number];
}

/** Delmål. */
export interface Objective extends PartBase {
  readonly kind: 'objective';
}

/** Insatsområde. */
export interface FocusArea extends PartBase {
  readonly kind: 'focusArea';
}

/** Plattformsfunktion. */
export interface PlatformFunction extends PartBase {
  readonly kind: 'platformFunction';
}

export interface Municipality extends PartBase {
  readonly kind: 'municipality';
}

/** A perspective of sustainability that every activity and pilot is checked against. */
export interface Perspective extends PartBase {
  readonly kind: 'perspective';
}

/** Etapp: dated within the project period; its end calls for a stage evaluation. */
export interface Stage extends PartBase {
  readonly kind: 'stage';
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export const CONDITION_STATES = ['open', 'met', 'notMet'] as const;
/** Villkor of the funding decision, and what shows that it is met. */
export interface Condition extends PartBase {
  readonly kind: 'condition';
  readonly state: (typeof CONDITION_STATES)[number];
  readonly dueOn: IsoDate | null;
  /** What shows it, in words. */
  readonly proof: string;
  readonly link: string;
  readonly diaryNumber: string;
}

export const TEAM_KINDS = ['processTeam', 'support', 'steering', 'reference', 'working'] as const;
export const PAID_BY = ['project', 'ordinary', 'other'] as const;

/** A seat, by role and not by name. */
export interface TeamMember {
  readonly role: string;
  readonly organisation: string;
  /** Percent of full time; null when nothing is said. */
  readonly share: Percent | null;
  /** Whoever is paid by ordinary operations is a resource on screen and never a project cost. */
  readonly paidBy: (typeof PAID_BY)[number];
  /** A contact, where somebody must be reached; null for most. */
  readonly contactId: PersonId | null;
}

/** Processteam, stödfunktion, processtyrgrupp, referensgrupp or arbetsgrupp. */
export interface Team extends PartBase {
  readonly kind: 'team';
  readonly teamKind: (typeof TEAM_KINDS)[number];
  readonly members: readonly TeamMember[];
}

export const DOCUMENT_STATES = ['draft', 'sent', 'decided', 'archived'] as const;
/** A document of the archive: the app keeps its number and status, never the document. */
export interface ProjectDocument extends PartBase {
  readonly kind: 'document';
  readonly diaryNumber: string;
  readonly state: (typeof DOCUMENT_STATES)[number];
  readonly date: IsoDate | null;
  readonly link: string;
}

/** A written criterion that pilots' applications are assessed against. */
export interface Criterion extends PartBase {
  readonly kind: 'criterion';
  /** About a perspective: jämställdhet, integration, intersektionellt. */
  readonly isPerspective: boolean;
}

/** A way of looking at a list that was saved under a name. */
export interface SavedView extends PartBase {
  readonly kind: 'savedView';
  readonly place: 'activities' | 'mapping' | 'pilots';
  /** The list's own choices, as JSON that the list reads back and distrusts. */
  readonly choices: string;
}

/** Everything small that the plan is made of, and that activities, initiatives, pilots and indicators point to. */
export type PlanPart =
  | Goal
  | Objective
  | FocusArea
  | PlatformFunction
  | Municipality
  | Perspective
  | Stage
  | Condition
  | Team
  | ProjectDocument
  | Criterion
  | SavedView;

export type PartKind = PlanPart['kind'];
export type PartOf<K extends PartKind> = Extract<PlanPart, { kind: K }>;

/** The parts of one kind, in their order. */
export const partsOf = <K extends PartKind>(parts: readonly PlanPart[], kind: K): readonly PartOf<K>[] =>
  parts
    .filter((part): part is PartOf<K> => part.kind === kind)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
