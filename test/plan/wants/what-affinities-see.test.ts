import { clusterOf, NETWORK, pool, workload, workloadOf } from '../cluster-objects';

/** What the affinities of a pool see of the pods: as much as manifests tell. */

const namespace = (name: string, labels: object, annotations: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels, annotations },
});

describe('labels of pods', () => {
  const seen = (object: object, key: string) => workloadOf(clusterOf([object, NETWORK]), 'web').place.podLabels(key);

  test.each([
    ['one that the template has', 'app', ['web']],
    ['one that it has not', 'team', []],
    ['the hash of a ReplicaSet', 'pod-template-hash', 'unknown'],
    ['the revision of a StatefulSet', 'controller-revision-hash', 'unknown'],
    ['the generation of a DaemonSet', 'pod-template-generation', 'unknown'],
    ['the name of a Job', 'job-name', 'unknown'],
    ['the owner of a Job', 'controller-uid', 'unknown'],
    ['the pod of a StatefulSet', 'statefulset.kubernetes.io/pod-name', 'unknown'],
    ['the index of a pod', 'apps.kubernetes.io/pod-index', 'unknown'],
    ['the owner of a Job, as it is called since', 'batch.kubernetes.io/controller-uid', 'unknown'],
    ['one of OpenKruise', 'kruise.io/anything', 'unknown'],
    ['one of a group of OpenKruise', 'apps.kruise.io/cloneset-instance-id', 'unknown'],
    ['one of a nested group of OpenKruise', 'lifecycle.apps.kruise.io/state', 'unknown'],
    ['one that only ends like that of a Job', 'my-job-name', []],
    ['one that only begins like that of a Job', 'job-names', []],
    ['one of a group that only ends like OpenKruise’s', 'notkruise.io/x', []],
    ['one with a dash in the place of the dot', 'apps-kruise.io/x', []],
    ['one of a group that any character stands in for the dots of', 'appsXkruise.io/x', []],
    ['one of OpenKruise’s group without a name', 'kruise.io/', []],
    ['one of another group of Kubernetes', 'networking.kubernetes.io/x', []],
    ['one of a group that any character stands in for the dots of, too', 'appsXkubernetes.io/x', []],
  ])('%s: %s', (_, key, expected) => {
    expect(seen(workload({}), key)).toEqual(expected);
  });

  test('that controllers add may be in the template, too, which tells', () => {
    const object = workload({}) as { spec: { template: { metadata: { labels: object } } } };
    object.spec.template.metadata.labels = { 'job-name': 'mine', empty: null };
    expect(seen(object, 'job-name')).toEqual(['mine']);
    expect(seen(object, 'empty')).toEqual([]);
  });

  test('of a UnitedDeployment may be patched in by its subsets', () => {
    const { spec } = workload({}) as { spec: { template: object } };
    const united = {
      apiVersion: 'apps.kruise.io/v1alpha1',
      kind: 'UnitedDeployment',
      metadata: { name: 'web', namespace: 'shop' },
      spec: { replicas: 2, topology: { subsets: [{ name: 'a' }] }, template: { cloneSetTemplate: { spec } } },
    };
    expect(seen(united, 'app')).toBe('unknown');
  });
});

describe('labels of the namespace', () => {
  const NAME = 'kubernetes.io/metadata.name';
  const seen = (objects: readonly object[], key: string) =>
    workloadOf(clusterOf([...objects, NETWORK]), 'web').place.namespace.labels(key);

  test('are those that its manifest has, with its name as one of them', () => {
    const manifest = namespace('shop', { team: 'a', [NAME]: 'forged' });
    expect(seen([workload({}), manifest], 'team')).toEqual(['a']);
    expect(seen([workload({}), manifest], 'stage')).toEqual([]);
    expect(seen([workload({}), manifest], NAME)).toEqual(['shop']);
  });

  test('are not known without its manifest, but for its name', () => {
    expect(seen([workload({}), namespace('prod', { team: 'a' })], 'team')).toBe('unknown');
    expect(seen([workload({})], NAME)).toEqual(['shop']);
  });

  test('of pods that name none is default', () => {
    const bare = { ...workload({}), metadata: { name: 'web' } };
    expect(seen([bare, namespace('default', { team: 'a' })], NAME)).toEqual(['default']);
    expect(seen([bare, namespace('default', { team: 'a' })], 'team')).toEqual(['a']);
  });
});

