import type { OverYear } from '../domain/pilot/reserve-behind';
import type { PilotState } from '../domain/pilot/pilot';
import type { ReserveYear } from '../domain/pilot/reserve';
import { formatList, inKronor } from './format';

const counted = (count: number, one: string, many: string): string =>
  `${count === 0 ? 'Inga' : String(count)} ${count === 1 ? one : many}`;

/** The words of the place Piloter: all pilots, and what is common to its views. */
export const pilotsText = {
  title: 'Piloter',
  loading: 'Läser in piloterna …',
  views: 'Vyer över piloterna',
  pipeline: 'Från idé till uppskalning',
  reserve: 'Reserv',
  criteria: 'Bedömningskriterier',

  counted: (count: number): string => counted(count, 'pilot', 'piloter'),
  emptyTitle: 'Här följs piloterna från idé till ordinarie verksamhet',
  emptyHelp:
    'En pilot prövar ett nytt arbetssätt i liten skala och betalas ur reserven för sitt år. Skriv den första idén här ovanför. Ett namn räcker för att börja.',
  newIdea: 'Ny idé till pilot',
  addIdea: 'Lägg till idé',
  ideaMissing: 'Skriv vad idén heter.',
  ideaAdded: (title: string): string => `Lade till ”${title}”.`,
  search: 'Sök bland piloterna',
  shown: (shown: number, all: number): string => `Visar ${String(shown)} av ${String(all)}.`,
  noneFound: 'Ingen pilot passar sökningen.',

  pilot: 'Pilot',
  state: 'Läge',
  applicant: 'Sökande',
  period: 'Period',
  amounts: { applied: 'Sökt', reserved: 'Reserverat', granted: 'Beviljat', paid: 'Utbetalt' },
  pipelineCaption: 'Piloter efter läge. Belopp i kronor, alla år tillsammans.',
  sum: 'Summa',
  nextStep: 'Nästa steg',
  more: 'Fler val',
  moreFor: (title: string): string => `Fler val för ${title}`,
  stepFor: (step: string, title: string): string => `${step}: ${title}`,
  open: 'Öppna piloten',
  remove: 'Ta bort piloten',
  removed: (title: string): string => `Tog bort ”${title}”.`,
  moved: (title: string, state: string): string => `”${title}” är nu i läget ${state.toLowerCase()}.`,
  gone: 'Piloten finns inte längre',
  goneHelp: 'Den kan ha tagits bort eller ångrats.',
  toPipeline: 'Till alla piloter',
  exportWorkbook: 'Exportera till Excel',
  print: 'Skriv ut',
  exporting: 'Skapar Excelfilen …',
  exported: (name: string): string => `Sparade piloterna som ${name}.`,
} as const;

/** What leads to a state, as a button. */
export const MOVE_NAMES: Readonly<Record<Exclude<PilotState, 'idea'>, string>> = {
  application: 'Ta emot ansökan',
  assessment: 'Börja bedöma',
  granted: 'Fatta beslut',
  rejected: 'Fatta beslut',
  running: 'Starta piloten',
  evaluated: 'Utvärdera piloten',
  scaledUp: 'Skala upp piloten',
  closed: 'Avsluta piloten',
};

/** The words of the reserve. */
export const reserveText = {
  title: 'Reserv för piloter',
  missingTitle: 'Beslutet avsätter ingen reserv',
  missingHelp:
    'Piloter betalas ur en reserv per år, vid sidan av budgeten. Fyll i ”Reserv för piloter” i finansieringsbeslutet under Projektet, så räknas kvarvarande medel här.',
  toProject: 'Öppna Projektet',
  caption: 'Reserven år för år, i kronor. Det som är kvar ett år följer inte med till nästa.',
  year: 'År',
  reserve: 'Reserv',
  left: 'Kvar',
  leftHelp: 'Kvar är reserven minus det som är reserverat och beviljat.',
  total: 'Alla år',
  outside: 'utanför projektperioden',
  behind: (year: number): string => `Piloterna bakom siffrorna för ${String(year)}`,
  noneBehind: (year: number): string => `Ingen pilot har belopp för ${String(year)}.`,
  showBehind: (year: number): string => `Visa piloterna bakom ${String(year)}`,
} as const;

