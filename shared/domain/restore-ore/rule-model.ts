import type { BudgetRow } from '../budget/budget';
import { calculateBudget, type BudgetFigures, type Figures } from '../budget/calculate-budget';
import type { RowId } from '../ids';
import { kronor, ore, type Ore } from '../money/ore';
import {
  cellsOf,
  declaredSums,
  isMovable,
  rangeThatPrints,
  roomOf,
  startOf,
  type CellIndex,
  type FigurePlace,
  type OreRange,
  type PrintedTable,
} from './printed-table';
import { declaredBalance } from './restore-ore';

/** A figure that the rules and the moves together must bring within its range, in öre. */
export type TargetPlace = FigurePlace | { readonly kind: 'balance'; readonly year: number };

export interface Target {
  readonly place: TargetPlace;
  /** Printed whole kronor; null for a balance, which must be 0 öre. */
  readonly declared: number | null;
  readonly range: OreRange;
  /** The figure in öre before any cell moves. */
  readonly start: number;
  /** How much the figure moves per öre of each move, but for the rounding of computed cells. */
  readonly weights: readonly (readonly [move: number, weight: number])[];
}

/** A budget with rules seen as moves of its entered cells and targets for its figures. */
export interface RuleModel {
  readonly table: PrintedTable;
  /** The cells that may move, in the order of the table. */
  readonly moves: readonly CellIndex[];
  readonly targets: readonly Target[];
  /** How far each move may go when none goes beyond `reach` öre. */
  readonly room: (reach: number) => readonly OreRange[];
  /** The budget's own calculation with these moves made, one per movable cell, in whole öre. */
  readonly calculate: (moves: readonly number[]) => BudgetFigures;
}

/** The figure at this place in öre, as the budget computes it. */
export function figureAt(figures: BudgetFigures, place: TargetPlace): number {
  const pick = (line: Figures | undefined, year: number | null): number =>
    (year === null ? line?.total : line?.byYear[figures.years.indexOf(year)]) ?? 0;
  if (place.kind === 'balance') return pick(figures.balance, place.year);
  if (place.kind === 'cell') return pick(figures.rows.get(place.rowId), place.year);
  if (place.kind === 'rowTotal') return pick(figures.rows.get(place.rowId), null);
  if (place.sum === 'public' || place.sum === 'private')
    return pick(figures.financingByGroup[place.sum], place.year);
  return pick(figures[place.sum], place.year);
}

/** Large enough that rounding to öre does not show in a weight. */
const UNIT = kronor(10_000_000);

/** For each row, how much it moves per öre of each entered row: learnt from the budget's own calculation, a column per entered row. */
function rowWeights(rows: readonly BudgetRow[]): ReadonlyMap<RowId, ReadonlyMap<RowId, number>> {
  const entered = rows.filter((row) => row.rule.kind === 'entered');
  const columnOf = new Map(entered.map((row, index) => [row.id, index]));
  const probes = rows.map((row) => {
    const column = columnOf.get(row.id);
    return { ...row, amounts: column === undefined ? {} : { [String(column)]: UNIT } };
  });
  const { rows: answers } = calculateBudget(probes, [...entered.keys()]);
  return new Map(
    [...answers].map(([id, line]) => {
      const weights = entered.map((row, index) => [row.id, (line.byYear[index] ?? 0) / UNIT] as const);
      return [id, new Map(weights.filter(([, weight]) => weight !== 0))];
    }),
  );
}

type WeightsOfCells = (cells: readonly CellIndex[], sign: number) => readonly (readonly [number, number])[];

function weightsFrom(
  table: PrintedTable,
  rows: readonly BudgetRow[],
  moves: readonly CellIndex[],
): WeightsOfCells {
  const perRow = rowWeights(rows);
  const moveAt = new Map(moves.map(({ row, year }, index) => [`${String(row)} ${String(year)}`, index]));
  const indexOfRow = new Map(table.rows.map((row, index) => [row.rowId, index]));
  return (cells, sign) =>
    cells.flatMap(({ row, year }) => {
      const id = table.rows[row]?.rowId;
      const weights = id === undefined ? undefined : perRow.get(id);
      return [...(weights ?? [])].flatMap(([entered, weight]) => {
        const move = moveAt.get(`${String(indexOfRow.get(entered))} ${String(year)}`);
        return move === undefined ? [] : [[move, sign * weight] as const];
      });
    });
}

