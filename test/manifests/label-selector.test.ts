import { isEmptySelector, selectorProblems } from '../../src/manifests/label-selector';

const PATH = ['spec', 'podAffinity'];

test('labels and expressions that Kubernetes takes have no problem', () => {
  const selector = {
    matchLabels: { app: 'web', 'example.com/tier': '' },
    matchExpressions: [
      { key: 'zone', operator: 'In', values: ['a', 'b'] },
      { key: 'zone', operator: 'NotIn', values: ['c'] },
      { key: 'gpu', operator: 'Exists' },
      { key: 'spot', operator: 'DoesNotExist', values: [] },
    ],
  };
  expect(selectorProblems(selector, PATH)).toEqual([]);
});

test.each([
  [{ matchLabels: { '-app': 'web' } }, 'matchLabels.-app', 'label key "-app"'],
  [{ matchLabels: { app: 'a b' } }, 'matchLabels.app', 'label value "a b"'],
  [{ matchExpressions: [{ key: 'a', operator: 'In' }] }, 'matchExpressions.0', 'In has no values'],
  [{ matchExpressions: [{ key: 'a', operator: 'NotIn', values: [] }] }, 'matchExpressions.0', 'NotIn has no values'],
  [
    { matchExpressions: [{ key: 'a', operator: 'Exists', values: ['b'] }] },
    'matchExpressions.0.values',
    'takes no values',
  ],
  [{ matchExpressions: [{ key: 'a', operator: 'in', values: ['b'] }] }, 'matchExpressions.0.operator', '"in"'],
  [{ matchExpressions: [{ key: 'a' }] }, 'matchExpressions.0.operator', 'operator is ""'],
  [{ matchExpressions: [{ operator: 'Exists' }] }, 'matchExpressions.0.key', 'is empty'],
  [{ matchExpressions: [{ key: 'a', operator: 'In', values: ['b', '-'] }] }, 'matchExpressions.0.values.1', '"-"'],
])('%j has one problem', (selector, field, text) => {
  const problems = selectorProblems(selector, PATH);
  expect(problems.map(problem => problem.field.join('.'))).toEqual([`spec.podAffinity.${field}`]);
  expect(problems[0]?.message).toContain(text);
});

test('fields of the wrong type are left to the schema', () => {
  const selector = { matchLabels: ['app'], matchExpressions: [1, { key: 2, operator: 3, values: 'x' }] };
  expect(selectorProblems(selector, PATH)).toEqual([]);
});

test('a selector without a condition is empty', () => {
  for (const selector of [{}, { matchLabels: {} }, { matchLabels: null, matchExpressions: [] }]) {
    expect(isEmptySelector(selector)).toBe(true);
  }
  expect(isEmptySelector({ matchLabels: { app: '' } })).toBe(false);
  expect(isEmptySelector({ matchExpressions: [{}] })).toBe(false);
});
