import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { findingsSarif, type SarifRun } from '../../src/review/findings-sarif';
import { catalogue } from '../../src/rules/catalogue';
import type { Finding } from '../../src/rules/finding';
import { judgedRules } from '../../src/rules/judge';
import { policyCatalogue } from '../../src/rules/policy/policy-catalogue';
import { arbitraryAccepted, arbitraryFinding } from './arbitrary-finding';

const schemaFile = join(
  dirname(dirname(require.resolve('@microsoft/sarif-multitool-ts/schemas/ai-run.schema.json'))),
  'assets/sarif-2.1.0.schema.json',
);
const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

const RUN: SarifRun = {
  version: '0.1.0',
  rules: judgedRules,
  base: { cwd: '/repo/deploy', repository: '/repo' },
  input: 'complete',
};

/** The parts of a report that the tests look at. */
interface Report {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
      readonly results: readonly Result[];
    },
  ];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly locations: readonly [{ readonly physicalLocation?: object; readonly logicalLocations: readonly object[] }];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions?: readonly object[];
}

function report(findings: readonly Finding[], run: SarifRun = RUN): Report['runs'][0] {
  const log: Report = JSON.parse(JSON.stringify(findingsSarif({ findings, accepted: [] }, run)));
  return log.runs[0];
}

function finding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'pool-tight',
    class: 'capacity',
    severity: 'warning',
    subject: {
      apiVersion: 'spiderpool.spidernet.io/v2beta1',
      kind: 'SpiderIPPool',
      namespace: null,
      name: 'web-v4',
      cluster: null,
    },
    field: ['spec', 'ips', 0],
    message: 'too few',
    why: 'pods wait',
    fix: 'ips: [a]',
    origin: { type: 'file', file: 'm/pools.yaml', locate: () => ({ line: 9, column: 5, sourceLine: '' }) },
    ...given,
  };
}

test('the schema of the tests is that of SARIF 2.1.0, and refuses what is none', () => {
  expect(isSarif({ version: '2.1.0', runs: [] })).toBe(true);
  expect(isSarif({ version: '2.0.0', runs: [] })).toBe(false);
  expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});

test('whatever findings hold, the report is valid SARIF 2.1.0', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryFinding, { maxLength: 5 }),
      fc.array(arbitraryAccepted, { maxLength: 2 }),
      fc.constantFrom('complete' as const, 'incomplete' as const),
      (findings, accepted, input) => {
        // A few rules, one of which finds something: they are the same in every report, and validating all of them takes a while.
        const run = { ...RUN, input, rules: judgedRules.filter(({ id }) => id.startsWith('exception-')) };
        const log = JSON.parse(JSON.stringify(findingsSarif({ findings, accepted }, run)));
        expect(isSarif(log) || isSarif.errors).toBe(true);
      },
    ),
  );
});

test('the report of a run without findings is valid, too', () => {
  expect(isSarif(JSON.parse(JSON.stringify(findingsSarif({ findings: [], accepted: [] }, RUN))))).toBe(true);
});

test('every rule of the catalogue has one entry, with help, whether it found something or not', () => {
  const { rules } = report([]).tool.driver;
  expect(rules.map(({ id }) => id)).toEqual([...catalogue, ...policyCatalogue].map(({ id }) => id));
  for (const rule of rules) {
    expect(rule).toMatchObject({
      shortDescription: { text: expect.stringMatching(/\S/) },
      fullDescription: { text: expect.stringMatching(/\S/) },
      help: { text: expect.stringMatching(/\nSource: \S/), markdown: expect.stringMatching(/\*\*Source:\*\* \S/) },
      defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
    });
  }
});

test('a result points at its rule, its line in its file, and its object', () => {
  const { results, tool } = report([finding()]);
  const [result] = results;
  expect(tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('pool-tight');
  expect(result).toMatchObject({
    ruleId: 'pool-tight',
    level: 'warning',
    message: { text: 'too few\nwhy: pods wait\nfix: ips: [a]' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'deploy/m/pools.yaml' },
          region: { startLine: 9, startColumn: 5 },
        },
        logicalLocations: [{ name: 'web-v4', fullyQualifiedName: 'SpiderIPPool web-v4: spec.ips[0]', kind: 'object' }],
      },
    ],
  });
});