/** Adds up the weights of the same move and drops those that cancel out. */
function merged(weights: readonly (readonly [number, number])[]): Target['weights'] {
  const sums = new Map<number, number>();
  for (const [move, weight] of weights) sums.set(move, (sums.get(move) ?? 0) + weight);
  return [...sums].filter(([, weight]) => Math.abs(weight) > 1e-9);
}

function targetsOf(
  table: PrintedTable,
  rows: readonly BudgetRow[],
  weightsOf: WeightsOfCells,
  start: BudgetFigures,
): readonly Target[] {
  const computed = new Set(rows.flatMap((row) => (row.rule.kind === 'entered' ? [] : [row.id])));
  const figure = (place: FigurePlace, declared: number): Target => ({
    place,
    declared,
    range: rangeThatPrints(declared),
    start: figureAt(start, place),
    weights: merged(weightsOf(cellsOf(table, place), 1)),
  });
  const cells = table.rows.flatMap(({ rowId, byYear }) =>
    table.years.flatMap((year, at) => {
      const declared = byYear[at] ?? null;
      return declared === null || !computed.has(rowId)
        ? []
        : [figure({ kind: 'cell', rowId, year }, declared)];
    }),
  );
  const balances = table.years.flatMap((year, at): Target[] => {
    if (declaredBalance(table, at) !== 'equal') return [];
    const side = (sum: 'bookedCosts' | 'financing') => cellsOf(table, { kind: 'sum', sum, year });
    const weights = merged([...weightsOf(side('financing'), 1), ...weightsOf(side('bookedCosts'), -1)]);
    const place = { kind: 'balance', year } as const;
    return [{ place, declared: null, range: { low: 0, high: 0 }, start: figureAt(start, place), weights }];
  });
  return [
    ...cells,
    ...declaredSums(table).map(({ place, declared }) => figure(place, declared)),
    ...balances,
  ];
}

/**
 * The budget's calculation after moves, made for being called thousands of times: it writes into amounts of its own
 * instead of copying every row each time.
 */
function calculationOf(
  table: PrintedTable,
  rows: readonly BudgetRow[],
  moves: readonly CellIndex[],
): RuleModel['calculate'] {
  const amounts = new Map<RowId, Record<string, Ore>>();
  for (const row of table.rows) {
    const cells = table.years.map((year, at) => [String(year), ore(startOf(row, at))]);
    amounts.set(row.rowId, Object.fromEntries(cells) as Record<string, Ore>);
  }
  const ours = rows.map((row) => ({ ...row, amounts: amounts.get(row.id) ?? row.amounts }));
  const movable = moves.flatMap(({ row, year }) => {
    const found = table.rows[row];
    const line = found && amounts.get(found.rowId);
    return found && line ? [{ line, year: String(table.years[year]), start: startOf(found, year) }] : [];
  });
  return (made) => {
    movable.forEach(({ line, year, start }, index) => (line[year] = ore(start + (made[index] ?? 0))));
    return calculateBudget(ours, table.years);
  };
}

/** Sees this budget and its printed figures as a search problem. */
export function ruleModelOf(rows: readonly BudgetRow[], table: PrintedTable): RuleModel {
  const entered = new Set(rows.flatMap((row) => (row.rule.kind === 'entered' ? [row.id] : [])));
  const moves = table.rows.flatMap((row, index) =>
    table.years.flatMap((_, year) =>
      entered.has(row.rowId) && isMovable(row, year) ? [{ row: index, year }] : [],
    ),
  );
  const calculate = calculationOf(table, rows, moves);
  const room = (reach: number): readonly OreRange[] =>
    moves.map(({ row, year }) => {
      const found = table.rows[row];
      return found ? roomOf(found, year, reach) : { low: 0, high: 0 };
    });
  return {
    table,
    moves,
    room,
    calculate,
    targets: targetsOf(table, rows, weightsFrom(table, rows, moves), calculate([])),
  };
}
