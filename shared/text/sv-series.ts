import { LAST, type Nth, type RecurrenceRule } from '../domain/activity/recurrence';
import type { IsoDate } from '../domain/ids';
import { formatInteger, formatList } from './format';
import { weekdayName } from './sv-calendar';

const occasions = (count: number): string =>
  count === 1 ? '1 tillfälle' : `${formatInteger(count)} tillfällen`;

const NTH_WORDS: Readonly<Record<Nth, string>> = {
  1: 'första',
  2: 'andra',
  3: 'tredje',
  4: 'fjärde',
  [LAST]: 'sista',
};

const ORDINALS = ['', '', 'varannan', 'var tredje', 'var fjärde', 'var femte', 'var sjätte'];

/** "varje vecka", "varannan månad", "var tredje månad", "var 8:e vecka". */
function everyWords(every: number, unit: 'vecka' | 'månad'): string {
  if (every === 1) return `varje ${unit}`;
  const isFirstOrSecond = /[12]$/.test(String(every)) && !/1[12]$/.test(String(every));
  return `${ORDINALS[every] ?? `var ${String(every)}:${isFirstOrSecond ? 'a' : 'e'}`} ${unit}`;
}

/** "den 1:a", "den 19:e" */
function dayWords(day: number): string {
  const isA = [1, 2, 21, 22, 31].includes(day);
  return `den ${String(day)}:${isA ? 'a' : 'e'}`;
}

/** Which day of a week or month it is: "på torsdagar", "den 19:e", "den tredje torsdagen". */
export function whichDay(rule: RecurrenceRule): string {
  switch (rule.kind) {
    case 'weeks':
      return `på ${weekdayName(rule.weekday)}ar`;
    case 'monthDay':
      return dayWords(rule.day);
    case 'monthWeekday':
      return `den ${NTH_WORDS[rule.nth]} ${weekdayName(rule.weekday)}en`;
  }
}

/** "var tredje månad den tredje torsdagen" */
export const describeRule = (rule: RecurrenceRule): string =>
  `${everyWords(rule.every, rule.kind === 'weeks' ? 'vecka' : 'månad')} ${whichDay(rule)}`;

const SHOWN_DAYS = 6;

/** "2024-09-19, 2024-12-19 och 6 till" */
const fewDays = (days: readonly IsoDate[]): string =>
  days.length <= SHOWN_DAYS
    ? formatList(days)
    : `${days.slice(0, SHOWN_DAYS).join(', ')} och ${formatInteger(days.length - SHOWN_DAYS)} till`;

export const seriesText = {
  title: 'Upprepning',
  inSeries: (count: number): string => `Den här ingår i en serie med ${occasions(count)}.`,
  alone: 'Aktiviteten upprepas inte.',
  needsDay: 'Ange när aktiviteten börjar, så kan den upprepas.',
  occasions,
  repeat: 'Upprepa aktiviteten',
  every: 'Upprepa var',
  everyHelp: '1 är varje, 2 varannan, 3 var tredje.',
  unit: 'Vecka eller månad',
  choice: (rule: RecurrenceRule): string => `${rule.kind === 'weeks' ? 'vecka' : 'månad'} ${whichDay(rule)}`,
  ends: 'Sista tillfället',
  untilDate: 'Till och med ett datum',
  byCount: 'Efter ett antal',
  until: 'Till och med',
  count: 'Antal tillfällen, med det här',
  preview: (rule: RecurrenceRule, days: readonly IsoDate[]): string => {
    const words = describeRule(rule);
    return `${words.charAt(0).toLocaleUpperCase('sv')}${words.slice(1)}: ${occasions(days.length)}. ${fewDays(days)}.`;
  },
  onlyThis: 'Det blir inget mer tillfälle än det här.',
  cutByPeriod: (end: IsoDate): string => `Projekttiden slutar ${end}. Senare tillfällen kommer inte med.`,
  cutByLimit: (most: number): string => `Högst ${formatInteger(most)} tillfällen skapas på en gång.`,
  planCost: 'Den planerade kostnaden följer med till varje tillfälle.',
  create: (count: number): string => `Skapa ${occasions(count)} till`,
  created: (title: string, count: number): string => `Skapade ${occasions(count)} till av ${title}.`,
  /** In the undo menu. */
  detail: (title: string, count: number): string => `${title}, ${occasions(count)}`,
  badEvery: 'Skriv ett heltal från 1 till 120.',
  badCount: 'Skriv ett heltal från 2 till 500.',
  badDate: (text: string): string => `"${text}" är inget datum. Skriv som 2025-03-31.`,
  table: 'Tillfällen i serien',
  date: 'Datum',
  activity: 'Aktivitet',
  status: 'Status',
  noDay: 'Inget datum',
  thisOne: 'den här',
  changeComing: 'Ändra den här och kommande',
  comingHelp: (count: number): string =>
    `Ändrar ${occasions(count)}. Genomförda och inställda tillfällen ändras inte.`,
  field: { title: 'Titel', responsible: 'Ansvarig', start: 'Det här tillfället börjar' },
  moveHelp: 'De kommande flyttas lika många dagar.',
  change: (count: number): string => `Ändra ${occasions(count)}`,
  changed: (count: number): string => `Ändrade ${occasions(count)}.`,
  removeComing: (count: number): string =>
    count === 1 ? 'Ta bort det kommande tillfället' : `Ta bort ${formatInteger(count)} kommande`,
  removed: (count: number): string => `Tog bort ${occasions(count)}.`,
  leave: 'Ta den här ur serien',
  left: (title: string): string => `${title} är inte längre med i serien.`,
} as const;
