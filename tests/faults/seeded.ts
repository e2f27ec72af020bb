import { SEED } from './settings';

/** Random choices that come out the same for the same seed and purpose (mulberry32). */
export class Seeded {
  #state: number;

  constructor(purpose: string, seed = SEED) {
    this.#state = seed ^ 2_166_136_261;
    for (let at = 0; at < purpose.length; at++)
      this.#state = Math.imul(this.#state ^ purpose.charCodeAt(at), 16_777_619);
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }
}
