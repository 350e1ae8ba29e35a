import { parseContext } from '../../../src/context/parse-context';
import { readLiveCluster } from '../../../src/manifests/live/read-live-cluster';
import { planAddresses } from '../../../src/plan/plan-addresses';
import { catalogue } from '../../../src/rules/catalogue';
import { changeCatalogue } from '../../../src/rules/change/change-catalogue';
import type { Finding } from '../../../src/rules/finding';
import { judgeLive } from '../../../src/rules/live/judge-live';
import { liveCatalogue } from '../../../src/rules/live/live-catalogue';
import type { LiveExample } from '../../../src/rules/live/live-rule';
import { fixFaults } from '../fix-lines';
import { judgeYaml, manifestsOf } from '../judge-yaml';

function judgeExample({ manifests, live }: LiveExample): readonly Finding[] {
  const context = parseContext({ complete: true });
  if (!context.ok) throw new Error('the defaults are a context');
  return judgeLive(planAddresses(manifestsOf(manifests), context.value), [readLiveCluster(manifestsOf(live), null)]);
}

test('every rule of live clusters has an id of its own, in kebab-case words, that no other rule has', () => {
  const ids = [...catalogue, ...changeCatalogue, ...liveCatalogue].map(rule => rule.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id } of liveCatalogue) expect(id).toMatch(/^live(-[a-z]+)+$/);
});

describe.each(liveCatalogue.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its bad example has exactly one finding of it, and no other error or warning', () => {
    const findings = judgeExample(rule.bad);
    expect(findings.filter(finding => finding.rule === id)).toHaveLength(1);
    expect(findings.filter(finding => finding.rule !== id && finding.severity !== 'note')).toEqual([]);
  });

  test('its good example has no finding', () => {
    expect(judgeExample(rule.good)).toEqual([]);
  });

  test('the manifests of its examples are not wrong by themselves', () => {
    for (const { manifests } of [rule.bad, rule.good]) {
      expect(judgeYaml(manifests).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('what its fix has to paste stands on lines of its own', () => {
    const [finding] = judgeExample(rule.bad).filter(candidate => candidate.rule === id);
    expect(fixFaults(finding?.fix ?? '')).toEqual([]);
  });

  test('its texts are complete', () => {
    const [finding] = judgeExample(rule.bad).filter(candidate => candidate.rule === id);
    for (const text of [finding?.message, finding?.why, finding?.fix, rule.title, rule.gist, rule.source]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|NaN|\[object|\.$/);
    }
  });
});