describe('nodes', () => {
  const nodes = (podSpec: object) =>
    workloadOf(
      clusterOf([workload({ podSpec }), NETWORK], {
        complete: true,
        nodes: { list: [{ name: 'n1' }, { name: 'n2' }] },
      }),
      'web',
    ).place.nodes;

  test.each<[string, object, readonly string[], string]>([
    ['nothing', {}, ['n1', 'n2'], 'anywhere'],
    ['a name', { nodeName: 'n2' }, ['n2'], 'limited'],
    ['a selector', { nodeSelector: { 'kubernetes.io/hostname': 'n1' } }, ['n1'], 'limited'],
    [
      'an affinity',
      {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n2'] }] }],
            },
          },
        },
      },
      ['n2'],
      'limited',
    ],
  ])('that %s leaves', (_, podSpec, listed, scope) => {
    const seen = nodes(podSpec);
    expect(seen.listed?.map(({ name }) => name)).toEqual(listed);
    expect(seen.scope).toBe(scope);
  });

  test('of pods that go anywhere are known once for all of them', () => {
    const { workloads } = clusterOf([workload({}), workload({ name: 'cart' }), NETWORK]);
    const [one, other] = workloads.map(({ place }) => place.nodes);
    expect(one).toBe(other);
    expect(one?.listed).toBeUndefined();
  });
});

test('why a pool is passed over says what it asks for', () => {
  const reasons = (spec: object, podSpec: object = {}) => {
    const cluster = clusterOf([pool('a', 9, spec), workload({ pools: { eth0: ['a'] }, podSpec }), NETWORK]);
    return workloadOf(cluster, 'web').nics.flatMap(({ sources }) =>
      sources.flatMap(source => (source.type === 'pools' ? source.candidates.map(({ excluded }) => excluded) : [])),
    )[0];
  };
  expect(reasons({})).toBeUndefined();
  expect(reasons({ nodeName: ['n1', 'n2'] }, { nodeName: 'n3' })).toEqual({ type: 'node-name', nodes: ['n1', 'n2'] });
  expect(reasons({ nodeAffinity: { matchLabels: { zone: 'a' } } }, { nodeSelector: { zone: 'b' } })).toEqual({
    type: 'node-affinity',
  });
  expect(reasons({ namespaceName: ['prod', 'test'] })).toEqual({
    type: 'namespace-name',
    namespaces: ['prod', 'test'],
  });
  expect(reasons({ multusName: ['kube-system/other', 'own'] })).toEqual({
    type: 'network',
    network: 'kube-system/eth',
    networks: ['kube-system/other', 'kube-system/own'],
  });
  expect(reasons({ multusName: ['kube-system/other', 'eth'] })).toBeUndefined();
  expect(reasons({ disable: true, namespaceName: ['prod'] })).toEqual({ type: 'disabled' });
  expect(reasons({ subnet: 'fd00:1::/64', ips: ['fd00:1::1'], namespaceName: ['prod'] })).toEqual({ type: 'family' });
  expect(reasons({ nodeName: ['n1'], namespaceName: ['prod'] }, { nodeName: 'n3' })).toMatchObject({
    type: 'node-name',
  });
  expect(reasons({ namespaceName: ['prod'], podAffinity: { matchLabels: { app: 'cart' } } })).toMatchObject({
    type: 'namespace-name',
  });
  expect(reasons({ podAffinity: { matchLabels: { app: 'cart' } }, multusName: ['other'] })).toEqual({
    type: 'pod-affinity',
  });
});

test('a pool that lists networks is passed over on one that nobody knows, if it is not listed', () => {
  const reason = (multusName: readonly string[]) => {
    const annotations = { 'k8s.v1.cni.cncf.io/networks': 'lost' };
    const cluster = clusterOf([
      pool('a', 9, { multusName }),
      workload({ pools: { net1: ['a'] }, annotations }),
      NETWORK,
    ]);
    const nic = workloadOf(cluster, 'web').nics.find(each => each.interface === 'net1');
    const [source] = nic?.sources ?? [];
    return source?.type === 'pools' ? source.candidates[0]?.excluded : 'no pools';
  };
  expect(reason(['shop/lost'])).toBeUndefined();
  expect(reason(['lost'])).toEqual({ type: 'network', network: 'shop/lost', networks: ['kube-system/lost'] });
});

test('a pool for some nodes is passed over where no listed node that the pods may run on is one of them', () => {
  const reason = (podSpec: object, list: readonly string[]) => {
    const objects = [pool('a', 9, { nodeName: ['n1'] }), workload({ pools: { eth0: ['a'] }, podSpec }), NETWORK];
    const cluster = clusterOf(objects, { complete: true, nodes: { list: list.map(name => ({ name })) } });
    const [source] = workloadOf(cluster, 'web').nics[0]?.sources ?? [];
    return source?.type === 'pools' ? source.candidates[0]?.excluded?.type : 'no pools';
  };
  expect(reason({}, ['n1', 'n2'])).toBeUndefined();
  expect(reason({}, ['n2', 'n3'])).toBe('node-name');
  // Pods that no listed node takes do not start, whatever pools they name: what they ask for decides.
  expect(reason({ nodeName: 'n1' }, ['n2'])).toBeUndefined();
  expect(reason({ nodeName: 'n3' }, ['n2'])).toBe('node-name');
});
