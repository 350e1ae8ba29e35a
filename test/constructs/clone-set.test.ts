import { App, Chart, JsonPatch } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { CloneSet, useContext } from 'cdk8s-spiderpool';
import { chart, POD, render } from './tree';

const UPDATE = { type: 'ReCreate', partition: 0, maxUnavailable: '20%', maxSurge: 0 };
const POD_DEFAULTS = {
  dnsPolicy: 'ClusterFirst',
  restartPolicy: 'Always',
  securityContext: {},
  terminationGracePeriodSeconds: 30,
  schedulerName: 'default-scheduler',
};
const CONTAINER_DEFAULTS = {
  imagePullPolicy: 'Always',
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
};

test('a CloneSet writes out everything that OpenKruise would fill in', () => {
  expect(render(new CloneSet(chart('apps', { namespace: 'shop' }), 'web', { podSpec: POD }))).toEqual({
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    metadata: { name: 'web', namespace: 'shop' },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: { ...POD_DEFAULTS, containers: [{ name: 'c', image: 'busybox', ...CONTAINER_DEFAULTS }] },
      },
      updateStrategy: UPDATE,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
    },
  });
});

test('a CloneSet takes every field of its spec', () => {
  const cloneSet = new CloneSet(chart(), 'web', {
    namespace: 'shop',
    metadata: { name: 'cart', labels: { team: 'cart' } },
    replicas: 5,
    selector: { matchLabels: { name: 'cart' }, matchExpressions: [{ key: 'tier', operator: 'Exists' }] },
    podMetadata: { labels: { tier: 'front' }, annotations: { note: 'x' } },
    updateStrategy: {
      type: 'InPlaceIfPossible',
      partition: '50%',
      maxUnavailable: 1,
      maxSurge: '10%',
      paused: true,
      priorityStrategy: { orderPriority: [{ orderedKey: 'order' }] },
      scatterStrategy: [{ key: 'a', value: 'b' }],
      inPlaceUpdateStrategy: { gracePeriodSeconds: 5 },
    },
    scaleStrategy: { maxUnavailable: 2, disablePVCReuse: true },
    minReadySeconds: 7,
    revisionHistoryLimit: 3,
    progressDeadlineSeconds: 900,
    lifecycle: { preDelete: { finalizersHandler: ['f'], markPodNotReady: true } },
    volumeClaimTemplates: [
      {
        metadata: { name: 'data' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: kplus.k8s.Quantity.fromString('1Gi') } },
        },
      },
    ],
    templateDefaults: 'cluster',
    podSpec: POD,
  });
  expect(render(cloneSet)).toEqual({
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    metadata: { name: 'cart', namespace: 'shop', labels: { team: 'cart' } },
    spec: {
      replicas: 5,
      selector: { matchLabels: { name: 'cart' }, matchExpressions: [{ key: 'tier', operator: 'Exists' }] },
      template: { metadata: { labels: { name: 'cart', tier: 'front' }, annotations: { note: 'x' } }, spec: POD },
      updateStrategy: {
        type: 'InPlaceIfPossible',
        partition: '50%',
        maxUnavailable: 1,
        maxSurge: '10%',
        paused: true,
        priorityStrategy: { orderPriority: [{ orderedKey: 'order' }] },
        scatterStrategy: [{ key: 'a', value: 'b' }],
        inPlaceUpdateStrategy: { gracePeriodSeconds: 5 },
      },
      scaleStrategy: { maxUnavailable: 2, disablePVCReuse: true },
      minReadySeconds: 7,
      revisionHistoryLimit: 3,
      progressDeadlineSeconds: 900,
      lifecycle: { preDelete: { finalizersHandler: ['f'], markPodNotReady: true } },
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
          status: { phase: 'Pending' },
        },
      ],
    },
  });
});

