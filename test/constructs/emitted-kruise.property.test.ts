import { ApiObject, App, Chart } from 'cdk8s';
import {
  AdvancedDaemonSet,
  AdvancedStatefulSet,
  type AdvancedStatefulSetProps,
  CloneSet,
  type CloneSetProps,
  type CloneSetUpdateStrategy,
  FixedPoolCloneSet,
  type FixedPoolCloneSetProps,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  UnitedDeployment,
  useContext,
} from 'cdk8s-spiderpool';
import fc from 'fast-check';
import { parseContext } from '../../src/context/parse-context';
import { readManifest } from '../../src/manifests/manifest';
import { judge } from '../../src/rules/judge';
import { POD } from './tree';

/** What the engine says of everything in a chart. */
function findings(build: (scope: Chart) => void, kruise: string): readonly string[] {
  const app = new App();
  useContext(app, { kruise: { version: kruise } });
  const scope = new Chart(app, 'apps', { namespace: 'shop' });
  build(scope);
  const manifests = scope.node.findAll().flatMap(construct => {
    if (!ApiObject.isApiObject(construct)) return [];
    const source = { origin: { type: 'construct', path: construct.node.path }, cluster: null, role: 'judged' } as const;
    const manifest = readManifest(construct.toJson(), source);
    return manifest.ok ? [manifest.value] : [];
  });
  const context = parseContext({ complete: true, kruise: { version: kruise }, nodes: { count: 5 } });
  if (!context.ok) throw new Error('the context cannot be read');
  return judge(manifests, context.value).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

/** Any fields or none, as plain as people write them. */
const PLAIN = { requiredKeys: [], noNullPrototype: true };

const kruise = fc.constantFrom('1.7.4', '1.8.4', '1.9.0');
const percent = fc.integer({ min: 1, max: 100 }).map(number => `${number}%` as const);
const some = fc.oneof(fc.integer({ min: 1, max: 9 }), percent);
const seconds = fc.integer({ min: 0, max: 300 });
const replicas = fc.integer({ min: 0, max: 12 });
const priority = fc.constantFrom(
  { orderPriority: [{ orderedKey: 'rank' }] },
  { weightPriority: [{ weight: 50, matchSelector: { matchLabels: { canary: 'true' } } }] },
);

const updateStrategy = fc.record(
  {
    type: fc.constantFrom('ReCreate' as const, 'InPlaceIfPossible' as const),
    partition: fc.oneof(fc.integer({ min: 0, max: 9 }), percent),
    maxUnavailable: some,
    maxSurge: fc.oneof(fc.constant(0), some),
    paused: fc.boolean(),
    priorityStrategy: priority,
    scatterStrategy: fc.constant([{ key: 'zone', value: 'a' }]),
  },
  PLAIN,
);

const cloneSetProps = fc.record(
  {
    replicas,
    updateStrategy,
    scaleStrategy: fc.record({ maxUnavailable: some, disablePVCReuse: fc.boolean() }, PLAIN),
    minReadySeconds: seconds,
    revisionHistoryLimit: fc.integer({ min: 0, max: 20 }),
  },
  PLAIN,
);

test('a CloneSet of valid props has no finding, on any release', () => {
  fc.assert(
    fc.property(cloneSetProps, kruise, (props, version) => {
      const build = (scope: Chart) => void new CloneSet(scope, 'web', { ...props, podSpec: POD } as CloneSetProps);
      expect(findings(build, version)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a CloneSet on a pool that is large enough has no finding, in place or not', () => {
  fc.assert(
    fc.property(cloneSetProps, props => {
      const build = (scope: Chart) => {
        const network = NetworkAttachmentDefinition.macvlan(scope, 'vlan6', {
          namespace: 'kube-system',
          master: 'eth1',
          vlanId: 6,
        });
        const pool = new SpiderIPPool(scope, 'web-v4', { subnet: '10.6.0.0/24', ips: ['10.6.0.10-10.6.0.99'] });
        new FixedPoolCloneSet(scope, 'web', {
          ...props,
          defaultNetwork: { network, pools: [pool] },
          nics: [],
          podSpec: POD,
        } as FixedPoolCloneSetProps);
      };
      expect(findings(build, '1.9.0')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('an Advanced StatefulSet of valid props has no finding', () => {
  const rollingUpdate = fc.record(
    {
      podUpdatePolicy: fc.constantFrom('ReCreate' as const, 'InPlaceIfPossible' as const, 'InPlaceOnly' as const),
      partition: fc.integer({ min: 0, max: 9 }),
      maxUnavailable: some,
      minReadySeconds: seconds,
      paused: fc.boolean(),
      unorderedUpdate: fc.record({ priorityStrategy: priority }, { noNullPrototype: true }),
    },
    PLAIN,
  );
  const props = fc.record(
    {
      replicas,
      updateStrategy: fc.oneof(
        fc.record({ rollingUpdate }, { noNullPrototype: true }),
        fc.constant({ type: 'OnDelete' as const }),
      ),
      scaleStrategy: fc.record({ maxUnavailable: some }, { noNullPrototype: true }),
      reserveOrdinals: fc.constant([1, '3-5'] as const),
      serviceName: fc.constant('web'),
    },
    PLAIN,
  );
  fc.assert(
    fc.property(props, given => {
      const build = (scope: Chart) =>
        void new AdvancedStatefulSet(scope, 'web', { ...given, podSpec: POD } as AdvancedStatefulSetProps);
      expect(findings(build, '1.9.0')).toEqual([]);
    }),
  );
});

test('an Advanced DaemonSet of valid props has no finding', () => {
  const rollingUpdate = fc.oneof(
    fc.record({ maxUnavailable: some, partition: fc.integer({ min: 0, max: 9 }) }, PLAIN),
    fc.record({ maxSurge: some }, { noNullPrototype: true }),
    fc.record(
      { rollingUpdateType: fc.constant('InPlaceIfPossible' as const), maxUnavailable: some },
      { noNullPrototype: true },
    ),
  );
  fc.assert(
    fc.property(rollingUpdate, seconds, (given, minReadySeconds) => {
      const props = { updateStrategy: { rollingUpdate: given }, minReadySeconds, podSpec: POD };
      expect(findings(scope => void new AdvancedDaemonSet(scope, 'web', props), '1.9.0')).toEqual([]);
    }),
  );
});

test('a UnitedDeployment of CloneSets has no finding where its shares add up', () => {
  fc.assert(
    fc.property(
      updateStrategy,
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 }),
      (update, shares) => {
        const build = (scope: Chart) =>
          void new UnitedDeployment(scope, 'web', {
            replicas: shares.reduce((sum, share) => sum + share, 0),
            workload: { kind: 'CloneSet', updateStrategy: update as CloneSetUpdateStrategy },
            subsets: shares.map((share, index) => ({ name: `zone-${index}`, replicas: share })),
            podSpec: POD,
          });
        expect(findings(build, '1.9.0')).toEqual([]);
      },
    ),
  );
});
