import { stringify } from 'yaml';
import { catalogue } from '../../src/rules/catalogue';
import type { Finding, Severity } from '../../src/rules/finding';
import type { Rule } from '../../src/rules/rule';
import { fixParts } from './fix-lines';
import { judgeYaml } from './judge-yaml';
import { pasted } from './paste-fix';

const WEIGHT: Record<Severity, number> = { error: 3, warning: 2, note: 1 };

interface Paste {
  readonly rule: Rule;
  readonly before: Finding;
  readonly objects: readonly unknown[];
}

const pastes = catalogue.flatMap((rule): Paste[] => {
  const before = findingOf(rule, rule.bad);
  const objects = before && pasted(rule.bad, before);
  return before && objects ? [{ rule, before, objects }] : [];
});

function findingOf({ id, context }: Rule, yaml: string): Finding | undefined {
  return judgeYaml(yaml, context).findings.find(finding => finding.rule === id);
}

test.each(pastes.map(paste => [paste.rule.id, paste] as const))(
  'what %s says to paste mends what it found',
  (_, paste) => {
    const after = findingOf(paste.rule, paste.objects.map(object => stringify(object)).join('---\n'));
    expect(after === undefined ? 0 : WEIGHT[after.severity]).toBeLessThan(WEIGHT[paste.before.severity]);
  },
);

test('what most fixes have to paste is tried out', () => {
  expect(pastes.length).toBeGreaterThan(60);
});

test('the role that workload-rbac-missing says to add lets Spiderpool read the kind', () => {
  const rule = catalogue.find(({ id }) => id === 'workload-rbac-missing');
  if (!rule) throw new Error('no such rule');
  const [, manifests] = fixParts(findingOf(rule, rule.bad)?.fix ?? '');
  expect(findingOf(rule, `${rule.bad}\n---\n${manifests?.text}`)).toBeUndefined();
});