test.each([
  ['a b/ä#?:%.yaml', 'deploy/a%20b/%C3%A4%23%3F%3A%25.yaml'],
  ['../top.yaml', 'top.yaml'],
  ['/repo/x.yaml', 'x.yaml'],
  ['/etc/a b.yaml', 'file:///etc/a%20b.yaml'],
  ['../../other.yaml', 'file:///other.yaml'],
])('the file %s is the artifact %s', (file, uri) => {
  const [result] = report([finding({ origin: { type: 'file', file, locate: () => undefined } })]).results;
  expect(result?.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri },
    region: { startLine: 1, startColumn: 1 },
  });
});

test('standard input is no file, and a construct is a place of its own', () => {
  const stdin = finding({ origin: { type: 'file', file: '-', locate: () => undefined } });
  const construct = finding({ origin: { type: 'construct', path: 'apps/net/web-v4' } });
  const [one, other] = report([stdin, construct]).results;
  expect(one?.locations[0]).not.toHaveProperty('physicalLocation');
  expect(other?.locations[0]).toMatchObject({
    logicalLocations: [
      { kind: 'object' },
      { name: 'web-v4', fullyQualifiedName: 'apps/net/web-v4', kind: 'construct' },
    ],
  });
  expect(other?.locations[0]).not.toHaveProperty('physicalLocation');
});

describe('fingerprints', () => {
  const fingerprintsOf = (...findings: readonly Finding[]) =>
    report(findings).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

  test('stay when lines and files move, and when the API version or the wording changes', () => {
    const { subject } = finding();
    const moved = finding({
      origin: { type: 'file', file: 'other.yaml', locate: () => ({ line: 99, column: 1, sourceLine: '' }) },
      message: 'in other words',
      subject: { ...subject, apiVersion: 'spiderpool.spidernet.io/v3' },
    });
    expect(fingerprintsOf(moved)).toEqual(fingerprintsOf(finding()));
  });

  test('differ by rule, object and field, and count what is alike', () => {
    const { subject } = finding();
    const all = fingerprintsOf(
      finding(),
      finding({ rule: 'pool-short' }),
      finding({ field: ['spec', 'ips', 1] }),
      finding({ field: [] }),
      finding({ subject: { ...subject, name: 'cart-v4' } }),
      finding({ subject: { ...subject, cluster: 'bj-1' } }),
      finding({ subject: { ...subject, namespace: 'web-v4' } }),
      finding(),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toMatch(/^[0-9a-f]{32}:1$/);
    expect(all[7]).toBe(`${all[0]?.slice(0, 32)}:2`);
  });
});

test('what an exception accepts is a suppressed result', () => {
  const exception = { rule: 'pool-tight', object: 'K/n', reason: 'nights', owner: 'net team', expires: '2027-03-31' };
  const log = findingsSarif({ findings: [], accepted: [{ finding: finding(), exception }] }, RUN);
  expect(log).toMatchObject({
    runs: [
      {
        results: [
          {
            ruleId: 'pool-tight',
            suppressions: [
              { kind: 'external', status: 'accepted', justification: 'nights (net team, until 2027-03-31)' },
            ],
          },
        ],
      },
    ],
  });
});

test('a run that could not read everything says so', () => {
  expect(report([]).invocations).toEqual([{ executionSuccessful: true }]);
  expect(report([], { ...RUN, input: 'incomplete' }).invocations).toEqual([{ executionSuccessful: false }]);
});

test('names cannot act on whoever shows them', () => {
  const { subject } = finding();
  const hostile = finding({ subject: { ...subject, name: 'a\u001b[31m\u202e' }, message: '<b>@octocat</b>' });
  const [result] = report([hostile]).results;
  expect(result?.locations[0].logicalLocations).toMatchObject([{ name: 'a\\u001b[31m\\u202e' }]);
  expect(result).toMatchObject({ message: { markdown: expect.stringContaining('&#60;b&#62;&#64;octocat') } });
});
