import fc from 'fast-check';
import { cut, displayWidth, labelled, pad, visible, wrap } from '../../src/review/text-layout';

test.each([
  ['a\u001b[31mb', 'a\\u001b[31mb'],
  ['a\u0000b\u007f\u009b', 'a\\u0000b\\u007f\\u009b'],
  ['\u202eevil\u2066', '\\u202eevil\\u2066'],
  ['zero\u200bwidth\ufeff', 'zero\\u200bwidth\\ufeff'],
  ['\ud800', '\\ud800'],
  ['line\u2028end', 'line\\u2028end'],
  ['tab\there', 'tab here'],
  ['日本 ä 😀', '日本 ä 😀'],
])('%j is printed as %j', (text, printed) => {
  expect(visible(text)).toBe(printed);
});

test('nothing that acts on a terminal is ever printed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
});

test.each([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['日本', 4],
  ['😀', 2],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('cells are filled and cut by columns, not by characters', () => {
  expect(pad('日', 4)).toBe('日  ');
  expect(pad('12', 4, 'right')).toBe('  12');
  expect(cut('日本語', 5)).toBe('日本…');
  expect(cut('abc', 3)).toBe('abc');
});

test('lines are as long as fits, and no word is lost or broken', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z日]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 1, max: 40 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const [index, line] of lines.entries()) {
          if (line.includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          const next = lines[index + 1]?.split(' ')[0];
          if (next !== undefined) expect(displayWidth(`${line} ${next}`)).toBeGreaterThan(width);
        }
      },
    ),
  );
});

test('what is to be pasted is not broken, prose around it is', () => {
  const fix =
    'write the ranges that are left, all of them, in the list of the pool:\nips: ["10.6.0.1-10.6.0.9", "10.6.0.20-10.6.0.29"]\n  - as it is, however long it may be';
  expect(labelled('fix: ', fix, 40)).toEqual([
    'fix: write the ranges that are left, all',
    '     of them, in the list of the pool:',
    '     ips: ["10.6.0.1-10.6.0.9", "10.6.0.20-10.6.0.29"]',
    '       - as it is, however long it may be',
  ]);
  expect(labelled('', 'name: a-very-long-name-indeed', 20)).toEqual(['name: a-very-long-name-indeed']);
});
