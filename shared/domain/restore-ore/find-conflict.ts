import { printedKronor, ore } from '../money/ore';
import { circulate, rangeOfArc, UNBOUNDED, type BoundedArc } from './circulation';
import {
  cellsOf,
  declaredSums,
  rangeThatPrints,
  roomOf,
  startOf,
  type FigurePlace,
  type OreRange,
  type PrintedTable,
} from './printed-table';
import { networkOf, type BalancedYears, type TableArc, type TableNetwork } from './restore-network';
import type { ConflictingFigure, RestoreProblem, UnbalanceableYear } from './restored-ore';

/** No cell that prints as given is further than this from its printed kronor, in öre. */
export const FARTHEST = 50;

/** All that a sum's cells can add up to while each prints as given, in öre. */
function rangeOfCells(table: PrintedTable, place: FigurePlace): OreRange {
  let [low, high] = [0, 0];
  for (const { row: rowIndex, year } of cellsOf(table, place)) {
    const row = table.rows[rowIndex];
    if (row === undefined) continue;
    const [start, room] = [startOf(row, year), roomOf(row, year, FARTHEST)];
    low += start + room.low;
    high += start + room.high;
  }
  return { low, high };
}

const conflicting = (place: FigurePlace, declared: number, range: OreRange): ConflictingFigure => ({
  place,
  declared,
  lowest: printedKronor(ore(range.low)),
  highest: printedKronor(ore(range.high)),
});

/** The declared figures that their own cells cannot add up to. */
function impossibleAlone(table: PrintedTable): readonly ConflictingFigure[] {
  return declaredSums(table).flatMap(({ place, declared }) => {
    const [cells, wanted] = [rangeOfCells(table, place), rangeThatPrints(declared)];
    return cells.high < wanted.low || cells.low > wanted.high ? [conflicting(place, declared, cells)] : [];
  });
}

const isBound = (arc: TableArc): boolean => arc.low > -UNBOUNDED;

/** The network with only these arcs bound, besides the cells. */
const boundOnly = ({ arcs }: TableNetwork, kept: ReadonlySet<number>): readonly BoundedArc[] =>
  arcs.map((arc, index) => {
    const free = arc.role.kind !== 'cell' && !kept.has(index);
    return { ...arc, price: 0, ...(free && { low: -UNBOUNDED, high: UNBOUNDED }) };
  });

/** Balances are given up first, then row totals, years and groups, so that what remains is the plainest contradiction. */
function dispensability({ role }: TableArc): number {
  if (role.kind === 'balance') return 0;
  return role.kind === 'figure' && role.place.kind === 'rowTotal' ? 1 : 2;
}

/** From the cut, the bounds that exclude each other: take any one away and the rest can be met. */
function smallestContradiction(network: TableNetwork): ReadonlySet<number> {
  const found = circulate(network.nodes, boundOnly(network, new Set(network.arcs.keys())));
  const rank = (index: number): number => {
    const arc = network.arcs[index];
    return arc ? dispensability(arc) : 0;
  };
  const isCandidate = (index: number): boolean => {
    const arc = network.arcs[index];
    return arc !== undefined && arc.role.kind !== 'cell' && isBound(arc);
  };
  const candidates = (found.feasible ? [] : found.cut).filter(isCandidate).sort((a, b) => rank(a) - rank(b));
  const kept = new Set(candidates);
  for (const index of candidates) {
    kept.delete(index);
    if (circulate(network.nodes, boundOnly(network, kept)).feasible) kept.add(index);
  }
  return kept;
}

/** Says why no öre print this table: the figures that are impossible alone, or else the smallest contradiction. */
export function findConflict(
  table: PrintedTable,
  balanced: BalancedYears,
): Extract<RestoreProblem, { code: 'impossible' }> {
  const alone = impossibleAlone(table);
  if (alone.length > 0) return { code: 'impossible', alone: true, figures: alone, balances: [] };
  const network = networkOf(table, FARTHEST, balanced);
  const kept = smallestContradiction(network);
  const figures: ConflictingFigure[] = [];
  const balances: UnbalanceableYear[] = [];
  const rangeOf = (index: number, bound: ReadonlySet<number>): OreRange =>
    rangeOfArc(network.nodes, boundOnly(network, bound), index) ?? { low: 0, high: 0 };
  for (const index of kept) {
    const role = network.arcs[index]?.role;
    if (role?.kind === 'figure' && role.declared !== null) {
      const { low, high } = rangeOf(index, kept);
      figures.push(
        conflicting(role.place, role.declared, { low: low + role.start, high: high + role.start }),
      );
    }
    if (role?.kind === 'balance')
      balances.push(unbalanceable(network, role.year, withoutOne(kept, index), rangeOf));
  }
  return { code: 'impossible', alone: false, figures: figures.reverse(), balances };
}

const withoutOne = (all: ReadonlySet<number>, one: number): ReadonlySet<number> =>
  new Set([...all].filter((index) => index !== one));

/** What each side of a year could be if the two did not have to meet. */
function unbalanceable(
  network: TableNetwork,
  year: number,
  bound: ReadonlySet<number>,
  rangeOf: (index: number, bound: ReadonlySet<number>) => OreRange,
): UnbalanceableYear {
  const side = (sum: 'bookedCosts' | 'financing'): OreRange => {
    const index = network.arcs.findIndex(
      ({ role }) =>
        role.kind === 'figure' &&
        role.place.kind === 'sum' &&
        role.place.sum === sum &&
        role.place.year === year,
    );
    const role = network.arcs[index]?.role;
    const start = role?.kind === 'figure' ? role.start : 0;
    // The side's own declared sum stays in force while its range is sought.
    const own = rangeOf(index, bound);
    const declared =
      bound.has(index) && role?.kind === 'figure' && role.declared !== null
        ? rangeThatPrints(role.declared)
        : undefined;
    return {
      low: Math.max(own.low + start, declared?.low ?? -Infinity),
      high: Math.min(own.high + start, declared?.high ?? Infinity),
    };
  };
  return { year, costs: side('bookedCosts'), financing: side('financing') };
}
