import fc from 'fast-check';
import picomatch from 'picomatch';
import { compilePathGlob } from '../../src/context/path-glob';
import { relativeGlob } from '../../src/context/text-form';

test.each([
  ['bj-1/**', 'bj-1/a.yaml', true],
  ['bj-1/**', 'bj-1/00-network/a.yaml', true],
  ['bj-1/**', 'bj-10/a.yaml', false],
  ['bj-1/**', 'dist/bj-1/a.yaml', false],
  ['**/bj-1/**', 'dist/bj-1/a.yaml', true],
  ['**/bj-1/**', 'bj-1/a.yaml', true],
  ['./bj-1/*.yaml', 'bj-1/a.yaml', true],
  ['bj-1/*.yaml', 'bj-1/x/a.yaml', false],
  ['bj-?/[a-c]*', 'bj-1/b.yaml', true],
  ['bj-?/[a-c]*', 'bj-1/d.yaml', false],
  ['**', '../other/a.yaml', false],
  ['**', 'x/.hidden/a.yaml', false],
  ['x/.hidden/**', 'x/.hidden/a.yaml', true],
  ['x/.*/**', 'x/.hidden/a.yaml', true],
])('%s and %s: %p', (glob, path, expected) => {
  expect(compilePathGlob(glob)(path)).toBe(expected);
});

const parts = ['a', 'b', 'ab', 'a.yaml', '.h', '..', 'b-1'];
const paths = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 }).map(all => all.join('/'));
const pieces = fc.array(fc.constantFrom('a', 'b', '.', '-1', '*', '?', '[ab]', '[a-c]'), {
  minLength: 1,
  maxLength: 4,
});
const globs = fc
  .array(
    fc.oneof(
      fc.constantFrom('**', ...parts.filter(part => part !== '..')),
      pieces.map(all => all.join('')),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map(all => all.join('/'))
  // What the context lets in, without names of dots alone and what picomatch reads as more than the two stars of one part.
  .filter(glob => relativeGlob.pattern.test(glob) && !/\*\*[^/]|[^/]\*\*|(^|\/)(\.+|\.[*?[][^/]*)(\/|$)/.test(glob));

test('any glob of the documented syntax means what it means to picomatch', () => {
  fc.assert(
    fc.property(globs, paths, (glob, path) => {
      // Whether a/** means a itself, picomatch takes differently with the pattern before it.
      fc.pre(!(glob.endsWith('/**') && compilePathGlob(glob.slice(0, -3))(path)));
      expect([glob, path, compilePathGlob(glob)(path)]).toEqual([glob, path, picomatch(glob)(path)]);
    }),
    { numRuns: 2000 },
  );
});

test('any glob of the documented syntax means what a search that tries everything finds', () => {
  const tries = (glob: readonly string[], path: readonly string[]): boolean => {
    const [first, ...rest] = glob;
    const [part, ...others] = path;
    if (first === undefined) return part === undefined;
    if (first === '**') return tries(rest, path) || (part !== undefined && part[0] !== '.' && tries(glob, others));
    if (part === undefined || (part[0] === '.') !== (first[0] === '.')) return false;
    const pattern = first.replaceAll(/\*+|[?.]/g, piece => (piece === '?' ? '.' : piece === '.' ? '\\.' : '.*'));
    return new RegExp(`^${pattern}$`).test(part) && tries(rest, others);
  };
  fc.assert(
    fc.property(globs, paths, (glob, path) => {
      expect([glob, path, compilePathGlob(glob)(path)]).toEqual([glob, path, tries(glob.split('/'), path.split('/'))]);
    }),
    { numRuns: 2000 },
  );
});

test('a hostile glob is no slower than its length times that of the path', () => {
  const glob = `${'**/a*'.repeat(400)}/${'*a'.repeat(500)}b`;
  expect(relativeGlob.pattern.test(glob)).toBe(true);
  expect(compilePathGlob(glob)(`${'a/'.repeat(1000)}${'a'.repeat(1000)}`)).toBe(false);
});

test.each([
  '!bj-1/**',
  '{bj-1,bj-2}/**',
  '@(a|b)/x',
  'a[',
  'a[]b',
  'a[!b]',
  'a[b-]',
  'a\\*',
  '/a',
  '../a',
  'a/../b',
  'C:/a',
])('the context takes no glob %s', glob => {
  expect(relativeGlob.pattern.test(glob)).toBe(false);
});
