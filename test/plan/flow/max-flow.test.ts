import fc from 'fast-check';
import { FlowNetwork } from '../../../src/plan/flow/max-flow';

type Edge = readonly [from: number, to: number, capacity: number];

interface Network {
  readonly nodes: number;
  readonly edges: readonly Edge[];
}

/** Node 0 is the source, node 1 the sink. */
const networks: fc.Arbitrary<Network> = fc.integer({ min: 2, max: 6 }).chain(nodes => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  return fc.record({
    nodes: fc.constant(nodes),
    edges: fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 4 })), { maxLength: 12 }),
  });
});

const subsetsOf = (nodes: number) => Array.from({ length: 2 ** nodes }, (_, bits) => bits);
const has = (bits: number, node: number) => (bits & (1 << node)) !== 0;

/** The capacity of the edges that leave a set of nodes. */
const leaving = ({ edges }: Network, near: number) =>
  edges.reduce((sum, [from, to, capacity]) => sum + (has(near, from) && !has(near, to) ? capacity : 0), 0);

/** The sets of nodes with the source and without the sink whose edges outwards carry least. */
function smallestCuts(network: Network): { readonly capacity: number; readonly sets: readonly number[] } {
  const cuts = subsetsOf(network.nodes).filter(near => has(near, 0) && !has(near, 1));
  const capacity = Math.min(...cuts.map(near => leaving(network, near)));
  return { capacity, sets: cuts.filter(near => leaving(network, near) === capacity) };
}

function build({ nodes, edges }: Network) {
  const network = new FlowNetwork();
  const numbers = Array.from({ length: nodes }, () => network.addNode());
  const placed = edges.map(([from, to, capacity]) => network.addEdge(from, to, capacity));
  return { network, numbers, placed };
}

test('the greatest flow is what the smallest cut lets through, whose near side is what is reachable and whose far side can reach the sink', () => {
  fc.assert(
    fc.property(networks, small => {
      const { network, numbers } = build(small);
      expect(numbers).toEqual(Array.from({ length: small.nodes }, (_, index) => index));
      const { capacity, sets } = smallestCuts(small);
      expect(network.maximize(0, 1)).toBe(capacity);
      expect(network.maximize(0, 1)).toBe(0);
      const near = numbers.filter(node => sets.every(set => has(set, node)));
      expect([...network.reachableFrom([0])].sort()).toEqual(near);
      const far = numbers.map(node => sets.every(set => !has(set, node)));
      expect(network.reaching(1)).toEqual(far);
    }),
    { numRuns: 500 },
  );
});

test('what goes into a node comes out of it, and no edge carries more than it can', () => {
  fc.assert(
    fc.property(networks, small => {
      const { network, placed } = build(small);
      const flow = network.maximize(0, 1);
      const balance = Array.from({ length: small.nodes }, () => 0);
      small.edges.forEach(([from, to, capacity], index) => {
        const left = network.roomOf(placed[index] ?? -1);
        const carried = capacity - left;
        expect(left).toBeLessThanOrEqual(capacity);
        expect(left).toBeGreaterThanOrEqual(0);
        if (from === to) return;
        balance[from] = (balance[from] ?? 0) - carried;
        balance[to] = (balance[to] ?? 0) + carried;
      });
      expect(balance).toEqual(balance.map((_, node) => (node === 0 ? -flow : node === 1 ? flow : 0) + 0));
    }),
    { numRuns: 300 },
  );
});

test('edges that are added to a network that is full let as much more through as they would have at once', () => {
  fc.assert(
    fc.property(networks, networks, (first, second) => {
      const nodes = Math.max(first.nodes, second.nodes);
      const { network } = build({ nodes, edges: first.edges });
      const before = network.maximize(0, 1);
      for (const [from, to, capacity] of second.edges) network.addEdge(from, to, capacity);
      const both = { nodes, edges: [...first.edges, ...second.edges] };
      expect(before + network.maximize(0, 1)).toBe(smallestCuts(both).capacity);
    }),
    { numRuns: 200 },
  );
});

test('an edge that does not exist has no room, and an infinite one always has', () => {
  const network = new FlowNetwork();
  const [source, middle, sink] = [network.addNode(), network.addNode(), network.addNode()];
  const wide = network.addEdge(source, middle, Number.POSITIVE_INFINITY);
  const narrow = network.addEdge(middle, sink, 3);
  expect(network.maximize(source, sink)).toBe(3);
  expect([network.roomOf(wide), network.roomOf(narrow), network.roomOf(99), network.roomOf(-1)]).toEqual([
    Number.POSITIVE_INFINITY,
    0,
    0,
    0,
  ]);
});
