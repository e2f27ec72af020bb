import type { Dissemination, Participants } from '../domain/activity/activity';
import type { IndicatorTarget, Measurement } from '../domain/indicator/indicator';
import type { PilotApplication, PilotDecision, PilotYear, ScaleUpPlan } from '../domain/pilot/pilot';
import type { TeamMember } from '../domain/plan/plan-part';
import type { TrackedRecords, TrackedTable } from '../domain/tracking/tracked';
import type { ChangeNames } from './sv-record-names';
import {
  ACTIVITY_KIND_NAMES,
  ACTIVITY_STATUS_NAMES,
  ATTAINMENT_NAMES,
  CONDITION_STATE_NAMES,
  DOCUMENT_STATE_NAMES,
  EVALUATION_KIND_NAMES,
  EVIDENCE_NAMES,
  GOAL_LEVEL_NAMES,
  INITIATIVE_STATUS_NAMES,
  PART_KIND_NAMES,
  PILOT_STATE_NAMES,
  SECTOR_NAMES,
  TEAM_KIND_NAMES,
} from './sv-work-names';
import {
  actorName,
  assessmentInWords,
  attachmentsInWords,
  datedQuantity,
  decisionInWords,
  definitionsInWords,
  indicatorName,
  joined,
  kronorInWords,
  membersInWords,
  namesInWords,
  OUTCOME_NAMES,
  participantsInWords,
  partName,
  personName,
  perspectivesInWords,
  PILOT_AMOUNT_NAMES,
  pilotName,
  plainInWords,
  progressInWords,
  quantityInWords,
  rowName,
  splitInWords,
  targetsInWords,
  yearsInWords,
} from './sv-work-values';

/** What a field of the work is called in running text, what kind of thing it holds, and how that reads. */
export interface WorkField {
  readonly name: string;
  readonly type: 'words' | 'date' | 'time' | 'amount' | 'count' | 'quantity';
  /** Of a value that is not null. */
  readonly inWords: (value: unknown, names: ChangeNames) => string;
}

type KeysOfEach<T> = T extends unknown ? keyof T & string : never;
/** The fields of something held inside a record, by their names with the record's own before. */
type Inside<Field extends string, T> = `${Field}.${keyof T & string}`;
/** A name and words for every field: the compiler finds a forgotten one. */
type Fields<T, More extends string = never> = Readonly<
  Record<Exclude<KeysOfEach<T>, 'id' | 'projectId'> | More, WorkField>
>;

const words = (name: string, inWords: WorkField['inWords'] = plainInWords): WorkField => ({
  ...{ name, type: 'words', inWords },
});
const date = (name: string): WorkField => ({ name, type: 'date', inWords: plainInWords });
const time = (name: string): WorkField => ({ name, type: 'time', inWords: plainInWords });
const count = (name: string): WorkField => ({ name, type: 'count', inWords: plainInWords });
const quantity = (name: string): WorkField => ({ name, type: 'quantity', inWords: quantityInWords });
const amount = (name: string): WorkField => ({ name, type: 'amount', inWords: kronorInWords });
const oneOf = (name: string, of: Readonly<Record<string, string>>): WorkField =>
  words(name, (value) => of[value as string] ?? plainInWords(value));
/** Something held inside, in words of its own. */
const inside = <T>(name: string, inWords: (value: T, names: ChangeNames) => string): WorkField =>
  words(name, (value, names) => inWords(value as T, names));

const one = (name: string, nameOf: (id: string, names: ChangeNames) => string): WorkField =>
  inside<string>(name, nameOf);
const many = (name: string, nameOf: (id: string, names: ChangeNames) => string): WorkField =>
  inside<readonly string[]>(name, (ids, names) => namesInWords(ids, (id) => nameOf(id, names)));
const part =
  (gone: string) =>
  (id: string, names: ChangeNames): string =>
    partName(id, names, gone);

const OBJECTIVE = part('ett borttaget delmål');
const POSITION: WorkField = {
  ...{ name: 'plats', type: 'count', inWords: (value) => String((value as number) + 1) },
};

const WHERE = {
  isWholeCounty: words('gäller hela länet'),
  municipalityIds: many('kommuner', part('en borttagen kommun')),
};
const AIMS = {
  objectiveIds: many('delmål', OBJECTIVE),
  focusAreaIds: many('insatsområden', part('ett borttaget insatsområde')),
};
const CREATED = { createdAt: time('skapad') };

