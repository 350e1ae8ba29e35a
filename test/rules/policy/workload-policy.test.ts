import type { ContextData } from '../../../src/context/context-data';
import { MACVLAN, pool, subnet, WEB_POOL, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { judgeYaml } from '../judge-yaml';

const CLONE_SET = workload({ kind: 'CloneSet', annotations: WEB_POOL });
/** A CloneSet of three with a budget of four and three addresses. */
const TIGHT = `${pool('[10.6.124.10-10.6.124.12]')}${CLONE_SET}${MACVLAN}`;

function severities(yaml: string, policy: ContextData['policy'], more: ContextData = {}) {
  return judgeYaml(yaml, { complete: true, ...more, policy })
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

test('the bar of a namespace counts for the pools its workloads draw from', () => {
  expect(severities(TIGHT, {})).toEqual(['warning pool-tight']);
  expect(severities(TIGHT, { namespaces: { shop: { bar: 'budget' } } })).toEqual(['error pool-tight']);
  expect(severities(TIGHT, { bar: 'budget', namespaces: { 'sh*': { bar: 'floor' } } })).toEqual(['warning pool-tight']);
  expect(severities(TIGHT, { namespaces: { other: { bar: 'budget' } } })).toEqual(['warning pool-tight']);
});

test('of several workloads on one pool the strictest bar counts', () => {
  const cart = CLONE_SET.replaceAll('web\n', 'cart\n')
    .replaceAll('app: web', 'app: cart')
    .replace('namespace: shop', 'namespace: prod');
  const yaml = `${pool('[10.6.124.10-10.6.124.16]')}${CLONE_SET}${cart}${MACVLAN}`;
  expect(severities(yaml, {})).toEqual([]);
  expect(severities(yaml, { namespaces: { prod: { bar: 'budget' } } })).toEqual(['error pool-tight']);
});

test('headroom of a namespace, in percent, is in the number that is to be pasted', () => {
  const yaml = `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: WEB_SUBNET })}${MACVLAN}`;
  const fix = (policy: ContextData['policy']) =>
    judgeYaml(yaml, { complete: true, policy }).findings.find(({ rule }) => rule === 'auto-pool-number-missing')?.fix;
  expect(fix({})).toContain('"4"');
  expect(fix({ headroom: 2 })).toContain('"6"');
  expect(fix({ headroom: 2, namespaces: { shop: { headroom: '30%' } } })).toContain('"6"');
  expect(fix({ headroom: 2, namespaces: { shop: { headroom: '10%' } } })).toContain('"5"');
});

test('timing of a namespace decides what is smooth there', () => {
  const yaml = `${pool('[10.6.124.10-10.6.124.13]')}${CLONE_SET}${MACVLAN}`;
  const rules = (policy: ContextData['policy']) =>
    judgeYaml(yaml, { complete: true, policy }).findings.map(({ rule }) => rule);
  expect(rules({})).toContain('pool-not-smooth');
  const timing = { holdSeconds: 5, startupSeconds: 30 };
  expect(rules({ namespaces: { shop: { timing } } })).not.toContain('pool-not-smooth');
});

test('a pool that has to survive a failing node needs room for its pods twice', () => {
  const yaml = (last: number) => `${pool(`[10.6.124.10-10.6.124.${last}]`)}${CLONE_SET}${MACVLAN}`;
  const policy = { failedNodes: 1 } as const;
  expect(severities(yaml(13), policy, { nodes: { count: 2 } })).toEqual(['warning pool-tight']);
  expect(severities(yaml(15), policy, { nodes: { count: 2 } })).toEqual([]);
});
