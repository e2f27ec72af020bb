import type { Ore } from '../../domain/money/ore';
import type { CellPlace } from '../grid';
import type { RecognisedAmount, RecognisedValue, SheetUnit, SumCheck } from '../recognised';

/** One cell that is added, or taken away, and whether it was exact. */
export interface Addend {
  readonly ore: number;
  readonly isExact: boolean;
}

/** What a value counts for: its öre, 'empty', or 'unreadable' when nothing may be computed from it. */
export function addendOf(value: RecognisedValue, sign: 1 | -1 = 1): Addend | 'empty' | 'unreadable' {
  switch (value.kind) {
    case 'amount':
      return { ore: sign * value.ore, isExact: true };
    case 'inexact':
      return { ore: sign * value.nearest, isExact: false };
    case 'empty':
      return 'empty';
    case 'problem':
      return 'unreadable';
  }
}

/** The addends of several cells; null when one of them cannot be read. */
export function addendsOf(
  amounts: readonly { readonly amount: RecognisedAmount; readonly sign: 1 | -1 }[],
): readonly Addend[] | null {
  const all = amounts.map(({ amount, sign }) => addendOf(amount.value, sign));
  return all.includes('unreadable') ? null : all.filter((one): one is Addend => typeof one === 'object');
}

/**
 * In öre: the step that the cells are printed in. Whole kronor in a sheet in kronor; in a sheet in tkr whole, tenths
 * … down to whole kronor, as the cells show; 0 when öre are given. A cell that is not exact says nothing of it.
 */
function printedStep(cells: readonly Addend[], unit: SheetUnit): number {
  const exact = cells.filter((cell) => cell.isExact);
  const least = exact.length < cells.length ? 1 : 0;
  if (exact.length === 0) return least;
  for (let step = unit.factor * 100; step >= 100; step /= 10) {
    if (exact.every((cell) => cell.ore % step === 0)) return step;
  }
  return least;
}

export interface CheckedCell {
  readonly place: CellPlace;
  readonly year: number | null;
  readonly declared: RecognisedValue;
}

/**
 * Holds a declared sum against the cells it adds. Each printed cell may be half a step off, so a difference of at
 * most n/2 steps is rounding; beyond that it is an error. Null when either side cannot be read.
 */
export function checkSum(
  cell: CheckedCell,
  cells: readonly Addend[] | null,
  unit: SheetUnit,
  across?: SumCheck['across'],
): SumCheck | null {
  const declared = addendOf(cell.declared);
  if (cells === null || typeof declared !== 'object') return null;
  const computed = cells.reduce((sum, one) => sum + one.ore, 0);
  if (!Number.isSafeInteger(computed)) return null;
  const difference = Math.abs(declared.ore - computed);
  const step = printedStep(declared.isExact ? cells : [...cells, declared], unit);
  const verdict = difference === 0 ? 'equal' : difference * 2 <= cells.length * step ? 'rounding' : 'error';
  return {
    place: cell.place,
    year: cell.year,
    declared: declared.ore as Ore,
    computed: (computed === 0 ? 0 : computed) as Ore,
    cells: cells.length,
    verdict,
    ...(across && { across }),
  };
}

const GRAVITY = { equal: 0, rounding: 1, error: 2 } as const;

/** The graver of two verdicts on the same cell; the first when they weigh the same. */
export function graver(a: SumCheck | null, b: SumCheck | null): SumCheck | null {
  if (!a || !b) return a ?? b;
  return GRAVITY[b.verdict] > GRAVITY[a.verdict] ? b : a;
}
