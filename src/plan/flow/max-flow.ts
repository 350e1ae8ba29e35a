/**
 * A network of nodes and directed edges with whole-number capacities, and the greatest flow through it (Dinic's algorithm). Edges are kept in
 * flat arrays, each beside its reverse, so that tens of thousands of them cost milliseconds.
 */
export class FlowNetwork {
  private readonly head: number[] = [];
  private readonly next: number[] = [];
  private readonly to: number[] = [];
  private readonly room: number[] = [];

  /** Adds a node and returns its number. */
  addNode(): number {
    this.head.push(-1);
    return this.head.length - 1;
  }

  /** Adds an edge and returns its number. The capacity is a whole number of at least 0, or infinite; no path may be infinite throughout. */
  addEdge(from: number, to: number, capacity: number): number {
    this.push(from, to, capacity);
    this.push(to, from, 0);
    return this.to.length - 2;
  }

  /** What an edge can still take. */
  roomOf(edge: number): number {
    return this.room[edge] ?? 0;
  }

  /** Raises the flow from `source` to `sink` as far as it goes and returns by how much. */
  maximize(source: number, sink: number): number {
    let total = 0;
    for (;;) {
      const levels = this.levelsFrom(source);
      if ((levels[sink] ?? -1) < 0) return total;
      const cursor = this.head.slice();
      for (;;) {
        const pushed = this.augment(source, sink, levels, cursor);
        if (pushed === 0) break;
        total += pushed;
      }
    }
  }

  /** The nodes that can still be reached from some nodes over edges with room left: the near side of a smallest cut. */
  reachableFrom(nodes: readonly number[]): readonly number[] {
    const seen = new Set(nodes);
    const queue = [...seen];
    for (let at = 0; at < queue.length; at++) {
      for (let edge = this.head[queue[at] ?? 0] ?? -1; edge >= 0; edge = this.next[edge] ?? -1) {
        const target = this.to[edge] ?? 0;
        if ((this.room[edge] ?? 0) === 0 || seen.has(target)) continue;
        seen.add(target);
        queue.push(target);
      }
    }
    return queue;
  }

  /** Whether each node can still send flow to a node: the far side of a smallest cut is what cannot. */
  reaching(target: number): readonly boolean[] {
    const found = new Array<boolean>(this.head.length).fill(false);
    found[target] = true;
    const queue = [target];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] ?? 0;
      for (let edge = this.head[node] ?? -1; edge >= 0; edge = this.next[edge] ?? -1) {
        const from = this.to[edge] ?? 0;
        if ((this.room[edge ^ 1] ?? 0) > 0 && !found[from]) {
          found[from] = true;
          queue.push(from);
        }
      }
    }
    return found;
  }

  private push(from: number, to: number, capacity: number): void {
    this.to.push(to);
    this.room.push(capacity);
    this.next.push(this.head[from] ?? -1);
    this.head[from] = this.to.length - 1;
  }

  private levelsFrom(source: number): number[] {
    const levels = new Array<number>(this.head.length).fill(-1);
    levels[source] = 0;
    const queue = [source];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] ?? 0;
      for (let edge = this.head[node] ?? -1; edge >= 0; edge = this.next[edge] ?? -1) {
        const target = this.to[edge] ?? 0;
        if ((this.room[edge] ?? 0) > 0 && (levels[target] ?? -1) < 0) {
          levels[target] = (levels[node] ?? 0) + 1;
          queue.push(target);
        }
      }
    }
    return levels;
  }

  /** One path along rising levels, found without recursion, since a chain of pools may be as long as there are pools. */
  private augment(source: number, sink: number, levels: readonly number[], cursor: number[]): number {
    const path: number[] = [];
    let node = source;
    while (node !== sink) {
      const edge = this.advance(node, levels, cursor);
      if (edge >= 0) {
        path.push(edge);
        node = this.to[edge] ?? sink;
        continue;
      }
      const back = path.pop();
      if (back === undefined) return 0;
      node = this.to[back ^ 1] ?? source;
      cursor[node] = this.next[cursor[node] ?? -1] ?? -1;
    }
    const pushed = Math.min(...path.map(edge => this.room[edge] ?? 0));
    for (const edge of path) {
      this.room[edge] = (this.room[edge] ?? 0) - pushed;
      this.room[edge ^ 1] = (this.room[edge ^ 1] ?? 0) + pushed;
    }
    return pushed;
  }

  private advance(node: number, levels: readonly number[], cursor: number[]): number {
    for (let edge = cursor[node] ?? -1; edge >= 0; edge = this.next[edge] ?? -1) {
      cursor[node] = edge;
      if ((this.room[edge] ?? 0) > 0 && levels[this.to[edge] ?? 0] === (levels[node] ?? 0) + 1) return edge;
    }
    cursor[node] = -1;
    return -1;
  }
}
