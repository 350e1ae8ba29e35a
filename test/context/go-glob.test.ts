import fc from 'fast-check';
import { compilePattern, isPattern } from '../../src/context/go-glob';

test.each([
  ['web-*', 'web-v4', true],
  ['web-*', 'web', false],
  ['*', '', true],
  ['web-v?', 'web-v4', true],
  ['web-v?', 'web-v44', false],
  ['web-v[46]', 'web-v6', true],
  ['web-v[^4]', 'web-v4', false],
  ['web-v[4-6]', 'web-v5', true],
  ['*-v4*', 'a-v4-v4-b', true],
  ['web.v4', 'webxv4', false],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
])('%s against "%s" is %s', (pattern, name, expected) => {
  expect(compilePattern(pattern)?.(name)).toBe(expected);
});

test.each(['[', 'a[', 'a[]', 'a[^]', 'a[b', 'a[-b]', 'a[b-]', 'a\\'])('%s is malformed', pattern => {
  expect(compilePattern(pattern)).toBeUndefined();
});

test.each([
  ['web*', true],
  ['we?', true],
  ['web[46]', true],
  ['web[', false],
  ['web]4[', false],
  ['web-v4', false],
])('whether %s is a pattern: %s', (name, expected) => {
  expect(isPattern(name)).toBe(expected);
});

test('stars and question marks match what the regular expression of the same meaning matches', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (glob, name) => {
      const model = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      expect(compilePattern(glob)?.(name)).toBe(model.test(name));
    }),
  );
});
