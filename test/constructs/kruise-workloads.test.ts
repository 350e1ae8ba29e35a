import { App, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import {
  AdvancedCronJob,
  AdvancedDaemonSet,
  AdvancedStatefulSet,
  BroadcastJob,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  UnitedDeployment,
  useContext,
} from 'cdk8s-spiderpool';
import { chart, POD, render } from './tree';

const POD_DEFAULTS = {
  dnsPolicy: 'ClusterFirst',
  restartPolicy: 'Always',
  securityContext: {},
  terminationGracePeriodSeconds: 30,
  schedulerName: 'default-scheduler',
};
const CONTAINER = {
  name: 'c',
  image: 'busybox',
  imagePullPolicy: 'Always',
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
};
const METADATA = { labels: { app: 'web' } };
const SELECTOR = { matchLabels: { app: 'web' } };
const PODS = { metadata: METADATA, spec: { ...POD_DEFAULTS, containers: [CONTAINER] } };

describe('AdvancedStatefulSet', () => {
  test('writes out everything that OpenKruise would fill in', () => {
    expect(render(new AdvancedStatefulSet(chart('apps', { namespace: 'shop' }), 'web', { podSpec: POD }))).toEqual({
      apiVersion: 'apps.kruise.io/v1beta1',
      kind: 'StatefulSet',
      metadata: { name: 'web', namespace: 'shop' },
      spec: {
        replicas: 1,
        podManagementPolicy: 'OrderedReady',
        updateStrategy: {
          type: 'RollingUpdate',
          rollingUpdate: { podUpdatePolicy: 'ReCreate', partition: 0, maxUnavailable: 1, minReadySeconds: 0 },
        },
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
        revisionHistoryLimit: 10,
        selector: SELECTOR,
        template: PODS,
      },
    });
  });

  test('pods that are updated in place get the readiness gate that OpenKruise demands, once', () => {
    const updateStrategy = { rollingUpdate: { podUpdatePolicy: 'InPlaceIfPossible' } } as const;
    const gate = { conditionType: 'InPlaceUpdateReady' };
    const other = { conditionType: 'example.com/ready' };
    const gates = (readinessGates?: { conditionType: string }[]) => {
      const podSpec = { ...POD, ...(readinessGates && { readinessGates }) };
      return render(new AdvancedStatefulSet(chart(), 'web', { podSpec, updateStrategy })).spec.template.spec
        .readinessGates;
    };
    expect(gates()).toEqual([gate]);
    expect(gates([other])).toEqual([other, gate]);
    expect(gates([gate])).toEqual([gate]);
  });

  test.each([
    [{}, 'OrderedReady'],
    [{ updateStrategy: { rollingUpdate: { maxUnavailable: 1 } } }, 'OrderedReady'],
    [{ updateStrategy: { rollingUpdate: { maxUnavailable: 2 } } }, 'Parallel'],
    [{ updateStrategy: { rollingUpdate: { maxUnavailable: '20%' as const } } }, 'Parallel'],
    [{ scaleStrategy: { maxUnavailable: 3 } }, 'Parallel'],
    [{ updateStrategy: { rollingUpdate: { unorderedUpdate: {} } } }, 'Parallel'],
    [{ podManagementPolicy: 'OrderedReady' as const, scaleStrategy: { maxUnavailable: 3 } }, 'OrderedReady'],
  ])('%j starts its pods %s', (options, policy) => {
    const set = new AdvancedStatefulSet(chart(), 'web', { podSpec: POD, ...options });
    expect(render(set).spec.podManagementPolicy).toBe(policy);
  });

  test('an autoscaler takes it as its target, and it leaves the replicas to it', () => {
    const scope = chart();
    const target = new AdvancedStatefulSet(scope, 'web', { podSpec: POD, replicas: 3 });
    new kplus.HorizontalPodAutoscaler(scope, 'hpa', { target, maxReplicas: 9 });
    expect(render(target).spec).not.toHaveProperty('replicas');
  });
});

describe('AdvancedDaemonSet', () => {
  test('writes out everything that OpenKruise would fill in, which is nothing in its pods', () => {
    expect(render(new AdvancedDaemonSet(chart(), 'web', { podSpec: POD }))).toEqual({
      apiVersion: 'apps.kruise.io/v1alpha1',
      kind: 'DaemonSet',
      metadata: { name: 'web' },
      spec: {
        updateStrategy: {
          type: 'RollingUpdate',
          rollingUpdate: { rollingUpdateType: 'Standard', maxUnavailable: 1, maxSurge: 0 },
        },
        burstReplicas: 250,
        revisionHistoryLimit: 10,
        selector: SELECTOR,
        template: { metadata: METADATA, spec: POD },
      },
    });
  });

  test('with a surge no node may be without a pod', () => {
    const updateStrategy = { rollingUpdate: { maxSurge: '10%' } } as const;
    const set = new AdvancedDaemonSet(chart(), 'web', { podSpec: POD, updateStrategy });
    expect(render(set).spec.updateStrategy.rollingUpdate).toMatchObject({ maxUnavailable: 0, maxSurge: '10%' });
  });
});

describe('jobs', () => {
  test('a BroadcastJob writes out everything that OpenKruise would fill in, and never restarts by default', () => {
    expect(render(new BroadcastJob(chart(), 'web', { podSpec: POD }))).toEqual({
      apiVersion: 'apps.kruise.io/v1alpha1',
      kind: 'BroadcastJob',
      metadata: { name: 'web' },
      spec: {
        parallelism: 2_147_483_647,
        completionPolicy: { type: 'Always' },
        failurePolicy: { type: 'FailFast' },
        template: { metadata: METADATA, spec: { ...PODS.spec, restartPolicy: 'Never' } },
      },
    });
  });

  test.each([
    ['what the pod says', { podSpec: { ...POD, restartPolicy: 'OnFailure' } }, 'OnFailure'],
    ['what the prop says', { podSpec: POD, restartPolicy: 'OnFailure' }, 'OnFailure'],
    ['never, with the containers of cdk8s-plus', { containers: [{ image: 'busybox' }] }, 'Never'],
    ['what the rules then refuse', { podSpec: { ...POD, restartPolicy: 'Always' } }, 'Always'],
  ] as const)('its pods restart as %s', (_, props, expected) => {
    expect(render(new BroadcastJob(chart(), 'web', props)).spec.template.spec.restartPolicy).toBe(expected);
  });

  test('an AdvancedCronJob starts Jobs, or BroadcastJobs', () => {
    const schedule = { schedule: '0 3 * * *', podSpec: POD };
    const pods = { metadata: METADATA, spec: { ...PODS.spec, restartPolicy: 'Never' } };
    expect(render(new AdvancedCronJob(chart(), 'web', { ...schedule, job: { backoffLimit: 2 } })).spec).toEqual({
      schedule: '0 3 * * *',
      concurrencyPolicy: 'Allow',
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
      paused: false,
      template: { jobTemplate: { spec: { backoffLimit: 2, template: pods } } },
    });
    const broadcastJob = { parallelism: '50%' } as const;
    expect(render(new AdvancedCronJob(chart(), 'web', { ...schedule, broadcastJob })).spec.template).toEqual({
      broadcastJobTemplate: {
        spec: {
          parallelism: '50%',
          completionPolicy: { type: 'Always' },
          failurePolicy: { type: 'FailFast' },
          template: pods,
        },
      },
    });
  });
});

describe('UnitedDeployment', () => {
  const subsets = [{ name: 'a', replicas: 1 }, { name: 'b' }] as const;

  test('writes out everything that OpenKruise would fill in, and the labels it looks for on the template', () => {
    const deployment = new UnitedDeployment(chart(), 'web', {
      replicas: 3,
      workload: { kind: 'CloneSet', updateStrategy: { maxSurge: 1 } },
      subsets,
      podSpec: POD,
    });
    expect(render(deployment).spec).toEqual({
      replicas: 3,
      selector: SELECTOR,
      template: {
        cloneSetTemplate: {
          metadata: METADATA,
          spec: {
            updateStrategy: { type: 'ReCreate', partition: 0, maxUnavailable: '20%', maxSurge: 1 },
            revisionHistoryLimit: 10,
            progressDeadlineSeconds: 600,
            selector: SELECTOR,
            template: PODS,
          },
        },
      },
      topology: { subsets: [{ name: 'a', replicas: 1 }, { name: 'b' }] },
      updateStrategy: { type: 'Manual', manualUpdate: {} },
      revisionHistoryLimit: 10,
    });
  });

  test('from OpenKruise 2.0 on the CloneSet inside has the shape of v1beta1', () => {
    const app = new App();
    useContext(app, { kruise: { version: '2.0.0' } });
    const workload = { kind: 'CloneSet', scaleStrategy: { disablePVCReuse: true } } as const;
    const deployment = new UnitedDeployment(new Chart(app, 'apps'), 'web', { workload, subsets, podSpec: POD });
    expect(render(deployment).spec.template.cloneSetTemplate.spec).toMatchObject({
      updateStrategy: {
        type: 'RollingUpdate',
        rollingUpdate: { podUpdatePolicy: 'ReCreate', partition: 0, maxUnavailable: '20%', maxSurge: 0 },
      },
      scaleStrategy: { enablePVCReuse: false },
    });
  });

  test.each([
    ['AdvancedStatefulSet', 'advancedStatefulSetTemplate', {}],
    ['StatefulSet', 'statefulSetTemplate', { serviceName: 'web' }],
    ['Deployment', 'deploymentTemplate', {}],
  ] as const)('of %s it holds no replicas and no partition', (kind, key, more) => {
    const workload = { kind, ...more };
    const deployment = new UnitedDeployment(chart(), 'web', { workload, subsets, podSpec: POD } as never);
    const { metadata, spec } = render(deployment).spec.template[key];
    expect(metadata).toEqual(METADATA);
    expect(JSON.stringify(spec)).not.toMatch(/"replicas"|"partition"/);
    expect(spec.selector).toEqual(SELECTOR);
  });

  test('a subset may have pools of its own', () => {
    const scope = chart('apps', { namespace: 'shop' });
    const network = NetworkAttachmentDefinition.fromName(scope, 'vlan6', { namespace: 'kube-system' });
    const pool = new SpiderIPPool(scope, 'zone-b', { subnet: '10.6.0.0/24', ips: ['10.6.0.10-10.6.0.19'] });
    const deployment = new UnitedDeployment(scope, 'web', {
      replicas: 3,
      workload: { kind: 'CloneSet' },
      subsets: [
        { name: 'a' },
        {
          name: 'b',
          patch: { metadata: { labels: { zone: 'b' } } },
          networking: { nics: [{ network, pools: [pool] }] },
        },
      ],
      podSpec: POD,
    });
    expect(render(deployment).spec.topology.subsets).toEqual([
      { name: 'a' },
      {
        name: 'b',
        patch: {
          metadata: {
            labels: { zone: 'b' },
            annotations: {
              'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan6',
              'ipam.spidernet.io/ippools': '[{"interface":"net1","ipv4":["zone-b"]}]',
            },
          },
        },
      },
    ]);
  });

  test('as soon as one subset has bounds, all have a least', () => {
    const deployment = new UnitedDeployment(chart(), 'web', {
      workload: { kind: 'CloneSet' },
      subsets: [{ name: 'a', maxReplicas: 2 }, { name: 'b' }],
      podSpec: POD,
    });
    expect(render(deployment).spec.topology.subsets).toEqual([
      { name: 'a', minReplicas: 0, maxReplicas: 2 },
      { name: 'b', minReplicas: 0 },
    ]);
  });
});
