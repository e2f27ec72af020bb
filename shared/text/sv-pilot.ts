import type { AssessedCriterion } from '../domain/pilot/assessment';
import type { Pilot } from '../domain/pilot/pilot';
import { formatList, formatLongDate, inKronor } from './format';
import { PILOT_STATE_NAMES } from './sv-work-names';

/** The words of one pilot's page. */
export const pilotText = {
  states: 'Pilotens väg',
  about: 'Om piloten',
  name: 'Namn',
  summary: 'Vad som ska prövas',
  applicant: 'Sökande',
  applicantNone: 'Ingen av aktörerna',
  applicantName: 'Sökande i ord',
  applicantNameHelp: 'När den sökande inte finns bland aktörerna.',
  start: 'Start',
  end: 'Slut',
  dateHelp: 'Skriv datumet som 2025-03-01.',
  objectives: 'Delmål',
  focusAreas: 'Insatsområden',
  municipalities: 'Kommuner',
  wholeCounty: 'Hela länet',
  noParts: 'Inga finns än. Lägg till dem under Projektet.',

  application: 'Ansökan',
  receivedOn: 'Kom in',
  diaryNumber: 'Diarienummer (dnr)',
  applicationText: 'Ansökan i korthet',

  amounts: 'Belopp per år',
  amountsHelp: 'I kronor. Reserverat hålls för piloten tills beslutet är fattat. Beviljat ändras i beslutet.',
  year: 'År',
  total: 'Totalt',
  leftOfReserve: 'Kvar av årets reserv',
  amountOf: (kind: string, year: number): string => `${kind} ${String(year)}`,

  assessment: 'Bedömning',
  criterion: 'Kriterium',
  verdict: 'Bedömning',
  notAssessed: 'Inte bedömt',
  comment: 'Kommentar',
  verdictOf: (title: string): string => `Bedömning: ${title}`,
  commentOf: (title: string): string => `Kommentar: ${title}`,
  isPerspective: 'perspektiv',
  noCriteria:
    'Projektet har inga bedömningskriterier än. Lägg till en första uppsättning och ändra den så att den passar er.',
  editCriteria: 'Ändra kriterierna',

  decision: 'Beslut',
  undecided: 'Inget beslut är fattat.',
  undecidedEarly: 'Beslut fattas när ansökan är bedömd.',
  decide: 'Fatta beslut',
  changeDecision: 'Ändra beslutet',
  outcome: { granted: 'Beviljad', rejected: 'Avslagen' },
  decidedOn: 'Beslutsdatum',
  reason: 'Skäl för beslutet',
  overrideReason: 'Varför beslutet går över reserven',

  progress: 'Genomförande',
  progressEmpty: 'Inga anteckningar än. Skriv kort vad som har hänt, ett datum i taget.',
  addNote: 'Lägg till anteckning',
  noteDate: (index: number): string => `Datum för anteckning ${String(index)}`,
  noteText: (index: number): string => `Anteckning ${String(index)}`,
  removeNote: (index: number): string => `Ta bort anteckning ${String(index)}`,
  remove: 'Ta bort',
  noteRemoved: 'Tog bort anteckningen.',
  writeHere: 'Skriv här',

  activities: 'Aktiviteter i piloten',
  activitiesEmpty: 'Inga aktiviteter hör till piloten än.',
  addActivity: 'Lägg till aktivitet i piloten',
  activityName: 'Ny aktivitet',
  activityMissing: 'Skriv vad aktiviteten heter.',
  activityAdded: (title: string): string => `Lade till aktiviteten ”${title}”.`,

  evaluation: 'Utvärdering och lärande',
  evaluationField: 'Utvärdering',
  evaluationHelp: 'Vad ni kom fram till. Behövs innan piloten kan bli utvärderad.',
  learning: 'Lärande',
  learningHelp: 'Det som andra har nytta av att veta.',

  scaleUp: 'Uppskalning',
  plan: 'Plan för ordinarie verksamhet',
  owner: 'Ägare i ordinarie verksamhet',
  ownerHelp: 'En roll eller organisation. Behövs innan piloten kan skalas upp.',
  from: 'Från och med',

  closing: 'Avsluta utan uppskalning',
  closed: 'Avslutad utan uppskalning',
  closingReason: 'Skäl',
  closingHelp: 'Skriv varför piloten avslutas. Det som har beviljats räknas fortfarande mot reserven.',
  close: 'Avsluta piloten',

  missingDate: 'Skriv ett datum som 2025-03-01.',
  badDate: (text: string): string => `”${text}” är inte ett datum. Skriv som 2025-03-01.`,
  negativeAmount: (text: string): string => `”${text}” är negativt. Skriv ett belopp som är 0 eller större.`,
} as const;

/** The words of the review that a decision is made in. */
export const decisionText = {
  title: (title: string): string => `Beslut om ${title}`,
  state:
    'Beloppen jämförs med vad som är kvar av reserven för varje år. Inget ändras förrän du beviljar eller avslår.',
  back: 'Tillbaka utan beslut',
  caption: 'Beviljat per år bredvid reserven, i kronor',
  leftBefore: 'Kvar före',
  grant: 'Beviljas',
  leftAfter: 'Kvar efter',
  grantOf: (year: number): string => `Beviljas ${String(year)}`,
  overrideHelp: 'Skriv vem som har beslutat det och varför.',
  over: (years: readonly number[]): string =>
    `Beslutet går över det som är kvar av reserven för ${formatList(years.map(String))}.`,
  approve: 'Bevilja',
  reject: 'Avslå',
  save: 'Spara beslutet',
  notSaved: (wrong: number): string =>
    `Beslutet är inte sparat. ${wrong === 1 ? 'Rätta fältet som är markerat' : `Rätta de ${String(wrong)} fält som är markerade`}.`,
  noReserve:
    'Finansieringsbeslutet avsätter ingen reserv för piloter. Då kan piloten avslås, men inte beviljas.',
  grantedNow: (title: string, amount: string): string => `”${title}” är beviljad ${amount}.`,
  rejectedNow: (title: string): string => `”${title}” är avslagen.`,
  savedNow: (title: string): string => `Beslutet om ”${title}” är sparat.`,
  summary: 'Bedömningen i korthet',
} as const;

/** What is assessed, and what is not yet. */
export function describeAssessment(assessed: readonly AssessedCriterion[]): string {
  const missing = assessed.filter(({ verdict }) => verdict === null);
  if (missing.length === 0) return 'Alla kriterier är bedömda.';
  if (missing.length === assessed.length) return 'Inget kriterium är bedömt än.';
  return `Inte bedömt än: ${formatList(missing.map(({ criterion }) => criterion.title))}.`;
}

/** Where a pilot stands, in one sentence. */
export function describePilot(pilot: Pilot, granted: Parameters<typeof inKronor>[0]): string {
  const state = PILOT_STATE_NAMES[pilot.state];
  const { decision } = pilot;
  if (decision === null) return `${state}.`;
  const number = decision.diaryNumber === '' ? '' : `, dnr ${decision.diaryNumber}`;
  const on = `${formatLongDate(decision.decidedOn)}${number}`;
  return decision.outcome === 'granted'
    ? `${state}. ${inKronor(granted)} beviljades ${on}.`
    : `${state} ${on}.`;
}
