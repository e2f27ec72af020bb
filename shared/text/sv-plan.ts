import type { IsoDate } from '../domain/ids';
import { lacksProof, isLate, type ConditionLine } from '../domain/plan/conditions';
import { POINTING_TABLES, type PointerCounts, type PointingTable } from '../domain/plan/part-pointers';
import { partsOf, type Goal, type PartKind, type PlanPart } from '../domain/plan/plan-part';
import type { StarterKind } from '../domain/plan/plan-starters';
import type { StageOverlap, StageTime } from '../domain/plan/stages';
import type { PayerShares } from '../domain/plan/team-shares';
import { formatList, formatLongDate, formatPercent } from './format';

export const planText = {
  tabs: 'Projektets delar',
  tabFront: 'Uppgifter och beslut',
  tabPlan: 'Mål och plan',
  tabTerms: 'Villkor, organisation och dokument',
  goals: 'Mål',
  objectives: 'Delmål',
  focusAreas: 'Insatsområden',
  functions: 'Plattformens funktioner',
  municipalities: 'Kommuner',
  stages: 'Etapper',
  perspectives: 'Perspektiv',
  criteria: 'Bedömningskriterier för piloter',
  conditions: 'Villkor',
  organisation: 'Organisation',
  documents: 'Dokument',
  description: 'Beskrivning',
  describe: 'Skriv en beskrivning',
  nameOf: (kind: string): string => `${kind}, namn`,
  textOf: (title: string): string => `Beskrivning av ${title}`,
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ned',
  remove: 'Ta bort',
  removeFollowUp: 'Ta bort uppföljningen',
  actionsFor: (title: string): string => `Fler val för ${title}`,
  addHelp: 'Enter lägger till, Esc avslutar.',
  asLevel: (level: string): string => `Flytta till ${level}`,
  start: 'Start',
  end: 'Slut',
  stageTime: 'Läge',
  of: (what: string, title: string): string => `${what}, ${title}`,
  isPerspective: 'Om ett perspektiv',
  condition: 'Villkor',
  status: 'Status',
  dueOn: 'Senast',
  proof: 'Så visas det',
  proofHelp: 'Skriv vad som visar det',
  diaryNumber: 'Dnr',
  link: 'Länk',
  late: 'Försenat',
  noProof: 'Inget visar det än.',
  notInDecision: 'Eget villkor, står inte i beslutet.',
  teamKind: 'Slag',
  role: 'Roll',
  memberOrganisation: 'Organisation',
  share: 'Del av heltid (%)',
  paidBy: 'Betalas av',
  shareColumn: 'Del av heltid',
  seats: 'Platser',
  seatsOf: (team: string): string => `Platser i ${team}`,
  addSeat: 'Lägg till plats',
  newSeat: (team: string): string => `Ny plats i ${team}, roll`,
  noSeats: 'Inga platser än.',
  /** Goes after "Lägg till plats". */
  in: (team: string): string => `i ${team}`,
  missingRole: 'Platsen saknar roll. Skriv en roll.',
  actions: 'Fler val',
  /** Goes after "Ta bort". */
  removeSeat: (role: string): string => `platsen ${role}`,
  shares: 'Resurser per betalare',
  resourceNote:
    'Det som ordinarie verksamhet betalar är en resurs och räknas aldrig som kostnad i projektet.',
  document: 'Dokument',
  date: 'Datum',
  documentsNote: 'Dokumenten finns i diariet. Här står deras nummer och status.',
} as const;

interface KindWords {
  readonly add: string;
  /** What belongs here, when nothing does yet. */
  readonly empty: string;
  /** The label of the field for a new one. */
  readonly fresh: string;
}

type EditedKind = Exclude<PartKind, 'savedView' | 'goal'>;

export const PLAN_KIND_WORDS: Readonly<Record<EditedKind, KindWords>> = {
  objective: {
    add: 'Lägg till delmål',
    fresh: 'Nytt delmål',
    empty: 'Delmålen är det som aktiviteter, piloter och indikatorer hör till. Börja med det första.',
  },
  focusArea: {
    add: 'Lägg till insatsområde',
    fresh: 'Nytt insatsområde',
    empty: 'Områdena som insatserna verkar inom. Kartläggningen räknas per område och kommun.',
  },
  platformFunction: {
    add: 'Lägg till funktion',
    fresh: 'Ny funktion',
    empty: 'Det som plattformen gör för dem som deltar.',
  },
  municipality: {
    add: 'Lägg till kommun',
    fresh: 'Ny kommun',
    empty: 'Kommunerna som ingår. Aktiviteter, insatser och piloter knyts till dem.',
  },
  perspective: {
    add: 'Lägg till perspektiv',
    fresh: 'Nytt perspektiv',
    empty: 'Perspektiv som varje aktivitet och pilot prövas mot.',
  },
  stage: {
    add: 'Lägg till etapp',
    fresh: 'Ny etapp',
    empty: 'Etapper inom projektperioden. När en etapp slutar ska den utvärderas.',
  },
  criterion: {
    add: 'Lägg till kriterium',
    fresh: 'Nytt kriterium',
    empty: 'Det som ansökningar om pilotmedel bedöms mot, perspektiven inräknade.',
  },
  condition: {
    add: 'Lägg till villkor',
    fresh: 'Nytt villkor',
    empty:
      'Villkoren i finansieringsbeslutet visas här av sig själva, så snart beslutet är inlagt. Egna villkor kan läggas till.',
  },
  team: {
    add: 'Lägg till grupp',
    fresh: 'Ny grupp',
    empty: 'Processteam, stödfunktioner, styrgrupp, referensgrupp och arbetsgrupper: roller, inte namn.',
  },
  document: {
    add: 'Lägg till dokument',
    fresh: 'Nytt dokument',
    empty: 'Beslut, projektbeskrivning och villkor, med diarienummer, status och datum.',
  },
};

