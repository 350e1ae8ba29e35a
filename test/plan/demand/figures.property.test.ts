import fc from 'fast-check';
import type { PeakDemand } from '../../../src/plan/demand/peak-demand';
import { demandOfSpec, peakOfSpec, type Situation } from './workloads';

const amount = fc.oneof(
  fc.nat(12),
  fc.nat(120).map(percent => `${percent}%`),
);
const strategy = fc.record({ maxSurge: amount, maxUnavailable: amount, partition: amount }, { requiredKeys: [] });
const timing = fc.option(fc.record({ holdSeconds: fc.nat(90), startupSeconds: fc.nat(30) }), { nil: undefined });
const kind = fc.constantFrom<'CloneSet' | 'Deployment'>('CloneSet', 'Deployment');

type Strategy = { readonly maxSurge?: unknown; readonly maxUnavailable?: unknown; readonly partition?: unknown };

function peak(
  kindName: 'CloneSet' | 'Deployment',
  replicas: number,
  update: Strategy,
  situation: Situation,
): PeakDemand {
  const { maxSurge, maxUnavailable } = update;
  return kindName === 'CloneSet'
    ? peakOfSpec('CloneSet', { replicas, updateStrategy: update }, situation)
    : peakOfSpec('Deployment', { replicas, strategy: { rollingUpdate: { maxSurge, maxUnavailable } } }, situation);
}

test('every figure is the sum of its terms', () => {
  fc.assert(
    fc.property(kind, fc.nat(40), strategy, timing, (kindName, replicas, update, given) => {
      const demand = peak(kindName, replicas, update, { timing: given });
      for (const { addresses, terms } of [demand.floor, demand.budget, demand.smooth]) {
        expect(terms.reduce((sum, term) => sum + term.addresses, 0)).toBe(addresses);
        expect(terms.every(term => term.label !== '' && term.because !== '')).toBe(true);
      }
    }),
  );
});

test('the floor is never above budget or smooth', () => {
  fc.assert(
    fc.property(kind, fc.nat(40), strategy, timing, (kindName, replicas, update, given) => {
      const { floor, budget, smooth } = peak(kindName, replicas, update, { timing: given });
      expect(floor.addresses).toBeLessThanOrEqual(budget.addresses);
      expect(floor.addresses).toBeLessThanOrEqual(smooth.addresses);
    }),
  );
});

test('the budget is above smooth only where an update replaces fewer pods than it may, or addresses are free at once', () => {
  fc.assert(
    fc.property(fc.nat(40), strategy, timing, (replicas, update, given) => {
      const { budget, smooth, surge, unavailable } = peak('Deployment', replicas, update, { timing: given });
      fc.pre(given?.holdSeconds !== 0);
      expect(budget.addresses > smooth.addresses).toBe(surge.pods + unavailable.pods > replicas);
    }),
  );
});

test('timing only ever lowers the smooth figure', () => {
  fc.assert(
    fc.property(kind, fc.nat(40), strategy, timing, (kindName, replicas, update, given) => {
      const timed = peak(kindName, replicas, update, { timing: given });
      const untimed = peak(kindName, replicas, update, {});
      expect(timed.smooth.addresses).toBeLessThanOrEqual(untimed.smooth.addresses);
      expect(timed.floor).toEqual(untimed.floor);
      expect(timed.budget).toEqual(untimed.budget);
    }),
  );
});

test('more replicas never want fewer addresses', () => {
  fc.assert(
    fc.property(kind, fc.nat(60), strategy, timing, (kindName, replicas, update, given) => {
      const fewer = peak(kindName, replicas, update, { timing: given });
      const more = peak(kindName, replicas + 1, update, { timing: given });
      expect(more.floor.addresses).toBeGreaterThanOrEqual(fewer.floor.addresses);
      expect(more.budget.addresses).toBeGreaterThanOrEqual(fewer.budget.addresses);
      expect(more.smooth.addresses).toBeGreaterThanOrEqual(fewer.smooth.addresses);
    }),
    { numRuns: 1000 },
  );
});

test('an autoscaler makes the same demand as its maximum written down', () => {
  fc.assert(
    fc.property(
      kind,
      fc.nat(40),
      fc.integer({ min: 1, max: 40 }),
      strategy,
      (kindName, replicas, maxReplicas, update) => {
        const scaled = peak(kindName, replicas, update, { maxReplicas });
        const written = peak(kindName, Math.max(replicas, maxReplicas), update, {});
        for (const figure of ['floor', 'budget', 'smooth'] as const) {
          expect(scaled[figure].addresses).toBe(written[figure].addresses);
        }
      },
    ),
  );
});

test('whatever a manifest says, figures are whole numbers and never below 0', () => {
  const value = fc.oneof(
    fc.anything(),
    amount,
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.constant('99999999999999999999%'),
  );
  const kinds = fc.constantFrom(
    ...[
      'CloneSet',
      'Deployment',
      'StatefulSet',
      'DaemonSet',
      'ReplicaSet',
      'Job',
      'CronJob',
      'BroadcastJob',
      'AdvancedCronJob',
      'Pod',
      'UnitedDeployment',
    ],
  );
  const fields = fc.record(
    { maxSurge: value, maxUnavailable: value, partition: value, type: value, paused: value, rollingUpdate: value },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(kinds, value, value, fields, value, timing, (kindName, replicas, parallelism, update, name, given) => {
      const updateStrategy = { ...update, rollingUpdate: update };
      const job = { parallelism, completions: replicas };
      const spec = {
        replicas,
        updateStrategy,
        strategy: updateStrategy,
        minReadySeconds: parallelism,
        ...job,
        jobTemplate: { spec: job },
        concurrencyPolicy: name,
        template: { cloneSetTemplate: { spec: { updateStrategy } }, jobTemplate: { spec: job } },
        topology: { subsets: [{ name, replicas: parallelism }, { name, minReplicas: replicas }, value] },
      };
      const demand = demandOfSpec(kindName, spec, { timing: given, nodes: 5 });
      if (!demand.known) {
        expect(demand.reason).not.toBe('');
        return;
      }
      const numbers = [demand.replicas.pods, demand.surge.pods, demand.unavailable.pods];
      const figures = [demand.floor.addresses, demand.budget.addresses, demand.smooth.addresses];
      for (const number of [...numbers, ...figures]) expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
