import { FlowNetwork } from './flow-network';

/** An arc that must carry at least `low` and at most `high`; `price` is paid per unit away from 0, either way. */
export interface BoundedArc {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** 0, or a whole number above 0 on an arc that may carry 0. */
  readonly price: number;
}

export type Circulation =
  | { readonly feasible: true; readonly flows: readonly number[] }
  /** No circulation exists; the bounds of these arcs (by index) already exclude it. */
  | { readonly feasible: false; readonly cut: readonly number[] };

/** Stands for "no bound": far beyond any sum of cells, and exact when added up. */
export const UNBOUNDED = 1e12;

interface Built {
  readonly network: FlowNetwork;
  readonly source: number;
  readonly sink: number;
  readonly needed: number;
  /** Per arc, the network arc that raises its flow, and the one that lowers it where that is another (priced arcs). */
  readonly parts: readonly { readonly more: number; readonly less: number | null }[];
}

function build(nodes: number, arcs: readonly BoundedArc[]): Built {
  const network = new FlowNetwork(nodes + 2);
  const [source, sink] = [nodes, nodes + 1];
  const excess = new Array<number>(nodes).fill(0);
  const parts = arcs.map(({ from, to, low, high, price }) => {
    const start = Math.min(Math.max(0, low), high);
    excess[to] = (excess[to] ?? 0) + start;
    excess[from] = (excess[from] ?? 0) - start;
    if (price === 0) return { more: network.addArc(from, to, high - start, start - low), less: null };
    return { more: network.addArc(from, to, high, 0, price), less: network.addArc(to, from, -low, 0, price) };
  });
  let needed = 0;
  excess.forEach((amount, node) => {
    if (amount > 0) network.addArc(source, node, amount);
    if (amount < 0) network.addArc(node, sink, -amount);
    needed += Math.max(0, amount);
  });
  return { network, source, sink, needed, parts };
}

const sentAlong = (network: FlowNetwork, arc: number): number => network.roomOf(arc ^ 1);

function flowsOf(built: Built, arcs: readonly BoundedArc[]): readonly number[] {
  const { network } = built;
  return built.parts.map(({ more, less }, index) =>
    less === null
      ? (arcs[index]?.high ?? 0) - network.roomOf(more)
      : sentAlong(network, more) - sentAlong(network, less),
  );
}

/** Finds flows within all bounds that keep every node in balance, the cheapest ones; or the cut that shows there are none. */
export function circulate(nodes: number, arcs: readonly BoundedArc[]): Circulation {
  const built = build(nodes, arcs);
  const sent = built.network.send(built.source, built.sink);
  if (sent === built.needed) return { feasible: true, flows: flowsOf(built, arcs) };
  const inside = built.network.reachable(built.source);
  const crossing = arcs.flatMap((arc, index) => (inside[arc.from] === inside[arc.to] ? [] : [index]));
  return { feasible: false, cut: crossing };
}

/** The least and most that one arc can carry within all the other arcs' bounds; undefined when those exclude each other. */
export function rangeOfArc(
  nodes: number,
  arcs: readonly BoundedArc[],
  chosen: number,
): { readonly low: number; readonly high: number } | undefined {
  const freed = arcs.map((arc, index) => ({
    ...arc,
    price: 0,
    ...(index === chosen && { low: -UNBOUNDED, high: UNBOUNDED }),
  }));
  const arc = freed[chosen];
  const built = build(nodes, freed);
  const part = built.parts[chosen];
  if (!arc || !part || built.network.send(built.source, built.sink) < built.needed) return undefined;
  const carried = UNBOUNDED - built.network.roomOf(part.more);
  built.network.close(part.more);
  const high = carried + built.network.send(arc.to, arc.from);
  return { low: high - built.network.send(arc.from, arc.to), high };
}
