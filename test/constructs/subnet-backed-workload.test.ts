import { App, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import {
  type ContextData,
  NetworkAttachmentDefinition,
  SpiderSubnet,
  SubnetBackedWorkload,
  type SubnetBackedWorkloadProps,
  useContext,
} from 'cdk8s-spiderpool';
import { POD, render } from './tree';

interface World {
  readonly scope: Chart;
  readonly nics: SubnetBackedWorkloadProps['nics'];
}

function world(context: ContextData = {}): World {
  const app = new App();
  useContext(app, context);
  const scope = new Chart(app, 'apps', { namespace: 'shop' });
  const network = NetworkAttachmentDefinition.macvlan(scope, 'vlan6', {
    namespace: 'kube-system',
    master: 'eth1',
    vlanId: 6,
  });
  const subnet = new SpiderSubnet(scope, 'subnet124', { subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.249'] });
  return { scope, nics: [{ network, subnets: [subnet] }] };
}

function annotationsOf(workload: SubnetBackedWorkload) {
  return render(workload).spec.template.metadata.annotations;
}

function numberOf(workload: SubnetBackedWorkload) {
  return annotationsOf(workload)['ipam.spidernet.io/ippool-ip-number'];
}

test('the source document: one resilient address on top of three replicas is a pool of four', () => {
  const { scope, nics } = world();
  const defaultNetwork = NetworkAttachmentDefinition.fromName(scope, 'calico', { namespace: 'kube-system' });
  const workload = new SubnetBackedWorkload(scope, 'custom-kruise-cloneset03', {
    kind: 'CloneSet',
    replicas: 3,
    extraIps: 1,
    defaultNetwork,
    nics,
    podSpec: POD,
  });
  expect(render(workload)).toMatchObject({
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    metadata: { name: 'custom-kruise-cloneset03', namespace: 'shop' },
    spec: { replicas: 3, selector: { matchLabels: { app: 'custom-kruise-cloneset03' } } },
  });
  expect(annotationsOf(workload)).toEqual({
    'v1.multus-cni.io/default-network': 'kube-system/calico',
    'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan6',
    'ipam.spidernet.io/subnets': '[{"interface":"net1","ipv4":["subnet124"]}]',
    'ipam.spidernet.io/ippool-ip-number': '4',
    'ipam.spidernet.io/ippool-reclaim': 'true',
  });
});

test.each([
  ['the budget where nothing more is asked', { replicas: 10 }, '12'],
  ['the extra addresses where they are more', { replicas: 10, extraIps: 5 }, '15'],
  ['the surge', { replicas: 10, updateStrategy: { maxSurge: 3, maxUnavailable: 0 } }, '13'],
  ['none for no replicas', { replicas: 0 }, '0'],
] as const)('a CloneSet asks for a total: %s', (_, props, expected) => {
  const { scope, nics } = world();
  expect(numberOf(new SubnetBackedWorkload(scope, 'web', { kind: 'CloneSet', nics, podSpec: POD, ...props }))).toBe(
    expected,
  );
});

test.each([
  ['surge 25 % rounded up, unavailable 25 % rounded down', { replicas: 10 }, '+5'],
  ['nothing when pods go before others come', { replicas: 10, strategy: { type: 'Recreate' } }, '+0'],
  ['the extra addresses where they are more', { replicas: 10, extraIps: 7 }, '+7'],
] as const)('a Deployment asks for what comes on top of its replicas: %s', (_, props, expected) => {
  const { scope, nics } = world();
  expect(numberOf(new SubnetBackedWorkload(scope, 'web', { kind: 'Deployment', nics, podSpec: POD, ...props }))).toBe(
    expected,
  );
});

test('the headroom of the policy comes on top of the budget', () => {
  const { scope, nics } = world({ policy: { headroom: 1 } });
  expect(numberOf(new SubnetBackedWorkload(scope, 'web', { kind: 'CloneSet', replicas: 3, nics, podSpec: POD }))).toBe(
    '5',
  );
});

test('an autoscaler made later counts with its maximum, and leaves no replicas in the manifest', () => {
  const { scope, nics } = world();
  const workload = new SubnetBackedWorkload(scope, 'web', { kind: 'CloneSet', nics, podSpec: POD });
  expect(numberOf(workload)).toBe('2');
  new kplus.HorizontalPodAutoscaler(scope, 'hpa', {
    target: workload,
    maxReplicas: 30,
    metrics: [kplus.Metric.resourceCpu(kplus.MetricTarget.averageUtilization(70))],
  });
  expect(numberOf(workload)).toBe('36');
  expect(render(workload).spec).not.toHaveProperty('replicas');
});

test('a size that is given is taken as it is', () => {
  const { scope, nics } = world();
  const own = { nics, podSpec: POD, replicas: 3 };
  expect(numberOf(new SubnetBackedWorkload(scope, 'a', { kind: 'CloneSet', ipNumber: 9, ...own }))).toBe('9');
  expect(numberOf(new SubnetBackedWorkload(scope, 'b', { kind: 'Deployment', ipNumber: 9, ...own }))).toBe('9');
  expect(numberOf(new SubnetBackedWorkload(scope, 'c', { kind: 'Deployment', ipNumber: '+2', ...own }))).toBe('+2');
});

test('a pool can outlive its workload', () => {
  const { scope, nics } = world();
  const workload = new SubnetBackedWorkload(scope, 'web', { kind: 'CloneSet', reclaim: false, nics, podSpec: POD });
  expect(annotationsOf(workload)['ipam.spidernet.io/ippool-reclaim']).toBe('false');
});

test('a Deployment is plain Kubernetes: what is not given is left to it', () => {
  const { scope, nics } = world();
  const workload = new SubnetBackedWorkload(scope, 'web', { kind: 'Deployment', nics, podSpec: POD });
  expect(render(workload)).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: {
          labels: { app: 'web' },
          annotations: {
            'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan6',
            'ipam.spidernet.io/subnets': '[{"interface":"net1","ipv4":["subnet124"]}]',
            'ipam.spidernet.io/ippool-ip-number': '+1',
            'ipam.spidernet.io/ippool-reclaim': 'true',
          },
        },
        spec: POD,
      },
    },
  });
});

