import { describeFigure } from '../../../src/plan/demand/describe-figure';
import { demandOfSpec, figuresOf, peakOfSpec } from './workloads';

const timing = (holdSeconds: number, startupSeconds: number) => ({ timing: { holdSeconds, startupSeconds } });

test('three replicas with the defaults of OpenKruise: one of them may be unavailable', () => {
  const demand = peakOfSpec('CloneSet', { replicas: 3 }, timing(30, 10));
  expect(figuresOf(demand)).toEqual([3, 4, 6]);
  expect(describeFigure(demand.floor)).toBe('3 replicas');
  expect(describeFigure(demand.budget)).toBe('3 replicas + 1 unavailable (20% of 3, rounded up)');
  expect(describeFigure(demand.smooth)).toBe('3 replicas + 3 terminating (every pod is replaced)');
});

test('a surge turns the rounding of maxUnavailable, and three replicas then need a fourth address', () => {
  const demand = peakOfSpec('CloneSet', { replicas: 3, updateStrategy: { maxSurge: 1 } });
  expect(figuresOf(demand)).toEqual([4, 4, 6]);
  expect(describeFigure(demand.floor)).toBe(
    '3 replicas + 1 spare (no pod may be unavailable, so an update starts one more before it stops any)',
  );
  expect(describeFigure(demand.budget)).toBe(
    '3 replicas + 1 surge + 0 unavailable (20% of 3, rounded down because maxSurge is set)',
  );
});

test.each([
  ['R 10, S 0, U 2, address held 60 s, ready in 5 s', { replicas: 10 }, timing(60, 5), [10, 12, 20]],
  ['R 10, S 0, U 2, address held 5 s, ready in 30 s', { replicas: 10 }, timing(5, 30), [10, 12, 12]],
  [
    'R 10, S 2, U 0, 30 s and 30 s',
    { replicas: 10, updateStrategy: { maxSurge: 2, maxUnavailable: 0 } },
    timing(30, 30),
    [11, 12, 14],
  ],
  [
    'R 10, S 2, U 0, 60 s and 5 s',
    { replicas: 10, updateStrategy: { maxSurge: 2, maxUnavailable: 0 } },
    timing(60, 5),
    [11, 12, 20],
  ],
  ['R 10, U 20%, 30 s and 20 s', { replicas: 10 }, timing(30, 20), [10, 12, 14]],
  [
    '3 replicas, 10% and 10%',
    { replicas: 3, updateStrategy: { maxSurge: '10%', maxUnavailable: '10%' } },
    {},
    [4, 4, 6],
  ],
  ['4 replicas, all may be unavailable', { replicas: 4, updateStrategy: { maxUnavailable: '100%' } }, {}, [4, 8, 8]],
])('%s', (_title, spec, situation, figures) => {
  expect(figuresOf(peakOfSpec('CloneSet', spec, situation))).toEqual(figures);
});

test('minReadySeconds slows an update down, so that fewer addresses are held at once', () => {
  const spec = { replicas: 10, minReadySeconds: 50 };
  const demand = peakOfSpec('CloneSet', spec, timing(60, 10));
  expect(figuresOf(demand)).toEqual([10, 12, 12]);
  expect(describeFigure(demand.smooth)).toBe(
    '10 replicas + 2 terminating (1 batch of 2, each held 60 s after deletion, while a pod takes 60 s to be available)',
  );
  expect(peakOfSpec('CloneSet', { ...spec, minReadySeconds: -50 }, timing(60, 10)).smooth.addresses).toBe(20);
});

test('pods that are available at once leave no time for addresses to come back', () => {
  expect(peakOfSpec('CloneSet', { replicas: 10 }, timing(30, 0)).smooth.addresses).toBe(20);
  expect(peakOfSpec('CloneSet', { replicas: 10 }, timing(0, 0)).smooth.addresses).toBe(10);
});

test('an autoscaler counts with its maximum', () => {
  const spec = { replicas: 12, updateStrategy: { maxSurge: '10%' } };
  const demand = peakOfSpec('CloneSet', spec, { maxReplicas: 30, ...timing(30, 30) });
  expect(figuresOf(demand)).toEqual([30, 39, 42]);
  expect(describeFigure(demand.budget)).toBe(
    '30 replicas (maxReplicas of HorizontalPodAutoscaler web-hpa) + 3 surge (10% of 30) + 6 unavailable (20% of 30)',
  );
});