const PARTS: Fields<TrackedRecords['parts']> = {
  kind: oneOf('slag', PART_KIND_NAMES),
  title: words('benämning'),
  text: words('beskrivning'),
  position: POSITION,
  level: oneOf('nivå', GOAL_LEVEL_NAMES),
  start: date('start'),
  end: date('slut'),
  // Of a condition and of a document.
  state: oneOf('status', { ...CONDITION_STATE_NAMES, ...DOCUMENT_STATE_NAMES }),
  dueOn: date('senast'),
  proof: words('så visas det'),
  link: words('länk'),
  diaryNumber: words('diarienummer'),
  teamKind: oneOf('slag av grupp', TEAM_KIND_NAMES),
  members: inside<readonly TeamMember[]>('platser i gruppen', membersInWords),
  date: date('datum'),
  isPerspective: words('gäller ett perspektiv'),
  place: oneOf('lista', { activities: 'Aktiviteter', mapping: 'Kartläggning', pilots: 'Piloter' }),
  choices: words('urval och ordning', () => 'sparade val'),
};

const PARTICIPANTS: Readonly<Record<Inside<'participants', Participants>, WorkField>> = {
  'participants.women': count('kvinnor'),
  'participants.men': count('män'),
  'participants.other': count('annan eller okänd'),
};
const DISSEMINATION: Readonly<Record<Inside<'dissemination', Dissemination>, WorkField>> = {
  'dissemination.audience': words('målgrupp för spridningen'),
  'dissemination.channel': words('kanal'),
  'dissemination.isCofinancingShown': words('medfinansieringen framgår'),
  'dissemination.altTexts': words('bildtexter'),
};

const ACTIVITIES: Fields<
  TrackedRecords['activities'],
  keyof typeof PARTICIPANTS | keyof typeof DISSEMINATION
> = {
  kind: oneOf('slag', ACTIVITY_KIND_NAMES),
  title: words('benämning'),
  status: oneOf('status', ACTIVITY_STATUS_NAMES),
  start: date('start'),
  end: date('slut'),
  responsible: words('ansvarig'),
  ...AIMS,
  functionId: one('plattformsfunktion', part('en borttagen plattformsfunktion')),
  ...WHERE,
  actorIds: many('aktörer', actorName),
  pilotId: one('pilot', pilotName),
  participants: inside<Participants>('deltagare', participantsInWords),
  ...PARTICIPANTS,
  perspectives: inside('perspektiv', perspectivesInWords),
  notes: words('anteckningar'),
  lessons: words('lärdomar'),
  plannedCost: amount('planerad kostnad'),
  actualCost: amount('faktisk kostnad'),
  costRowId: one('budgetrad', rowName),
  seriesId: words('serie', () => 'ingår i en serie'),
  attachments: inside('bilagor', attachmentsInWords),
  dissemination: inside<Dissemination>('resultatspridning', ({ audience, channel, altTexts }) =>
    joined([audience, channel, altTexts]),
  ),
  ...DISSEMINATION,
  ...CREATED,
};

const INITIATIVES: Fields<TrackedRecords['initiatives']> = {
  title: words('benämning'),
  actorId: one('aktör', actorName),
  actorName: words('aktörens namn'),
  sector: oneOf('sektor', SECTOR_NAMES),
  ...WHERE,
  focusAreaIds: AIMS.focusAreaIds,
  targetGroup: words('målgrupp'),
  evidence: oneOf('evidens', EVIDENCE_NAMES),
  riskFactors: words('riskfaktorer'),
  protectiveFactors: words('skyddsfaktorer'),
  effect: words('effekt'),
  status: oneOf('status', INITIATIVE_STATUS_NAMES),
  source: words('källa'),
  notes: words('anteckningar'),
  isPublic: words('får publiceras externt'),
  ...CREATED,
};

const APPLICATION: Readonly<Record<Inside<'application', PilotApplication>, WorkField>> = {
  'application.receivedOn': date('ansökan inkom'),
  'application.diaryNumber': words('ansökans diarienummer'),
  'application.text': words('ansökan'),
};
const DECISION: Readonly<Record<Inside<'decision', PilotDecision>, WorkField>> = {
  'decision.outcome': oneOf('beslut', OUTCOME_NAMES),
  'decision.decidedOn': date('beslutsdatum'),
  'decision.diaryNumber': words('beslutets diarienummer'),
  'decision.reason': words('motivering'),
  'decision.overrideReason': words('skäl att gå över reserven'),
};
const SCALE_UP: Readonly<Record<Inside<'scaleUp', ScaleUpPlan>, WorkField>> = {
  'scaleUp.plan': words('plan för uppskalning'),
  'scaleUp.owner': words('tar över'),
  'scaleUp.from': date('uppskalad från'),
};
const YEARS: Readonly<Record<Inside<'years', PilotYear>, WorkField>> = {
  'years.applied': amount(PILOT_AMOUNT_NAMES.applied),
  'years.reserved': amount(PILOT_AMOUNT_NAMES.reserved),
  'years.granted': amount(PILOT_AMOUNT_NAMES.granted),
  'years.paid': amount(PILOT_AMOUNT_NAMES.paid),
};

