import type { ContextData } from '../../../src/context/context-data';
import { parseContext } from '../../../src/context/parse-context';
import { MACVLAN, pool, WEB_POOL, workload } from '../../../src/rules/examples';
import { judge } from '../../../src/rules/judge';
import { policyCatalogue } from '../../../src/rules/policy/policy-catalogue';
import { findingText } from '../finding-text';
import { fixFaults } from '../fix-lines';
import { manifestsOf } from '../judge-yaml';

const TODAY = '2026-06-15';
const OWN = new Set(policyCatalogue.map(({ id }) => id));

/** What is wrong with the policy of a context, when these manifests are judged by it. */
function told(manifests: string, data: ContextData): readonly string[] {
  const context = parseContext({ complete: true, ...data });
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  const findings = judge(manifestsOf(manifests), context.value, TODAY).findings.filter(({ rule }) => OWN.has(rule));
  expect(findings.flatMap(({ fix }) => fixFaults(fix))).toEqual([]);
  for (const { subject, origin } of findings) {
    expect(subject).toEqual({
      apiVersion: 'cdk8s-spiderpool',
      kind: 'Context',
      namespace: null,
      name: 'useContext',
      cluster: null,
    });
    expect(origin).toEqual({ type: 'construct', path: 'useContext' });
  }
  return findings.map(findingText);
}

function accepting(rule: string, object: string, expires = '2026-06-15') {
  return { rule, object, reason: 'r', owner: 'the network team', expires };
}

/** Two CloneSets, each with a pool that its rollouts empty for a while: `pool-tight` on `web-v4` and `cart-v4`. */
const WEB = workload({ kind: 'CloneSet', annotations: WEB_POOL });
const CART = WEB.replaceAll('name: web\n', 'name: cart\n')
  .replaceAll('app: web ', 'app: cart ')
  .replace('"web-v4"', '"cart-v4"');
const TIGHT = pool('[10.6.124.10-10.6.124.12]') + pool('[10.6.124.20-10.6.124.22]', 'cart-v4') + WEB + CART + MACVLAN;

/** Two pools whose gateway is among their addresses, which the webhook refuses. */
const wrong = (name: string, address: string) =>
  pool(`[${address}]`, name).replace('spec: {', `spec: { gateway: ${address},`);
const REFUSED = wrong('a', '10.6.124.10') + wrong('b', '10.6.124.11');

