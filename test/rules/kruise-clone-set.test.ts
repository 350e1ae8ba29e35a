import { judgeYaml } from './judge-yaml';

/** The findings of a CloneSet of 3 replicas with this update strategy, as `severity rule`; what other subjects find is left out. */
function findings(
  strategy: string,
  { kruise = '1.9.0', replicas = 3, apiVersion = 'v1alpha1', spec = '' } = {},
): readonly string[] {
  const yaml = `
apiVersion: apps.kruise.io/${apiVersion}
kind: CloneSet
metadata: { name: web, namespace: shop }
spec:
  replicas: ${replicas}
  ${spec}
  updateStrategy: ${strategy}
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } }
`;
  const judged = judgeYaml(yaml, { complete: true, kruise: { version: kruise } });
  return judged.findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('numbers and percentages, as the webhook of each release reads them', () => {
  test.each([
    // The webhook rounds up, so that any percentage above 0 is a pod.
    ['{ maxUnavailable: 1%, maxSurge: 0 }', '1.9.0', []],
    ['{ maxUnavailable: 0%, maxSurge: 0 }', '1.9.0', ['error clone-set-rollout-stuck']],
    ['{ maxUnavailable: 0%, maxSurge: 1% }', '1.9.0', []],
    ['{ maxUnavailable: 0, maxSurge: 0 }', '1.8.0', ['error clone-set-rollout-stuck']],
    ['{ maxUnavailable: 0 }', '1.9.0', ['error clone-set-rollout-stuck']],
    ['{ maxSurge: 0 }', '1.9.0', []],
    ['{ maxUnavailable: 200%, maxSurge: 300% }', '1.9.0', []],
    // A text without a sign: refused from 1.9 on, a percentage before.
    ['{ maxUnavailable: "5" }', '1.9.0', ['error clone-set-percentage-unreadable']],
    ['{ maxUnavailable: "5" }', '1.8.4', ['warning clone-set-percentage-unreadable']],
    ['{ partition: "5" }', '1.9.0', ['error clone-set-percentage-unreadable']],
    ['{ partition: "5" }', '1.8.4', ['warning clone-set-percentage-unreadable']],
    ['{ maxSurge: abc }', '1.9.0', ['error clone-set-percentage-unreadable']],
    ['{ maxSurge: abc }', '1.8.4', ['error clone-set-percentage-unreadable']],
    // Fractions: refused before 1.9; then taken, but counted as 0 by the controller, except in partition.
    ['{ partition: 12.5% }', '1.9.0', []],
    ['{ partition: 12.5% }', '1.8.4', ['error clone-set-percentage-unreadable']],
    ['{ maxUnavailable: 12.5% }', '1.9.0', ['error clone-set-percentage-unreadable']],
    ['{ maxUnavailable: 12.5%, maxSurge: 1 }', '1.9.0', ['warning clone-set-percentage-unreadable']],
    ['{ maxSurge: 12.5% }', '1.9.0', ['warning clone-set-percentage-unreadable']],
    ['{ maxSurge: 12.5%, maxUnavailable: 0 }', '1.9.0', ['error clone-set-percentage-unreadable']],
    ['{ maxUnavailable: 12.5% }', '1.8.4', ['error clone-set-percentage-unreadable']],
    // Negative numbers: partition alone is refused, unless nothing is left to update with.
    ['{ partition: -1 }', '1.9.0', ['error clone-set-number-negative']],
    ['{ maxSurge: -1 }', '1.9.0', ['warning clone-set-number-negative']],
    ['{ maxUnavailable: -1, maxSurge: 1 }', '1.9.0', ['warning clone-set-number-negative']],
    ['{ maxUnavailable: -1 }', '1.9.0', ['error clone-set-number-negative']],
  ])('%s with OpenKruise %s: %j', (strategy, kruise, expected) => {
    expect(findings(strategy, { kruise })).toEqual(expected);
  });

  test('with no pods to run, nothing need be replaced', () => {
    expect(findings('{ maxUnavailable: 0 }', { replicas: 0 })).toEqual([]);
  });
});

describe('update types', () => {
  test.each([
    ['{ type: ReCreate }', []],
    ['{ type: InPlaceIfPossible, maxSurge: 1 }', []],
    ['{ type: InPlaceOnly }', []],
    ['{ type: InPlaceOnly, maxSurge: 0% }', []],
    ['{ type: InPlaceOnly, maxSurge: 1% }', ['error clone-set-in-place-only-surge']],
    ['{ type: OnDelete }', ['error clone-set-update-type']],
    ['{ type: RollingUpdate }', ['error clone-set-update-type']],
    ['{ type: recreate }', ['error clone-set-update-type']],
  ])('v1alpha1 %s: %j', (strategy, expected) => {
    expect(findings(strategy)).toEqual(expected);
  });

  test.each([
    ['{ type: OnDelete }', []],
    ['{ type: RollingUpdate, rollingUpdate: { podUpdatePolicy: InPlaceIfPossible } }', []],
    ['{ type: ReCreate }', ['error clone-set-update-type']],
    ['{ rollingUpdate: { podUpdatePolicy: InPlace } }', ['error clone-set-update-type']],
    ['{ rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }', ['error clone-set-surge-only-refused']],
    ['{ rollingUpdate: { maxUnavailable: 0%, maxSurge: 0 } }', ['error clone-set-rollout-stuck']],
    ['{ rollingUpdate: { maxUnavailable: 1, maxSurge: 1 } }', []],
  ])('v1beta1 %s: %j', (strategy, expected) => {
    expect(findings(strategy, { apiVersion: 'v1beta1', kruise: '2.0.0' })).toEqual(expected);
  });
});

describe('fields beside the update strategy', () => {
  test.each([
    ['scaleStrategy: { maxUnavailable: 0 }', ['error clone-set-scale-stuck']],
    ['scaleStrategy: { maxUnavailable: 0% }', ['error clone-set-scale-stuck']],
    ['scaleStrategy: { maxUnavailable: some }', ['error clone-set-scale-stuck']],
    ['scaleStrategy: { maxUnavailable: 12.5% }', ['error clone-set-scale-stuck']],
    ['scaleStrategy: { maxUnavailable: 1% }', []],
    ['scaleStrategy: { podsToDelete: [] }', []],
    ['progressDeadlineSeconds: 0', ['error clone-set-progress-deadline']],
    ['progressDeadlineSeconds: 1', []],
    ['progressDeadlineSeconds: 2147483647', []],
    ['progressDeadlineSeconds: -1', ['error clone-set-progress-deadline']],
  ])('%s: %j', (spec, expected) => {
    expect(findings('{}', { spec })).toEqual(expected);
  });
});

describe('a UnitedDeployment holds a CloneSet that nobody else looks into', () => {
  function united(inner: string): readonly string[] {
    const yaml = `
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  topology: { subsets: [{ name: a }, { name: b }] }
  template:
    cloneSetTemplate:
      metadata: { labels: { app: web } }
      spec:
        ${inner}
        selector: { matchLabels: { app: web } }
        template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } }
`;
    return judgeYaml(yaml).findings.map(({ rule, field, why }) =>
      [rule, field.join('.'), /refused|\b0\b/.test(why) ? 'refused' : why].join(' '),
    );
  }

  test.each([
    ['updateStrategy: { maxUnavailable: 0 }', 'clone-set-rollout-stuck', 'updateStrategy.maxUnavailable'],
    ['updateStrategy: { type: OnDelete }', 'clone-set-update-type', 'updateStrategy.type'],
    ['scaleStrategy: { maxUnavailable: 0 }', 'clone-set-scale-stuck', 'scaleStrategy.maxUnavailable'],
    ['progressDeadlineSeconds: 0', 'clone-set-progress-deadline', 'progressDeadlineSeconds'],
  ])('%s', (inner, rule, field) => {
    expect(united(inner)).toEqual([`${rule} spec.template.cloneSetTemplate.spec.${field} refused`]);
  });
});
