import { type CustomResource, customResources, GROUPS, properties, type Schema } from './schema-files';

const all = GROUPS.flatMap(customResources);

function of(kind: string): CustomResource['spec'] {
  const found = all.find(definition => definition.spec.names.kind === kind);
  if (found === undefined) {
    throw new Error(`no ${kind} in crds/`);
  }
  return found.spec;
}

function schemaOf(kind: string): Schema {
  const [version] = of(kind).versions;
  if (version === undefined) {
    throw new Error(`${kind} has no version`);
  }
  return version.schema.openAPIV3Schema;
}

/** What the schema demands of `spec` beyond types: the paths with required fields, values, bounds or defaults. */
function demands(kind: string): Record<string, Partial<Schema>> {
  const spec = schemaOf(kind).properties?.spec ?? {};
  const places: [string, Schema][] = [['', spec], ...properties(spec)];
  const withItems = places.flatMap(([path, schema]): [string, Schema][] =>
    schema.items === undefined
      ? [[path, schema]]
      : [
          [path, schema],
          [`${path}[]`, schema.items],
        ],
  );
  const kept = withItems.flatMap(([path, schema]): [string, Partial<Schema>][] => {
    const { required, enum: values, minimum, maximum, minLength, default: preset } = schema;
    const demand = { required, enum: values, minimum, maximum, minLength, default: preset };
    const set = Object.entries(demand).filter(([, value]) => value !== undefined);
    return set.length === 0 ? [] : [[path, Object.fromEntries(set)]];
  });
  return Object.fromEntries(kept);
}

const prefixed = (prefix: string, table: Record<string, Partial<Schema>>): Record<string, Partial<Schema>> =>
  Object.fromEntries(Object.entries(table).map(([path, demand]) => [prefix + path, demand]));

const route = { required: ['dst', 'gw'] };
const condition = { required: ['key', 'operator'] };
const family = { enum: [4, 6] };
const vlanId = { minimum: 0, maximum: 4094 };

test.each([
  ['SpiderIPPool', 'v2beta1', 'Cluster', 'spiderippools', ['sp']],
  ['SpiderSubnet', 'v2beta1', 'Cluster', 'spidersubnets', ['ss']],
  ['SpiderReservedIP', 'v2beta1', 'Cluster', 'spiderreservedips', ['sr']],
  ['SpiderMultusConfig', 'v2beta1', 'Namespaced', 'spidermultusconfigs', ['smc']],
  ['SpiderCoordinator', 'v2beta1', 'Cluster', 'spidercoordinators', ['scc']],
  ['NetworkAttachmentDefinition', 'v1', 'Namespaced', 'network-attachment-definitions', ['net-attach-def']],
  ['CloneSet', 'v1alpha1', 'Namespaced', 'clonesets', ['clone']],
  ['StatefulSet', 'v1beta1', 'Namespaced', 'statefulsets', ['sts', 'asts']],
  ['DaemonSet', 'v1alpha1', 'Namespaced', 'daemonsets', ['daemon', 'ads']],
  ['UnitedDeployment', 'v1alpha1', 'Namespaced', 'uniteddeployments', ['ud']],
  ['BroadcastJob', 'v1alpha1', 'Namespaced', 'broadcastjobs', ['bcj']],
  ['AdvancedCronJob', 'v1alpha1', 'Namespaced', 'advancedcronjobs', ['acj']],
])('%s is defined once, as %s and %s', (kind, version, scope, plural, shortNames) => {
  const spec = of(kind);
  expect(spec.versions.map(({ name, served, storage }) => ({ name, served, storage }))).toEqual([
    { name: version, served: true, storage: true },
  ]);
  expect({ scope: spec.scope, plural: spec.names.plural, shortNames: spec.names.shortNames }).toEqual({
    scope,
    plural,
    shortNames,
  });
});

test('there are twelve definitions, each named plural.group and kept in the file of its group', () => {
  expect(all).toHaveLength(12);
  for (const group of GROUPS) {
    for (const { apiVersion, kind, metadata, spec } of customResources(group)) {
      expect([apiVersion, kind]).toEqual(['apiextensions.k8s.io/v1', 'CustomResourceDefinition']);
      expect(spec.group).toBe(group);
      expect(metadata.name).toBe(`${spec.names.plural}.${group}`);
    }
  }
});

test('the kinds of Spiderpool share the category spiderpool, the others have none', () => {
  for (const { spec } of all) {
    expect(spec.names.categories).toEqual(spec.group === 'spiderpool.spidernet.io' ? ['spiderpool'] : undefined);
  }
});

test('every definition and every property of it says what it is', () => {
  const silent = all.flatMap(({ spec: { names, versions } }) =>
    versions.flatMap(({ schema: { openAPIV3Schema: schema } }) =>
      [['', schema] as const, ...properties(schema)]
        .filter(([, { description = '' }]) => description.trim().length < 10)
        .map(([path]) => `${names.kind} ${path}`),
    ),
  );
  expect(silent).toEqual([]);
});

