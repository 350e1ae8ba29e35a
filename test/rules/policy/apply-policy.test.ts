import * as fc from 'fast-check';
import type { Context, RuleLevel } from '../../../src/context/context';
import { defaultContext } from '../../../src/context/default-context';
import type { Finding, Severity } from '../../../src/rules/finding';
import { applyPolicy } from '../../../src/rules/policy/apply-policy';
import { policyCatalogue } from '../../../src/rules/policy/policy-catalogue';

const TODAY = '2026-06-15';
const RULES = ['pool-tight', 'pool-not-smooth', 'pool-short', 'network-default-missing'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

interface Given {
  readonly rule?: string;
  readonly severity?: Severity;
  readonly misses?: Finding['misses'];
  readonly name?: string;
  readonly namespace?: string | null;
}

function finding({
  rule = 'pool-tight',
  severity = 'warning',
  misses,
  name = 'web-v4',
  namespace = null,
}: Given): Finding {
  const subject = {
    apiVersion: 'v1',
    kind: namespace === null ? 'SpiderIPPool' : 'CloneSet',
    namespace,
    name,
    cluster: null,
  };
  const texts = { message: 'm', why: 'w', fix: 'f' };
  const origin = { type: 'construct', path: `app/${name}` } as const;
  return { rule, class: 'capacity', severity, subject, field: [], ...texts, origin, ...(misses ? { misses } : {}) };
}

interface Policy {
  readonly bar?: Context['policy']['bar'];
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly exceptions?: readonly { readonly rule?: string; readonly object?: string; readonly expires?: string }[];
}

function apply(found: readonly Finding[], { bar = 'floor', rules = {}, exceptions = [] }: Policy, today = TODAY) {
  const context: Context = {
    ...defaultContext,
    policy: { ...defaultContext.policy, bar, rules: new Map(Object.entries(rules)) },
    exceptions: exceptions.map(({ rule = 'pool-tight', object = 'SpiderIPPool/web-v4', expires = '2026-06-30' }) => ({
      rule,
      object,
      reason: 'r',
      owner: 'o',
      expires,
    })),
  };
  return applyPolicy(found, context, { today, rules: [...RULES.map(id => ({ id })), ...policyCatalogue] });
}

/** Rule and severity of what is left, and how much is accepted. */
function told(found: readonly Finding[], policy: Policy, today?: string) {
  const { findings, accepted } = apply(found, policy, today);
  return { findings: findings.map(({ rule, severity }) => `${severity} ${rule}`), accepted: accepted.length };
}

test('without a policy findings stay what they are', () => {
  const found = SEVERITIES.map(severity => finding({ severity }));
  expect(apply(found, {})).toEqual({ findings: found, accepted: [] });
});

test.each([
  ['floor', ['note pool-not-smooth', 'warning pool-tight']],
  ['budget', ['error pool-tight', 'note pool-not-smooth']],
  ['smooth', ['error pool-not-smooth', 'error pool-tight']],
] as const)('the bar %s raises what misses its figure', (bar, expected) => {
  const found = [
    finding({ misses: 'budget' }),
    finding({ rule: 'pool-not-smooth', severity: 'note', misses: 'smooth' }),
    finding({ rule: 'network-default-missing', severity: 'note' }),
  ];
  const { findings } = told(found, { bar });
  expect(findings.filter(text => !text.includes('network')).sort()).toEqual(expected);
  expect(findings).toContain('note network-default-missing');
});

test.each(['error', 'warning', 'note'] as const)('a severity of the policy replaces that of the rule: %s', level => {
  expect(told([finding({})], { rules: { 'pool-tight': level } }).findings).toEqual([`${level} pool-tight`]);
});

test('off leaves a rule out, and a severity says more than the bar', () => {
  const found = [finding({ misses: 'budget' })];
  expect(told(found, { rules: { 'pool-tight': 'off' } }).findings).toEqual([]);
  expect(told(found, { bar: 'smooth', rules: { 'pool-tight': 'note' } }).findings).toEqual(['note pool-tight']);
});

test.each(['warning', 'note', 'off'] as const)('an error of the cluster stays one where the policy says %s', level => {
  const found = [finding({ rule: 'pool-short', severity: 'error' })];
  expect(told(found, { rules: { 'pool-short': level } }).findings).toEqual([
    'error pool-short',
    'note policy-error-lowered',
  ]);
});

test('an exception accepts the finding it names, and says which it was', () => {
  const [web, cart] = [finding({}), finding({ name: 'cart-v4' })];
  const { findings, accepted } = apply([web, cart], { exceptions: [{}] });
  expect(findings).toEqual([cart]);
  expect(accepted).toEqual([{ finding: web, exception: expect.objectContaining({ rule: 'pool-tight', owner: 'o' }) }]);
});

test.each([
  ['SpiderIPPool/web-*', null, true],
  ['SpiderIPPool/web-v?', null, true],
  ['SpiderIPPool/*', null, true],
  ['*/web-v4', null, true],
  ['SpiderIPPool/web-v[46]', null, true],
  ['SpiderIPPool/web', null, false],
  ['spiderippool/web-v4', null, false],
  ['SpiderIPPool/shop/web-v4', null, false],
  ['CloneSet/shop/web-v4', 'shop', true],
  ['CloneSet/*/web-v4', 'shop', true],
  ['CloneSet/web-v4', 'shop', false],
  ['CloneSet/*', 'shop', false],
  ['SpiderIPPool/web-v[4', null, false],
])('the object %s and namespace %s: %p', (object, namespace, matches) => {
  expect(told([finding({ namespace })], { exceptions: [{ object }] }).accepted).toBe(matches ? 1 : 0);
});

test('a pattern made to take for ever takes no time', () => {
  const object = `SpiderIPPool/${'*a'.repeat(190)}b`;
  expect(told([finding({ name: 'a'.repeat(253) })], { exceptions: [{ object }] }).accepted).toBe(0);
});

test('an exception holds up to and including its last day', () => {
  const exceptions = [{ expires: '2026-06-15' }];
  expect(told([finding({})], { exceptions })).toEqual({ findings: [], accepted: 1 });
  expect(told([finding({})], { exceptions }, '2026-06-16')).toEqual({
    findings: ['warning pool-tight', 'warning exception-expired'],
    accepted: 0,
  });
});

test('of two exceptions one that holds is enough', () => {
  const exceptions = [{ expires: '2026-01-01' }, { object: 'SpiderIPPool/*' }];
  expect(told([finding({})], { exceptions })).toEqual({ findings: ['warning exception-expired'], accepted: 1 });
});

test('an expired exception that would accept nothing is unused, and that is all', () => {
  expect(told([], { exceptions: [{ expires: '2026-01-01' }] }).findings).toEqual(['note exception-unused']);
});

test('an exception of a rule that was not applied says nothing', () => {
  expect(told([], { exceptions: [{ rule: 'pool-removed' }] }).findings).toEqual([]);
  expect(told([], { exceptions: [{ rule: 'pool-remove' }] }).findings).toEqual(['warning exception-unknown-rule']);
});

test('an error that only the policy made one can be accepted, one of the cluster cannot', () => {
  const exceptions = [{}, { rule: 'pool-short' }];
  const found = [finding({ misses: 'budget' }), finding({ rule: 'pool-short', severity: 'error' })];
  expect(told(found, { bar: 'budget', exceptions })).toEqual({
    findings: ['error pool-short', 'warning exception-of-error'],
    accepted: 1,
  });
});

test('findings about the policy have severities of their own, which the policy may change, too', () => {
  const exceptions = [{}];
  expect(told([], { exceptions, rules: { 'exception-unused': 'error' } }).findings).toEqual(['error exception-unused']);
  expect(told([], { exceptions, rules: { 'exception-unused': 'off' } }).findings).toEqual([]);
});

test('where a context came from a file, its findings stand there', () => {
  const locate = () => ({ line: 3, column: 5, sourceLine: '  - rule: x' });
  const exception = { rule: 'pool-tight', object: 'K/n', reason: 'r', owner: 'o', expires: '2027-01-01' };
  const context: Context = { ...defaultContext, exceptions: [exception], source: { file: 'spiderpool.yaml', locate } };
  const { findings } = applyPolicy([], context, { today: TODAY, rules: [{ id: 'pool-tight' }] });
  expect(findings).toMatchObject([
    {
      field: ['exceptions', 0],
      subject: { kind: 'Context', name: 'spiderpool.yaml' },
      origin: { type: 'file', locate },
    },
  ]);
});

test('whatever the policy, no error of the cluster is lost, and nothing is both accepted and told', () => {
  const arbitraryFinding = fc
    .record({
      rule: fc.constantFrom(...RULES),
      severity: fc.constantFrom(...SEVERITIES),
      misses: fc.constantFrom(undefined, 'budget' as const, 'smooth' as const),
      name: fc.constantFrom('web-v4', 'cart-v4'),
    })
    .map(finding);
  const policy = fc.record({
    bar: fc.constantFrom('floor' as const, 'budget' as const, 'smooth' as const),
    rules: fc.dictionary(
      fc.constantFrom(...RULES),
      fc.constantFrom('error' as const, 'warning' as const, 'note' as const, 'off' as const),
    ),
    exceptions: fc.array(
      fc.record({
        rule: fc.constantFrom(...RULES),
        object: fc.constantFrom('SpiderIPPool/web-v4', 'SpiderIPPool/*', '*/*'),
        expires: fc.constantFrom('2026-06-14', '2026-06-15'),
      }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(fc.array(arbitraryFinding, { maxLength: 8 }), policy, (found, given) => {
      const { findings, accepted } = apply(found, given);
      for (const each of found.filter(({ severity }) => severity === 'error')) expect(findings).toContain(each);
      const shown = findings.filter(({ subject }) => subject.kind !== 'Context').length + accepted.length;
      const left = found.filter(({ rule, severity }) => severity === 'error' || given.rules[rule] !== 'off').length;
      expect(shown).toBe(left);
      expect(accepted.every(({ exception }) => exception.expires >= TODAY)).toBe(true);
    }),
  );
});
