import type { RowId } from '../ids';
import { ore, subtractOre, ZERO_ORE, type Ore } from '../money/ore';
import { shareOf, type Percent } from '../money/percent';
import { inTableOrder, SECTIONS, type BudgetRow, type Section } from './budget';
import { calculateBudget, type BudgetFigures, type Figures } from './calculate-budget';

/** One figure in two versions, in öre. */
export interface ComparedFigure {
  readonly before: Ore;
  readonly after: Ore;
  /** after − before. */
  readonly difference: Ore;
  /** The difference in percent of the size of `before`, to one decimal; null where before is zero. */
  readonly percent: Percent | null;
}

/** A line of figures: one per compared year, in their order, and in total. */
export interface ComparedLine {
  readonly byYear: readonly ComparedFigure[];
  readonly total: ComparedFigure;
}

/** What differs about a row beside its figures. */
export type RowAspect = 'label' | 'category' | 'group' | 'rule';

/** A row of either version or of both. */
export interface ComparedRow extends ComparedLine {
  /** null: the row is new. */
  readonly before: BudgetRow | null;
  /** null: the row is gone. */
  readonly after: BudgetRow | null;
  readonly aspects: readonly RowAspect[];
  readonly isChanged: boolean;
}

export interface ComparedSection {
  readonly section: Section;
  /** In the later version's order; a row that is gone stands after the row it stood after. */
  readonly rows: readonly ComparedRow[];
  readonly sum: ComparedLine;
}

export interface BudgetComparison {
  /** Every year of either version; a version without the year counts as 0 there. */
  readonly years: readonly number[];
  /** The parts of the table that either version has rows in. */
  readonly sections: readonly ComparedSection[];
  /** Financing − booked costs. */
  readonly balance: ComparedLine;
  readonly changedRows: number;
}

/** What is compared of one version. */
export interface ComparedVersion {
  readonly years: readonly number[];
  readonly rows: readonly BudgetRow[];
}

function compareFigure(before: Ore, after: Ore): ComparedFigure {
  const difference = subtractOre(after, before);
  return { before, after, difference, percent: shareOf(difference, ore(Math.abs(before)), 1) ?? null };
}

interface Side {
  readonly years: readonly number[];
  readonly rows: readonly BudgetRow[];
  readonly figures: BudgetFigures;
}

const sideOf = ({ years, rows }: ComparedVersion): Side => ({
  years,
  rows: inTableOrder(rows),
  figures: calculateBudget(rows, years),
});

const inYear = (side: Side, line: Figures | undefined, year: number): Ore =>
  line?.byYear[side.years.indexOf(year)] ?? ZERO_ORE;

interface Pair {
  readonly before: BudgetRow | null;
  readonly after: BudgetRow | null;
}

const labelKey = (row: BudgetRow): string => row.label.trim().toLocaleLowerCase('sv');

/** Pairs one section's rows: those with the same id, then those left with the same label. */
function pairRows(before: readonly BudgetRow[], after: readonly BudgetRow[]): readonly Pair[] {
  const left = new Map<RowId, BudgetRow>(before.map((row) => [row.id, row]));
  const take = (row: BudgetRow | undefined): BudgetRow | null => {
    if (row) left.delete(row.id);
    return row ?? null;
  };
  const byId = after.map((row) => take(left.get(row.id)));
  const pairs = after.map((row, index): Pair => {
    const same =
      byId[index] ??
      (labelKey(row) === '' ? undefined : [...left.values()].find((one) => labelKey(one) === labelKey(row)));
    return { before: take(same), after: row };
  });
  for (const row of left.values()) {
    const above = before[before.indexOf(row) - 1];
    pairs.splice(above ? pairs.findIndex((pair) => pair.before === above) + 1 : 0, 0, {
      before: row,
      after: null,
    });
  }
  return pairs;
}

/** The earlier version's row ids as the later version has them. */
type Renamed = ReadonlyMap<RowId, RowId>;

function isSameRule(a: BudgetRow['rule'], b: BudgetRow['rule'], renamed: Renamed): boolean {
  if (a.kind === 'rate' && b.kind === 'rate') {
    const of = a.of.map((id) => renamed.get(id) ?? id);
    return a.percent === b.percent && of.sort().join() === [...b.of].sort().join();
  }
  if (a.kind === 'share' && b.kind === 'share') return a.percent === b.percent;
  return a.kind === b.kind;
}

function aspectsOf({ before, after }: Pair, renamed: Renamed): readonly RowAspect[] {
  if (!before || !after) return [];
  const aspects: RowAspect[] = [];
  if (before.label !== after.label) aspects.push('label');
  if (before.section !== 'financing' && after.section !== 'financing' && before.category !== after.category) {
    aspects.push('category');
  }
  if (before.section === 'financing' && after.section === 'financing' && before.group !== after.group)
    aspects.push('group');
  if (!isSameRule(before.rule, after.rule, renamed)) aspects.push('rule');
  return aspects;
}

/** Sets one version's line of figures beside the other's; undefined counts as zeros. */
type LineComparer = (before: Figures | undefined, after: Figures | undefined) => ComparedLine;

const lineComparer =
  (a: Side, b: Side, years: readonly number[]): LineComparer =>
  (before, after) => ({
    byYear: years.map((year) => compareFigure(inYear(a, before, year), inYear(b, after, year))),
    total: compareFigure(before?.total ?? ZERO_ORE, after?.total ?? ZERO_ORE),
  });

function compareRows(
  pairs: readonly Pair[],
  [a, b]: readonly [Side, Side],
  compare: LineComparer,
): readonly ComparedRow[] {
  const renamed: Renamed = new Map(
    pairs.flatMap(({ before, after }) => (before && after ? [[before.id, after.id]] : [])),
  );
  return pairs.map((pair) => {
    const { before, after } = pair;
    const line = compare(
      before ? a.figures.rows.get(before.id) : undefined,
      after ? b.figures.rows.get(after.id) : undefined,
    );
    const aspects = aspectsOf(pair, renamed);
    const isChanged = !before || !after || aspects.length > 0 || hasDifference(line);
    return { ...line, ...pair, aspects, isChanged };
  });
}

const SUM_OF = { cost: 'bookedCosts', financing: 'financing', inKind: 'inKind' } as const;

/** Compares two versions row by row and sum by sum, in öre. Every figure is the budget's own calculation. */
export function compareBudgets(earlier: ComparedVersion, later: ComparedVersion): BudgetComparison {
  const sides = [sideOf(earlier), sideOf(later)] as const;
  const [a, b] = sides;
  const years = [...new Set([...a.years, ...b.years])].sort((one, other) => one - other);
  const compare = lineComparer(a, b, years);
  const sections = SECTIONS.flatMap((section): ComparedSection[] => {
    const [before, after] = sides.map(({ rows }) => rows.filter((row) => row.section === section));
    const rows = compareRows(pairRows(before ?? [], after ?? []), sides, compare);
    const sum = compare(a.figures[SUM_OF[section]], b.figures[SUM_OF[section]]);
    return rows.length === 0 ? [] : [{ section, rows, sum }];
  });
  const changedRows = sections.flatMap(({ rows }) => rows).filter((row) => row.isChanged).length;
  return { years, sections, balance: compare(a.figures.balance, b.figures.balance), changedRows };
}

/** Whether any figure of the line differs, to the öre. */
export const hasDifference = ({ byYear, total }: ComparedLine): boolean =>
  total.difference !== 0 || byYear.some((figure) => figure.difference !== 0);