test('replicas above the maximum of the autoscaler count, as a first apply starts them', () => {
  expect(peakOfSpec('CloneSet', { replicas: 12 }, { maxReplicas: 5 }).replicas).toEqual({
    pods: 12,
    because: 'as written',
  });
});

test('replicas left to the autoscaler are its maximum, left to nobody one', () => {
  expect(peakOfSpec('CloneSet', {}, { maxReplicas: 7 }).replicas.pods).toBe(7);
  expect(peakOfSpec('CloneSet', {}).replicas).toEqual({ pods: 1, because: 'the default' });
});

test('no replicas want no addresses', () => {
  const spec = { replicas: 0, updateStrategy: { maxSurge: 2, maxUnavailable: 1 } };
  expect(figuresOf(peakOfSpec('CloneSet', spec, timing(30, 10)))).toEqual([0, 0, 0]);
  expect(figuresOf(peakOfSpec('CloneSet', spec))).toEqual([0, 0, 0]);
});

test('a partition keeps pods as they are, and only the others surge', () => {
  const updateStrategy = { partition: 8, maxSurge: 3, maxUnavailable: 0 };
  const demand = peakOfSpec('CloneSet', { replicas: 10, updateStrategy });
  expect(figuresOf(demand)).toEqual([11, 12, 12]);
  expect(demand.surge).toEqual({ pods: 2, because: 'limited from 3: partition leaves no more to update' });
  expect(describeFigure(demand.smooth)).toBe(
    '10 replicas + 2 terminating (every pod but the 8 that partition keeps is replaced)',
  );
});

test('a partition in percent is rounded up, but never to all pods unless it says 100%', () => {
  const smooth = (replicas: number, partition: unknown) =>
    peakOfSpec('CloneSet', { replicas, updateStrategy: { partition } }).smooth.addresses;
  expect(smooth(10, '25%')).toBe(17);
  expect(smooth(4, '90%')).toBe(5);
  expect(smooth(4, '100%')).toBe(4);
  expect(smooth(1, '90%')).toBe(1);
  expect(smooth(4, '150%')).toBe(4);
  expect(smooth(4, 9)).toBe(4);
});

test('OpenKruise reads a partition of 12.5% since 1.9, and "5" as 5% before', () => {
  const smooth = (partition: string, kruise: readonly [number, number, number]) =>
    peakOfSpec('CloneSet', { replicas: 40, updateStrategy: { partition } }, { kruise }).smooth.addresses;
  expect(smooth('12.5%', [1, 9, 0])).toBe(75);
  expect(smooth('12.5%', [1, 8, 4])).toBe(80);
  expect(smooth('5', [1, 8, 4])).toBe(78);
  expect(smooth('5', [1, 9, 0])).toBe(80);
});

test('maxUnavailable of 12.5% is nothing to the controller in any release', () => {
  const updateStrategy = { maxSurge: 1, maxUnavailable: '12.5%' };
  expect(figuresOf(peakOfSpec('CloneSet', { replicas: 10, updateStrategy }))).toEqual([11, 11, 20]);
});

test('a surge of 12.5% is nothing either, so maxUnavailable is rounded up', () => {
  const updateStrategy = { maxSurge: '12.5%' };
  expect(figuresOf(peakOfSpec('CloneSet', { replicas: 3, updateStrategy }))).toEqual([3, 4, 6]);
});

test('no spare address helps where nothing surges and nothing may be unavailable', () => {
  const updateStrategy = { maxSurge: 0, maxUnavailable: 0 };
  expect(figuresOf(peakOfSpec('CloneSet', { replicas: 3, updateStrategy }))).toEqual([3, 3, 6]);
});

test('more surge or more unavailable than pods is limited to the pods', () => {
  const demand = peakOfSpec('CloneSet', { replicas: 3, updateStrategy: { maxSurge: 10, maxUnavailable: '200%' } });
  expect(demand.surge).toEqual({ pods: 3, because: 'limited from 10: there are no more pods' });
  expect(demand.unavailable).toEqual({ pods: 3, because: 'limited from 6, 200% of 3: there are no more pods' });
  expect(demand.smooth.addresses).toBe(6);
});

test('updates in place, where possible, count as if they were not', () => {
  const spec = (type: string) => ({ replicas: 5, updateStrategy: { type, maxSurge: 1 } });
  expect(figuresOf(peakOfSpec('CloneSet', spec('InPlaceIfPossible')))).toEqual([5, 7, 10]);
  expect(figuresOf(peakOfSpec('CloneSet', spec('ReCreate')))).toEqual([5, 7, 10]);
});

