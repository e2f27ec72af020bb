import { isUnrecorded, type Deadline, type DeadlineKind } from '../domain/calendar/deadlines';
import { monthNumber, WEEKDAYS, weekdayOf, type Weekday } from '../domain/calendar/days';
import type { IsoDate } from '../domain/ids';
import { formatInteger, formatLongDate, MONTH_NAMES } from './format';

const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  1: 'måndag',
  2: 'tisdag',
  3: 'onsdag',
  4: 'torsdag',
  5: 'fredag',
  6: 'lördag',
  7: 'söndag',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const weekdayName = (weekday: Weekday): string => WEEKDAY_NAMES[weekday];

/** "Mån" … "Sön" with the whole word beside it. */
export const WEEKDAY_HEADS = WEEKDAYS.map((weekday) => ({
  short: capital(WEEKDAY_NAMES[weekday].slice(0, 3)),
  long: capital(WEEKDAY_NAMES[weekday]),
}));

/** "Februari 2025", of a month counted as `monthNumber` does. */
export const monthTitle = (month: number): string =>
  `${capital(MONTH_NAMES[month % 12] ?? '')} ${String(Math.floor(month / 12))}`;

/** "feb" */
export const shortMonth = (month: number): string => (MONTH_NAMES[month % 12] ?? '').slice(0, 3);

/** "januari–mars 2025", or over a new year "december 2024–februari 2025". */
export function monthsTitle(first: number, last: number): string {
  if (first === last) return monthTitle(first);
  const isSameYear = Math.floor(first / 12) === Math.floor(last / 12);
  const [from, to] = [monthTitle(first), monthTitle(last).toLocaleLowerCase('sv')];
  return `${isSameYear ? from.slice(0, -5) : from}–${to}`;
}

/** "måndag 3 februari 2025" */
export const dayTitle = (date: IsoDate): string =>
  `${WEEKDAY_NAMES[weekdayOf(date)]} ${formatLongDate(date)}`;

const activityCount = (count: number): string =>
  count === 1 ? '1 aktivitet' : `${formatInteger(count)} aktiviteter`;
const deadlineCount = (count: number): string =>
  count === 1 ? '1 hållpunkt' : `${formatInteger(count)} hållpunkter`;

const DEADLINE_WORDS: Readonly<Record<DeadlineKind, string>> = {
  projectStart: 'Projekttiden börjar',
  projectEnd: 'Projekttiden slutar',
  stageStart: 'Börjar',
  stageEnd: 'Slutar, etapputvärdering',
  condition: 'Villkor',
  claim: 'Senast rekvisition',
  finalReport: 'Senast slutrapport',
  pilotDecision: 'Beslut om pilot',
  pilotEnd: 'Pilot slutar',
  indicatorTarget: 'Målvärde',
  document: 'Dokument',
};

/** What a deadline is, in words: "Etapp 1: slutar, etapputvärdering", "Villkor: …". */
export function deadlineWords({ kind, title }: Pick<Deadline, 'kind' | 'title'>): string {
  const words = DEADLINE_WORDS[kind];
  if (title === '') return words;
  const isStage = kind === 'stageStart' || kind === 'stageEnd';
  return isStage ? `${title}: ${words.toLocaleLowerCase('sv')}` : `${words}: ${title}`;
}

/**
 * Whether something is left to do of a deadline. Nobody notes here that a claim or the final report was handed in, so once
 * its day is past nothing more can be said.
 */
export function deadlineStatus(
  { kind, on, isOpen }: Pick<Deadline, 'kind' | 'on' | 'isOpen'>,
  today: IsoDate,
): string {
  if (!isOpen) return '';
  return isUnrecorded(kind) && on < today ? 'Har varit' : 'Kvar att göra';
}