test('a Deployment takes every field of its spec', () => {
  const { scope, nics } = world();
  const workload = new SubnetBackedWorkload(scope, 'web', {
    kind: 'Deployment',
    nics,
    podSpec: POD,
    strategy: { rollingUpdate: { maxSurge: 2, maxUnavailable: '10%' } },
    minReadySeconds: 5,
    revisionHistoryLimit: 3,
    progressDeadlineSeconds: 300,
    paused: true,
  });
  expect(render(workload).spec).toMatchObject({
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 2, maxUnavailable: '10%' } },
    minReadySeconds: 5,
    revisionHistoryLimit: 3,
    progressDeadlineSeconds: 300,
    paused: true,
  });
});

describe('every kind that Spiderpool makes pools for', () => {
  const nodes: ContextData = { nodes: { count: 5 } };

  /** The number of addresses of a workload of a kind, and what else stands in its chart. */
  function made(props: object, context: ContextData = nodes) {
    const { scope, nics } = world(context);
    const workload = new SubnetBackedWorkload(scope, 'web', {
      nics,
      podSpec: POD,
      ...props,
    } as SubnetBackedWorkloadProps);
    return { scope, workload };
  }

  test.each([
    [{ kind: 'AdvancedStatefulSet', replicas: 4 }, '4'],
    [{ kind: 'AdvancedStatefulSet', replicas: 4, extraIps: 2 }, '6'],
    [{ kind: 'AdvancedDaemonSet' }, '5'],
    [{ kind: 'AdvancedDaemonSet', updateStrategy: { rollingUpdate: { maxSurge: 2 } } }, '7'],
    [{ kind: 'BroadcastJob' }, '5'],
    [{ kind: 'BroadcastJob', parallelism: 2 }, '2'],
    [{ kind: 'StatefulSet', serviceName: 'web', replicas: 4, extraIps: 1 }, '+1'],
    [{ kind: 'ReplicaSet', replicas: 4 }, '+0'],
    [{ kind: 'DaemonSet' }, '+0'],
    [{ kind: 'Job', parallelism: 3, completions: 9 }, '+0'],
    [{ kind: 'CronJob', schedule: '@daily', concurrencyPolicy: 'Forbid' }, '+0'],
    // One pool for each job.
    [{ kind: 'AdvancedCronJob', schedule: '@daily' }, '+0'],
    [{ kind: 'AdvancedCronJob', schedule: '@daily', broadcastJob: { parallelism: 2 } }, '2'],
  ])('%j: %s', (props, expected) => {
    const template = JSON.stringify(render(made(props).workload).spec);
    expect(/"ipam.spidernet.io\/ippool-ip-number":"([^"]*)"/.exec(template)?.[1]).toBe(expected);
  });

  test('each subset of a UnitedDeployment gets a pool of its own, all of the size that the largest wants', () => {
    const subsets = [{ name: 'a', replicas: 4 }, { name: 'b' }];
    const workload = { kind: 'CloneSet', updateStrategy: { maxUnavailable: 1 } };
    const { spec } = render(made({ kind: 'UnitedDeployment', replicas: 5, workload, subsets }).workload);
    const { annotations } = spec.template.cloneSetTemplate.spec.template.metadata;
    expect(annotations['ipam.spidernet.io/ippool-ip-number']).toBe('5');
  });

  test.each([
    [{ kind: 'AdvancedDaemonSet' }, 'daemonsets'],
    [{ kind: 'BroadcastJob' }, 'broadcastjobs'],
    [{ kind: 'AdvancedCronJob', schedule: '@daily', broadcastJob: {} }, 'broadcastjobs'],
  ])('%j comes with the role that lets Spiderpool read it, once', (props, resource) => {
    const { scope } = made(props);
    const network = NetworkAttachmentDefinition.fromName(scope, 'other', { namespace: 'kube-system' });
    const nics = [{ network, subnets: [SpiderSubnet.fromName(scope, 'elsewhere', { family: 4, size: 99 })] }];
    new SubnetBackedWorkload(scope, 'second', { nics, podSpec: POD, ...props } as SubnetBackedWorkloadProps);
    const roles = () => scope.toJson().filter(({ kind }) => kind.startsWith('ClusterRole'));
    const name = `spiderpool-reads-kruise-${resource}`;
    expect(roles()).toEqual([
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name },
        rules: [{ apiGroups: ['apps.kruise.io'], resources: [resource], verbs: ['get', 'list', 'watch'] }],
      },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRoleBinding',
        metadata: { name },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
        subjects: ['spiderpool-controller', 'spiderpool-agent'].map(account => ({
          kind: 'ServiceAccount',
          name: account,
          namespace: 'kube-system',
        })),
      },
    ]);
  });

  test('the tree is not looked through again for each of many workloads, and a role that was removed is made again', () => {
    const { scope } = made({ kind: 'AdvancedDaemonSet' });
    const network = NetworkAttachmentDefinition.fromName(scope, 'other', { namespace: 'kube-system' });
    const nics = [{ network, subnets: [SpiderSubnet.fromName(scope, 'elsewhere', { family: 4, size: 99 })] }];
    const add = (id: string) => {
      new SubnetBackedWorkload(scope, id, { kind: 'AdvancedDaemonSet', nics, podSpec: POD });
    };
    const role = 'spiderpool-reads-kruise-daemonsets';
    const walks = jest.spyOn(scope.node.root.node, 'findAll');
    for (let index = 0; index < 20; index++) add(`agent-${index}`);
    expect(walks.mock.calls.length).toBeLessThanOrEqual(1);
    walks.mockRestore();
    for (const name of [role, `${role}-binding`]) scope.node.tryRemoveChild(name);
    add('last');
    expect(scope.node.tryFindChild(role)).toBeDefined();
  });
});
