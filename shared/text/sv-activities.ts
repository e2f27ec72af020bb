import type { ActivityColumn, ActivityGrouping } from '../domain/activity/activity-choices';
import type { GroupSums } from '../domain/activity/activity-groups';
import { formatInteger, inPrintedKronor, MINUS } from './format';

const counted = (count: number): string =>
  count === 1 ? '1 aktivitet' : `${formatInteger(count)} aktiviteter`;

const chosen = (count: number): string => (count === 1 ? '1 vald' : `${formatInteger(count)} valda`);

export const activitiesText = {
  title: 'Aktiviteter',
  views: 'Vyer av aktiviteterna',
  table: 'Tabell',
  board: 'Tavla',
  calendar: 'Kalender',
  timeline: 'Tidslinje',
  loading: 'Läser in aktiviteterna …',
  counted,
  gone: 'Aktiviteten finns inte längre. Den kan ha tagits bort eller ångrats.',
  goneTitle: 'Aktiviteten finns inte',
  toList: 'Till aktiviteterna',
  wholeCounty: 'Hela länet',
  badDate: (text: string): string => `”${text}” är inget datum. Skriv till exempel 2025-03-13.`,
  badCount: (text: string): string => `”${text}” är inget antal. Skriv ett heltal, till exempel 25.`,
  copyOf: (title: string): string => `${title} (kopia)`,
  added: (title: string): string => `Lade till ”${title}”.`,
  addedUnseen: (title: string): string => `Lade till ”${title}”. Den syns inte med det urval som är valt nu.`,
  addedUndated: (title: string): string =>
    `Lade till ”${title}”. Den har inget datum än och syns därför inte här.`,
  removed: (what: string): string => `Tog bort ${what}.`,
  duplicated: (title: string): string => `Skapade ”${title}”.`,
  changed: (what: string): string => `Ändrade ${what}.`,

  quickAdd: 'Ny aktivitet',
  quickAddHint: 'Skriv en rubrik och tryck Enter',
  quickAddKey: 'Ctrl+Skift+A',
  add: 'Lägg till aktivitet',
  emptyTitle: 'Här samlas projektets aktiviteter',
  emptyHelp:
    'Kartläggning, forum, piloter, projektstöd, resultatspridning och utvärdering: vad som ska göras, var, med vilka och vad det ledde till.',
  emptyFirst: 'Skriv den första aktivitetens rubrik ovanför och tryck Enter. Resten fylls i efter hand.',
  none: 'Inga aktiviteter än.',
  noneFit: 'Ingen aktivitet passar urvalet.',

  filter: 'Urval',
  search: 'Sök bland aktiviteterna',
  searchHint: 'Sök …',
  allKinds: 'Alla slag',
  allStatuses: 'Alla statusar',
  allObjectives: 'Alla delmål',
  allFocusAreas: 'Alla insatsområden',
  allMunicipalities: 'Alla kommuner',
  withoutObjective: 'Utan delmål',
  withoutFocusArea: 'Utan insatsområde',
  withoutMunicipality: 'Utan kommun',
  from: 'Från och med',
  to: 'Till och med',
  clearFilter: 'Visa alla',
  moreChoices: 'Fler val',
  fewerChoices: 'Färre val',
  groupBy: 'Gruppera',
  columns: 'Välj kolumner',
  columnsHelp: 'Rubriken visas alltid.',

  savedViews: 'Sparade vyer',
  noSavedViews: 'Inga sparade vyer',
  viewChanged: (name: string): string => `${name}, ändrad`,
  viewNameTaken: (name: string): string =>
    `Det finns redan en vy som heter ”${name}”. Skriv ett annat namn, eller öppna den och spara ändringarna i den.`,
  saveView: 'Spara som ny vy …',
  saveViewTitle: 'Spara vyn',
  viewName: 'Vyns namn',
  viewNameEmpty: 'Vyn saknar namn. Skriv ett namn.',
  updateView: (name: string): string => `Spara ändringarna i ”${name}”`,
  removeView: (name: string): string => `Ta bort vyn ”${name}”`,
  viewSaved: (name: string): string => `Sparade vyn ”${name}”.`,
  viewRemoved: (name: string): string => `Tog bort vyn ”${name}”.`,

  chosen,
  chooseAll: 'Välj alla som visas',
  choose: (title: string): string => `Välj ${title}`,
  bulkChange: (count: number): string => `Ändra ${counted(count)} …`,
  bulkTitle: (count: number): string => `Ändra ${counted(count)}`,
  bulkRemove: (count: number): string => `Ta bort ${counted(count)}`,
  clearChosen: 'Avmarkera',
  unchanged: 'Ändra inte',
  bulkAdd: 'Lägg till',
  bulkTakeAway: 'Ta bort',
  bulkEmpty: 'Töm',
  bulkEmptyResponsible: 'Töm Ansvarig',
  bulkResponsibleHelp: 'Lämna tomt för att inte ändra.',
  moveDays: 'Flytta datumen (dagar)',
  moveDaysHelp: `Till exempel 14, eller ${MINUS}7 för en vecka tidigare.`,
  badDays: (text: string): string => `”${text}” är inget antal dagar. Skriv ett heltal, till exempel 14.`,
  noChange: 'Inget är ändrat. Välj vad som ska ändras.',
  nothingDiffers: 'Aktiviteterna är redan så.',
  gridHelp:
    'Enter öppnar aktiviteten, F2 ändrar i cellen, mellanslag väljer raden, Skift och pilarna väljer flera.',
  refusedCell: (title: string, column: string, error: string): string => `${title}, ${column}: ${error}`,
  noGroup: {
    kind: '',
    status: '',
    objective: 'Utan delmål',
    focusArea: 'Utan insatsområde',
    municipality: 'Utan kommun',
    responsible: 'Utan ansvarig',
  } satisfies Record<Exclude<ActivityGrouping, 'none'>, string>,
  boardHelp:
    'Pilarna går mellan korten. Ctrl+vänster och Ctrl+höger flyttar kortet, eller dra det till en annan kolumn. Enter öppnar.',
  moved: (title: string, status: string): string => `Flyttade ”${title}” till ${status}.`,
  emptyColumn: 'Inga aktiviteter här.',
  showMore: (count: number, left: number): string =>
    count === left
      ? `Visa de sista ${formatInteger(count)}`
      : `Visa ${formatInteger(count)} till av ${formatInteger(left)}`,
  undated: 'Utan datum',
} as const;

