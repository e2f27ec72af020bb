import type { IndicatorProgress } from '../domain/indicator/indicator-progress';
import type { MeasurementProblem } from '../domain/indicator/read-measurement';
import type { ObjectiveProgress } from '../domain/indicator/objective-progress';
import { formatInteger, formatLongDate, NO_BREAK_SPACE } from './format';
import { describeQuantityProblem, formatQuantity } from './sv-quantity';

export const followUpText = {
  indicators: 'Indikatorer',
  evaluations: 'Utvärderingar',
  dissemination: 'Resultatspridning',
  actions: 'Åtgärder',
  actionsFor: (name: string): string => `Åtgärder för ${name}`,
  fieldOf: (field: string, name: string): string => `${field}, ${name}`,
  removed: (name: string): string => `Tog bort ${name}.`,
  added: (name: string): string => `La till ${name}.`,
  badDate: (text: string): string =>
    text.trim() === ''
      ? 'Skriv ett datum som 2024-08-01.'
      : `”${text.trim()}” är inte ett datum. Skriv som 2024-08-01.`,
  remove: 'Ta bort',
} as const;

export const indicatorText = {
  add: 'Lägg till indikator',
  emptyTitle: 'Här följs vad projektet leder till',
  emptyHelp:
    'En resultatindikator säger vad som mäts, var ni började och vart ni ska. Lägg in en per sak ni vill kunna visa, och fyll på med mätvärden under projektets gång.',
  emptyComputed: 'Hur långt ett delmål har kommit räknas ut ur indikatorerna. Det skrivs aldrig in.',
  objective: (number: number, title: string): string => `Delmål ${String(number)}. ${title}`,
  noObjective: 'Utan delmål',
  noneInObjective: 'Ingen indikator mäter det här delmålet än.',
  name: 'Indikator',
  unit: 'Enhet',
  unitHelp: 'Till exempel personer, procent eller antal.',
  objectiveOf: 'Delmål',
  baseline: 'Utgångsläge',
  baselineDay: 'Utgångsläget gäller',
  latest: 'Senaste värde',
  target: 'Målvärde',
  targetBy: 'Nås senast',
  progress: 'Framsteg',
  measurements: 'Mätvärden',
  measurementsOf: (count: number): string =>
    count === 0 ? 'Lägg in mätvärden' : count === 1 ? '1 mätvärde' : `${formatInteger(count)} mätvärden`,
  openFor: (count: number, name: string): string => `${indicatorText.measurementsOf(count)}, ${name}`,
  by: (date: string): string => `till ${date}`,
  late: 'Inte mätt på ett halvår',
  whatIsMeasured: 'Vad som mäts och hur',
  definitionHelp: 'Så att någon annan kan mäta på samma sätt.',
  optional: 'Utgångsläge och mål kan fyllas i senare.',
  titleMissing: 'Skriv vad indikatorn heter.',
  definitionMissing: 'Skriv vad som mäts.',
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ned',
  removeIndicator: 'Ta bort indikatorn',
  back: 'Till indikatorerna',
  about: 'Om indikatorn',
  counting: 'Ett mätvärde är',
  cumulative: 'Hela värdet så långt',
  incremental: 'Det som tillkommit',
  incrementalHelp:
    'Värdet är då utgångsläget plus alla mätvärden från dess dag. Saknas utgångsläge börjar det på 0.',
  direction: 'Bra är',
  up: 'Högre värde',
  down: 'Lägre värde',
  splitBySex: 'Mäts för kvinnor och män var för sig',
  targets: 'Mål',
  noTargets: 'Inget mål är satt. Utan mål går det inte att säga hur långt indikatorn har kommit.',
  addTarget: 'Lägg till mål',
  removeTarget: (on: string): string => `Ta bort målet ${on}`,
  targetReached: 'Nått',
  targetNotReached: 'Inte nått',
  state: 'Läge',
  definitions: 'Definitioner',
  definitionsHelp:
    'Ändras betydelsen, lägg till en ny definition från en dag. Det som mättes före den dagen behåller den gamla.',
  from: 'Gäller från',
  definition: 'Definition',
  addDefinition: 'Lägg till definition',
  removeDefinition: (from: string): string => `Ta bort definitionen från ${from}`,
} as const;