describe('exceptions', () => {
  test('that have expired say what counts again', () => {
    const rule = 'pool-tight';
    expect(
      told(TIGHT, {
        exceptions: [
          accepting(rule, 'SpiderIPPool/web-v4', '2026-06-14'),
          accepting(rule, 'SpiderIPPool/*', '2026-01-01'),
        ],
      }),
    ).toEqual([
      `warning exception-expired at exceptions[0].expires
the exception for pool-tight on SpiderIPPool/web-v4 held until 2026-06-14, and it is 2026-06-15: 1 finding counts again
what was accepted for a time is no longer decided, and fails a check where it is an error
mend SpiderIPPool web-v4; or let the network team decide again and write a later day at "expires"`,
      `warning exception-expired at exceptions[1].expires
the exception for pool-tight on SpiderIPPool/* held until 2026-01-01, and it is 2026-06-15: 2 findings count again
what was accepted for a time is no longer decided, and fails a check where it is an error
mend SpiderIPPool web-v4 and SpiderIPPool cart-v4; or let the network team decide again and write a later day at "expires"`,
    ]);
  });

  test('cannot hold for errors of the cluster, one or more', () => {
    const rule = 'pool-gateway-in-ips';
    expect(
      told(REFUSED, { exceptions: [accepting(rule, 'SpiderIPPool/b'), accepting(rule, 'SpiderIPPool/*')] }),
    ).toEqual([
      `warning exception-of-error at exceptions[0]
the exception for pool-gateway-in-ips on SpiderIPPool/b cannot hold: 1 finding is an error of the cluster itself
the object is refused, or pods do not start, whatever is accepted here
mend SpiderIPPool b as the finding says, and remove the exception`,
      `warning exception-of-error at exceptions[1]
the exception for pool-gateway-in-ips on SpiderIPPool/* cannot hold: 2 findings are errors of the cluster itself
the object is refused, or pods do not start, whatever is accepted here
mend SpiderIPPool a and SpiderIPPool b as the finding says, and remove the exception`,
    ]);
  });

  test('of rules that do not exist get the nearest name, if one is near', () => {
    const exceptions = [
      accepting('pool-tigth', 'SpiderIPPool/web-v4'),
      accepting('whatever-it-was', 'SpiderIPPool/web-v4'),
    ];
    expect(told(TIGHT, { exceptions })).toEqual([
      `warning exception-unknown-rule at exceptions[0].rule
no rule is called pool-tigth
the exception accepts nothing, and the finding it was written for still counts
rule: pool-tight`,
      `warning exception-unknown-rule at exceptions[1].rule
no rule is called whatever-it-was
the exception accepts nothing, and the finding it was written for still counts
write the id that the finding shows in brackets, or remove the exception`,
    ]);
  });

  test('of rules of other occasions, and of the policy itself, are known', () => {
    const exceptions = ['pool-removed', 'live-pool-short'].map(rule => accepting(rule, 'SpiderIPPool/web-v4'));
    expect(told(TIGHT, { exceptions })).toEqual([]);
    expect(told(TIGHT, { exceptions: [accepting('exception-unused', 'Context/useContext')] })).toEqual([
      `note exception-unused at exceptions[0]
the exception for exception-unused on Context/useContext accepts nothing: there is no such finding
it would hide the next finding of this kind, about which nobody has decided
remove it`,
    ]);
  });

  test('that accept nothing say where the rule finds something', () => {
    const exceptions = [
      accepting('pool-tight', 'SpiderIPPool/shop-v4'),
      accepting('pool-short', 'SpiderIPPool/web-v4'),
    ];
    expect(told(TIGHT, { exceptions })).toEqual([
      `note exception-unused at exceptions[0]
the exception for pool-tight on SpiderIPPool/shop-v4 accepts nothing: there is no such finding
it would hide the next finding of this kind, about which nobody has decided
remove it, or write at "object" what was meant; pool-tight is found on SpiderIPPool/web-v4 and SpiderIPPool/cart-v4`,
      `note exception-unused at exceptions[1]
the exception for pool-short on SpiderIPPool/web-v4 accepts nothing: there is no such finding
it would hide the next finding of this kind, about which nobody has decided
remove it`,
    ]);
  });
});

describe('severities', () => {
  test('of rules that do not exist get the nearest name, if one is near', () => {
    expect(
      told(TIGHT, { policy: { rules: { 'pool-tigth': 'error', 'whatever-it-was': 'off', 'pool-removed': 'note' } } }),
    ).toEqual([
      `warning policy-unknown-rule at policy.rules.pool-tigth
no rule is called pool-tigth
the severity changes nothing: the findings it was written for keep their own
pool-tight: error`,
      `warning policy-unknown-rule at policy.rules.whatever-it-was
no rule is called whatever-it-was
the severity changes nothing: the findings it was written for keep their own
write the id that the finding shows in brackets, or remove the line`,
    ]);
  });

  test('make nothing less of errors of the cluster, one or more', () => {
    const policy = { rules: { 'pool-gateway-in-ips': 'off' } } as const;
    const stays =
      'the object is refused, or pods do not start, whatever the policy says; only findings that are no such errors follow it';
    expect(told(wrong('a', '10.6.124.10'), { policy })).toEqual([
      `note policy-error-lowered at policy.rules.pool-gateway-in-ips
the policy has pool-gateway-in-ips as off, and 1 finding of it is an error of the cluster itself and stays one
${stays}
mend SpiderIPPool a as the finding says`,
    ]);
    expect(told(REFUSED, { policy: { rules: { 'pool-gateway-in-ips': 'note' } } })).toEqual([
      `note policy-error-lowered at policy.rules.pool-gateway-in-ips
the policy has pool-gateway-in-ips as note, and 2 findings of it are errors of the cluster itself and stay errors
${stays}
mend SpiderIPPool a and SpiderIPPool b as the finding says`,
    ]);
    expect(told(REFUSED, { policy: { rules: { 'pool-gateway-in-ips': 'error' } } })).toEqual([]);
  });
});