export const GOAL_WORDS: Readonly<Record<Goal['level'], KindWords>> = {
  purpose: { add: 'Lägg till syfte', fresh: 'Nytt syfte', empty: 'Varför projektet finns.' },
  overall: {
    add: 'Lägg till övergripande mål',
    fresh: 'Nytt övergripande mål',
    empty: 'Vad det ska leda till på lång sikt.',
  },
  project: {
    add: 'Lägg till projektmål',
    fresh: 'Nytt projektmål',
    empty: 'Vad som ska finnas när projektet är slut.',
  },
};

export const STARTER_LABELS: Readonly<Record<StarterKind, string>> = {
  municipality: 'Lägg in Örebro läns tolv kommuner',
  focusArea: 'Lägg in de fyra insatsområdena',
  perspective: 'Lägg in perspektiven jämställdhet, integration och intersektionellt perspektiv',
  platformFunction: 'Lägg in plattformens fyra funktioner',
};

/** What a starter's step is called after "Ångra: spara". */
export const STARTER_DETAILS: Readonly<Record<StarterKind, string>> = {
  municipality: 'Örebro läns kommuner',
  focusArea: 'insatsområdena',
  perspective: 'perspektiven',
  platformFunction: 'plattformens funktioner',
};

const POINTING_NAMES: Readonly<Record<PointingTable, readonly [one: string, many: string]>> = {
  activities: ['aktivitet', 'aktiviteter'],
  initiatives: ['kartlagd insats', 'kartlagda insatser'],
  pilots: ['pilot', 'piloter'],
  indicators: ['indikator', 'indikatorer'],
  evaluations: ['utvärdering', 'utvärderingar'],
  actors: ['aktör', 'aktörer'],
};

const counted = (count: number, [one, many]: readonly [one: string, many: string]): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** "Tog bort ”Kumla”, som används av 2 kartlagda insatser och 1 pilot." */
export function describeRemoved(title: string, pointers: PointerCounts): string {
  const users = POINTING_TABLES.filter((table) => pointers[table] > 0).map((table) =>
    counted(pointers[table], POINTING_NAMES[table]),
  );
  return `Tog bort ”${title}”${users.length === 0 ? '' : `, som används av ${formatList(users)}`}.`;
}

const COUNTED_KINDS = [
  ['objective', ['delmål', 'delmål']],
  ['focusArea', ['insatsområde', 'insatsområden']],
  ['municipality', ['kommun', 'kommuner']],
  ['stage', ['etapp', 'etapper']],
] as const;

/** "2 delmål, 4 insatsområden, 12 kommuner och 3 etapper." */
export function describePlan(parts: readonly PlanPart[]): string {
  const counts = COUNTED_KINDS.flatMap(([kind, names]) => {
    const count = partsOf(parts, kind).length;
    return count === 0 ? [] : [counted(count, names)];
  });
  return counts.length === 0
    ? 'Här byggs planen som aktiviteter, piloter och uppföljning hänger på.'
    : `${formatList(counts)}.`;
}

/** "1 av 4 villkor är uppfyllt. 1 är försenat." */
export function describeTerms(lines: readonly ConditionLine[], today: IsoDate): string {
  if (lines.length === 0) return 'Inga villkor än.';
  const met = lines.filter(({ part }) => part?.state === 'met').length;
  const all = `${String(met)} av ${String(lines.length)} villkor är ${met === 1 ? 'uppfyllt' : 'uppfyllda'}.`;
  const late = lines.filter((line) => isLate(line, today)).length;
  const unproven = lines.filter(lacksProof).length;
  return [
    all,
    ...(late > 0 ? [`${String(late)} är ${late === 1 ? 'försenat' : 'försenade'}.`] : []),
    ...(unproven > 0 ? [`${String(unproven)} saknar något som visar det.`] : []),
  ].join(' ');
}

const days = (count: number): string => counted(count, ['dag', 'dagar']);

/** "120 dagar kvar", "Börjar om 3 dagar", "Avslutad". */
export function describeStageTime(time: StageTime): string {
  switch (time.when) {
    case 'coming':
      return `Börjar om ${days(time.days)}`;
    case 'now':
      return time.days === 0 ? 'Slutar i dag' : `${days(time.days)} kvar`;
    case 'over':
      return 'Avslutad';
  }
}

/** "Etapp 1 och Etapp 2 överlappar: 15 januari 2025 – 31 januari 2025." */
export const describeOverlap = ({ first, second, from, to }: StageOverlap): string =>
  `${first.title} och ${second.title} överlappar: ${
    from === to ? formatLongDate(from) : `${formatLongDate(from)} – ${formatLongDate(to)}`
  }.`;

/** "120 %, 1 plats utan angiven del", "ingen del angiven". */
export function describeShare({ share, unstated }: PayerShares): string {
  if (share === null) return 'ingen del angiven';
  if (unstated === 0) return formatPercent(share);
  return `${formatPercent(share)}, ${counted(unstated, ['plats', 'platser'])} utan angiven del`;
}
