import fc from 'fast-check';
import type { NodeFacts } from '../../../src/context/context';
import type { JsonObject } from '../../../src/manifests/json';
import { mostPodsOn } from '../../../src/plan/nodes/spread';
import { writtenLabels } from '../../../src/plan/wants/label-match';

/** How many pods may gather on some of the nodes they may run on. */

const node = (name: string, zone?: string): NodeFacts => ({
  name,
  labels: new Map(zone === undefined ? [] : [['zone', zone]]),
});

/** Zone a with two nodes, zones b and c with one each. */
const NODES = [node('n1', 'a'), node('n2', 'a'), node('n3', 'b'), node('n4', 'c')];
const named = (...names: readonly string[]) => NODES.filter(({ name }) => names.includes(name));

const OWN = { matchLabels: { app: 'web' } };

interface Scheduled {
  readonly count?: number;
  readonly admitted?: readonly NodeFacts[];
}

const most = (nodes: readonly NodeFacts[], spec: JsonObject, { count = 5, admitted = NODES }: Scheduled = {}) =>
  mostPodsOn(nodes, { count, spec, admitted, labels: writtenLabels({ app: 'web' }), namespace: 'shop' });

const apart = (...terms: readonly JsonObject[]): JsonObject => ({
  affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } },
});
const ratherApart = (...terms: readonly JsonObject[]): JsonObject => ({
  affinity: {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: terms.map(podAffinityTerm => ({ weight: 1, podAffinityTerm })),
    },
  },
});
const spread = (...constraints: readonly JsonObject[]): JsonObject => ({ topologySpreadConstraints: constraints });

