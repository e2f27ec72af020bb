import type { RowId } from '../ids';
import { ore, subtractOre, sumOre, ZERO_ORE, type Ore } from '../money/ore';
import { percentOf, type Percent } from '../money/percent';
import type { BudgetRow, FinancierGroup } from './budget';
import { rowsInRateCycle } from './rate-cycle';

/** One line of figures in öre: a value per year, in the order of the budget's years, and their sum. */
export interface Figures {
  readonly byYear: readonly Ore[];
  readonly total: Ore;
}

export interface BudgetFigures {
  readonly years: readonly number[];
  readonly rows: ReadonlyMap<RowId, Figures>;
  /** Summa bokförda kostnader. */
  readonly bookedCosts: Figures;
  /** Summa finansiering. */
  readonly financing: Figures;
  readonly financingByGroup: Readonly<Record<FinancierGroup, Figures>>;
  /** Bidrag i annat än pengar, on its own. */
  readonly inKind: Figures;
  /** Financing − booked costs: zero when fully financed, negative when money is missing. */
  readonly balance: Figures;
  /** Rate rows that depend on each other in a ring; their figures are zero until that is mended. */
  readonly cycle: readonly RowId[];
}

const figures = (byYear: readonly Ore[]): Figures => ({ byYear, total: sumOre(byYear) });

const perYear = (years: readonly number[], value: (index: number, year: number) => Ore): Figures =>
  figures(years.map((year, index) => value(index, year)));

const entered = (row: BudgetRow, years: readonly number[]): Figures =>
  perYear(years, (_, year) => row.amounts[String(year)] ?? ZERO_ORE);

/** Every cost row's figures; rates are followed depth first, and rows in a ring are zero. */
function costFigures(
  rows: readonly BudgetRow[],
  years: readonly number[],
  cycle: readonly RowId[],
): Map<RowId, Figures> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const done = new Map<RowId, Figures>(cycle.map((id) => [id, perYear(years, () => ZERO_ORE)]));
  const visit = (row: BudgetRow): Figures => {
    const known = done.get(row.id);
    if (known) return known;
    const made = row.rule.kind === 'rate' ? rate(row.rule.percent, row.rule.of) : entered(row, years);
    done.set(row.id, made);
    return made;
  };
  const rate = (percent: Percent, of: readonly RowId[]): Figures => {
    const bases = [...new Set(of)].flatMap((id) => byId.get(id) ?? []).map(visit);
    return perYear(years, (index) =>
      percentOf(percent, sumOre(bases.map((base) => base.byYear[index] ?? ZERO_ORE))),
    );
  };
  for (const row of rows) visit(row);
  return done;
}

function sumRows(rows: Iterable<Figures>, years: readonly number[]): Figures {
  const sums = years.map(() => 0);
  for (const row of rows)
    row.byYear.forEach((value, index) => (sums[index] = ore((sums[index] ?? 0) + value)));
  return figures(sums.map(ore));
}

const minus = (a: Figures, b: Figures): Figures =>
  figures(a.byYear.map((value, index) => subtractOre(value, b.byYear[index] ?? ZERO_ORE)));

/** Whether every figure stays within what whole öre can hold exactly; rates of rates can take small amounts beyond it. */
export function canBeComputed(rows: readonly BudgetRow[], years: readonly number[]): boolean {
  try {
    calculateBudget(rows, years);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Computes every figure of a budget, in öre. The one calculation that screen, Excel, text and checks share.
 * The order of `rows` never matters. Several remainder rows: the first (by id) takes the rest, the others are zero,
 * and `checkBudget` says so.
 */
export function calculateBudget(rows: readonly BudgetRow[], years: readonly number[]): BudgetFigures {
  const costRows = rows.filter((row) => row.section === 'cost');
  const cycle = rowsInRateCycle(costRows);
  const all = costFigures(costRows, years, cycle);
  const bookedCosts = sumRows(all.values(), years);

  const financingRows = rows.filter((row) => row.section === 'financing');
  for (const row of financingRows) {
    if (row.rule.kind === 'remainder') continue;
    const { rule } = row;
    all.set(
      row.id,
      rule.kind === 'share'
        ? perYear(years, (i) => percentOf(rule.percent, bookedCosts.byYear[i] ?? ZERO_ORE))
        : entered(row, years),
    );
  }
  const remainders = financingRows
    .filter((row) => row.rule.kind === 'remainder')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const others = sumRows(
    financingRows.flatMap((row) => all.get(row.id) ?? []),
    years,
  );
  remainders.forEach((row, index) =>
    all.set(row.id, index === 0 ? minus(bookedCosts, others) : perYear(years, () => ZERO_ORE)),
  );

  const inKindRows = rows.filter((row) => row.section === 'inKind');
  for (const row of inKindRows) all.set(row.id, entered(row, years));

  const sumWhere = (chosen: readonly BudgetRow[]): Figures =>
    sumRows(
      chosen.flatMap((row) => all.get(row.id) ?? []),
      years,
    );
  const group = (name: FinancierGroup): Figures =>
    sumWhere(financingRows.filter((row) => row.group === name));
  const financing = sumWhere(financingRows);
  return {
    years,
    rows: all,
    bookedCosts,
    financing,
    financingByGroup: { public: group('public'), private: group('private') },
    inKind: sumWhere(inKindRows),
    balance: minus(financing, bookedCosts),
    cycle,
  };
}
