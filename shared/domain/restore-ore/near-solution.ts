import type { OreRange } from './printed-table';
import type { Target } from './rule-model';

/** Öre within which a figure counts as inside its range. */
const CLOSE = 0.01;

const clamp = (value: number, { low, high }: OreRange): number => Math.max(low, Math.min(high, value));

/** How far the figure is below (positive) or above (negative) its range narrowed by `margin` on both sides. */
function gapOf({ range, start, weights }: Target, moves: readonly number[], margin: number): number {
  const inset = Math.min(margin, (range.high - range.low) / 2);
  let value = start;
  for (const [move, weight] of weights) value += weight * (moves[move] ?? 0);
  if (value < range.low + inset) return range.low + inset - value;
  return value > range.high - inset ? range.high - inset - value : 0;
}

/** Moves the cells of one figure the shortest way that closes the gap, each within its room. */
function closeGap({ weights }: Target, moves: number[], room: readonly OreRange[], gap: number): void {
  const square = weights.reduce((sum, [, weight]) => sum + weight * weight, 0);
  for (const [move, weight] of weights) {
    moves[move] = clamp((moves[move] ?? 0) + (gap * weight) / square, room[move] ?? { low: 0, high: 0 });
  }
}

/** Where the sweeps ended, and how far the worst figure then was from its range, in öre. */
export interface NearSolution {
  readonly moves: readonly number[];
  readonly gap: number;
}

/**
 * Brings every figure towards its range, in fractions of öre: each figure in turn takes the shortest way there, sweep
 * after sweep (alternating projections; they meet wherever the ranges do). From no moves the answer stays near them.
 */
export function nearSolution(
  targets: readonly Target[],
  room: readonly OreRange[],
  start: readonly number[],
  margin: number,
  sweeps: number,
): NearSolution {
  const moves = start.map((value, index) => clamp(value, room[index] ?? { low: 0, high: 0 }));
  const movable = targets.filter(({ weights }) => weights.length > 0);
  let worst = Infinity;
  for (let sweep = 0; sweep < sweeps && worst >= CLOSE; sweep++) {
    worst = 0;
    for (const target of movable) {
      const gap = gapOf(target, moves, margin);
      if (gap === 0) continue;
      worst = Math.max(worst, Math.abs(gap));
      closeGap(target, moves, room, gap);
    }
  }
  return { moves, gap: worst };
}

/** Whole öre with the fractions carried on from cell to cell, so that they do not add up along a row. */
export function wholeOre(moves: readonly number[], room: readonly OreRange[]): readonly number[] {
  let carried = 0;
  return moves.map((move, index) => {
    const whole = clamp(Math.round(move + carried), room[index] ?? { low: 0, high: 0 });
    carried = Math.max(-1, Math.min(1, carried + move - whole));
    return whole === 0 ? 0 : whole;
  });
}
