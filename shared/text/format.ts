import type { IsoDate, UtcTime } from '../domain/ids';
import { printedKronor, type Ore } from '../domain/money/ore';
import type { Percent } from '../domain/money/percent';

/** Narrow no-break space between thousands; true minus before negative amounts. */
export const THIN_SPACE = '\u202f';
export const NO_BREAK_SPACE = '\u00a0';
export const MINUS = '\u2212';

/** From January on. */
export const MONTH_NAMES = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Digits in threes, with thin spaces between. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);

const signed = (negative: boolean, text: string): string => (negative ? MINUS + text : text);

/** A whole number in Swedish: "1 000 223", "−5". */
export const formatInteger = (value: number): string => signed(value < 0, grouped(String(Math.abs(value))));

/** Whole kronor as printed, without unit: "456 852". */
export const formatKronor = (amount: Ore): string => formatInteger(printedKronor(amount));

/** To the öre, without unit: "456 852,30". */
export function formatOre(amount: Ore): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return signed(amount < 0, `${grouped(digits.slice(0, -2))},${digits.slice(-2)}`);
}

/** To the öre where there are any, else whole kronor: "2 000,50", "10 000". */
export const formatExact = (amount: Ore): string =>
  amount % 100 === 0 ? formatKronor(amount) : formatOre(amount);

/** For an editor: as exact as needed, nothing to trip over: "456852,30". */
export const formatForEditing = (amount: Ore): string =>
  formatExact(amount).replaceAll(THIN_SPACE, '').replace(MINUS, '-');

/** In a sentence: "800 609 kr", "2 000,50 kr". */
export const inKronor = (amount: Ore): string => `${formatExact(amount)}${NO_BREAK_SPACE}kr`;

/** In a sentence, as printed: "2 859 318 kr". */
export const inPrintedKronor = (amount: Ore): string => `${formatKronor(amount)}${NO_BREAK_SPACE}kr`;

/** "21,39 %" */
export const formatPercent = (value: Percent): string =>
  `${value.replace('.', ',').replace('-', MINUS)}${NO_BREAK_SPACE}%`;

/** "1 augusti 2024" */
export function formatLongDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))} ${MONTH_NAMES[Number(month) - 1] ?? ''} ${year}`;
}

/** "2024-08-01" in the machine's own time zone. */
export function formatDay(time: UtcTime): string {
  const moment = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** "14:32" in the machine's own time zone. */
export function formatClock(time: UtcTime): string {
  const moment = new Date(time);
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}

/** "2026-11-21 14:32" in local time. */
export const formatMoment = (time: UtcTime): string => `${formatDay(time)} ${formatClock(time)}`;

/** "a, b och c" */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} och ${items.at(-1) ?? ''}`;
}
