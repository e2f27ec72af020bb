import type { RecognisedAmount, RecognisedYear, SheetUnit, SumCheck } from '../recognised';
import type { Line } from './line';
import { addendsOf, checkSum, graver, type Addend } from './sum-check';

const plus = (
  amounts: readonly RecognisedAmount[],
): readonly { readonly amount: RecognisedAmount; readonly sign: 1 }[] =>
  amounts.map((amount) => ({ amount, sign: 1 }));

/** A line's declared total against its own years. */
export function checkOwnTotal(line: Pick<Line, 'amounts' | 'total'>, unit: SheetUnit): SumCheck | null {
  if (!line.total) return null;
  const cell = { place: line.total.place, year: null, declared: line.total.value };
  return checkSum(cell, addendsOf(plus(line.amounts)), unit, 'years');
}

/** A row that a sum adds (1) or takes away (-1). */
export interface Term {
  readonly line: Line;
  readonly sign: 1 | -1;
}

/** What a row comes to over all years: its declared total, else the sum of its years; null when unreadable. */
function totalOf({ line, sign }: Term): Addend | null | 'empty' {
  if (line.total && line.total.value.kind !== 'empty')
    return addendsOf([{ amount: line.total, sign }])?.[0] ?? null;
  const years = addendsOf(line.amounts.map((amount) => ({ amount, sign })));
  if (years === null) return null;
  if (years.length === 0) return 'empty';
  return { ore: years.reduce((sum, one) => sum + one.ore, 0), isExact: years.every((one) => one.isExact) };
}

function checkTotal(sum: Line, terms: readonly Term[], unit: SheetUnit): SumCheck | null {
  if (!sum.total) return null;
  const totals = terms.map(totalOf);
  const readable = totals.includes(null)
    ? null
    : totals.filter((one): one is Addend => one !== null && one !== 'empty');
  const cell = { place: sum.total.place, year: null, declared: sum.total.value };
  // Where no row declares a total of its own, the years below have said the same already.
  const hasTotals = terms.some(({ line }) => line.total !== null && line.total.value.kind !== 'empty');
  const down = hasTotals ? checkSum(cell, readable, unit, 'rows') : null;
  return graver(down, checkOwnTotal(sum, unit));
}

/** Every declared figure of a sum row against the rows it adds: one check per year, and one for its total. */
export function checkTerms(
  sum: Line,
  terms: readonly Term[],
  years: readonly RecognisedYear[],
  unit: SheetUnit,
): readonly SumCheck[] {
  const perYear = sum.amounts.map((declared, index) => {
    const cells = addendsOf(
      terms.flatMap(({ line, sign }) => (line.amounts[index] ? [{ amount: line.amounts[index], sign }] : [])),
    );
    return checkSum(
      { place: declared.place, year: years[index]?.year ?? null, declared: declared.value },
      cells,
      unit,
    );
  });
  return [...perYear, checkTotal(sum, terms, unit)].filter((check) => check !== null);
}
