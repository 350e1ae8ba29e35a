import fc from 'fast-check';
import { selectorMatches } from '../../src/manifests/selector-match';

test.each([
  [{}, {}, true],
  [{ matchLabels: { app: 'web' } }, { app: 'web', tier: 'front' }, true],
  [{ matchLabels: { app: 'web' } }, { app: 'shop' }, false],
  [{ matchLabels: { app: 'web' } }, {}, false],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['web', 'shop'] }] }, { app: 'shop' }, true],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] }, {}, false],
  [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] }, {}, true],
  [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] }, { app: 'web' }, false],
  [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }, { app: '' }, true],
  [{ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, { app: '' }, false],
  [{ matchLabels: { app: 'web' }, matchExpressions: [{ key: 'tier', operator: 'Exists' }] }, { app: 'web' }, false],
])('%j over %j: %s', (selector, labels, expected) => {
  expect(selectorMatches(selector, labels)).toBe(expected);
});

test('labels that every object inherits are none', () => {
  expect(selectorMatches({ matchExpressions: [{ key: 'constructor', operator: 'Exists' }] }, {})).toBe(false);
});

test('NotIn and DoesNotExist are the contraries of In and Exists', () => {
  const key = fc.constantFrom('app', 'tier');
  const value = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(key, fc.array(value, { minLength: 1 }), fc.dictionary(key, value), (name, values, labels) => {
      const holds = (operator: string) =>
        selectorMatches({ matchExpressions: [{ key: name, operator, values }] }, labels);
      expect(holds('NotIn')).toBe(!holds('In'));
      expect(holds('DoesNotExist')).toBe(!holds('Exists'));
    }),
  );
});
