import type { ActivityKind, ActivityStatus, Verdict } from '../domain/activity/activity';
import type { Sector } from '../domain/actor/actor';
import type { Evaluation } from '../domain/indicator/indicator';
import type { Initiative } from '../domain/mapping/initiative';
import type { PilotState } from '../domain/pilot/pilot';
import type { Condition, Goal, PartKind, ProjectDocument, Team, TeamMember } from '../domain/plan/plan-part';
import type { TrackedTable } from '../domain/tracking/tracked';

type Names<K extends string> = Readonly<Record<K, string>>;

export const ACTIVITY_KIND_NAMES: Names<ActivityKind> = {
  mapping: 'Kartläggning',
  forum: 'Möte, forum, konferens',
  pilot: 'Pilot',
  support: 'Projektstöd',
  dissemination: 'Resultatspridning',
  evaluation: 'Utvärdering',
};

export const ACTIVITY_STATUS_NAMES: Names<ActivityStatus> = {
  planned: 'Planerad',
  ongoing: 'Pågår',
  done: 'Genomförd',
  cancelled: 'Inställd',
};

export const VERDICT_NAMES: Names<Verdict> = { yes: 'Ja', partly: 'Delvis', no: 'Nej' };

export const SECTOR_NAMES: Names<Sector> = {
  public: 'Offentlig',
  private: 'Privat',
  civil: 'Civil',
  unknown: 'Okänd',
};

export const EVIDENCE_NAMES: Names<Initiative['evidence']> = {
  strong: 'Stark evidens',
  promising: 'Lovande',
  weak: 'Svag',
  none: 'Ingen',
  unknown: 'Inte bedömd',
};

export const INITIATIVE_STATUS_NAMES: Names<Initiative['status']> = {
  ongoing: 'Pågår',
  planned: 'Planerad',
  ended: 'Avslutad',
  unknown: 'Okänd',
};

export const PILOT_STATE_NAMES: Names<PilotState> = {
  idea: 'Idé',
  application: 'Ansökan',
  assessment: 'Bedömning',
  granted: 'Beviljad',
  rejected: 'Avslagen',
  running: 'Pågår',
  evaluated: 'Utvärderad',
  scaledUp: 'Uppskalad i ordinarie verksamhet',
  closed: 'Avslutad',
};

export const GOAL_LEVEL_NAMES: Names<Goal['level']> = {
  purpose: 'Syfte',
  overall: 'Övergripande mål',
  project: 'Projektmål',
};

export const CONDITION_STATE_NAMES: Names<Condition['state']> = {
  open: 'Öppet',
  met: 'Uppfyllt',
  notMet: 'Inte uppfyllt',
};

export const TEAM_KIND_NAMES: Names<Team['teamKind']> = {
  processTeam: 'Processteam',
  support: 'Stödfunktioner',
  steering: 'Processtyrgrupp',
  reference: 'Referensgrupp',
  working: 'Arbetsgrupp',
};

export const PAID_BY_NAMES: Names<TeamMember['paidBy']> = {
  project: 'Projektet',
  ordinary: 'Ordinarie verksamhet',
  other: 'Annan',
};

export const DOCUMENT_STATE_NAMES: Names<ProjectDocument['state']> = {
  draft: 'Utkast',
  sent: 'Inskickat',
  decided: 'Beslutat',
  archived: 'Arkiverat',
};

export const EVALUATION_KIND_NAMES: Names<Evaluation['kind']> = {
  stage: 'Etapputvärdering',
  formative: 'Formativ anteckning',
  longTerm: 'Långsiktig effekt',
};

export const ATTAINMENT_NAMES: Names<NonNullable<Evaluation['attainment']>> = {
  reached: 'Uppnått',
  partly: 'Delvis uppnått',
  notReached: 'Inte uppnått',
};

/** One part of the plan, with its article-less name. */
export const PART_KIND_NAMES: Names<PartKind> = {
  goal: 'Mål',
  objective: 'Delmål',
  focusArea: 'Insatsområde',
  platformFunction: 'Plattformsfunktion',
  municipality: 'Kommun',
  perspective: 'Perspektiv',
  stage: 'Etapp',
  condition: 'Villkor',
  team: 'Grupp',
  document: 'Dokument',
  criterion: 'Bedömningskriterium',
  savedView: 'Sparad vy',
};

/** A table of the work, as a heading over its records. */
export const TRACKED_TABLE_NAMES: Names<TrackedTable> = {
  parts: 'Projektplan',
  activities: 'Aktiviteter',
  initiatives: 'Kartlagda insatser',
  pilots: 'Piloter',
  indicators: 'Indikatorer',
  measurements: 'Mätvärden',
  evaluations: 'Utvärderingar',
  actors: 'Aktörer',
};

/** One record of a table, as the subject of a sentence. */
export const TRACKED_RECORD_NAMES: Names<TrackedTable> = {
  parts: 'Uppgiften',
  activities: 'Aktiviteten',
  initiatives: 'Insatsen',
  pilots: 'Piloten',
  indicators: 'Indikatorn',
  measurements: 'Mätvärdet',
  evaluations: 'Utvärderingen',
  actors: 'Aktören',
};