export const measurementText = {
  date: 'Datum',
  value: 'Värde',
  valueIn: (unit: string): string => (unit.trim() === '' ? 'Värde' : `Värde (${unit.trim()})`),
  soFar: 'Sammanlagt',
  inBaseline: (baselineDay: string): string => `Räknas inte: före utgångsläget ${baselineDay}`,
  women: 'Kvinnor',
  men: 'Män',
  other: 'Annan/okänd',
  comment: 'Kommentar',
  definition: 'Definition som gällde',
  add: 'Lägg till mätvärde',
  valueHelp: 'Lämnas värdet tomt räknas delarna ihop. Andelar i procent räknas inte ihop.',
  empty: 'Inget är mätt än. Lägg in det första värdet ovan.',
  emptyWithBaseline: (value: string, day: string): string =>
    `Inget är mätt sedan utgångsläget ${value} ${day}. Lägg in det första värdet ovan.`,
  removeOne: (day: string): string => `Ta bort mätvärdet ${day}`,
  theMeasurement: (name: string, day: string): string => `${name} ${day}`,
  tableOf: (name: string): string => `Mätvärden för ${name}, de senaste överst`,
  chart: (name: string, count: number): string =>
    `Diagram över ${name}: ${count === 1 ? '1 mätvärde' : `${formatInteger(count)} mätvärden`}. Samma siffror står i tabellen.`,
  chartBaseline: 'Utgångsläge',
  chartTarget: 'Mål',
  paste: 'Klistra in från Excel',
  pasteTitle: 'Klistra in mätvärden',
  pasteHelp: (columns: string): string =>
    `Kopiera kolumnerna ${columns} i Excel och klistra in dem här. Inget sparas förrän du lägger in dem.`,
  pasteField: 'Rader från Excel',
  pasteResult: 'Så läses raderna',
  pasteLine: (line: number): string => `Rad ${String(line)}`,
  pasteAdd: (count: number): string =>
    count === 1 ? 'Lägg in 1 mätvärde' : `Lägg in ${formatInteger(count)} mätvärden`,
  pasteFaulty: (count: number): string =>
    count === 1
      ? 'En rad går inte att läsa. Rätta den ovan, eller lägg in de andra.'
      : `${formatInteger(count)} rader går inte att läsa. Rätta dem ovan, eller lägg in de andra.`,
  pasted: (count: number): string => (count === 1 ? '1 mätvärde' : `${formatInteger(count)} mätvärden`),
} as const;

/** Why a measurement could not be read, and what to do. */
export function describeMeasurementProblem(problem: MeasurementProblem): string {
  switch (problem.code) {
    case 'badDate':
      return followUpText.badDate(problem.text);
    case 'dayAhead':
      return `${formatLongDate(problem.date)} har inte varit än. Skriv dagen då värdet mättes.`;
    case 'dayTaken':
      return `Det finns redan ett mätvärde för ${formatLongDate(problem.date)}. Ändra det i tabellen, eller skriv en annan dag.`;
    case 'partsExceedWhole':
      return `Delarna är tillsammans ${formatQuantity(problem.parts)}, mer än värdet ${formatQuantity(problem.value)}. Rätta det som är fel.`;
    default:
      return describeQuantityProblem(problem);
  }
}

/** "25 %" with a space that does not break. */
export const wholePercent = (percent: number): string => `${String(percent)}${NO_BREAK_SPACE}%`;

/** How far an indicator has come, in words: "25 % av vägen". `isMissed`: the target's day has passed. */
export function describeProgress(progress: IndicatorProgress, isMissed: boolean): string {
  const late = isMissed ? ', måldagen har passerat' : '';
  switch (progress.state) {
    case 'noTarget':
      return progress.value === null ? 'Inget mål och inget mätvärde' : 'Inget mål satt';
    case 'notMeasured':
      return `Inte mätt än${late}`;
    case 'reached':
      return 'Målet är nått';
    case 'underWay':
      return `${wholePercent(progress.percent)} av vägen${progress.isBackwards ? ', sämre än utgångsläget' : ''}${late}`;
    case 'notReached':
      return progress.why === 'noBaseline'
        ? `Inte nått, utgångsläge saknas${late}`
        : `Inte nått, utgångsläget nådde redan målet${late}`;
  }
}

/** "Indikatorerna är i snitt på 62 % av vägen (3 av 4 går att räkna). 5 av 8 aktiviteter är genomförda." */
export function describeObjective({ indicators, activities }: ObjectiveProgress): string {
  return `${describeMeasured(indicators)} ${describeDone(activities)}`;
}

function describeMeasured({ total, reached, counted, percent }: ObjectiveProgress['indicators']): string {
  if (total === 0) return 'Ingen indikator.';
  if (percent === null) return 'Indikatorerna går inte att räkna i procent än.';
  if (reached === total)
    return total === 1 ? 'Indikatorn har nått sitt mål.' : 'Alla indikatorer har nått sina mål.';
  const share = counted === total ? '' : ` (${String(counted)} av ${String(total)} går att räkna)`;
  return total === 1
    ? `Indikatorn är på ${wholePercent(percent)} av vägen.`
    : `Indikatorerna är i snitt på ${wholePercent(percent)} av vägen${share}.`;
}

function describeDone({ planned, done }: ObjectiveProgress['activities']): string {
  if (planned === 0) return 'Ingen aktivitet hör hit än.';
  return `${formatInteger(done)} av ${planned === 1 ? '1 aktivitet' : `${formatInteger(planned)} aktiviteter`} ${done === 1 ? 'är genomförd' : 'är genomförda'}.`;
}

/** "4 indikatorer. 1 har nått sitt mål, 2 är inte mätta på ett halvår." */
export function describeIndicators(total: number, reached: number, late: number): string {
  if (total === 0) return 'Ingen indikator är inlagd.';
  const parts = [
    reached === 0 ? 'Ingen har nått sitt mål än' : `${formatInteger(reached)} har nått sitt mål`,
    ...(late === 0
      ? []
      : [late === 1 ? '1 är inte mätt på ett halvår' : `${formatInteger(late)} är inte mätta på ett halvår`]),
  ];
  return `${total === 1 ? '1 indikator' : `${formatInteger(total)} indikatorer`}. ${parts.join(', ')}.`;
}
