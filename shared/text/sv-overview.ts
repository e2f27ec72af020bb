import type { DatedItem, SteeringItem } from '../domain/overview/overview';
import { formatInteger, formatLongDate, inPrintedKronor } from './format';
import { deadlineWords } from './sv-calendar';
import { ACTIVITY_KIND_NAMES } from './sv-work-names';

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${formatInteger(number)} ${many}`;

/** The page that the leader opens every morning. */
export const overviewText = {
  title: 'Översikt',
  loading: 'Läser in översikten …',
  late: 'Försenat',
  due: (days: number): string => `Närmaste ${String(days)} dagarna`,
  steering: 'För processtyrgruppen',
  money: 'Pengar',
  nothingLate: 'Inget är försenat.',
  nothingDue: 'Inget infaller de närmaste dagarna.',
  nothingSteering: 'Inget väntar på styrgruppen.',
  day: 'Dag',
  what: 'Vad',
  kind: 'Slag',
  showAll: (all: number): string => `Visa alla ${formatInteger(all)}`,
  toBudget: 'Till budgeten',
  reserve: 'Av reserven för piloter',
  toReserve: 'Till pilotreserven',
  toBriefing: 'Gör styrgruppsunderlag',
  undated: (activities: number): string =>
    `${count(activities, 'öppen aktivitet har', 'öppna aktiviteter har')} ingen dag.`,
  toUndated: 'Till aktiviteterna',
  undatedConditions: (conditions: number): string =>
    `${count(conditions, 'öppet villkor har', 'öppna villkor har')} inget datum:`,
  emptyTitle: 'Här samlas det som behöver göras',
  emptyHelp:
    'När det finns aktiviteter, etapper, villkor och piloter visar översikten vad som är försenat, vad som kommer och vad styrgruppen behöver veta.',
  firstActivity: 'Lägg till aktiviteter',
  firstPlan: 'Fyll i projektets mål och plan',
} as const;

/** "2 saker är försenade, 3 kommer de närmaste dagarna, 1 sak för styrgruppen." */
export function describeOverview(late: number, due: number, steering: number): string {
  const parts = [
    late === 0 ? 'Inget är försenat' : count(late, 'sak är försenad', 'saker är försenade'),
    `${due === 0 ? 'inget' : formatInteger(due)} kommer de närmaste dagarna`,
    steering === 0 ? 'inget väntar på styrgruppen' : `${count(steering, 'sak', 'saker')} för styrgruppen`,
  ];
  return `${parts.join(', ')}.`;
}

const CALLS = { begin: 'börjar', end: 'slutar', hold: '' } as const;
const LATE_CALLS = { begin: 'skulle ha börjat', end: 'skulle ha slutat', hold: 'skulle ha börjat' } as const;

/** What something with a day is, in words; late: its day is past. */
export function datedInWords(item: DatedItem, isLate: boolean): string {
  if (item.kind === 'deadline') return deadlineWords(item.deadline);
  const call = (isLate ? LATE_CALLS : CALLS)[item.call];
  return call === '' ? item.activity.title : `${item.activity.title} ${call}`;
}

export const datedKind = (item: DatedItem): string =>
  item.kind === 'deadline' ? 'Hållpunkt' : ACTIVITY_KIND_NAMES[item.activity.kind];

/** What the steering group needs to know or decide, in a sentence. */
export function steeringInWords(item: SteeringItem): string {
  switch (item.kind) {
    case 'pilotToDecide':
      return `Besluta om piloten ”${item.pilot.title}”.`;
    case 'pilotToScaleUp':
      return `”${item.pilot.title}” är utvärderad: besluta om den ska skalas upp.`;
    case 'reserveOver':
      return `Piloterna tar ${inPrintedKronor(item.over)} mer än reserven ${String(item.year)}, som är ${inPrintedKronor(item.reserve)}.`;
    case 'conditionNotMet':
      return `Villkoret är inte uppfyllt: ${item.title}`;
    case 'conditionOverdue':
      return `Villkoret skulle ha varit visat ${formatLongDate(item.dueOn)}: ${item.title}`;
    case 'cofinancingNotShown':
      return `”${item.activity.title}” visar inte vem som medfinansierar.`;
  }
}