test('updates in place only never overlap', () => {
  const spec = { replicas: 5, updateStrategy: { type: 'InPlaceOnly', maxUnavailable: 0 } };
  expect(figuresOf(peakOfSpec('CloneSet', spec))).toEqual([5, 5, 5]);
});

test('an autoscaler may take pods back before their addresses are free, unless the timing is known', () => {
  const spec = { updateStrategy: { type: 'InPlaceOnly' } };
  const demand = peakOfSpec('CloneSet', spec, { minReplicas: 4, maxReplicas: 10 });
  expect(figuresOf(demand)).toEqual([10, 10, 16]);
  expect(describeFigure(demand.smooth)).toBe(
    '10 replicas (maxReplicas of HorizontalPodAutoscaler web-hpa) + 6 terminating (HorizontalPodAutoscaler web-hpa may scale in to 4 and out again)',
  );
  expect(figuresOf(peakOfSpec('CloneSet', spec, { minReplicas: 4, maxReplicas: 10, ...timing(30, 10) }))).toEqual([
    10, 10, 10,
  ]);
});

test('nothing surges while updates are paused, and maxUnavailable is then rounded up', () => {
  const updateStrategy = { paused: true, maxSurge: '50%' };
  const demand = peakOfSpec('CloneSet', { replicas: 3, updateStrategy });
  expect(figuresOf(demand)).toEqual([3, 3, 3]);
  expect(demand.surge).toEqual({ pods: 0, because: 'nothing surges while updates are paused' });
  expect(demand.unavailable).toEqual({ pods: 1, because: '20% of 3, rounded up' });
});

test('a preDelete hook bounds nothing once the pods it holds are replaced', () => {
  const spec = { replicas: 3, lifecycle: { preDelete: { finalizersHandler: ['example.com/drain'] } } };
  const metadata = { labels: { 'apps.kruise.io/cloneset-scaling-exclude-preparing-delete': 'true' } };
  expect(peakOfSpec('CloneSet', spec, { metadata }).unbounded).toBe(
    'its preDelete hook holds pods that are replaced while they still run (excludePreparingDelete), in any number',
  );
  expect(peakOfSpec('CloneSet', spec).unbounded).toBeUndefined();
  expect(peakOfSpec('CloneSet', { replicas: 3 }, { metadata }).unbounded).toBeUndefined();
});

test('v1beta1 has its update fields one level deeper', () => {
  const apiVersion = 'apps.kruise.io/v1beta1';
  const rolling = { type: 'RollingUpdate', rollingUpdate: { podUpdatePolicy: 'ReCreate', maxSurge: 1 } };
  expect(figuresOf(peakOfSpec('CloneSet', { replicas: 3, updateStrategy: rolling }, { apiVersion }))).toEqual([
    4, 4, 6,
  ]);
  const inPlace = { rollingUpdate: { podUpdatePolicy: 'InPlaceOnly' } };
  expect(figuresOf(peakOfSpec('CloneSet', { replicas: 3, updateStrategy: inPlace }, { apiVersion }))).toEqual([
    3, 3, 3,
  ]);
});

test('with OnDelete all pods may go at once, and a surge stays', () => {
  const apiVersion = 'apps.kruise.io/v1beta1';
  const updateStrategy = { type: 'OnDelete', rollingUpdate: { partition: 0, maxSurge: 2 } };
  expect(
    figuresOf(peakOfSpec('CloneSet', { replicas: 3, updateStrategy: { type: 'OnDelete' } }, { apiVersion })),
  ).toEqual([3, 3, 6]);
  expect(figuresOf(peakOfSpec('CloneSet', { replicas: 3, updateStrategy }, { apiVersion }))).toEqual([3, 5, 6]);
});

test.each([
  [{ replicas: '3' }, 'replicas is text, and Kubernetes takes only whole numbers from 0 to 2147483647'],
  [{ replicas: -1 }, 'replicas is -1, and Kubernetes takes only whole numbers from 0 to 2147483647'],
  [{ replicas: 2.5 }, 'replicas is 2.5, and Kubernetes takes only whole numbers from 0 to 2147483647'],
  [{ replicas: 3e9 }, 'replicas is 3000000000, and Kubernetes takes only whole numbers from 0 to 2147483647'],
])('replicas that Kubernetes refuses have no demand: %j', (spec, reason) => {
  expect(demandOfSpec('CloneSet', spec)).toMatchObject({ known: false, reason });
});
