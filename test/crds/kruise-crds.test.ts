import { customResources, properties, type Schema } from './schema-files';

const definitions = customResources('apps.kruise.io');

function versionOf(kind: string) {
  const version = definitions.find(({ spec }) => spec.names.kind === kind)?.spec.versions[0];
  if (version === undefined) {
    throw new Error(`no ${kind} in crds/`);
  }
  return version;
}

const schemaOf = (kind: string): Schema => versionOf(kind).schema.openAPIV3Schema;
const specOf = (kind: string): Map<string, Schema> => new Map(properties(schemaOf(kind).properties?.spec ?? {}));

test('OpenKruise leaves values to its webhook: two enums, no bounds, no defaults', () => {
  const found = definitions.flatMap(({ spec }) =>
    properties(schemaOf(spec.names.kind)).flatMap(([path, property]) => {
      const { enum: values, minimum, maximum, default: preset } = property;
      return [values, minimum, maximum, preset].some(value => value !== undefined)
        ? [[spec.names.kind, path, values]]
        : [];
    }),
  );
  expect(found).toEqual([
    ['UnitedDeployment', 'spec.topology.scheduleStrategy.type', ['Adaptive', 'Fixed', '']],
    ['AdvancedCronJob', 'spec.concurrencyPolicy', ['Allow', 'Forbid', 'Replace']],
  ]);
});

test.each([
  ['CloneSet', ['selector', 'template']],
  ['StatefulSet', ['selector', 'template']],
  ['DaemonSet', ['selector', 'template']],
  ['UnitedDeployment', ['selector']],
  ['BroadcastJob', ['template']],
  ['AdvancedCronJob', ['schedule', 'template']],
])('%s requires %j in its spec', (kind, required) => {
  expect(schemaOf(kind).properties?.spec?.required).toEqual(required);
});

test('templates inside a UnitedDeployment require a selector and a pod template although both are overwritten', () => {
  for (const template of ['cloneSetTemplate', 'advancedStatefulSetTemplate']) {
    expect(specOf('UnitedDeployment').get(`template.${template}.spec`)?.required).toEqual(['selector', 'template']);
  }
});

test.each([
  ['CloneSet', 'template'],
  ['CloneSet', 'volumeClaimTemplates'],
  ['StatefulSet', 'template'],
  ['StatefulSet', 'volumeClaimTemplates'],
  ['DaemonSet', 'template'],
  ['BroadcastJob', 'template'],
  ['AdvancedCronJob', 'template.jobTemplate'],
  ['UnitedDeployment', 'template.deploymentTemplate.spec'],
  ['UnitedDeployment', 'template.statefulSetTemplate.spec'],
  ['UnitedDeployment', 'topology.subsets[].patch'],
])('%s leaves %s open, without a type', (kind, path) => {
  const { description: _, ...rest } = specOf(kind).get(path) ?? {};
  expect(rest).toEqual({ 'x-kubernetes-preserve-unknown-fields': true });
});

test.each([
  ['replicas', 'integer'],
  ['revisionHistoryLimit', 'integer'],
  ['minReadySeconds', 'integer'],
  ['progressDeadlineSeconds', 'integer'],
  ['scaleStrategy.podsToDelete', 'array'],
  ['scaleStrategy.disablePVCReuse', 'boolean'],
  ['updateStrategy.type', 'string'],
  ['updateStrategy.paused', 'boolean'],
  ['updateStrategy.inPlaceUpdateStrategy.gracePeriodSeconds', 'integer'],
])('CloneSet v1alpha1 has %s as %s', (path, type) => {
  expect(specOf('CloneSet').get(path)?.type).toBe(type);
});

test.each([
  ['CloneSet', 'scaleStrategy.maxUnavailable'],
  ['CloneSet', 'updateStrategy.partition'],
  ['CloneSet', 'updateStrategy.maxUnavailable'],
  ['CloneSet', 'updateStrategy.maxSurge'],
  ['StatefulSet', 'scaleStrategy.maxUnavailable'],
  ['StatefulSet', 'updateStrategy.rollingUpdate.maxUnavailable'],
  ['DaemonSet', 'burstReplicas'],
  ['DaemonSet', 'updateStrategy.rollingUpdate.maxSurge'],
  ['DaemonSet', 'updateStrategy.rollingUpdate.maxUnavailable'],
  ['DaemonSet', 'updateStrategy.rollingUpdate.partition'],
  ['BroadcastJob', 'parallelism'],
  ['UnitedDeployment', 'topology.subsets[].replicas'],
])('%s takes a number or a percentage as %s', (kind, path) => {
  const { anyOf, 'x-kubernetes-int-or-string': intOrString, type } = specOf(kind).get(path) ?? {};
  expect({ anyOf, intOrString, type }).toEqual({
    anyOf: [{ type: 'integer' }, { type: 'string' }],
    intOrString: true,
    type: undefined,
  });
});

test('CloneSet v1alpha1 keeps its update settings directly under updateStrategy, not under rollingUpdate', () => {
  expect(specOf('CloneSet').has('updateStrategy.rollingUpdate')).toBe(false);
});

test('a StatefulSet partition is a plain number, and reserved ordinals are numbers or ranges', () => {
  expect(specOf('StatefulSet').get('updateStrategy.rollingUpdate.partition')?.type).toBe('integer');
  expect(specOf('StatefulSet').get('reserveOrdinals')?.items).toEqual({
    anyOf: [{ type: 'integer' }, { type: 'string' }],
    'x-kubernetes-int-or-string': true,
  });
});

test.each([
  ['CloneSet', true],
  ['StatefulSet', true],
  ['UnitedDeployment', true],
  ['DaemonSet', false],
  ['BroadcastJob', false],
  ['AdvancedCronJob', false],
])('%s has a status subresource; scalable: %s', (kind, scalable) => {
  const scale = {
    specReplicasPath: '.spec.replicas',
    statusReplicasPath: '.status.replicas',
    labelSelectorPath: '.status.labelSelector',
  };
  expect(versionOf(kind).subresources).toEqual(scalable ? { status: {}, scale } : { status: {} });
});

test('the status of a CloneSet requires five counts', () => {
  expect(schemaOf('CloneSet').properties?.status?.required).toEqual([
    'availableReplicas',
    'readyReplicas',
    'replicas',
    'updatedReadyReplicas',
    'updatedReplicas',
  ]);
});
