import fc from 'fast-check';
import { labelKeyProblem, labelValueProblem, subdomainProblem } from '../../src/manifests/label-syntax';

test.each(['web', 'web-v4', 'a.b-c.d', '10.20.0.0-16', 'x'.repeat(253)])('%s is a name', text => {
  expect(subdomainProblem(text)).toBeUndefined();
});

test.each(['', '-web', 'web-', 'Web', 'web_v4', 'web v4', 'a..b', '.a', 'a.', 'a.-b', 'wéb', 'web\n', 'x'.repeat(254)])(
  '%j is no name',
  text => {
    expect(subdomainProblem(text)).toMatch(/./);
  },
);

test.each(['app', 'App_1.x', 'example.com/app', 'a'.repeat(63), `${'x'.repeat(253)}/a`])('%s is a label key', text => {
  expect(labelKeyProblem(text)).toBeUndefined();
});

test.each([
  ...['', '-app', 'app-', 'a b', 'ü', '/app', 'app/', 'Example.com/app', 'a/b/c', 'app\n'],
  ...['a'.repeat(64), `${'x'.repeat(254)}/a`],
])('%j is no label key', text => {
  expect(labelKeyProblem(text)).toMatch(/./);
});

test.each(['', 'web', 'A', 'v1.2_3-x', 'a'.repeat(63)])('%j is a label value', text => {
  expect(labelValueProblem(text)).toBeUndefined();
});

test.each(['-a', 'a-', '.a', 'a b', 'a/b', 'ü', '--0', 'a\n', 'a'.repeat(64)])('%j is no label value', text => {
  expect(labelValueProblem(text)).toMatch(/./);
});

test('a problem names the prefix where the prefix is at fault', () => {
  expect(labelKeyProblem('Example.com/app')).toContain('"Example.com"');
});

test('a value is one that is read letter by letter', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '_', '.', ' ', '/'), maxLength: 66 });
  fc.assert(
    fc.property(letters, text => {
      const isOfLabel = [...text].every(letter => /[A-Za-z0-9._-]/.test(letter));
      const ends = [text.at(0), text.at(-1)].every(letter => letter === undefined || /[A-Za-z0-9]/.test(letter));
      expect(labelValueProblem(text) === undefined).toBe(isOfLabel && ends && text.length <= 63);
    }),
  );
});