export const ACTIVITY_COLUMN_NAMES: Readonly<Record<ActivityColumn, string>> = {
  title: 'Rubrik',
  kind: 'Slag',
  status: 'Status',
  start: 'Start',
  end: 'Slut',
  responsible: 'Ansvarig',
  objectives: 'Delmål',
  focusAreas: 'Insatsområden',
  municipalities: 'Kommuner',
  participants: 'Deltagare',
  plannedCost: 'Planerad kostnad (kr)',
  actualCost: 'Faktisk kostnad (kr)',
  function: 'Plattformsfunktion',
  pilot: 'Pilot',
  actors: 'Aktörer',
  costRow: 'Kostnadsrad',
};

export const ACTIVITY_GROUPING_NAMES: Readonly<Record<ActivityGrouping, string>> = {
  none: 'Utan grupper',
  kind: 'Efter slag',
  status: 'Efter status',
  objective: 'Efter delmål',
  focusArea: 'Efter insatsområde',
  municipality: 'Efter kommun',
  responsible: 'Efter ansvarig',
};

/** "Visar 2 av 21 aktiviteter.", or how many there are when all are shown. */
export const describeShown = (shown: number, total: number): string =>
  shown === total ? `${counted(total)}.` : `Visar ${formatInteger(shown)} av ${counted(total)}.`;

/** How many are shown of how many, and what they come to. */
export function describeListing(sums: GroupSums, total: number): string {
  if (total === 0) return activitiesText.none;
  const shown = describeShown(sums.count, total);
  const people = sums.participants === 0 ? '' : ` ${formatInteger(sums.participants)} deltagare.`;
  const planned = sums.plannedCost === 0 ? '' : ` Planerad kostnad ${inPrintedKronor(sums.plannedCost)}.`;
  const actual = sums.actualCost === 0 ? '' : ` Faktisk kostnad ${inPrintedKronor(sums.actualCost)}.`;
  return `${shown}${people}${planned}${actual}`;
}

/** "2024-09-01 – 2024-09-03", one day once. */
export function describeDays({
  start,
  end,
}: {
  readonly start: string | null;
  readonly end: string | null;
}): string {
  if (start === null) return activitiesText.undated;
  return end === null || end === start ? start : `${start} – ${end}`;
}
