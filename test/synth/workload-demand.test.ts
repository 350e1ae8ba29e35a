import { ApiObject, type App, Chart, Lazy, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { autoscalerOf } from '../../src/synth/autoscalers';
import { setClusterKey } from '../../src/synth/cluster-key';
import { withinRun } from '../../src/synth/synth-run';
import { demandOfManifest } from '../../src/synth/workload-demand';
import { autoscaler, deployment, judgedApp } from './fixtures';

const web = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'default', name: 'web', cluster: null };

function chartOf(app = judgedApp()): Chart {
  return new Chart(app, 'apps');
}

test('an autoscaler is found in whichever chart it is', () => {
  const app = judgedApp();
  autoscaler(new Chart(app, 'scaling'), 'hpa', 'web', 12);
  expect(autoscalerOf(chartOf(app), web)?.maxReplicas).toBe(12);
});

test.each([
  ['another name', { ...web, name: 'other' }],
  ['another kind', { ...web, kind: 'StatefulSet' }],
  ['another group', { ...web, apiVersion: 'apps.kruise.io/v1alpha1' }],
  ['another namespace', { ...web, namespace: 'shop' }],
  ['another cluster', { ...web, cluster: 'bj-1' }],
])('an autoscaler does not scale what has %s', (_, target) => {
  const chart = chartOf();
  autoscaler(chart, 'hpa', 'web', 12);
  expect(autoscalerOf(chart, target)).toBeUndefined();
});

test('another version of the group is the same workload', () => {
  const chart = chartOf();
  autoscaler(chart, 'hpa', 'web', 12);
  expect(autoscalerOf(chart, { ...web, apiVersion: 'apps/v1beta2' })?.maxReplicas).toBe(12);
});

test('of several autoscalers the one that scales furthest counts', () => {
  const chart = chartOf();
  for (const [index, maxReplicas] of [7, 12, 9].entries()) autoscaler(chart, `hpa${index}`, 'web', maxReplicas);
  expect(autoscalerOf(chart, web)?.maxReplicas).toBe(12);
});

test('an autoscaler of cdk8s-plus is found', () => {
  const chart = chartOf();
  const target = new kplus.Deployment(chart, 'web', { metadata: { name: 'web' }, containers: [{ image: 'busybox' }] });
  new kplus.HorizontalPodAutoscaler(chart, 'hpa', { target, maxReplicas: 8 });
  expect(autoscalerOf(chart, web)?.maxReplicas).toBe(8);
});

test('outside a run an autoscaler is looked up afresh, inside one once', () => {
  const chart = chartOf();
  expect(autoscalerOf(chart, web)).toBeUndefined();
  autoscaler(chart, 'hpa', 'web', 12);
  expect(autoscalerOf(chart, web)?.maxReplicas).toBe(12);
  withinRun(chart, () => {
    expect(autoscalerOf(chart, web)?.maxReplicas).toBe(12);
    autoscaler(chart, 'larger', 'web', 20);
    expect(autoscalerOf(chart, web)?.maxReplicas).toBe(12);
  });
  expect(autoscalerOf(chart, web)?.maxReplicas).toBe(20);
});

test('looking for autoscalers renders no other object', () => {
  const chart = chartOf();
  const produce = jest.fn();
  new ApiObject(chart, 'other', { apiVersion: 'v1', kind: 'ConfigMap', spec: { value: Lazy.any({ produce }) } });
  expect(autoscalerOf(chart, web)).toBeUndefined();
  expect(produce).not.toHaveBeenCalled();
});

test('an autoscaler that asks for autoscalers while it is rendered gets none, and no endless loop', () => {
  const chart = chartOf();
  const produce = () => (autoscalerOf(chart, web) ? 1 : 5);
  autoscaler(chart, 'hpa', 'web', Lazy.any({ produce }));
  expect(autoscalerOf(chart, web)?.maxReplicas).toBe(5);
});

test('demand counts the maximum of the autoscaler and the settings of the cluster', () => {
  const app = judgedApp({ clusters: { 'bj-1': { nodes: { count: 7 } } } });
  const chart = chartOf(app);
  autoscaler(chart, 'hpa', 'web', 12);
  expect(demandOfManifest(chart, deployment(chart).toJson())).toMatchObject({ known: true, replicas: { pods: 12 } });
  const daemonSet = { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'agent' }, spec: { template: {} } };
  expect(demandOfManifest(chart, daemonSet)).toMatchObject({ known: false });
  setClusterKey(chart, 'bj-1');
  expect(demandOfManifest(chart, daemonSet)).toMatchObject({ known: true, replicas: { pods: 7 } });
});

test('what makes no pods has no demand that is known', () => {
  const chart = chartOf();
  expect(demandOfManifest(chart, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } })).toEqual({
    known: false,
    reason: 'a ConfigMap makes no pods that are counted',
  });
  expect(demandOfManifest(chart, { apiVersion: 'v1', kind: 'ConfigMap' })).toMatchObject({ known: false });
});

test('a number that a workload computes from its own demand follows what changes between two synths', () => {
  const app: App = judgedApp();
  const chart = chartOf(app);
  const produce = () => {
    const demand = demandOfManifest(chart, {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web' },
      spec: { replicas: 2 },
    });
    return demand.known ? String(demand.replicas.pods) : 'unknown';
  };
  new ApiObject(chart, 'web', { apiVersion: 'v1', kind: 'ConfigMap', data: { pods: Lazy.any({ produce }) } });
  const pods = () => Testing.synth(chart)[0].data.pods;
  expect(pods()).toBe('2');
  autoscaler(chart, 'hpa', 'web', 12);
  expect(pods()).toBe('12');
});
