import { judgeYaml } from './judge-yaml';

const CONTAINERS = 'containers: [{ name: web, image: nginx }]';

/** A workload of Kubernetes itself or of OpenKruise with this selector and pod; the ids of its findings. */
function rules(
  kind: string,
  { apiVersion = 'apps/v1', selector = '{ matchLabels: { app: web } }', pod = CONTAINERS, spec = '' },
) {
  const yaml = `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web, namespace: shop }
spec:
  ${spec}
  ${selector === 'none' ? '' : `selector: ${selector}`}
  template: { metadata: { labels: { app: web } }, spec: { ${pod} } }
`;
  return judgeYaml(yaml).findings.map(({ rule }) => rule);
}

describe.each([
  ['Deployment', 'apps/v1'],
  ['ReplicaSet', 'apps/v1'],
  ['StatefulSet', 'apps/v1'],
  ['DaemonSet', 'apps/v1'],
  ['CloneSet', 'apps.kruise.io/v1alpha1'],
  ['StatefulSet', 'apps.kruise.io/v1beta1'],
  ['DaemonSet', 'apps.kruise.io/v1alpha1'],
])('%s of %s', (kind, apiVersion) => {
  const of = (given: Parameters<typeof rules>[1]) => rules(kind, { apiVersion, ...given });

  test('has no finding as it is', () => {
    expect(of({})).toEqual([]);
  });

  test('has a selector, one that is not empty, and one that its pods meet', () => {
    const missing = apiVersion === 'apps/v1' ? 'workload-selector-empty' : 'field-required';
    expect(of({ selector: 'none' })).toEqual([missing]);
    expect(of({ selector: '{}' })).toEqual(['workload-selector-empty']);
    expect(of({ selector: '{ matchLabels: {} }' })).toEqual(['workload-selector-empty']);
    expect(of({ selector: '{ matchLabels: { app: shop } }' })).toEqual(['workload-selector-mismatch']);
    expect(of({ selector: '{ matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }' })).toEqual([
      'workload-selector-mismatch',
    ]);
    expect(of({ selector: '{ matchExpressions: [{ key: app, operator: In }] }' })).toEqual([
      'workload-selector-invalid',
    ]);
  });

  test('restarts its pods always, and gives them no deadline', () => {
    expect(of({ pod: `restartPolicy: Never, ${CONTAINERS}` })).toEqual(['workload-restart-policy']);
    expect(of({ pod: `activeDeadlineSeconds: 5, ${CONTAINERS}` })).toEqual(['workload-active-deadline']);
  });

  test('mounts what there is', () => {
    const mounts = 'containers: [{ name: web, image: nginx, volumeMounts: [{ name: data, mountPath: /data }] }]';
    expect(of({ pod: mounts })).toEqual(['workload-volume-unknown']);
    expect(of({ pod: `volumes: [{ name: data, emptyDir: {} }], ${mounts}` })).toEqual([]);
    expect(of({ pod: `volumes: [{ name: a, emptyDir: {} }, { name: a, emptyDir: {} }], ${CONTAINERS}` })).toEqual([
      'workload-volume-duplicate',
    ]);
  });
});

describe('claims', () => {
  const mounts = 'containers: [{ name: web, image: nginx, volumeMounts: [{ name: data, mountPath: /data }] }]';
  const spec = 'volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce] } }]';
  const both = `volumes: [{ name: data, emptyDir: {} }], ${mounts}`;

  test.each([
    ['CloneSet', 'apps.kruise.io/v1alpha1', ['workload-volume-duplicate']],
    ['StatefulSet', 'apps.kruise.io/v1beta1', []],
    ['StatefulSet', 'apps/v1', []],
  ])('%s of %s mounts them, and beside a volume of the same name: %j', (kind, apiVersion, expected) => {
    expect(rules(kind, { apiVersion, spec, pod: mounts })).toEqual([]);
    expect(rules(kind, { apiVersion, spec, pod: both })).toEqual(expected);
  });
});

describe('jobs', () => {
  test.each([
    ['Job', 'batch/v1'],
    ['BroadcastJob', 'apps.kruise.io/v1alpha1'],
  ])('%s says Never or OnFailure, since nothing said means Always', (kind, apiVersion) => {
    const of = (policy: string) => rules(kind, { apiVersion, selector: 'none', pod: `${policy}${CONTAINERS}` });
    expect(of('')).toEqual(['workload-restart-policy']);
    expect(of('restartPolicy: Always, ')).toEqual(['workload-restart-policy']);
    expect(of('restartPolicy: Never, ')).toEqual([]);
    expect(of('restartPolicy: OnFailure, ')).toEqual([]);
  });
});

test.each([
  ['CloneSet', 'apps.kruise.io/v1alpha1', 52, []],
  ['CloneSet', 'apps.kruise.io/v1alpha1', 53, ['workload-name-too-long']],
  ['StatefulSet', 'apps/v1', 53, ['workload-name-too-long']],
  ['Deployment', 'apps/v1', 63, []],
])('%s of %s with a name of %i characters: %j', (kind, apiVersion, length, expected) => {
  const yaml = `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: ${'a'.repeat(length)}, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { ${CONTAINERS} } }
`;
  expect(judgeYaml(yaml).findings.map(({ rule }) => rule)).toEqual(expected);
});
