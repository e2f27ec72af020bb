import type { IsoDate } from '../ids';

const DAY_MS = 86_400_000;

/** A day's number: days since 1970-01-01, so that days can be counted and compared without any time zone. */
export const dayNumber = (date: IsoDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

export const fromDayNumber = (day: number): IsoDate =>
  new Date(day * DAY_MS).toISOString().slice(0, 10) as IsoDate;

export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(date) + days);

/** How many days later `to` is than `from`; negative when it is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (date: IsoDate): Weekday => (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The Monday of the date's week. */
export const startOfWeek = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date));

/** Week of ISO 8601: the one that its Thursday's year counts. */
export function isoWeek(date: IsoDate): number {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const newYear = `${thursday.slice(0, 4)}-01-01` as IsoDate;
  return Math.floor(daysBetween(newYear, thursday) / 7) + 1;
}

/** Months since year 0: "2024-08-15" and "2024-08-01" have the same. */
export const monthNumber = (date: IsoDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The first day of a month counted as `monthNumber` does. */
export const firstOfMonth = (month: number): IsoDate =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01` as IsoDate;

export const daysInMonth = (month: number): number =>
  daysBetween(firstOfMonth(month), firstOfMonth(month + 1));

/** A day of a month; the last one where the month has fewer days. */
export const dayOfMonth = (month: number, day: number): IsoDate =>
  addDays(firstOfMonth(month), Math.min(day, daysInMonth(month)) - 1);

/** The same day some months later; the last of that month where there is no such day. */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  dayOfMonth(monthNumber(date) + months, Number(date.slice(8)));

/** The weeks that show a whole month: their Mondays. */
export function weeksOfMonth(month: number): readonly IsoDate[] {
  const first = startOfWeek(firstOfMonth(month));
  const days = daysBetween(first, firstOfMonth(month + 1));
  return Array.from({ length: Math.ceil(days / 7) }, (_, week) => addDays(first, week * 7));
}

/** The seven days from a Monday on. */
export const daysOfWeek = (monday: IsoDate): readonly IsoDate[] =>
  WEEKDAYS.map((weekday) => addDays(monday, weekday - 1));
