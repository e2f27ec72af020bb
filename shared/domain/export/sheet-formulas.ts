import type { Percent } from '../money/percent';

const LETTERS: string[] = [];

/** "AB" for column 27. */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  LETTERS[column] = letters;
  return letters;
}

/** "B7" for column 1, row 6 (both from 0). */
export const cellRef = (column: number, row: number): string => columnLetters(column) + String(row + 1);

/** The row number of a line, read from its label: it follows the line, and makes no ring of dependent amounts. */
const rowOf = (row: number): string => `ROW($A${String(row + 1)})`;

/**
 * The sum of everything from a heading down to the line just above `self`, less lines that are sums themselves.
 * The end is reached by OFFSET so that a row put in directly above the sum is counted too, which a plain range misses.
 * Kronor are binary fractions in a spreadsheet; ROUND keeps a sum from printing 1 kr off at exactly half a krona.
 */
export function sumAbove(column: number, from: number, self: number, less: readonly number[] = []): string {
  const own = cellRef(column, self);
  const minus = less.map((row) => `-${cellRef(column, row)}`).join('');
  return `ROUND(SUM(${cellRef(column, from)}:OFFSET(${own},-1,0))${minus},2)`;
}

/** The sum of a second group: from the line below the first group's sum, found from the group's own heading. */
export function sumOfLaterGroup(column: number, previousSum: number, heading: number, self: number): string {
  return `ROUND(SUM(${laterGroupStart(column, previousSum, heading)}:OFFSET(${cellRef(column, self)},-1,0)),2)`;
}

const laterGroupStart = (column: number, previousSum: number, heading: number): string =>
  `OFFSET(${cellRef(column, heading)},${rowOf(previousSum)}-${rowOf(heading)}+1,0)`;

/** The lines strictly between two lines, found from `self`; 0 when there are none. */
const sumBetween = (column: number, self: number, after: string, before: string): string =>
  `IF(${before}-${after}>1,SUM(OFFSET(${cellRef(column, self)},${after}-ROW()+1,0):OFFSET(${cellRef(column, self)},${before}-ROW()-1,0)),0)`;

export interface RemainderPlaces {
  readonly self: number;
  readonly bookedCosts: number;
  readonly financingHead: number;
  readonly financingSum: number;
  /** Null when the groups have no sums of their own. */
  readonly groups: {
    /** 0: the row stands in the first group, 1: in the second. */
    readonly own: 0 | 1;
    readonly firstSum: number;
    readonly secondHead: number;
    readonly secondSum: number;
  } | null;
}

/** Booked costs less all other financing, also what is put in anywhere above or below the row itself. */
export function remainderFormula(column: number, places: RemainderPlaces): string {
  const { self, groups } = places;
  const above = (start: string): string => `SUM(${start}:OFFSET(${cellRef(column, self)},-1,0))`;
  const end = rowOf(places.financingSum);
  const costs = cellRef(column, places.bookedCosts);
  const head = cellRef(column, places.financingHead);
  if (!groups) return `ROUND(${costs}-${above(head)}-${sumBetween(column, self, 'ROW()', end)},2)`;
  const first = groups.own === 0;
  const start = first ? head : laterGroupStart(column, groups.firstSum, groups.secondHead);
  const ownSum = first ? groups.firstSum : groups.secondSum;
  const otherSum = cellRef(column, first ? groups.secondSum : groups.firstSum);
  const within = sumBetween(column, self, 'ROW()', rowOf(ownSum));
  const after = sumBetween(column, self, rowOf(groups.secondSum), end);
  return `ROUND(${costs}-${above(start)}-${within}-${otherSum}-${after},2)`;
}

const MOST_ARGUMENTS = 200;

/** SUM over single cells; text among them counts as nothing, which "+" would make an error of. */
export function sumOfCells(cells: readonly string[]): string {
  if (cells.length <= MOST_ARGUMENTS) return `SUM(${cells.join(',')})`;
  const parts: string[] = [];
  for (let at = 0; at < cells.length; at += MOST_ARGUMENTS)
    parts.push(`SUM(${cells.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  return `SUM(${parts.join(',')})`;
}

const decimalsOf = (percent: Percent): number =>
  percent.includes('.') ? percent.length - percent.indexOf('.') - 1 : 0;

/** Percent with up to four decimals, as a whole number. */
const SHORT_SCALE = 10_000;

/** Whether öre × percent stays a whole number that a spreadsheet's double holds exactly. */
const fitsShortForm = (percent: Percent, largest: number): boolean =>
  decimalsOf(percent) <= 4 && largest * Number(percent) * SHORT_SCALE < Number.MAX_SAFE_INTEGER;

/**
 * percent × a base, exact to the öre: both are made whole (öre, ten thousandths of a percent) before they are multiplied,
 * so that half an öre rounds as in the app. Very large bases and finer percentages are multiplied in two halves.
 * `largest` is the largest base in öre; the answer makes the formula for one base.
 */
export function percentFormula(
  percentCell: string,
  percent: Percent,
  largest: number,
): (base: string) => string {
  if (fitsShortForm(percent, largest)) {
    const times = `*100,0)*ROUND(${percentCell}*10^6,0)/10^6,0)/100`;
    return (base) => `ROUND(ROUND(${base}${times}`;
  }
  const share = `ROUND(${percentCell}*10^8,0)`;
  return (base) => {
    const whole = `ROUND(${base}*100,0)`;
    const high = `TRUNC(${whole}/10^6)`;
    const kept = `TRUNC(${high}*${share}/100)`;
    const rest = `(${high}*${share}-${kept}*100)*10^6+(${whole}-${high}*10^6)*${share}`;
    return `(${kept}+ROUND((${rest})/10^8,0))/100`;
  };
}
