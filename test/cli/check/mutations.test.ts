import fc from 'fast-check';
import { run as check } from '../../../src/cli/check-command';
import { run as plan } from '../../../src/cli/plan-command';
import { SCENARIO } from '../../review/judged-plan';
import { runCommand } from './run-command';

const word = /[A-Za-z0-9.:/-]+/g;
const words = [...SCENARIO.matchAll(word)].map(match => ({ at: match.index, length: match[0].length }));

/** Values of every type, most of them wrong wherever they land. */
const replacement = fc.oneof(
  fc.constantFrom(
    '',
    '~',
    'yes',
    '-1',
    '1.5',
    '.nan',
    '1e400',
    '"3"',
    '[]',
    '{}',
    '[[]]',
    '{a: 1}',
    '[null]',
    '"\\0"',
    '"a/b"',
    '""',
    '20%',
  ),
  fc.constantFrom(
    '10.6.124.0/24',
    '10.6.124.9',
    'fd00::1',
    '10.6.124.20-10.6.124.10',
    '300.1.1.1',
    'web-v4',
    '[10.6.124.11, x]',
  ),
  fc.constantFrom(
    "'[]'",
    "'{}'",
    "'null'",
    '\'[{"ipv4":[1]}]\'',
    '\'{"__proto__":1}\'',
    "'[1,'",
    'constructor',
    '__proto__',
  ),
);

test('whatever stands in a manifest, check and plan answer with findings or a line, never with an exception', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(words.length - 1), replacement), { minLength: 1, maxLength: 4 }),
      async changes => {
        let yaml = SCENARIO;
        for (const [index, text] of [...changes].sort(([left], [right]) => right - left)) {
          const { at, length } = words[index] ?? { at: 0, length: 0 };
          yaml = yaml.slice(0, at) + text + yaml.slice(at + length);
        }
        const checked = await runCommand(check, ['-'], { cwd: __dirname, stdin: yaml });
        expect([0, 1, 2]).toContain(checked.status);
        expect(checked.stdout).toMatch(/\d objects?[^\n]*: \d+ errors?, \d+ warnings?, \d+ notes?\n$/);
        expect(checked.stderr).toMatch(/^(?:standard input:\d+:\d+: [^\n]+\n)*$/);
        const planned = await runCommand(plan, ['--format', 'json', '-'], { cwd: __dirname, stdin: yaml });
        expect(JSON.parse(planned.stdout).version).toBe(1);
      },
    ),
    { numRuns: 150 },
  );
});
