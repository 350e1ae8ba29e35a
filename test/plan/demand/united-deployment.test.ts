import { defaultPolicy, defaultSettings } from '../../../src/context/default-context';
import { describeFigure } from '../../../src/plan/demand/describe-figure';
import { subsetDemands, subsetGroupDemand } from '../../../src/plan/demand/united-deployment';
import { demandOfSpec, figuresOf, peakOfSpec } from './workloads';

const united = (replicas: number, subsets: readonly object[], template: object, scheduleStrategy?: object) => ({
  replicas,
  template,
  topology: { subsets, scheduleStrategy },
});
const CLONE_SET = { cloneSetTemplate: { spec: {} } };
const SURGING = { cloneSetTemplate: { spec: { updateStrategy: { maxSurge: 1, maxUnavailable: 0 } } } };
const ZONES = [{ name: 'zone-a' }, { name: 'zone-b' }];
const facts = { autoscaler: undefined, settings: defaultSettings, policy: defaultPolicy };
const most = (spec: ReturnType<typeof united>) =>
  subsetDemands(spec, { pods: spec.replicas, because: 'as written' }, facts).map(({ name, demand }) => [
    name,
    demand.known ? demand.replicas.pods : demand.reason,
  ]);

test('subsets count for themselves, each with its own rounding', () => {
  const demand = peakOfSpec('UnitedDeployment', united(7, ZONES, CLONE_SET));
  expect(figuresOf(demand)).toEqual([7, 9, 14]);
  expect(describeFigure(demand.budget)).toBe(
    '5 in subset zone-a (4 replicas (its share of 7) + 1 unavailable (20% of 4, rounded up)) + 4 in subset zone-b (3 replicas (its share of 7) + 1 unavailable (20% of 3, rounded up))',
  );
});

test('one spare address serves all subsets in turn', () => {
  expect(figuresOf(peakOfSpec('UnitedDeployment', united(6, ZONES, SURGING)))).toEqual([7, 8, 12]);
});

test('a StatefulSet or a Deployment in the subsets', () => {
  for (const template of ['statefulSetTemplate', 'advancedStatefulSetTemplate']) {
    expect(figuresOf(peakOfSpec('UnitedDeployment', united(5, ZONES, { [template]: { spec: {} } })))).toEqual([
      5, 5, 5,
    ]);
  }
  expect(figuresOf(peakOfSpec('UnitedDeployment', united(8, ZONES, { deploymentTemplate: { spec: {} } })))).toEqual([
    8, 12, 16,
  ]);
});

test('percentages are rounded half up and the rest is shared', () => {
  const subsets = [{ name: 'c', replicas: '50%' }, { name: 'b' }, { name: 'a' }];
  expect(most(united(5, subsets, CLONE_SET))).toEqual([
    ['c', 3],
    ['b', 1],
    ['a', 1],
  ]);
  expect(most(united(6, subsets, CLONE_SET))).toEqual([
    ['c', 3],
    ['b', 1],
    ['a', 2],
  ]);
});

test('a subset of its own pool wants the most it may ever get', () => {
  const bounded = [{ name: 'a', minReplicas: 1, maxReplicas: 4 }, { name: 'b' }];
  expect(most(united(6, bounded, CLONE_SET))).toEqual([
    ['a', 4],
    ['b', 6],
  ]);
  expect(figuresOf(peakOfSpec('UnitedDeployment', united(6, bounded, CLONE_SET)))).toEqual([6, 8, 12]);
  expect(most(united(6, ZONES, CLONE_SET, { type: 'Adaptive' }))).toEqual([
    ['zone-a', 6],
    ['zone-b', 6],
  ]);
});

test('the patch of a subset comes along', () => {
  const patch = { metadata: { annotations: { 'ipam.spidernet.io/ippool': '{"ipv4":["a-v4"]}' } } };
  const spec = united(2, [{ name: 'a', patch }, { name: 'b' }], CLONE_SET);
  expect(subsetDemands(spec, { pods: 2, because: 'as written' }, facts).map(subset => subset.patch)).toEqual([
    patch,
    {},
  ]);
});

test('OpenKruise 2.0 reads the CloneSet template in the shape of v1beta1', () => {
  const rolling = {
    cloneSetTemplate: { spec: { updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } } },
  };
  expect(peakOfSpec('UnitedDeployment', united(6, ZONES, rolling)).surge.pods).toBe(0);
  expect(peakOfSpec('UnitedDeployment', united(6, ZONES, rolling), { kruise: [2, 0, 0] }).surge.pods).toBe(2);
});

test('an autoscaler counts with its maximum', () => {
  expect(peakOfSpec('UnitedDeployment', united(2, ZONES, CLONE_SET), { maxReplicas: 10 }).replicas).toEqual({
    pods: 10,
    because: 'maxReplicas of HorizontalPodAutoscaler web-hpa',
  });
});

test('without subsets or a template nobody can say', () => {
  expect(demandOfSpec('UnitedDeployment', united(2, [], CLONE_SET))).toMatchObject({ known: false });
  expect(demandOfSpec('UnitedDeployment', united(2, ZONES, {}))).toMatchObject({ known: false });
});

describe('some of the subsets that share pools', () => {
  const three = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  const group = (spec: ReturnType<typeof united>, members: readonly number[]) => {
    const demand = subsetGroupDemand(spec, { pods: spec.replicas, because: 'as written' }, { facts, members });
    return demand.known ? [describeFigure(demand.floor), describeFigure(demand.budget)] : demand.reason;
  };

  test('want the sum of their shares, with one spare address for all', () => {
    expect(group(united(6, three, SURGING), [0, 2])).toEqual([
      '2 in subset a (its share of 6) + 2 in subset c (its share of 6) + 1 spare (no pod may be unavailable, so an update starts one more before it stops any)',
      '3 in subset a (2 replicas (its share of 6) + 1 surge + 0 unavailable (as written)) + 3 in subset c (2 replicas (its share of 6) + 1 surge + 0 unavailable (as written))',
    ]);
  });

  test('are one workload where they are one', () => {
    expect(group(united(6, three, CLONE_SET), [1])).toEqual([
      '2 replicas (its share of 6)',
      '2 replicas (its share of 6) + 1 unavailable (20% of 2, rounded up)',
    ]);
  });

  test('want the most that can come to them where pods move, and never more than all replicas', () => {
    const most = 'the most they may get when pods move between subsets';
    const bounded = [{ name: 'a', maxReplicas: 2 }, { name: 'b', maxReplicas: 1 }, { name: 'c' }];
    expect(group(united(6, bounded, CLONE_SET), [0, 1])).toEqual([
      '2 in subset a (its share of 6) + 1 in subset b (its share of 6)',
      '3 in subset a (2 replicas (its share of 6) + 1 unavailable (20% of 2, rounded up)) + 2 in subset b (1 replica (its share of 6) + 1 unavailable (20% of 1, rounded up))',
    ]);
    expect(group(united(6, bounded, CLONE_SET), [1, 2])).toEqual([
      `6 replicas (${most})`,
      `6 replicas (${most}) + 2 unavailable (20% of 6, rounded up)`,
    ]);
    expect(group(united(6, three, CLONE_SET, { type: 'Adaptive' }), [0, 1])).toEqual([
      `6 replicas (${most})`,
      `6 replicas (${most}) + 2 unavailable (20% of 6, rounded up)`,
    ]);
  });

  test('without a template nobody can say', () => {
    expect(group(united(6, three, {}), [0, 1])).toBe('spec.template has no template of a kind that is known');
  });
});