type InPilot = keyof typeof APPLICATION | keyof typeof DECISION | keyof typeof SCALE_UP | keyof typeof YEARS;

const PILOTS: Fields<TrackedRecords['pilots'], InPilot> = {
  title: words('benämning'),
  summary: words('sammanfattning'),
  state: oneOf('läge', PILOT_STATE_NAMES),
  applicantId: one('sökande', actorName),
  applicantName: words('sökandens namn'),
  ...AIMS,
  ...WHERE,
  start: date('start'),
  end: date('slut'),
  years: inside('belopp', yearsInWords),
  ...YEARS,
  application: inside<PilotApplication>('ansökan', ({ receivedOn, diaryNumber, text }) =>
    joined([receivedOn ?? '', diaryNumber, text]),
  ),
  ...APPLICATION,
  assessment: inside('bedömning', assessmentInWords),
  decision: inside('beslut', decisionInWords),
  ...DECISION,
  progress: inside('lägesanteckningar', progressInWords),
  evaluation: words('utvärdering'),
  learning: words('lärdomar'),
  scaleUp: inside<ScaleUpPlan>('uppskalning', ({ plan, owner, from }) => joined([plan, owner, from ?? ''])),
  ...SCALE_UP,
  closingReason: words('skäl till avslut'),
  ...CREATED,
};

const BASELINE: Readonly<Record<Inside<'baseline', IndicatorTarget>, WorkField>> = {
  'baseline.on': date('utgångsvärdets dag'),
  'baseline.value': quantity('utgångsvärde'),
};

const INDICATORS: Fields<TrackedRecords['indicators'], keyof typeof BASELINE> = {
  position: POSITION,
  title: words('benämning'),
  unit: words('enhet'),
  objectiveId: one('delmål', OBJECTIVE),
  definitions: inside('definition', definitionsInWords),
  baseline: inside('utgångsvärde', datedQuantity),
  ...BASELINE,
  targets: inside('målvärden', targetsInWords),
  counting: oneOf('räknas', { cumulative: 'Hittills totalt', incremental: 'Läggs ihop' }),
  direction: oneOf('bättre när det', { up: 'Ökar', down: 'Minskar' }),
  isSplitBySex: words('delas upp på kön'),
};

type Split = NonNullable<Measurement['split']>;
const SPLIT: Readonly<Record<Inside<'split', Split>, WorkField>> = {
  'split.women': quantity('kvinnor'),
  'split.men': quantity('män'),
  'split.other': quantity('annan eller okänd'),
};

const MEASUREMENTS: Fields<TrackedRecords['measurements'], keyof typeof SPLIT> = {
  indicatorId: one('indikator', indicatorName),
  on: date('datum'),
  value: quantity('värde'),
  split: inside<Split>('uppdelat', splitInWords),
  ...SPLIT,
  comment: words('kommentar'),
};

const EVALUATIONS: Fields<TrackedRecords['evaluations']> = {
  kind: oneOf('slag', EVALUATION_KIND_NAMES),
  stageId: one('etapp', part('en borttagen etapp')),
  on: date('datum'),
  title: words('benämning'),
  text: words('beskrivning'),
  attainment: oneOf('måluppfyllelse', ATTAINMENT_NAMES),
  learning: words('lärdomar'),
  nextStep: words('nästa steg'),
};

const ACTORS: Fields<TrackedRecords['actors']> = {
  name: words('namn'),
  sector: oneOf('sektor', SECTOR_NAMES),
  ...WHERE,
  roles: inside<readonly string[]>('roller', (roles) => roles.join(', ')),
  notes: words('anteckningar'),
  contactIds: many('kontaktpersoner', personName),
};

/** Every field of every table of the work, also those held inside another ('participants.women'). */
export const WORK_FIELDS: Readonly<Record<TrackedTable, Readonly<Record<string, WorkField>>>> = {
  parts: PARTS,
  activities: ACTIVITIES,
  initiatives: INITIATIVES,
  pilots: PILOTS,
  indicators: INDICATORS,
  measurements: MEASUREMENTS,
  evaluations: EVALUATIONS,
  actors: ACTORS,
};
