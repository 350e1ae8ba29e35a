import fc from 'fast-check';
import { mostInDomains } from '../../../src/plan/nodes/spread';

/** Every way of putting pods into domains, one after the other, none ever more than `skew` above the emptiest. */
function mostByTrying(pods: number, { chosen, all, skew }: { chosen: number; all: number; skew: number }): number {
  let states = new Set([Array.from({ length: all }, () => 0).join()]);
  for (let pod = 0; pod < pods; pod++) {
    const next = new Set<string>();
    for (const state of states) {
      const counts = state.split(',').map(Number);
      counts.forEach((count, domain) => {
        if (count + 1 - Math.min(...counts) > skew) return;
        next.add(counts.map((each, index) => (index === domain ? each + 1 : each)).join());
      });
    }
    states = next;
  }
  const totals = [...states].map(state =>
    state
      .split(',')
      .slice(0, chosen)
      .reduce((sum, count) => sum + Number(count), 0),
  );
  return Math.max(...totals);
}

test('the most pods in some domains of a topology are what trying every order of placing them comes to', () => {
  const domains = fc.integer({ min: 1, max: 4 }).chain(all =>
    fc.record({
      all: fc.constant(all),
      chosen: fc.integer({ min: 1, max: all }),
      skew: fc.integer({ min: 1, max: 3 }),
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), domains, (pods, limits) => {
      expect(mostInDomains(pods, limits)).toBe(mostByTrying(pods, limits));
    }),
    { numRuns: 400 },
  );
});