test.each(['InPlaceIfPossible', 'InPlaceOnly'] as const)('%s has the empty strategy that OpenKruise adds', type => {
  const cloneSet = new CloneSet(chart(), 'web', { podSpec: POD, updateStrategy: { type } });
  expect(render(cloneSet).spec.updateStrategy).toEqual({ ...UPDATE, type, inPlaceUpdateStrategy: {} });
});

test('partition 0 is a number, which is what the health check of Argo CD compares with', () => {
  expect(render(new CloneSet(chart(), 'web', { podSpec: POD })).spec.updateStrategy.partition).toBe(0);
});

test.each([
  ['1.8.0', undefined],
  ['1.9.0', 600],
  ['2.0.0', 600],
])('on OpenKruise %s the progress deadline is %s', (version, expected) => {
  const app = new App();
  useContext(app, { kruise: { version } });
  expect(render(new CloneSet(new Chart(app, 'apps'), 'web', { podSpec: POD })).spec.progressDeadlineSeconds).toBe(
    expected,
  );
});

test.each([
  [599, 600],
  [600, 1200],
])('with minReadySeconds %i the progress deadline is %i, since it must be more', (minReadySeconds, expected) => {
  expect(render(new CloneSet(chart(), 'web', { podSpec: POD, minReadySeconds })).spec.progressDeadlineSeconds).toBe(
    expected,
  );
});

test('an autoscaler of cdk8s-plus takes a CloneSet as its target, and then the replicas are left to it', () => {
  const scope = chart('apps', { namespace: 'shop' });
  const cloneSet = new CloneSet(scope, 'web', { replicas: 3, podSpec: POD });
  const autoscaler = new kplus.HorizontalPodAutoscaler(scope, 'hpa', {
    target: cloneSet,
    maxReplicas: 9,
    metrics: [kplus.Metric.resourceCpu(kplus.MetricTarget.averageUtilization(70))],
  });
  expect(render(autoscaler).spec.scaleTargetRef).toEqual({
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    name: 'web',
  });
  expect(render(cloneSet).spec).not.toHaveProperty('replicas');
  expect(cloneSet.hasAutoscaler).toBe(true);
});

test('an autoscaler without metrics finds the resources of cdk8s-plus containers', () => {
  const scope = chart();
  const cloneSet = new CloneSet(scope, 'web', { containers: [{ image: 'busybox' }] });
  const autoscaler = new kplus.HorizontalPodAutoscaler(scope, 'hpa', { target: cloneSet, maxReplicas: 9 });
  expect(autoscaler.node.validate()).toEqual([]);
});

test('the selector is the same wherever the construct stands', () => {
  const app = new App();
  const one = new CloneSet(new Chart(app, 'one'), 'web', { podSpec: POD });
  const other = new CloneSet(new Chart(new Chart(app, 'two'), 'deep'), 'web', { podSpec: POD });
  expect(render(other)).toEqual(render(one));
});

test('pods can be given labels and annotations until the app is synthesized', () => {
  const cloneSet = new CloneSet(chart(), 'web', { podSpec: POD });
  cloneSet.podMetadata.addLabel('tier', 'front');
  cloneSet.podMetadata.addAnnotation('note', 'x');
  expect(render(cloneSet).spec.template.metadata).toEqual({
    labels: { app: 'web', tier: 'front' },
    annotations: { note: 'x' },
  });
});

test('a patch never vanishes, neither in the spec nor in the pod template', () => {
  const cloneSet = new CloneSet(chart(), 'web', { podSpec: POD });
  cloneSet.addJsonPatch(
    JsonPatch.add('/spec/newField', 1),
    JsonPatch.add('/spec/template/spec/supplementalGroupsPolicy', 'Strict'),
    JsonPatch.remove('/spec/replicas'),
  );
  const { spec } = render(cloneSet);
  expect(spec.newField).toBe(1);
  expect(spec.template.spec.supplementalGroupsPolicy).toBe('Strict');
  expect(spec).not.toHaveProperty('replicas');
});
