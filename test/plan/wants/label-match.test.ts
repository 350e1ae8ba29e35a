import fc from 'fast-check';
import { type LabelKnowledge, type Match, matchSelector, writtenLabels } from '../../../src/plan/wants/label-match';

const KEYS = ['a', 'b'];
const VALUES = ['x', 'y'];

const requirement = fc.oneof(
  fc.record({
    key: fc.constantFrom(...KEYS),
    operator: fc.constantFrom('In', 'NotIn'),
    values: fc.subarray(VALUES, { minLength: 1 }),
  }),
  fc.record({ key: fc.constantFrom(...KEYS), operator: fc.constantFrom('Exists', 'DoesNotExist') }),
);
const selectors = fc.record({
  matchLabels: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)),
  matchExpressions: fc.array(requirement, { maxLength: 3 }),
});
type Selector = typeof selectors extends fc.Arbitrary<infer S> ? S : never;

/** What may be so of a label: each value, and `undefined` for its absence. */
const knowledge = fc.record({
  a: fc.subarray([...VALUES, undefined], { minLength: 1 }),
  b: fc.subarray([...VALUES, undefined], { minLength: 1 }),
});

/** Kubernetes' meaning of a selector, for labels that are all known. */
function selects(
  { matchLabels, matchExpressions }: Selector,
  labels: Readonly<Record<string, string | undefined>>,
): boolean {
  const pairs = Object.entries(matchLabels).every(([key, value]) => labels[key] === value);
  return (
    pairs &&
    matchExpressions.every(expression => {
      const value = labels[expression.key];
      switch (expression.operator) {
        case 'Exists':
          return value !== undefined;
        case 'DoesNotExist':
          return value === undefined;
        case 'In':
          return value !== undefined && 'values' in expression && expression.values.includes(value);
        default:
          return value === undefined || !('values' in expression && expression.values.includes(value));
      }
    })
  );
}

test('with all labels known, a selector chooses what Kubernetes chooses', () => {
  fc.assert(
    fc.property(selectors, fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)), (selector, labels) => {
      expect(matchSelector(selector, writtenLabels(labels))).toBe(selects(selector, labels) ? 'yes' : 'no');
    }),
  );
});

test('with labels half known, yes and no hold whatever the labels turn out to be', () => {
  fc.assert(
    fc.property(selectors, knowledge, (selector, possible) => {
      const worlds = possible.a.flatMap(a => possible.b.map(b => selects(selector, { a, b })));
      const known: LabelKnowledge = key => {
        const values = key === 'a' ? possible.a : possible.b;
        if (!values.includes(undefined)) return values.filter(value => value !== undefined);
        return values.length === 1 ? [] : 'unknown';
      };
      const match: Match = matchSelector(selector, known);
      if (match === 'yes') expect(worlds).not.toContain(false);
      if (match === 'no') expect(worlds).not.toContain(true);
    }),
  );
});

test.each([
  ['an empty selector chooses everything', {}, 'yes'],
  [
    'a requirement that nobody can read proves nothing',
    { matchExpressions: [{ key: 'a', operator: 'Near' }] },
    'unknown',
  ],
  ['a requirement that fails is enough, whatever else is unknown', { matchLabels: { a: 'x', c: 'z' } }, 'no'],
  ['the order of what fails and what is unknown is nothing', { matchLabels: { c: 'z', a: 'x' } }, 'no'],
  ['a requirement that is no mapping proves nothing', { matchExpressions: ['a'] }, 'unknown'],
  ['a requirement without a key proves nothing', { matchExpressions: [{ operator: 'Exists' }] }, 'unknown'],
  ['values that are none hold nothing', { matchExpressions: [{ key: 'a', operator: 'In', values: 'y' }] }, 'no'],
  ['values of numbers are their text', { matchExpressions: [{ key: 'a', operator: 'NotIn', values: [1, 'y'] }] }, 'no'],
])('%s', (_, selector, expected) => {
  expect(matchSelector(selector, key => (key === 'a' ? ['y'] : 'unknown'))).toBe(expected);
});

test('labels that are written without a value are not there', () => {
  const labels = writtenLabels({ a: null, b: undefined, c: 5 });
  expect([labels('a'), labels('b'), labels('c'), labels('d')]).toEqual([[], [], ['5'], []]);
});
