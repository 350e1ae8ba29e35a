import { catalogue } from '../../src/rules/catalogue';
import { fixFaults } from './fix-lines';
import { judgeYaml } from './judge-yaml';

test('every rule has an id of its own, in kebab-case words', () => {
  const ids = catalogue.map(rule => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

describe.each(catalogue.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its bad example has exactly one finding of it, and no other error', () => {
    const findings = judgeYaml(rule.bad, rule.context).findings;
    expect(findings.filter(finding => finding.rule === id)).toHaveLength(1);
    expect(findings.filter(finding => finding.rule !== id && finding.severity !== 'note')).toEqual([]);
  });

  test('its good example has no finding', () => {
    expect(judgeYaml(rule.good, rule.context).findings).toEqual([]);
  });

  test('what its fix has to paste stands on lines of its own', () => {
    const [finding] = judgeYaml(rule.bad, rule.context).findings.filter(candidate => candidate.rule === id);
    expect(fixFaults(finding?.fix ?? '')).toEqual([]);
  });

  test('its texts are complete', () => {
    const [finding] = judgeYaml(rule.bad, rule.context).findings.filter(candidate => candidate.rule === id);
    for (const text of [finding?.message, finding?.why, finding?.fix, rule.title, rule.gist, rule.source]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|NaN|\[object|\.$/);
    }
  });
});
