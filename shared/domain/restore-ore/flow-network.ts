/** An arc's end and what may still be sent along it; arc i and arc i ^ 1 are each other's reverse. */
interface Arc {
  readonly to: number;
  readonly price: number;
  room: number;
}

/**
 * Sends as much as possible from one node to another, and among all ways to do so the cheapest: Dinic's algorithm on the
 * arcs of shortest price (primal–dual). Rooms and prices are whole numbers; prices of arcs with room are never negative
 * at the start. With few distinct prices there are few rounds.
 */
export class FlowNetwork {
  private readonly arcs: Arc[] = [];
  private readonly out: number[][];
  private potential: number[];
  private level: number[] = [];
  private next: number[] = [];

  constructor(nodes: number) {
    this.out = Array.from({ length: nodes }, () => []);
    this.potential = new Array<number>(nodes).fill(0);
  }

  /** Adds an arc and its reverse; `back` is what may be sent the other way at no price. Returns the arc's number. */
  addArc(from: number, to: number, room: number, back = 0, price = 0): number {
    const index = this.arcs.length;
    this.arcs.push({ to, price, room }, { to: from, price: -price, room: back });
    this.outOf(from).push(index);
    this.outOf(to).push(index + 1);
    return index;
  }

  roomOf = (arc: number): number => this.arc(arc).room;

  /** Shuts an arc both ways; what was sent along it stays sent. */
  close(arc: number): void {
    this.arc(arc).room = 0;
    this.arc(arc ^ 1).room = 0;
  }

  /** Sends as much as possible from source to sink, as cheaply as possible, and says how much that was. */
  send(source: number, sink: number): number {
    let sent = 0;
    while (this.findShortest(source, sink)) {
      while (this.findLevels(source, sink)) {
        this.next = new Array<number>(this.out.length).fill(0);
        sent += this.push(source, sink, Infinity);
      }
    }
    return sent;
  }

  /** Which nodes can still be reached from this one along arcs with room. */
  reachable(start: number): readonly boolean[] {
    const seen = new Array<boolean>(this.out.length).fill(false);
    seen[start] = true;
    const waiting = [start];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const index of this.outOf(node)) {
        const arc = this.arc(index);
        if (arc.room <= 0 || seen[arc.to]) continue;
        seen[arc.to] = true;
        waiting.push(arc.to);
      }
    }
    return seen;
  }

  private outOf = (node: number): number[] => this.out[node] ?? [];

  private arc(index: number): Arc {
    const arc = this.arcs[index];
    if (arc === undefined) throw new RangeError(`No arc ${String(index)}`);
    return arc;
  }

  private reducedPrice = (from: number, arc: Arc): number =>
    arc.price + (this.potential[from] ?? 0) - (this.potential[arc.to] ?? 0);

  /** Dijkstra with one bucket per price; moves the potentials so that shortest arcs cost nothing. False when cut off. */
  private findShortest(source: number, sink: number): boolean {
    const distance = new Array<number>(this.out.length).fill(Infinity);
    distance[source] = 0;
    const buckets: number[][] = [[source]];
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? [];
      for (let node = bucket.pop(); node !== undefined; node = bucket.pop()) {
        if (distance[node] === at) this.relax(node, at, distance, buckets);
      }
    }
    const farthest = distance[sink] ?? Infinity;
    if (farthest === Infinity) return false;
    this.potential = this.potential.map(
      (value, node) => value + Math.min(distance[node] ?? Infinity, farthest),
    );
    return true;
  }

  private relax(node: number, at: number, distance: number[], buckets: number[][]): void {
    for (const index of this.outOf(node)) {
      const arc = this.arc(index);
      if (arc.room <= 0) continue;
      const through = at + this.reducedPrice(node, arc);
      if (through >= (distance[arc.to] ?? Infinity)) continue;
      distance[arc.to] = through;
      while (buckets.length <= through) buckets.push([]);
      buckets[through]?.push(arc.to);
    }
  }

  private isOpen = (from: number, arc: Arc): boolean => arc.room > 0 && this.reducedPrice(from, arc) === 0;

  private findLevels(source: number, sink: number): boolean {
    const level = new Array<number>(this.out.length).fill(-1);
    level[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (const index of this.outOf(node)) {
        const arc = this.arc(index);
        if (level[arc.to] !== -1 || !this.isOpen(node, arc)) continue;
        level[arc.to] = (level[node] ?? 0) + 1;
        queue.push(arc.to);
      }
    }
    this.level = level;
    return level[sink] !== -1;
  }

  private push(node: number, sink: number, most: number): number {
    if (node === sink) return most;
    const outgoing = this.outOf(node);
    let sent = 0;
    for (let at = this.next[node] ?? 0; at < outgoing.length; at++) {
      this.next[node] = at;
      const index = outgoing[at] ?? 0;
      const arc = this.arc(index);
      if (this.level[arc.to] !== (this.level[node] ?? 0) + 1 || !this.isOpen(node, arc)) continue;
      const part = this.push(arc.to, sink, Math.min(most - sent, arc.room));
      arc.room -= part;
      this.arc(index ^ 1).room += part;
      sent += part;
      if (sent === most) return sent;
    }
    this.next[node] = outgoing.length;
    return sent;
  }
}
