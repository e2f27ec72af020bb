import type { RecognisedAmount, RecognisedYear } from '../recognised';
import type { Line, Part } from './line';
import { normaliseLabel } from './words';

const emptyAt = (line: Line): RecognisedAmount => ({
  place: line.place,
  shown: '',
  value: { kind: 'empty' },
});

/** A part with its amounts laid out for these years; years it lacks are empty. */
function withYears(part: Part, years: readonly RecognisedYear[]): Part {
  const index = years.map(({ year }) => part.years.findIndex((own) => own.year === year));
  const lines = part.lines.map((line) => ({
    ...line,
    amounts: index.map((at) => line.amounts[at] ?? emptyAt(line)),
  }));
  return { ...part, years, lines };
}

const byYear = (a: RecognisedYear, b: RecognisedYear): number => a.year - b.year;

/** A part with its years in calendar order. */
export const inYearOrder = (part: Part): Part => withYears(part, [...part.years].sort(byYear));

function allYears(a: Part, b: Part): RecognisedYear[] {
  const more = b.years.filter(({ year }) => !a.years.some((own) => own.year === year));
  return [...a.years, ...more].sort(byYear);
}

const nameOf = (line: Line): string => `${line.kind} ${line.section} ${normaliseLabel(line.label)}`;

const rowNames = (part: Part): Set<string> =>
  new Set(part.lines.filter((line) => line.kind === 'row').map(nameOf));

const sectionsOf = (part: Part): Set<string> =>
  new Set(part.lines.filter((line) => line.kind === 'row').map((line) => line.section));

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length;

function sharesYears(a: Part, b: Part): boolean {
  const [fewer, more] = a.years.length <= b.years.length ? [a, b] : [b, a];
  return fewer.years.every(({ year }) => more.years.some((other) => other.year === year));
}

/** What nobody has settled is asked about first. */
const mostDoubtful = (a: Part, b: Part): Part['doubtfulSign'] =>
  [a.doubtfulSign, b.doubtfulSign].find((one) => one?.decimal === null) ?? a.doubtfulSign ?? b.doubtfulSign;

function join(a: Part, b: Part, lines: readonly Line[], code: 'joinedParts' | 'sheetPerYear'): Part {
  return {
    ...a,
    unit: a.unit.factor <= b.unit.factor ? a.unit : b.unit,
    doubtfulSign: mostDoubtful(a, b),
    totalHead: a.totalHead ?? b.totalHead,
    lines,
    reasons: [
      ...a.reasons,
      ...b.reasons,
      { code, detail: a.sheet === b.sheet ? a.sheet : `${a.sheet}, ${b.sheet}` },
    ],
    heads: [...a.heads, ...b.heads],
    used: [...a.used, ...b.used],
    skipped: [...a.skipped, ...b.skipped],
  };
}

/** Cost and financing that stand in two tables: one below, beside or on another sheet than the other. */
function append(a: Part, b: Part): Part {
  const years = allYears(a, b);
  const [first, second] = [withYears(a, years), withYears(b, years)];
  const offset = Math.max(0, ...first.lines.map((line) => line.stretch)) + 1;
  const lines = [
    ...first.lines,
    ...second.lines.map((line) => ({ ...line, stretch: line.stretch + offset })),
  ];
  return { ...join(first, second, lines, 'joinedParts'), years };
}

/** One sheet per year: the same rows again with other years. */
function interleave(a: Part, b: Part): Part {
  const years = allYears(a, b);
  const [first, second] = [withYears(a, years), withYears(b, years)];
  const waiting = [...second.lines];
  const lines: Line[] = first.lines.map((line) => {
    const at = waiting.findIndex((other) => nameOf(other) === nameOf(line));
    const [other] = at < 0 ? [] : waiting.splice(at, 1);
    const amounts = other ? mergeAmounts(line, other) : line.amounts;
    return { ...line, amounts, total: null, hidden: line.hidden && (other?.hidden ?? true) };
  });
  for (const line of waiting) insertNear(lines, line, second.lines);
  return { ...join(first, second, lines, 'sheetPerYear'), years, totalHead: null };
}

const mergeAmounts = (a: Line, b: Line): readonly RecognisedAmount[] =>
  a.amounts.map((amount, index) => (amount.value.kind === 'empty' ? (b.amounts[index] ?? amount) : amount));

/** Puts a row that only some years have after the row it follows in its own sheet. */
function insertNear(lines: Line[], line: Line, own: readonly Line[]): void {
  const before = own[own.indexOf(line) - 1];
  const at = before === undefined ? -1 : lines.findIndex((other) => nameOf(other) === nameOf(before));
  const stretch = lines[at]?.stretch ?? line.stretch;
  lines.splice(at + 1, 0, { ...line, stretch, total: null });
}

type Joiner = (a: Part, b: Part) => Part | null;

const isSameSheet: Joiner = (a, b) => {
  const fits =
    a.sheet === b.sheet &&
    a.turned === b.turned &&
    sharesYears(a, b) &&
    common(rowNames(a), rowNames(b)) === 0;
  return fits ? append(a, b) : null;
};

const isOtherYears: Joiner = (a, b) => {
  const overlap = a.years.some(({ year }) => b.years.some((other) => other.year === year));
  const [names, others] = [rowNames(a), rowNames(b)];
  return !overlap && common(names, others) * 2 >= Math.min(names.size, others.size) && names.size > 0
    ? interleave(a, b)
    : null;
};

const isOtherPart: Joiner = (a, b) =>
  sharesYears(a, b) && common(sectionsOf(a), sectionsOf(b)) === 0 && sectionsOf(a).size > 0
    ? append(a, b)
    : null;

function joinBy(parts: readonly Part[], joiner: Joiner): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const at = joined.findIndex((other) => joiner(other, part) !== null);
    const partner = joined[at];
    const whole = partner ? joiner(partner, part) : null;
    if (whole) joined[at] = whole;
    else joined.push(part);
  }
  return joined;
}

/** Puts together what belongs to one budget: blocks of one sheet, sheets of one year each, sheets of one part each. */
export function joinParts(parts: readonly Part[]): readonly Part[] {
  const ordered = parts.map(inYearOrder);
  return [isSameSheet, isOtherYears, isOtherPart].reduce<readonly Part[]>(joinBy, ordered);
}
