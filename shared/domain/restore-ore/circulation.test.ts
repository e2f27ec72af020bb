import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { circulate, rangeOfArc, type BoundedArc } from './circulation';
import { FlowNetwork } from './flow-network';

const NODES = 4;

const arcs: fc.Arbitrary<readonly BoundedArc[]> = fc.array(
  fc
    .record({
      from: fc.nat(NODES - 1),
      to: fc.nat(NODES - 1),
      low: fc.integer({ min: -2, max: 2 }),
      size: fc.nat(3),
      price: fc.constantFrom(0, 1, 2),
    })
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, low, size, price }) =>
      price === 0
        ? { from, to, low, high: low + size, price }
        : { from, to, low: Math.min(low, 0), high: Math.max(0, low + size), price },
    ),
  { minLength: 1, maxLength: 6 },
);

const isBalanced = (flows: readonly number[], all: readonly BoundedArc[]): boolean =>
  Array.from({ length: NODES }, (_, node) =>
    all.reduce(
      (sum, { from, to }, index) =>
        sum + (to === node ? (flows[index] ?? 0) : 0) - (from === node ? (flows[index] ?? 0) : 0),
      0,
    ),
  ).every((excess) => excess === 0);

const priceOf = (flows: readonly number[], all: readonly BoundedArc[]): number =>
  all.reduce((sum, { price }, index) => sum + price * Math.abs(flows[index] ?? 0), 0);

/** Every circulation there is, by trying all whole flows. */
function allCirculations(all: readonly BoundedArc[]): readonly (readonly number[])[] {
  const tried = all.reduce<readonly (readonly number[])[]>(
    (starts, { low, high }) =>
      starts.flatMap((start) => Array.from({ length: high - low + 1 }, (_, step) => [...start, low + step])),
    [[]],
  );
  return tried.filter((flows) => isBalanced(flows, all));
}

describe('circulate', () => {
  it('agrees with trying every flow: feasible or not, and the least price', () => {
    fc.assert(
      fc.property(arcs, (all) => {
        const every = allCirculations(all);
        const found = circulate(NODES, all);
        expect(found.feasible).toBe(every.length > 0);
        if (!found.feasible) return;
        expect(isBalanced(found.flows, all)).toBe(true);
        expect(all.every(({ low, high }, index) => within(found.flows[index] ?? 0, low, high))).toBe(true);
        expect(priceOf(found.flows, all)).toBe(Math.min(...every.map((flows) => priceOf(flows, all))));
      }),
      { numRuns: 500 },
    );
  });

  it('names a cut whose bounds alone make it impossible', () => {
    fc.assert(
      fc.property(arcs, (all) => {
        const found = circulate(NODES, all);
        if (found.feasible) return;
        const cut = new Set(found.cut);
        const cutOnly = all.map((arc, index) =>
          cut.has(index) ? arc : { ...arc, low: -100, high: 100, price: 0 },
        );
        expect(circulate(NODES, cutOnly).feasible).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

describe('rangeOfArc', () => {
  it('agrees with trying every flow of the other arcs', () => {
    fc.assert(
      fc.property(arcs, (all) => {
        const wide = all.map((arc, index) => (index === 0 ? { ...arc, low: -20, high: 20 } : arc));
        const carried = allCirculations(wide).map((flows) => flows[0] ?? 0);
        const range = rangeOfArc(NODES, all, 0);
        expect(range).toEqual(
          carried.length === 0 ? undefined : { low: Math.min(...carried), high: Math.max(...carried) },
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('FlowNetwork', () => {
  it('sends along the cheap road first and says how much got through', () => {
    const network = new FlowNetwork(4);
    const dear = network.addArc(0, 1, 5, 0, 7);
    const cheap = network.addArc(0, 2, 5, 0, 1);
    network.addArc(1, 3, 5);
    network.addArc(2, 3, 3);
    network.addArc(2, 1, 5, 0, 1);
    expect(network.send(0, 3)).toBe(8);
    expect(network.roomOf(cheap)).toBe(0);
    expect(network.roomOf(dear)).toBe(2);
  });

  it('refuses an arc it does not have', () => {
    expect(() => new FlowNetwork(1).roomOf(4)).toThrow(RangeError);
  });
});
