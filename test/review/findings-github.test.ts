import * as fc from 'fast-check';
import { formatGithub } from '../../src/review/findings-github';
import { summarize } from '../../src/review/summary';
import type { AcceptedFinding, Finding } from '../../src/rules/finding';
import { arbitraryAccepted, arbitraryFinding } from './arbitrary-finding';

const BASE = { cwd: '/repo/deploy', repository: '/repo' };

function linesOf(findings: readonly Finding[], accepted: readonly AcceptedFinding[] = []): readonly string[] {
  const summary = summarize(findings, { objects: 3, skipped: 0 });
  return formatGithub({ findings, accepted }, { summary, base: BASE }).split('\n');
}

function finding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'pool-tight',
    class: 'capacity',
    severity: 'warning',
    subject: { apiVersion: 'v1', kind: 'SpiderIPPool', namespace: null, name: 'web-v4', cluster: null },
    field: ['spec', 'ips', 0],
    message: 'too few: 80%',
    why: 'pods wait',
    fix: 'ips:\n  - a',
    origin: { type: 'file', file: 'm/pools.yaml', locate: () => ({ line: 9, column: 5, sourceLine: '' }) },
    ...given,
  };
}

test('a finding is one annotation at its line, with why and fix', () => {
  expect(linesOf([finding()])).toEqual([
    '::warning file=deploy/m/pools.yaml,line=9,col=5,title=pool-tight%3A SpiderIPPool web-v4::too few: 80%25%0Awhy: pods wait%0Afix: ips:%0A  - a',
    '3 objects: 0 errors, 1 warning, 0 notes',
    '',
  ]);
});

test.each([
  ['error', '::error '],
  ['warning', '::warning '],
  ['note', '::notice '],
] as const)('a finding of severity %s is an annotation %s', (severity, start) => {
  expect(linesOf([finding({ severity })])[0]?.startsWith(start)).toBe(true);
});

test('standard input and constructs have no file, hence no line', () => {
  const stdin = finding({
    origin: { type: 'file', file: '-', locate: () => ({ line: 2, column: 1, sourceLine: '' }) },
  });
  const construct = finding({ origin: { type: 'construct', path: 'apps/web' } });
  for (const line of linesOf([stdin, construct]).slice(0, 2)) {
    expect(line).toMatch(/^::warning title=pool-tight%3A SpiderIPPool web-v4::/);
  }
});

test('commas and colons in a file name end no property', () => {
  const origin = { type: 'file', file: 'a,line=1:b%.yaml', locate: () => undefined } as const;
  expect(linesOf([finding({ origin })])[0]).toMatch(/^::warning file=deploy\/a%2Cline=1%3Ab%25\.yaml,title=/);
});

test('what exceptions accept is a line of the log, no annotation', () => {
  const exception = { rule: 'pool-tight', object: 'K/n', reason: '::error::x', owner: 'net', expires: '2027-03-31' };
  expect(linesOf([], [{ finding: finding(), exception }])).toEqual([
    '1 finding accepted by policy: pool-tight of K/n until 2027-03-31 (net: ::error::x)',
    '3 objects: 0 errors, 0 warnings, 0 notes',
    '',
  ]);
});

test('whatever findings hold, there is one command for each of them and no other', () => {
  const commandsOnly = /^::(?:error|warning|notice) (?:file=[^:,]*,)?(?:line=\d+,col=\d+,)?title=[^:,]*::[^\r\n]*$/;
  fc.assert(
    fc.property(
      fc.array(arbitraryFinding, { maxLength: 5 }),
      fc.array(arbitraryAccepted, { maxLength: 2 }),
      (findings, accepted) => {
        // As a runner does, which ends lines at either character.
        const lines = linesOf(findings, accepted)
          .join('\n')
          .split(/\r\n|\r|\n/);
        const commands = lines.filter(line => /^\s*(?:::|##\[)/.test(line));
        expect(commands).toHaveLength(findings.length);
        for (const command of commands) expect(command).toMatch(commandsOnly);
        expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      },
    ),
  );
});
