import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { CommandIO } from '../../src/cli/command-io';
import { internalErrorText } from '../../src/cli/internal-error';
import { main } from '../../src/cli/main';

const folder = resolve('/opt/app/lib');

function thrown(message: string, frames: readonly string[]): unknown {
  return { name: 'TypeError', message, stack: [`TypeError: ${message}`, ...frames].join('\n') };
}

test('an internal error is one line: what it is, the place in the package, and that it is to be reported', () => {
  const error = thrown('x is not a function', [
    '    at Array.map (<anonymous>)',
    '    at parse (/opt/app/node_modules/yaml/dist/parse.js:3:4)',
    `    at judge (${join(folder, 'rules', 'judge.js')}:12:34)`,
    `    at ${join(folder, 'cli', 'main.js')}:1:2`,
  ]);
  expect(internalErrorText(error, folder)).toBe(
    'cdk8s-spiderpool: internal error: TypeError: x is not a function (rules/judge.js:12). This is a bug of cdk8s-spiderpool, not of your files; please report this line with what it was run on',
  );
});

test.each([
  ['no place', thrown('x', [])],
  ['a place of something else', thrown('x', ['    at f (/opt/app/other/x.js:1:2)', '    at node:fs:1:2'])],
  ['a place in a dependency', thrown('x', [`    at ${join(folder, 'node_modules/yaml/a.js')}:1:2`])],
])('%s is left out', (_, error) => {
  expect(internalErrorText(error, folder)).toContain('internal error: TypeError: x. This');
});

test.each([
  ['a text', 'oops', 'internal error: oops. This'],
  ['nothing', undefined, 'internal error: undefined. This'],
  ['an error of two lines', thrown('first.\nsecond', []), 'internal error: TypeError: first. This'],
  ['an error that clears the screen', thrown('\u001b[2J', []), 'internal error: TypeError: \\u001b[2J. This'],
])('%s that is thrown is one visible line', (_, error, expected) => {
  const text = internalErrorText(error, folder);
  expect(text).toContain(expected);
  expect(text).not.toContain('\n');
});

test('an exception in a command ends with status 2 and no trace', async () => {
  const told: string[] = [];
  const io: CommandIO = {
    stdout: { write: () => undefined },
    stderr: { write: text => told.push(text) },
    stdin: {
      [Symbol.asyncIterator]: () => {
        throw new RangeError('a mistake in the program');
      },
    },
    env: {},
    cwd: __dirname,
  };
  expect(await main(['check', '-'], io)).toBe(2);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^cdk8s-spiderpool: internal error: RangeError: a mistake in the program[^\n]*\n$/);
});

test('an exception outside every command ends the program with status 2 and one line', () => {
  const root = resolve(__dirname, '../..');
  const source = `
    process.argv = [process.argv[0], 'bin', '--version'];
    require('./src/cli/bin');
    setImmediate(() => { throw new Error('a mistake outside'); });`;
  const ended = spawnSync(process.execPath, ['--import', 'tsx', '-e', source], { cwd: root, encoding: 'utf8' });
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(/^cdk8s-spiderpool: internal error: Error: a mistake outside[^\n]*\n$/);
});
