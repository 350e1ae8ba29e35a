import { parse } from 'yaml';
import type { ContextData } from '../../../src/context/context-data';
import { knownRules } from '../../../src/rules/policy/known-rules';
import { policyCatalogue } from '../../../src/rules/policy/policy-catalogue';
import { fixFaults } from '../fix-lines';
import { judgeYaml } from '../judge-yaml';

const own = new Set(policyCatalogue.map(({ id }) => id));

function policyFindings(manifests: string, context: string) {
  const data: ContextData = parse(context);
  return judgeYaml(manifests, { complete: true, ...data }).findings.filter(({ rule }) => own.has(rule));
}

test('no two rules share an id, whatever they are about', () => {
  const ids = knownRules().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(policyCatalogue.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its bad example has exactly one finding of it, and nothing else is wrong with the policy', () => {
    const findings = policyFindings(rule.manifests, rule.bad);
    expect(findings.map(finding => finding.rule)).toEqual([id]);
    expect(findings[0]).toMatchObject({ severity: rule.severity, class: rule.class });
  });

  test('its good example has none', () => {
    expect(policyFindings(rule.manifests, rule.good)).toEqual([]);
  });

  test('what its fix has to paste stands on lines of its own', () => {
    const [finding] = policyFindings(rule.manifests, rule.bad);
    expect(fixFaults(finding?.fix ?? '')).toEqual([]);
  });

  test('its texts are complete', () => {
    const [finding] = policyFindings(rule.manifests, rule.bad);
    for (const text of [finding?.message, finding?.why, finding?.fix, rule.title, rule.gist, rule.source]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|NaN|\[object|\.$/);
    }
  });
});