export const calendarText = {
  title: 'Kalender',
  loading: 'Läser in kalendern …',
  month: 'Månad',
  quarter: 'Kvartal',
  scale: 'Visa',
  previous: { month: 'Föregående månad', quarter: 'Föregående kvartal' },
  next: { month: 'Nästa månad', quarter: 'Nästa kvartal' },
  today: 'I dag',
  todayMark: 'i dag',
  week: 'Vecka',
  weekOf: (week: number): string => `Vecka ${String(week)}`,
  outside: 'utanför projekttiden',
  activityCount,
  deadlineCount,
  counted: (activities: number, deadlines: number): string =>
    `${activities === 0 ? 'Inga aktiviteter' : activityCount(activities)} och ${deadlines === 0 ? 'inga hållpunkter' : deadlineCount(deadlines)}.`,
  stage: (title: string): string => `Etapp: ${title}.`,
  /** What a screen reader says of a day. */
  dayName: (date: IsoDate, activities: number, deadlines: number, remarks: readonly string[]): string =>
    [
      dayTitle(date),
      ...remarks,
      ...(activities > 0 ? [activityCount(activities)] : []),
      ...(deadlines > 0 ? [deadlineCount(deadlines)] : []),
    ].join(', '),
  more: (count: number): string => `${formatInteger(count)} till`,
  moreOn: (count: number, date: IsoDate): string => `Visa ${formatInteger(count)} till ${dayTitle(date)}`,
  addOn: (date: IsoDate): string => `Ny aktivitet ${formatLongDate(date)}`,
  add: 'Ny aktivitet',
  nothing: 'Inget den här dagen.',
  outsideDay: 'Dagen ligger utanför projekttiden.',
  newTitle: 'Ny aktivitet',
  added: (date: IsoDate): string => `Lade till en aktivitet ${formatLongDate(date)}.`,
  list: (title: string): string => `Allt i ${title.toLocaleLowerCase('sv')} som lista`,
  listCaption: (title: string): string => `Aktiviteter och hållpunkter i ${title.toLocaleLowerCase('sv')}`,
  listEmpty: 'Inget de här månaderna.',
  date: 'Datum',
  end: 'Slutar',
  what: 'Vad',
  kind: 'Slag',
  status: 'Status',
  deadline: 'Hållpunkt',
  keys: 'Pilarna går mellan dagar, Page Up och Page Down mellan månader. Enter öppnar dagens aktivitet eller lägger till en.',
  span: (start: IsoDate, end: IsoDate): string => `${start} – ${end}`,
  ofMonth: (date: IsoDate): string => monthTitle(monthNumber(date)),
} as const;

export const timelineText = {
  title: 'Tidslinje',
  loading: 'Läser in tidslinjen …',
  counted: (dated: number, undated: number): string => {
    const shown = dated === 0 ? 'Ingen aktivitet har datum än.' : `${activityCount(dated)} med datum.`;
    if (undated === 0) return shown;
    return `${shown} ${activityCount(undated)} utan datum visas inte här.`;
  },
  zoom: 'Skala',
  zooms: { year: 'År', quarter: 'Kvartal', month: 'Månad' },
  grouping: 'Gruppera efter',
  groupings: { kind: 'Slag', objective: 'Delmål' },
  andMore: (words: string, more: number): string => `${words} och ${formatInteger(more)} till`,
  noObjective: 'Utan delmål',
  toToday: 'Gå till i dag',
  legend: 'Teckenförklaring',
  mark: 'Hållpunkt',
  today: 'I dag',
  activity: 'Aktivitet',
  time: (start: IsoDate, end: IsoDate): string => `Tid, ${start} – ${end}`,
  group: (title: string, count: number): string => `${title} (${formatInteger(count)})`,
  bar: (start: IsoDate, end: IsoDate, status: string): string =>
    `${start === end ? start : `${start} – ${end}`}, ${status.toLocaleLowerCase('sv')}`,
  quarterOf: (month: number): string => `Kv ${String(Math.floor((month % 12) / 3) + 1)}`,
  keys: 'Upp och ned går mellan rader, vänster och höger flyttar i tiden, + och − ändrar skalan, Enter öppnar.',
  deadlines: 'Etapper och hållpunkter',
  asTable: 'Tidslinjen som tabell',
  tableCaption: 'Aktiviteter i tidsordning',
  shown: (from: number, to: number, of: number): string =>
    `Visar ${formatInteger(from)}–${formatInteger(to)} av ${formatInteger(of)}.`,
  earlier: 'Visa tidigare',
  later: 'Visa senare',
  printed: (rows: number): string =>
    `Tidslinjen har ${formatInteger(rows)} rader. Här är de som syns på skärmen. Vik ihop grupper eller skriv ut aktivitetstabellen för att få med alla.`,
  openTable: 'Till tabellen',
} as const;
