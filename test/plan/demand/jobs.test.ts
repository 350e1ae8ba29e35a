import { describeFigure } from '../../../src/plan/demand/describe-figure';
import { demandOfSpec, figuresOf, peakOfSpec } from './workloads';

const TIMING = { timing: { holdSeconds: 30, startupSeconds: 10 } };

test('a Job wants as many addresses as pods run at once, and makes do with one', () => {
  const demand = peakOfSpec('Job', { parallelism: 5, completions: 3 });
  expect(figuresOf(demand)).toEqual([1, 3, 3]);
  expect(describeFigure(demand.floor)).toBe('1 pod (its pods can take turns)');
  expect(describeFigure(demand.budget)).toBe('3 pods (completions, fewer than parallelism 5)');
});

test.each([
  [{}, [1, 1, 1]],
  [{ parallelism: 4 }, [1, 4, 4]],
  [{ completions: 4 }, [1, 1, 1]],
  [{ parallelism: 2, completions: 8 }, [1, 2, 2]],
  [{ parallelism: 0 }, [0, 0, 0]],
])('a Job with %j', (spec, figures) => {
  expect(figuresOf(peakOfSpec('Job', spec))).toEqual(figures);
});

test('a Job that Kubernetes refuses has no demand', () => {
  expect(demandOfSpec('Job', { parallelism: -1 })).toMatchObject({ known: false });
  expect(demandOfSpec('Job', { completions: 'all' })).toMatchObject({ known: false });
});

const cronJob = (concurrencyPolicy: string | undefined, job: object) => ({
  concurrencyPolicy,
  jobTemplate: { spec: job },
});

test('a CronJob that forbids two runs wants what one run wants', () => {
  expect(figuresOf(peakOfSpec('CronJob', cronJob('Forbid', { parallelism: 3 })))).toEqual([1, 3, 3]);
});

test('a deadline may leave pods of the last run terminating, unless the timing is known', () => {
  const spec = cronJob('Forbid', { parallelism: 3, activeDeadlineSeconds: 60 });
  expect(figuresOf(peakOfSpec('CronJob', spec))).toEqual([1, 3, 6]);
  expect(figuresOf(peakOfSpec('CronJob', spec, TIMING))).toEqual([1, 3, 3]);
});

test('a CronJob that replaces its run starts the new one beside the old', () => {
  expect(figuresOf(peakOfSpec('CronJob', cronJob('Replace', { parallelism: 3 }), TIMING))).toEqual([1, 3, 6]);
});

test('runs that are allowed side by side, as they are by default, have no bound', () => {
  const demand = peakOfSpec('CronJob', cronJob(undefined, { parallelism: 3 }));
  expect(figuresOf(demand)).toEqual([1, 3, 3]);
  expect(demand.unbounded).toBe('concurrencyPolicy Allow starts runs while earlier ones still go on, in any number');
});

test('a BroadcastJob wants a pod on every node', () => {
  expect(figuresOf(peakOfSpec('BroadcastJob', {}, { nodes: 6 }))).toEqual([1, 6, 6]);
  expect(demandOfSpec('BroadcastJob', {})).toMatchObject({ known: false });
});

test('parallelism slows a BroadcastJob down, rounded up, but deleted pods still hold their addresses', () => {
  const spec = { parallelism: '20%' };
  expect(figuresOf(peakOfSpec('BroadcastJob', spec, { nodes: 6, ...TIMING }))).toEqual([1, 2, 2]);
  expect(figuresOf(peakOfSpec('BroadcastJob', spec, { nodes: 6 }))).toEqual([1, 2, 6]);
  expect(figuresOf(peakOfSpec('BroadcastJob', { parallelism: 2147483647 }, { nodes: 6 }))).toEqual([1, 6, 6]);
});

test('an AdvancedCronJob counts the job it starts', () => {
  const spec = (template: object) => ({ concurrencyPolicy: 'Replace', template });
  const ofJob = spec({ jobTemplate: { spec: { parallelism: 2 } } });
  expect(figuresOf(peakOfSpec('AdvancedCronJob', ofJob))).toEqual([1, 2, 4]);
  const ofBroadcast = spec({ broadcastJobTemplate: { spec: {} } });
  expect(figuresOf(peakOfSpec('AdvancedCronJob', ofBroadcast, { nodes: 6 }))).toEqual([1, 6, 12]);
  expect(demandOfSpec('AdvancedCronJob', ofBroadcast)).toMatchObject({ known: false });
  expect(figuresOf(peakOfSpec('AdvancedCronJob', spec({ imageListPullJobTemplate: { spec: {} } })))).toEqual([0, 0, 0]);
  expect(demandOfSpec('AdvancedCronJob', spec({}))).toMatchObject({ known: false });
});

test('the deadline of a BroadcastJob is in its completion policy', () => {
  const template = { broadcastJobTemplate: { spec: { completionPolicy: { activeDeadlineSeconds: 60 } } } };
  expect(figuresOf(peakOfSpec('AdvancedCronJob', { concurrencyPolicy: 'Forbid', template }, { nodes: 3 }))).toEqual([
    1, 3, 6,
  ]);
});
