import { catalogue } from '../../../src/rules/catalogue';
import { changeCatalogue } from '../../../src/rules/change/change-catalogue';
import { fixFaults } from '../fix-lines';
import { judgeYaml } from '../judge-yaml';
import { judgeChangeYaml } from './judge-change-yaml';

test('every rule of changes has an id of its own, in kebab-case words, that no other rule has', () => {
  const ids = [...catalogue, ...changeCatalogue].map(rule => rule.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id } of changeCatalogue) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

describe.each(changeCatalogue.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its bad example has exactly one finding of it, and no other error or warning', () => {
    const { findings } = judgeChangeYaml(rule.bad);
    expect(findings.filter(finding => finding.rule === id)).toHaveLength(1);
    expect(findings.filter(finding => finding.rule !== id && finding.severity !== 'note')).toEqual([]);
  });

  test('its good example has no finding', () => {
    expect(judgeChangeYaml(rule.good).findings).toEqual([]);
  });

  test('neither side of its examples is wrong by itself', () => {
    for (const { before, after, context } of [rule.bad, rule.good]) {
      for (const [yaml, data] of [
        [before, context?.before],
        [after, context?.after],
      ] as const) {
        expect(judgeYaml(yaml, data).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }
  });

  test('nothing changes, nothing is found', () => {
    const { after, context } = rule.bad;
    const same = context && { before: context.after, after: context.after };
    const { findings, change } = judgeChangeYaml({ before: after, after, ...(same && { context: same }) });
    expect(findings).toEqual([]);
    expect(
      change.clusters.flatMap(({ objects }) => [...objects.added, ...objects.removed, ...objects.changed]),
    ).toEqual([]);
  });

  test('what its fix has to paste stands on lines of its own', () => {
    const [finding] = judgeChangeYaml(rule.bad).findings.filter(candidate => candidate.rule === id);
    expect(fixFaults(finding?.fix ?? '')).toEqual([]);
  });

  test('its texts are complete', () => {
    const [finding] = judgeChangeYaml(rule.bad).findings.filter(candidate => candidate.rule === id);
    for (const text of [finding?.message, finding?.why, finding?.fix, rule.title, rule.gist, rule.source]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|NaN|\[object|\.$/);
    }
  });
});
