import { figuresOf, peakOfSpec } from './workloads';

const KRUISE = { apiVersion: 'apps.kruise.io/v1beta1' };

test('a pod and its replacement have one name, so they never overlap', () => {
  expect(figuresOf(peakOfSpec('StatefulSet', { replicas: 5 }))).toEqual([5, 5, 5]);
  expect(figuresOf(peakOfSpec('StatefulSet', { replicas: 5 }, KRUISE))).toEqual([5, 5, 5]);
});

test('many unavailable at once make it faster and no bigger', () => {
  const spec = {
    replicas: 5,
    podManagementPolicy: 'Parallel',
    updateStrategy: { rollingUpdate: { maxUnavailable: '50%' } },
  };
  const demand = peakOfSpec('StatefulSet', spec, KRUISE);
  expect(figuresOf(demand)).toEqual([5, 5, 5]);
  expect(demand.unavailable).toEqual({ pods: 2, because: '50% of 5, rounded down' });
});

test('at least one pod is taken at a time', () => {
  const spec = { replicas: 5, updateStrategy: { rollingUpdate: { maxUnavailable: '10%' } } };
  expect(peakOfSpec('StatefulSet', spec, KRUISE).unavailable).toEqual({ pods: 1, because: 'at least 1' });
});

test('an autoscaler counts with its maximum', () => {
  expect(figuresOf(peakOfSpec('StatefulSet', { replicas: 2 }, { maxReplicas: 6 }))).toEqual([6, 6, 6]);
});

test('no replicas want no addresses', () => {
  expect(figuresOf(peakOfSpec('StatefulSet', { replicas: 0 }))).toEqual([0, 0, 0]);
});

test.each(['ReplicaSet', 'ReplicationController'])('a %s wants its replicas', kind => {
  expect(figuresOf(peakOfSpec(kind, { replicas: 4 }))).toEqual([4, 4, 4]);
  expect(figuresOf(peakOfSpec(kind, {}, { maxReplicas: 9 }))).toEqual([9, 9, 9]);
});

test('a bare pod wants one address, whatever its spec says', () => {
  expect(figuresOf(peakOfSpec('Pod', { replicas: 4 }))).toEqual([1, 1, 1]);
});
