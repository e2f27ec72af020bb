import type { BudgetFigures } from '../budget/calculate-budget';
import { nearSolution, wholeOre } from './near-solution';
import type { OreRange } from './printed-table';
import { priceOfChange } from './restore-network';
import { figureAt, type RuleModel, type Target } from './rule-model';

/** Moves in whole öre and how many öre the figures then miss their ranges by, all together. */
export interface Attempt {
  readonly moves: readonly number[];
  readonly miss: number;
}

/** Counts down the calculations that are left, so that the search always ends. */
export interface Allowance {
  left: number;
}

const SWEEPS = 400;
/** Öre kept clear of every range's ends, from safe to bold. */
const MARGINS = [5, 1.5, 0.5, 0];

/** Öre that stepping in whole öre can be expected to mend after the sweeps. */
const MENDABLE = 3;

/** A small seeded generator (mulberry32), so that the same table always gets the same answer. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How far this figure is below (positive) or above (negative) its range, in öre. */
export const missOf = ({ range, place }: Target, figures: BudgetFigures): number => {
  const value = figureAt(figures, place);
  return value < range.low ? range.low - value : Math.min(0, range.high - value);
};

const totalMiss = (model: RuleModel, figures: BudgetFigures): number =>
  model.targets.reduce((sum, target) => sum + Math.abs(missOf(target, figures)), 0);

const attemptOf = (model: RuleModel, moves: readonly number[]): Attempt => ({
  moves,
  miss: totalMiss(model, model.calculate(moves)),
});

const within = (value: number, { low, high }: OreRange): boolean => value >= low && value <= high;

/** The single steps that could help a missed figure, from the whole miss to one öre. */
function stepsFor({ weights }: Target, miss: number): readonly (readonly [move: number, step: number])[] {
  return weights.flatMap(([move, weight]) => {
    const whole = Math.round(miss / weight) || Math.sign(miss / weight);
    return [...new Set([whole, Math.trunc(whole / 2), Math.sign(whole)])]
      .filter((step) => step !== 0)
      .map((step) => [move, step] as const);
  });
}

/** Steps from the moves to better ones, by the budget's own calculation, until nothing is missed or nothing helps. */
export function repair(
  model: RuleModel,
  room: readonly OreRange[],
  from: readonly number[],
  allowance: Allowance,
): Attempt {
  let best = attemptOf(model, from);
  for (let improved = true; improved && best.miss > 0;) {
    improved = false;
    const figures = model.calculate(best.moves);
    const missed = model.targets.filter((target) => missOf(target, figures) !== 0);
    for (const [move, step] of missed.flatMap((target) => stepsFor(target, missOf(target, figures)))) {
      const next = (best.moves[move] ?? 0) + step;
      if (!within(next, room[move] ?? { low: 0, high: 0 })) continue;
      if (allowance.left-- <= 0) return best;
      const attempt = attemptOf(model, best.moves.with(move, next));
      if (attempt.miss >= best.miss) continue;
      best = attempt;
      improved = true;
      break;
    }
  }
  return best;
}

/** One start, from safe margins to bold ones. `hopeless`: the figures cannot meet within this room, from wherever one starts. */
function searchFrom(
  model: RuleModel,
  room: readonly OreRange[],
  from: readonly number[],
  allowance: Allowance,
) {
  let best: Attempt | undefined;
  let hopeless = false;
  for (const margin of MARGINS) {
    const near = nearSolution(model.targets, room, from, margin, SWEEPS);
    const whole = wholeOre(near.moves, room);
    hopeless = near.gap > MENDABLE;
    const attempt = hopeless ? attemptOf(model, whole) : repair(model, room, whole, allowance);
    if (best === undefined || attempt.miss < best.miss) best = attempt;
    if (best.miss === 0) break;
  }
  return { best: best ?? attemptOf(model, from), hopeless };
}

/** Looks for moves no longer than `reach`, from the printed kronor and then from seeded other places. */
export function search(model: RuleModel, reach: number, restarts: number, allowance: Allowance): Attempt {
  const room = model.room(reach);
  const random = seeded(reach + 1);
  let { best, hopeless } = searchFrom(
    model,
    room,
    room.map(() => 0),
    allowance,
  );
  for (let start = 0; start < restarts && best.miss > 0 && !hopeless && allowance.left > 0; start++) {
    const from = room.map(({ low, high }) => low + random() * (high - low));
    const next = searchFrom(model, room, from, allowance);
    hopeless = next.hopeless;
    if (next.best.miss < best.miss) best = next.best;
  }
  return best;
}

const largest = (moves: readonly number[]): number =>
  moves.reduce((most, move) => Math.max(most, Math.abs(move)), 0);

/** Tries smaller and smaller reaches; the answer may not be the smallest there is. */
export function shrink(model: RuleModel, found: Attempt, allowance: Allowance): Attempt {
  let best = found;
  let low = 0;
  for (let high = largest(best.moves); low < high && allowance.left > 0;) {
    const middle = Math.floor((low + high) / 2);
    const attempt = search(model, middle, 0, allowance);
    if (attempt.miss > 0) low = middle + 1;
    else {
      best = attempt;
      high = Math.min(middle, largest(best.moves));
    }
  }
  return best;
}

/** Takes back every change that turns out not to be needed: first in cells likely to be exact, and the smallest first. */
export function simplify(model: RuleModel, found: Attempt, allowance: Allowance): Attempt {
  let best = found;
  const size = (move: number): number => Math.abs(found.moves[move] ?? 0);
  const price = (move: number): number => {
    const cell = model.moves[move];
    return cell ? priceOfChange(model.table.rows[cell.row]?.byYear[cell.year] ?? 0) : 0;
  };
  const order = [...found.moves.keys()].sort((a, b) => price(b) - price(a) || size(a) - size(b));
  for (const move of order) {
    if (best.moves[move] === 0) continue;
    if (allowance.left-- <= 0) return best;
    const attempt = attemptOf(model, best.moves.with(move, 0));
    if (attempt.miss === 0) best = attempt;
  }
  return best;
}
