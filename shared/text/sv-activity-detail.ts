import type { CostOnRow } from '../domain/activity/cost-on-row';
import { negateOre } from '../domain/money/ore';
import { inPrintedKronor } from './format';

export const activityText = {
  what: 'Vad',
  title: 'Rubrik',
  kind: 'Slag',
  status: 'Status',
  start: 'Start',
  end: 'Slut',
  dateHelp: 'Till exempel 2025-03-13',
  responsible: 'Ansvarig',
  responsibleHelp: 'En roll, till exempel processledare',
  notes: 'Anteckningar',

  aims: 'Mål och inriktning',
  objectives: 'Delmål',
  focusAreas: 'Insatsområden',
  municipalities: 'Kommuner',
  wholeCounty: 'Hela länet',
  function: 'Plattformsfunktion',
  noFunction: 'Ingen',
  pilot: 'Pilot',
  noPilot: 'Ingen',
  removedOne: 'Finns inte längre',
  actors: 'Aktörer',
  noActors: 'Inga aktörer är angivna.',
  addActor: 'Lägg till aktör …',
  removeActor: (name: string): string => `Ta bort ${name}`,
  noParts: 'Inget finns i projektplanen än. Lägg till under Projektet.',

  participants: 'Deltagare',
  women: 'Kvinnor',
  men: 'Män',
  other: 'Annan eller okänd',
  sum: 'Summa',
  notCounted: 'Inte räknade',
  participantsHelp: 'Antal, aldrig namn.',

  perspectives: 'Perspektiv',
  perspectivesHelp: 'Beaktades perspektivet? Ett ord, och en mening om hur.',
  notJudged: 'Inte bedömt',
  verdictOn: (perspective: string): string => `Bedömning, ${perspective}`,
  commentOn: (perspective: string): string => `Kommentar, ${perspective}`,
  commentHint: 'En mening om hur',

  dissemination: 'Resultatspridning',
  audience: 'Målgrupp',
  channel: 'Kanal',
  cofinancing: 'Medfinansieringen framgår',
  cofinancingYes: 'Ja',
  cofinancingNo: 'Nej',
  cofinancingUnknown: 'Inte kontrollerat',
  cofinancingHelp: 'Att Region Örebro län medfinansierar ska framgå av det som sprids.',
  altTexts: 'Bildtexter (alt-texter)',

  lessons: 'Lärdomar',
  lessonsHint: 'Vad vill ni göra likadant, och vad annorlunda?',

  cost: 'Kostnad',
  plannedCost: 'Planerad (kr)',
  actualCost: 'Faktisk (kr)',
  costRow: 'Kostnadsrad',
  noCostRow: 'Ingen rad',
  noBudget: 'Projektet har ingen budget att räkna mot.',

  duplicate: 'Skapa en kopia',
  remove: 'Ta bort aktiviteten',
} as const;

/** What the cost row has room for, in sentences; the last one says what is left, or how much too much is planned. */
export function describeCostOnRow(cost: CostOnRow, row: string): string {
  const inYear = cost.year === null ? 'för hela perioden' : String(cost.year);
  const others =
    cost.others === 0
      ? 'Inga andra aktiviteter planerar på den.'
      : `Andra aktiviteter planerar ${inPrintedKronor(cost.others)}.`;
  const left =
    cost.left < 0
      ? `Det är ${inPrintedKronor(negateOre(cost.left))} mer än raden har.`
      : `${inPrintedKronor(cost.left)} är kvar med den här.`;
  return `${row} har ${inPrintedKronor(cost.budget)} ${inYear}. ${others} ${left}`;
}
