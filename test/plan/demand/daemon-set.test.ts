import { describeFigure } from '../../../src/plan/demand/describe-figure';
import { demandOfSpec, figuresOf, peakOfSpec } from './workloads';

const KRUISE = { apiVersion: 'apps.kruise.io/v1alpha1' };
const surging = (maxSurge: unknown) => ({
  updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable: 0 } },
});

test('without a number of nodes nobody can say', () => {
  const unknown = { known: false, reason: 'the number of nodes is not known (nodes.count of the context)' };
  expect(demandOfSpec('DaemonSet', {})).toMatchObject(unknown);
  expect(demandOfSpec('DaemonSet', {}, KRUISE)).toMatchObject(unknown);
});

test('without surge there is one pod on a node at a time', () => {
  const demand = peakOfSpec('DaemonSet', {}, { nodes: 7 });
  expect(figuresOf(demand)).toEqual([7, 7, 7]);
  expect(describeFigure(demand.floor)).toBe('7 replicas (nodes.count of the context)');
  expect(figuresOf(peakOfSpec('DaemonSet', {}, { ...KRUISE, nodes: 7 }))).toEqual([7, 7, 7]);
});

test('with surge the new pod starts beside the old one', () => {
  expect(figuresOf(peakOfSpec('DaemonSet', surging(2), { nodes: 7 }))).toEqual([8, 9, 14]);
  expect(figuresOf(peakOfSpec('DaemonSet', surging(2), { ...KRUISE, nodes: 7 }))).toEqual([8, 9, 14]);
});

test('a paced update that surges holds two batches', () => {
  const timing = { holdSeconds: 30, startupSeconds: 30 };
  expect(figuresOf(peakOfSpec('DaemonSet', surging(2), { nodes: 7, timing }))).toEqual([8, 9, 11]);
});

test('percentages are rounded up', () => {
  expect(peakOfSpec('DaemonSet', surging('10%'), { nodes: 7 }).surge).toEqual({
    pods: 1,
    because: '10% of 7, rounded up',
  });
  const unavailable = { updateStrategy: { rollingUpdate: { maxUnavailable: '10%' } } };
  expect(peakOfSpec('DaemonSet', unavailable, { nodes: 7 }).unavailable.pods).toBe(1);
});

test('OnDelete has no surge', () => {
  const spec = { updateStrategy: { type: 'OnDelete', rollingUpdate: { maxSurge: 2 } } };
  expect(figuresOf(peakOfSpec('DaemonSet', spec, { nodes: 7 }))).toEqual([7, 7, 7]);
});

test('the deprecated type Surging is one surge, and updates in place have none', () => {
  const type = (rollingUpdateType: string) => ({ updateStrategy: { rollingUpdate: { rollingUpdateType } } });
  expect(figuresOf(peakOfSpec('DaemonSet', type('Surging'), { ...KRUISE, nodes: 7 }))).toEqual([8, 8, 14]);
  expect(figuresOf(peakOfSpec('DaemonSet', type('InPlaceIfPossible'), { ...KRUISE, nodes: 7 }))).toEqual([7, 7, 7]);
});