test('where the schema has a default the description ends with it, and Spiderpool descriptions claim no other', () => {
  for (const { spec } of all) {
    for (const [path, { description = '', default: preset }] of properties(schemaOf(spec.names.kind))) {
      const claimed = /\nDefaults to (.*)$/.exec(description)?.[1];
      const expected = preset === undefined ? undefined : String(preset);
      if (expected !== undefined || spec.group === 'spiderpool.spidernet.io') {
        expect([spec.names.kind, path, claimed]).toEqual([spec.names.kind, path, expected]);
      }
    }
  }
});

const selector = { '.matchExpressions[]': condition };

test('SpiderIPPool demands a subnet, a known family and complete routes, and is neither default nor disabled', () => {
  expect(demands('SpiderIPPool')).toEqual({
    '': { required: ['subnet'] },
    default: { default: false },
    disable: { default: false },
    ipVersion: family,
    'routes[]': route,
    ...prefixed('podAffinity', selector),
    ...prefixed('namespaceAffinity', selector),
    ...prefixed('nodeAffinity', selector),
  });
});

test('SpiderSubnet demands a subnet, a known family and complete routes, and knows no affinity', () => {
  expect(demands('SpiderSubnet')).toEqual({ '': { required: ['subnet'] }, ipVersion: family, 'routes[]': route });
  expect(Object.keys(schemaOf('SpiderSubnet').properties?.spec?.properties ?? {})).toEqual([
    'excludeIPs',
    'gateway',
    'ipVersion',
    'ips',
    'routes',
    'subnet',
  ]);
});

test('SpiderReservedIP demands nothing but a known family', () => {
  expect(demands('SpiderReservedIP')).toEqual({ ipVersion: family });
});

const coordinator: Record<string, Partial<Schema>> = {
  hostRuleTable: { default: 500 },
  mode: { enum: ['auto', 'underlay', 'overlay', 'disabled'], default: 'auto' },
  podCIDRType: { enum: ['auto', 'cluster', 'calico', 'cilium', 'none'] },
  podRPFilter: { default: 0 },
  'policyRoutes[]': route,
  tunePodRoutes: { default: true },
  txQueueLen: { default: 0 },
  vethMTU: { minimum: 1 },
};

test('SpiderCoordinator has its modes, the pod CIDR types and the defaults of 1.2', () => {
  expect(demands('SpiderCoordinator')).toEqual(coordinator);
});

test('SpiderMultusConfig has its CNI types, VLAN and rate bounds, bonds and defaults', () => {
  const matchMasterSubnet = { default: false, enum: [true, false] };
  const onMaster = {
    '': { required: ['master'] },
    '.bond': { required: ['mode', 'name'] },
    '.bond.mode': { minimum: 0, maximum: 6 },
    '.ippools.matchMasterSubnet': matchMasterSubnet,
    '.mtu': { minimum: 0, default: 0 },
    '.vlanID': vlanId,
  };
  expect(demands('SpiderMultusConfig')).toEqual({
    cniType: {
      enum: ['macvlan', 'ipvlan', 'vlan', 'sriov', 'ovs', 'ib-sriov', 'ipoib', 'custom'],
      default: 'custom',
    },
    disableIPAM: { default: false },
    enableCoordinator: { default: true },
    ...prefixed('coordinator.', coordinator),
    ...prefixed('macvlan', onMaster),
    ...prefixed('ipvlan', onMaster),
    ...prefixed('vlan', { ...onMaster, '.vlanMode': { enum: ['manual', 'auto'], default: 'manual' } }),
    ...prefixed('sriov.', {
      'ippools.matchMasterSubnet': matchMasterSubnet,
      maxTxRateMbps: { minimum: 0 },
      minTxRateMbps: { minimum: 0 },
      mtu: { minimum: 0, default: 0 },
      rdmaIsolation: { default: false },
      vlanID: vlanId,
    }),
    ...prefixed('ibsriov.', {
      enableIbKubernetes: { default: false },
      'ippools.matchMasterSubnet': matchMasterSubnet,
      linkState: { enum: ['auto', 'enable', 'disable'], default: 'enable' },
      rdmaIsolation: { default: true },
    }),
    'ipoib.ippools.matchMasterSubnet': matchMasterSubnet,
    ovs: { required: ['bridge'] },
    'ovs.ippools.matchMasterSubnet': matchMasterSubnet,
    'ovs.trunk[].id': vlanId,
    'ovs.trunk[].minID': vlanId,
    'ovs.trunk[].maxID': vlanId,
  });
});

test('NetworkAttachmentDefinition knows only spec.config, as text', () => {
  const spec = schemaOf('NetworkAttachmentDefinition').properties?.spec ?? {};
  expect(properties(spec).map(([path, { type }]) => [path, type])).toEqual([['config', 'string']]);
  expect(demands('NetworkAttachmentDefinition')).toEqual({});
});