const onHost = { topologyKey: 'kubernetes.io/hostname', labelSelector: OWN };
const onZone = { topologyKey: 'zone', labelSelector: OWN };
const evenly = { ...onZone, maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule' };

test.each<[string, JsonObject, number]>([
  ['nothing keeps apart gather all', {}, 5],
  ['one to a node', apart(onHost), 3],
  ['one to a zone', apart(onZone), 2],
  ['the narrower of two', apart(onHost, onZone), 2],
  ['kept from others alone gather all', apart({ ...onHost, labelSelector: { matchLabels: { app: 'cart' } } }), 5],
  ['kept from nobody, since nothing is selected', apart({ topologyKey: 'zone' }), 5],
  ['kept from pods of another namespace', apart({ ...onZone, namespaces: ['prod'] }), 5],
  ['kept from pods of their own namespace, among others', apart({ ...onZone, namespaces: ['prod', 'shop'] }), 2],
  ['kept from pods of no namespaces, which are their own', apart({ ...onZone, namespaces: [] }), 2],
  ['without a topology', apart({ labelSelector: OWN }), 5],
  ['by a topology of another type', apart({ topologyKey: 7, labelSelector: OWN }), 5],
  ['by a label that not every node bears', apart({ ...onHost, topologyKey: 'rack' }), 5],
  ['spread evenly over the zones', spread(evenly), 4],
  ['spread with more skew', spread({ ...evenly, maxSkew: 3 }), 5],
  ['spread evenly and one to a zone', { ...spread(evenly), ...apart(onZone) }, 2],
  ['spread where one can', spread({ ...evenly, whenUnsatisfiable: 'ScheduleAnyway' }), 5],
  ['spread by default, which is strictly', spread({ ...onZone, maxSkew: 1 }), 4],
  ['spread from others alone', spread({ ...evenly, labelSelector: { matchLabels: { app: 'cart' } } }), 5],
  ['spread without a skew', spread({ ...onZone, whenUnsatisfiable: 'DoNotSchedule' }), 5],
  ['spread with a skew below 1', spread({ ...evenly, maxSkew: 0 }), 5],
  ['spread with a skew that is text', spread({ ...evenly, maxSkew: '1' }), 5],
  ['spread over no topology', spread({ labelSelector: OWN, maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule' }), 5],
  ['spread over a topology of another type', spread({ ...evenly, topologyKey: 7 }), 5],
  ['spread by a label that no node bears, so that they run nowhere', spread({ ...evenly, topologyKey: 'rack' }), 0],
  ['with what is no list', { topologySpreadConstraints: 'zone', affinity: { podAntiAffinity: [] } }, 5],
  [
    'with entries that are no objects',
    { ...spread('zone' as unknown as JsonObject), ...apart(null as unknown as JsonObject) },
    5,
  ],
])('of five pods %s, three nodes of two zones hold at most so many', (_, spec, pods) => {
  expect(most(named('n1', 'n2', 'n3'), spec).pods).toBe(pods);
});

test('a node that bears no label of the topology holds any number, and none that have to be spread by it', () => {
  const bare = node('n5');
  const all = [...NODES, bare];
  expect(most([bare], apart(onZone), { admitted: all }).pods).toBe(5);
  expect(most([bare, ...named('n3')], apart(onZone), { admitted: all }).pods).toBe(5);
  expect(most([bare], spread(evenly), { admitted: all }).pods).toBe(0);
  expect(most([bare, ...named('n3')], spread(evenly), { admitted: all }).pods).toBe(2);
});

test.each<[string, JsonObject, 'preferred' | 'free']>([
  ['nothing', {}, 'free'],
  ['a preference', ratherApart(onHost), 'preferred'],
  ['a preference about others', ratherApart({ ...onHost, labelSelector: { matchLabels: { app: 'cart' } } }), 'free'],
  ['a preference about another namespace', ratherApart({ ...onHost, namespaces: ['prod'] }), 'free'],
  ['the second of two preferences', ratherApart({ ...onHost, namespaces: ['prod'] }, onZone), 'preferred'],
  ['a requirement', apart(onHost), 'free'],
  ['a spread where one can', spread({ ...evenly, whenUnsatisfiable: 'ScheduleAnyway' }), 'preferred'],
  ['a strict spread', spread(evenly), 'free'],
  [
    'a spread of others where one can',
    spread({
      topologyKey: 'zone',
      maxSkew: 1,
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: { app: 'cart' } },
    }),
    'free',
  ],
])('%s asks the scheduler to keep pods apart where it can, or does not', (_, spec, otherwise) => {
  expect(most(NODES, spec).otherwise).toBe(otherwise);
});

/** The most pods on some nodes, in every order in which a scheduler may place them one by one. */
function mostByTrying(
  chosen: readonly NodeFacts[],
  count: number,
  admitted: readonly NodeFacts[],
  allows: Allows,
): number {
  let states = new Set([admitted.map(() => 0).join()]);
  for (let pod = 0; pod < count; pod++) {
    const next = new Set<string>();
    for (const state of states) {
      const pods = state.split(',').map(Number);
      admitted.forEach((_, index) => {
        const placed = pods.map((each, at) => (at === index ? each + 1 : each));
        if (allows(admitted, placed, index)) next.add(placed.join());
      });
    }
    // Pods that find no node wait.
    if (next.size > 0) states = next;
  }
  const totals = [...states].map(state =>
    state
      .split(',')
      .reduce(
        (sum, pods, index) => sum + (chosen.some(({ name }) => name === admitted[index]?.name) ? Number(pods) : 0),
        0,
      ),
  );
  return Math.max(...totals);
}

/** Whether a pod may be placed on a node; the counts have it already. */
type Allows = (admitted: readonly NodeFacts[], placed: readonly number[], index: number) => boolean;

const zoneOf = (each: NodeFacts | undefined) => each?.labels.get('zone');

function inZones(admitted: readonly NodeFacts[], placed: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  admitted.forEach((each, index) => {
    const zone = zoneOf(each);
    if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + (placed[index] ?? 0));
  });
  return counts;
}

const onePerZone: Allows = (admitted, placed, index) => {
  const zone = zoneOf(admitted[index]);
  return zone === undefined || inZones(admitted, placed).get(zone) === 1;
};
const onePerNode: Allows = (_, placed, index) => placed[index] === 1;
const evenZones =
  (skew: number): Allows =>
  (admitted, placed, index) => {
    const zone = zoneOf(admitted[index]);
    const counts = inZones(admitted, placed);
    return zone !== undefined && (counts.get(zone) ?? 0) - Math.min(...counts.values()) <= skew;
  };

const nodesOfZones = fc
  .array(fc.constantFrom('a', 'b', 'c', undefined), { minLength: 1, maxLength: 4 })
  .map(zones => zones.map((zone, index) => node(`n${index}`, zone)));
const choices = nodesOfZones.chain(admitted =>
  fc.tuple(fc.constant(admitted), fc.subarray(admitted, { minLength: 1 })),
);

test.each<[string, JsonObject, Allows]>([
  ['one to a node', apart(onHost), onePerNode],
  ['one to a zone', apart(onZone), onePerZone],
  ['evenly over the zones', spread(evenly), evenZones(1)],
  ['over the zones, with a skew of 2', spread({ ...evenly, maxSkew: 2 }), evenZones(2)],
  ['anywhere', {}, () => true],
])('pods that are placed %s gather as much as in the worst of all orders', (_, spec, allows) => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 0, max: 5 }), ([admitted, chosen], count) => {
      expect(most(chosen, spec, { count, admitted }).pods).toBe(mostByTrying(chosen, count, admitted, allows));
    }),
    { numRuns: 150 },
  );
});
