import { nearestName } from '../../src/context/nearest-name';

test.each([
  ['spiderpol', ['kruise', 'spiderpool'], 'spiderpool'],
  ['Spiderpool', ['kruise', 'spiderpool'], 'spiderpool'],
  ['cuont', ['count'], 'count'],
  ['web-v5', ['cart-v4', 'web-v4', 'web-v6'], 'web-v4'],
  ['bj1', ['sh-7', 'bj-1'], 'bj-1'],
  ['a', ['b'], 'b'],
  ['node', ['l2Domains', 'external'], undefined],
  ['', ['count'], undefined],
  ['count', [], undefined],
])('the name nearest to %j of %j is %j', (name, known, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});

test('a swap of two neighbours is one edit, so that it wins over a name two edits away', () => {
  expect(nearestName('abcdfe', ['abcdxx', 'abcdef'])).toBe('abcdef');
});

test('a name of a megabyte is near to nothing', () => {
  expect(nearestName('x'.repeat(1_000_000), ['x'.repeat(1_000_000)])).toBeUndefined();
});
