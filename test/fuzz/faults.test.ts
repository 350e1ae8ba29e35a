import { checkFaults, exceptionFault, planFaults, streamFaults, textFaults } from '../../fuzz/faults';

function ended(stdout: string, stderr = ''): { status: number; stdout: string; stderr: string } {
  return { status: 1, stdout, stderr };
}

function finding(texts: object): string {
  const complete = { rule: 'r', message: 'a', why: 'b', fix: 'c', at: { line: 1, column: 1 } };
  return JSON.stringify({ findings: [{ ...complete, ...texts }] });
}

test.each([
  ['a word of the program', { message: 'has undefined addresses' }],
  ['a number that is none', { why: 'NaN pods wait' }],
  ['an object', { fix: 'write [object Object]' }],
  ['nothing', { fix: ' ' }],
  ['a line that is not there', { at: { line: 2, column: 1 } }],
])('a finding with %s is a fault', (_, texts) => {
  expect(checkFaults.json?.(ended(finding(texts)), 'a: b')).toHaveLength(1);
});

test.each([
  ['complete texts', {}, 'a: b'],
  ['a word that the file holds', { message: 'the image is undefined' }, 'image: undefined'],
  ['no place', { at: null }, ''],
])('a finding with %s is none', (_, texts, source) => {
  expect(checkFaults.json?.(ended(finding(texts)), source)).toEqual([]);
});

test('a plan that its schema refuses is a fault', () => {
  expect(planFaults.json?.(ended('{"version":2}'), '')).toHaveLength(1);
});

test('a control character in a text is a fault', () => {
  expect(textFaults(ended('a\u001b[2J'))).toHaveLength(1);
  expect(textFaults(ended('one\ntwo\n'))).toEqual([]);
});

test.each([
  ['a trace', 'Error: x\n    at f (a.js:1:2)\n'],
  ['a line without an end', 'case.yaml: cannot be read'],
  ['an escape sequence', 'case.yaml: \u001b[2J\n'],
])('%s on standard error is a fault', (_, stderr) => {
  expect(streamFaults(ended('', stderr)).length).toBeGreaterThan(0);
});

test('one line on standard error is none', () => {
  expect(streamFaults(ended('', 'case.yaml:1:1: is not valid YAML\n'))).toEqual([]);
});

test('an exception is told by its place in our code', () => {
  const error = new TypeError('x is not a function');
  error.stack =
    'TypeError: x is not a function\n    at a (/p/node_modules/y.js:1:1)\n    at b (/p/src/rules/judge.ts:3:4)';
  expect(exceptionFault(error).signature).toBe('TypeError: x is not a function src/rules/judge.ts:3');
});
