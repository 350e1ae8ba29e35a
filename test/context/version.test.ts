import { Version } from '../../src/context/version';

test.each([
  ['1.2.2', '1.2.2'],
  ['v1.2.2', '1.2.2'],
  ['1.2', '1.2.0'],
  ['0.10.0', '0.10.0'],
])('%s is read as %s', (text, canonical) => {
  expect(String(Version.parse(text))).toBe(canonical);
});

test.each(['', '1', '1.2.3.4', '1.2.2-rc1', ' 1.2.2', '1.x', 'V1.2.2'])('%j is no release number', text => {
  expect(Version.parse(text)).toBeUndefined();
});

test('releases are compared number by number, not as texts', () => {
  const release = Version.of(0, 9, 13);
  expect(release.isAtLeast(0, 9, 5)).toBe(true);
  expect(release.isAtLeast(0, 9, 13)).toBe(true);
  expect(release.isAtLeast(0, 9, 14)).toBe(false);
  expect(release.isAtLeast(0, 10, 0)).toBe(false);
  expect(Version.of(1, 0, 0).isAtLeast(0, 99, 99)).toBe(true);
});