/** "2025 återstår 640 000 kr av 1 000 000 kr." */
export function describeReserve({ year, reserve, left }: ReserveYear): string {
  if (left < 0)
    return `${String(year)} är ${inKronor(-left as typeof left)} mer beviljat och reserverat än reservens ${inKronor(reserve)}.`;
  return `${String(year)} återstår ${inKronor(left)} av ${inKronor(reserve)}.`;
}

/** Says that a year is over its reserve, by how much and with which reason. */
export function describeOver({ year, reserve, over, reasons }: OverYear): string {
  const start = `${String(year)} är beviljat och reserverat ${inKronor(over)} över reserven på ${inKronor(reserve)}.`;
  if (reasons.length === 0)
    return `${start} Ingen motivering finns. Det beror på vad som reserverats, eller på att reserven ändrats efter besluten.`;
  const each = reasons.map(({ pilot, reason }) => `${pilot.title} – ”${reason}”`);
  return `${start} Motivering: ${formatList(each)}`;
}

/** The words of the project's own criteria. */
export const criteriaText = {
  title: 'Bedömningskriterier',
  state: (count: number): string =>
    count === 0
      ? 'Inga kriterier än.'
      : `Varje ansökan bedöms mot ${counted(count, 'kriterium', 'kriterier')}.`,
  emptyTitle: 'Skriv ner vad ansökningar bedöms mot',
  emptyHelp:
    'Med skrivna kriterier bedöms alla piloter lika, och beslutet går att motivera. Börja med en första uppsättning som bygger på projektets delmål och perspektiv, och ändra den så att den passar er.',
  addFirst: 'Lägg till en första uppsättning',
  firstAdded: (count: number): string => `Lade till ${counted(count, 'kriterium', 'kriterier')}.`,
  add: 'Lägg till kriterium',
  newTitle: 'Nytt kriterium',
  name: 'Kriterium',
  nameOf: (title: string): string => `Kriterium: ${title}`,
  help: 'Vad som prövas',
  helpOf: (title: string): string => `Vad som prövas: ${title}`,
  perspective: 'Perspektiv',
  perspectiveOf: (title: string): string => `Perspektiv: ${title}`,
  remove: 'Ta bort',
  removeOf: (title: string): string => `Ta bort kriteriet ${title}`,
  removed: (title: string): string => `Tog bort kriteriet ”${title}”.`,
  caption: 'Kriterier som alla piloter bedöms mot',
  detail: (count: number): string => counted(count, 'kriterium', 'kriterier'),
} as const;

interface FirstCriterion {
  readonly title: string;
  readonly text: string;
  readonly isPerspective: boolean;
}

const FIRST: readonly Omit<FirstCriterion, 'isPerspective'>[] = [
  {
    title: 'Bidrar till projektets delmål',
    text: 'Stärker piloten gemensamt lärande eller lokalt agerande? Hur märks det?',
  },
  {
    title: 'Tidig, främjande eller förebyggande insats',
    text: 'Riktar sig piloten mot risk- och skyddsfaktorer inom något av insatsområdena?',
  },
  {
    title: 'Prövar något nytt i liten skala',
    text: 'Är det ett nytt arbetssätt eller samarbete som går att pröva inom tiden och pengarna?',
  },
  {
    title: 'Ger lärande som andra kan använda',
    text: 'Är det klart hur piloten utvärderas och hur erfarenheterna sprids?',
  },
  {
    title: 'Kan skalas upp i ordinarie verksamhet',
    text: 'Finns en verksamhet som kan ta över om piloten lyckas?',
  },
  {
    title: 'Rimliga kostnader och genomförbar plan',
    text: 'Står kostnaderna i proportion till nyttan, och finns de som ska göra arbetet?',
  },
];

const USUAL_PERSPECTIVES = ['Jämställdhet', 'Integration', 'Intersektionellt perspektiv'];

/** A sensible first set of criteria; the perspectives are the project's own, or the usual ones where it has none. */
export const firstCriteria = (perspectives: readonly string[]): readonly FirstCriterion[] => [
  ...FIRST.map((criterion) => ({ ...criterion, isPerspective: false })),
  ...(perspectives.length > 0 ? perspectives : USUAL_PERSPECTIVES).map((title) => ({
    title,
    text: 'Syns perspektivet i behov, målgrupp, genomförande och uppföljning?',
    isPerspective: true,
  })),
];
