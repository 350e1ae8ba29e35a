import type { PlannedWorkload } from '../../../src/plan/address-plan';
import { workloadChanges } from '../../../src/plan/change/workload-changes';

/** Which parts of a UnitedDeployment, whose subsets have pools of their own, are the same before and after. */

interface Part {
  readonly subsets?: readonly string[];
  readonly name?: string;
}
const planned = ({ subsets, name = 'web' }: Part) =>
  ({
    ...(subsets ? { subsets } : {}),
    workload: { manifest: { group: 'apps.kruise.io', id: { kind: 'UnitedDeployment', namespace: 'shop', name } } },
  }) as unknown as PlannedWorkload;
const text = (part: PlannedWorkload | undefined) =>
  part ? `${part.workload.manifest.id.name}(${part.subsets ?? ''})` : '';
const matched = (before: readonly Part[], after: readonly Part[]) =>
  workloadChanges(before.map(planned), after.map(planned)).map(
    change => `${text(change.before)} > ${text(change.after)}`,
  );

test.each<[string, readonly Part[], readonly Part[], readonly string[]]>([
  [
    'of the same subsets are the same',
    [{ subsets: ['a'] }, { subsets: ['b'] }],
    [{ subsets: ['b'] }, { subsets: ['a'] }],
    ['web(b) > web(b)', 'web(a) > web(a)'],
  ],
  ['that share a subset are the same', [{ subsets: ['a', 'b'] }], [{ subsets: ['b', 'c'] }], ['web(a,b) > web(b,c)']],
  [
    'of the same subsets go before those that share one',
    [{ subsets: ['a', 'b'] }, { subsets: ['b'] }],
    [{ subsets: ['b'] }],
    ['web(b) > web(b)', 'web(a,b) > '],
  ],
  ['that share none are others', [{ subsets: ['a'] }], [{ subsets: ['b'] }], [' > web(b)', 'web(a) > ']],
  ['are parts of the whole', [{}], [{ subsets: ['a'] }, { subsets: ['b'] }], ['web() > web(a)', ' > web(b)']],
  ['become the whole', [{ subsets: ['a'] }, { subsets: ['b'] }], [{}], ['web(a) > web()', 'web(b) > ']],
  [
    'are nothing to parts of another workload',
    [{ subsets: ['a'], name: 'cart' }],
    [{ subsets: ['a'] }],
    [' > web(a)', 'cart(a) > '],
  ],
])('parts %s', (_, before, after, changes) => {
  expect(matched(before, after)).toEqual(changes);
});
