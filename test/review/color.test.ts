import { paint, textStyle } from '../../src/review/color';

const terminal = { isTTY: true, columns: 90 };

test.each([
  ['a terminal', terminal, {}, 'on'],
  ['a file or a pipe', {}, {}, 'off'],
  ['NO_COLOR', terminal, { NO_COLOR: '1' }, 'off'],
  ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, 'on'],
  ['FORCE_COLOR in a pipe', {}, { FORCE_COLOR: '1' }, 'on'],
  ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, 'off'],
  ['both', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, 'on'],
  ['a dumb terminal', terminal, { TERM: 'dumb' }, 'off'],
] as const)('%s', (_case, stream, env, color) => {
  expect(textStyle(stream, env).color).toBe(color);
});

test.each([
  [{}, 100],
  [terminal, 90],
  [{ isTTY: true, columns: 300 }, 120],
  [{ isTTY: true, columns: 10 }, 40],
  [{ isTTY: true, columns: 0 }, 100],
  [{ columns: 60 }, 100],
])('%j is %i columns wide', (stream, width) => {
  expect(textStyle(stream, {}).width).toBe(width);
});

test('colours end where they began', () => {
  expect(paint('x', 'error', 'on')).toBe('\u001b[31m\u001b[1mx\u001b[22m\u001b[39m');
  expect(paint('x', 'error', 'off')).toBe('x');
});
