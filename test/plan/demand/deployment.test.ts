import { describeFigure } from '../../../src/plan/demand/describe-figure';
import { figuresOf, peakOfSpec } from './workloads';

test('three replicas with the defaults of Kubernetes: one surges and none may be unavailable', () => {
  const demand = peakOfSpec('Deployment', { replicas: 3 });
  expect(figuresOf(demand)).toEqual([4, 4, 6]);
  expect(describeFigure(demand.budget)).toBe(
    '3 replicas + 1 surge (25% of 3, rounded up) + 0 unavailable (25% of 3, rounded down)',
  );
});

test.each([
  ['4 replicas, 25% of each', { replicas: 4 }, [4, 6, 8]],
  ['nothing surges', { replicas: 4, strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 2 } } }, [4, 6, 8]],
  ['surge alone', { replicas: 4, strategy: { rollingUpdate: { maxSurge: 2, maxUnavailable: 0 } } }, [5, 6, 8]],
  [
    'maxUnavailable is rounded down although nothing surges',
    { replicas: 5, strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: '50%' } } },
    [5, 7, 10],
  ],
  [
    'both come to 0, so one may be unavailable',
    { replicas: 3, strategy: { rollingUpdate: { maxSurge: '0%', maxUnavailable: '1%' } } },
    [3, 4, 6],
  ],
  ['Recreate', { replicas: 3, strategy: { type: 'Recreate' } }, [3, 3, 3]],
  ['no replicas', { replicas: 0 }, [0, 0, 0]],
  ['one replica, as nobody wrote', {}, [2, 2, 2]],
])('%s', (_title, spec, figures) => {
  expect(figuresOf(peakOfSpec('Deployment', spec))).toEqual(figures);
});

test('the one pod that may be unavailable where nothing surges says where it comes from', () => {
  const rollingUpdate = { maxSurge: 0, maxUnavailable: '1%' };
  expect(peakOfSpec('Deployment', { replicas: 3, strategy: { rollingUpdate } }).unavailable).toEqual({
    pods: 1,
    because: 'at least 1 where nothing surges (1% of 3, rounded down)',
  });
});

test('timing bounds the smooth figure: R + S + n(S + U)', () => {
  const timing = { holdSeconds: 30, startupSeconds: 30 };
  expect(figuresOf(peakOfSpec('Deployment', { replicas: 20 }, { timing }))).toEqual([20, 30, 35]);
});

test('an autoscaler counts with its maximum', () => {
  const demand = peakOfSpec('Deployment', {}, { maxReplicas: 8 });
  expect(figuresOf(demand)).toEqual([8, 12, 16]);
  expect(demand.replicas.because).toBe('maxReplicas of HorizontalPodAutoscaler web-hpa');
});
