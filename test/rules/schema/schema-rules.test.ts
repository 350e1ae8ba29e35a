import type { ContextData } from '../../../src/context/context-data';
import { formatFieldPath } from '../../../src/manifests/field-path';
import { judgeObjects } from './judge-objects';

const SPIDERPOOL = 'spiderpool.spidernet.io/v2beta1';
const RULES = ['field-type', 'field-required', 'field-unknown', 'object-version', 'object-kind-unknown'];

function object(kind: string, spec: unknown, apiVersion = SPIDERPOOL): object {
  return { apiVersion, kind, metadata: { name: 'web', namespace: 'shop' }, spec };
}

function cloneSet(spec: object, apiVersion = 'apps.kruise.io/v1alpha1', templateMetadata: object = {}): object {
  const template = {
    metadata: { labels: { app: 'web' }, ...templateMetadata },
    spec: { containers: [{ name: 'web', image: 'nginx' }] },
  };
  return object('CloneSet', { selector: { matchLabels: { app: 'web' } }, template, ...spec }, apiVersion);
}

/** Each finding as `severity rule field`. */
function findings(subject: object, context: ContextData = {}): readonly string[] {
  return judgeObjects([subject], context)
    .filter(({ rule }) => RULES.includes(rule))
    .map(({ severity, rule, field }) => `${severity} ${rule} ${formatFieldPath(field)}`);
}

function texts(subject: object): readonly (readonly [message: string, fix: string])[] {
  return judgeObjects([subject]).map(({ message, fix }) => [message, fix]);
}

describe('what a finding says', () => {
  test.each([
    [
      { ips: '10.6.124.10' },
      'spec.ips of SpiderIPPool web must be a list, and is text ("10.6.124.10")',
      'ips: ["10.6.124.10"]',
    ],
    [
      { default: 'True' },
      'spec.default of SpiderIPPool web must be true or false, and is text ("True")',
      'default: true',
    ],
    [{ gateway: 1 }, 'spec.gateway of SpiderIPPool web must be text, and is the number 1', 'gateway: "1"'],
    [
      { ipVersion: '4' },
      'spec.ipVersion of SpiderIPPool web must be a whole number, and is text ("4")',
      'ipVersion: 4',
    ],
    [
      { ipVersion: 5 },
      'spec.ipVersion of SpiderIPPool web is 5, and must be one of 4, 6',
      'write 4 or 6 for spec.ipVersion',
    ],
    [
      { nodeName: [true] },
      'spec.nodeName[0] of SpiderIPPool web must be text, and is true',
      'write "true" for spec.nodeName[0]',
    ],
    [{ excludIPs: [] }, 'spec.excludIPs of SpiderIPPool web does not exist', 'write spec.excludeIPs, or remove it'],
    [
      { IPs: ['10.6.124.9'] },
      'spec.IPs of SpiderIPPool web does not exist',
      'remove it; what it means belongs into spec.ips',
    ],
    [
      { routes: [{ dst: '10.0.0.0/8', gw: '10.6.124.1', metric: 1 }] },
      'spec.routes[0].metric of SpiderIPPool web does not exist',
      'remove it; spec.routes[0] has dst and gw',
    ],
  ])('%j', (spec, message, fix) => {
    const pool = object('SpiderIPPool', { subnet: '10.6.124.0/24', ips: ['10.6.124.10'], ...spec });
    expect(texts(pool)).toEqual([[message, fix]]);
  });

  test('a number beyond its bounds', () => {
    const network = object('SpiderMultusConfig', { cniType: 'macvlan', macvlan: { master: ['eth1'], vlanID: 4095 } });
    expect(texts(network)).toContainEqual([
      'spec.macvlan.vlanID of SpiderMultusConfig shop/web is 4095, and must be from 0 to 4094',
      'write a number from 0 to 4094 for spec.macvlan.vlanID',
    ]);
  });

  test('a mistyped value of a few', () => {
    const network = object('SpiderMultusConfig', { cniType: 'macvaln', macvlan: { master: ['eth1'] } });
    expect(texts(network).map(([, fix]) => fix)).toContain('cniType: macvlan');
  });

  test('a network whose configuration is YAML instead of text holding JSON', () => {
    const network = object('NetworkAttachmentDefinition', { config: { type: 'macvlan' } }, 'k8s.cni.cncf.io/v1');
    expect(texts(network)).toEqual([
      [
        'spec.config of NetworkAttachmentDefinition shop/web must be text, and is a mapping',
        `config: '{"type":"macvlan"}'`,
      ],
    ]);
  });
});

describe('fields come and go with releases', () => {
  const inSpiderpool = (version: string): ContextData => ({ spiderpool: { version } });
  const inKruise = (version: string): ContextData => ({ kruise: { version } });
  const pool = object('SpiderIPPool', { subnet: '10.6.124.0/24', ips: ['10.6.124.10'], vlan: 6 });
  const macvlan = (block: object, rest: object = {}): object =>
    object('SpiderMultusConfig', { cniType: 'macvlan', macvlan: { master: ['eth1'], ...block }, ...rest });

  test.each([
    ['vlan of a pool', pool, 'spec.vlan', '0.9.13', '1.0.0'],
    ['hostRPFilter', object('SpiderCoordinator', { hostRPFilter: 0 }), 'spec.hostRPFilter', '0.9.13', '1.0.0'],
    [
      'detectGateway',
      macvlan({}, { coordinator: { detectGateway: true } }),
      'spec.coordinator.detectGateway',
      '0.9.0',
      '1.2.2',
    ],
    [
      'enableRdma',
      object('SpiderMultusConfig', { sriov: { enableRdma: true } }),
      'spec.sriov.enableRdma',
      '0.9.0',
      '1.0.0',
    ],
    [
      'ibKubernetesEnabled',
      object('SpiderMultusConfig', { ibsriov: { ibKubernetesEnabled: true } }),
      'spec.ibsriov.ibKubernetesEnabled',
      '0.9.0',
      '1.0.0',
    ],
  ])('%s is gone', (_name, subject, field, last, first) => {
    expect(findings(subject, inSpiderpool(last))).toEqual([]);
    expect(findings(subject, inSpiderpool(first))).toEqual([`error field-unknown ${field}`]);
  });

  test.each([
    ['mtu', macvlan({ mtu: 1500 }), 'spec.macvlan.mtu', '1.1.0', '1.2.0'],
    [
      'matchMasterSubnet',
      macvlan({ ippools: { matchMasterSubnet: false } }),
      'spec.macvlan.ippools.matchMasterSubnet',
      '1.0.0',
      '1.1.0',
    ],
    [
      'vlanMode',
      object('SpiderMultusConfig', { cniType: 'vlan', vlan: { master: ['eth1'], vlanMode: 'auto' } }),
      'spec.vlan.vlanMode',
      '1.2.0',
      '1.2.1',
    ],
    [
      'policyRoutes',
      macvlan({}, { coordinator: { policyRoutes: [] } }),
      'spec.coordinator.policyRoutes',
      '1.2.0',
      '1.2.1',
    ],
    ['vethMTU', object('SpiderCoordinator', { vethMTU: 1400 }), 'spec.vethMTU', '1.2.0', '1.2.1'],
    ['podRPFilter in early 0.9', object('SpiderCoordinator', { podRPFilter: 0 }), 'spec.podRPFilter', '0.9.4', '0.9.5'],
    ['podRPFilter after 0.8.9', object('SpiderCoordinator', { podRPFilter: 0 }), 'spec.podRPFilter', '0.9.0', '0.8.9'],
    [
      'multusName',
      object('SpiderIPPool', { subnet: '10.6.124.0/24', multusName: ['a'] }),
      'spec.multusName',
      '0.5.0',
      '0.6.0',
    ],
  ])('%s is not there yet', (_name, subject, field, without, having) => {
    expect(findings(subject, inSpiderpool(without))).toContain(`error field-unknown ${field}`);
    expect(findings(subject, inSpiderpool(having))).toEqual([]);
  });

  test('progressDeadlineSeconds came with OpenKruise 1.9', () => {
    expect(findings(cloneSet({ progressDeadlineSeconds: 60 }), inKruise('1.8.4'))).toEqual([
      'error field-unknown spec.progressDeadlineSeconds',
    ]);
    expect(findings(cloneSet({ progressDeadlineSeconds: 60 }), inKruise('1.9.0'))).toEqual([]);
  });

  test('cniType vlan before Spiderpool 1.2 is one mistake, with all that belongs to it', () => {
    const network = object('SpiderMultusConfig', { cniType: 'vlan', vlan: { master: ['eth1'], vlanMode: 'auto' } });
    expect(findings(network, inSpiderpool('1.1.0'))).toEqual(['error field-type spec.cniType']);
  });

  test('null is not there', () => {
    expect(findings(macvlan({ mtu: null }), inSpiderpool('1.1.0'))).toEqual([]);
  });

  test('what a release newer than the schemas may have is a note', () => {
    expect(findings(cloneSet({ surplus: 1 }), inKruise('2.1.0'))).toEqual(['note field-unknown spec.surplus']);
    expect(findings(cloneSet({ surplus: 1 }), inKruise('1.9.0'))).toEqual(['error field-unknown spec.surplus']);
  });

  test('the CloneSet in a UnitedDeployment has another shape from OpenKruise 2.0 on', () => {
    const template = { cloneSetTemplate: { spec: { updateStrategy: { rollingUpdate: {} } } } };
    const united = object(
      'UnitedDeployment',
      { selector: { matchLabels: { app: 'web' } }, template },
      'apps.kruise.io/v1alpha1',
    );
    expect(findings(united, inKruise('2.0.0'))).toEqual([]);
    expect(findings(united, inKruise('1.9.0'))).toContain(
      'error field-unknown spec.template.cloneSetTemplate.spec.updateStrategy.rollingUpdate',
    );
  });
});

describe('kinds and versions', () => {
  test.each([
    ['CloneSet', 'apps.kruise.io/v1beta1', '1.9.0', 'error object-version apiVersion'],
    ['CloneSet', 'apps.kruise.io/v1beta1', '2.0.0', undefined],
    ['DaemonSet', 'apps.kruise.io/v1beta1', '1.8.4', 'error object-version apiVersion'],
    ['BroadcastJob', 'apps.kruise.io/v1beta1', '1.9.0', undefined],
    ['StatefulSet', 'apps.kruise.io/v1alpha1', '1.7.4', undefined],
    ['CloneSet', 'apps.kruise.io/v1', '1.9.0', 'error object-version apiVersion'],
    ['CloneSet', 'apps.kruise.io/v1', '3.0.0', 'note object-version apiVersion'],
    ['CloneSet', 'apps/v1', '1.9.0', 'error object-kind-unknown kind'],
    ['ClonSet', 'apps.kruise.io/v1alpha1', '1.9.0', 'error object-kind-unknown kind'],
    ['ImagePullJob', 'apps.kruise.io/v1alpha1', '1.9.0', undefined],
    ['SpiderIPPool', 'spiderpool.spidernet.io/v1', '1.9.0', 'error object-version apiVersion'],
    ['MultiNetworkPolicy', 'k8s.cni.cncf.io/v1beta1', '1.9.0', undefined],
    ['Rollout', 'argoproj.io/v1alpha1', '1.9.0', undefined],
  ])('%s of %s under OpenKruise %s', (kind, apiVersion, version, expected) => {
    const found = findings(object(kind, {}, apiVersion), { kruise: { version } });
    expect(found.filter(text => !text.includes('field-required'))).toEqual(expected === undefined ? [] : [expected]);
  });

  test('SpiderMultusConfig came with Spiderpool 0.6', () => {
    const network = object('SpiderMultusConfig', { cniType: 'custom' });
    const found = findings(network, { spiderpool: { version: '0.5.0' } });
    expect(found).toContain('error object-version apiVersion');
  });
});

describe('labels and annotations', () => {
  test.each([
    ['5', 5, '"5"'],
    ['true', true, '"true"'],
    ['a list', [{ ipv4: ["it's"] }], `'[{"ipv4":["it''s"]}]'`],
  ])('an annotation that is %s', (_name, value, written) => {
    const key = 'ipam.spidernet.io/ippools';
    const [finding, ...others] = judgeObjects([cloneSet({}, undefined, { annotations: { [key]: value } })]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'annotation-not-text',
      severity: 'error',
      field: ['spec', 'template', 'metadata', 'annotations', key],
      fix: `${key}: ${written}`,
    });
  });

  test('a number for ippool-ip-number is one mistake, not a missing number besides', () => {
    const annotations = {
      'v1.multus-cni.io/default-network': 'kube-system/macvlan',
      'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["subnet124"]}]',
      'ipam.spidernet.io/ippool-ip-number': 5,
    };
    const network = {
      apiVersion: 'k8s.cni.cncf.io/v1',
      kind: 'NetworkAttachmentDefinition',
      metadata: { name: 'macvlan', namespace: 'kube-system' },
      spec: { config: '{"type":"macvlan","ipam":{"type":"spiderpool"}}' },
    };
    const found = judgeObjects([cloneSet({ replicas: 3 }, undefined, { annotations }), network]);
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'annotation-not-text',
    ]);
  });

  test('every object has labels, and templates have theirs', () => {
    const job = {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: 'backup', namespace: 'shop', labels: { tier: 1 } },
      spec: {
        jobTemplate: {
          metadata: { labels: { a: true } },
          spec: { template: { metadata: { labels: { b: 2 } }, spec: { restartPolicy: 'Never' } } },
        },
      },
    };
    const fields = judgeObjects([job]).map(({ rule, field }) => `${rule} ${formatFieldPath(field)}`);
    expect(fields).toEqual([
      'label-not-text metadata.labels.tier',
      'label-not-text spec.jobTemplate.metadata.labels.a',
      'label-not-text spec.jobTemplate.spec.template.metadata.labels.b',
    ]);
  });
});

describe('one mistake is one finding', () => {
  const annotations = {
    'v1.multus-cni.io/default-network': 'kube-system/macvlan',
    'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web"]}]',
  };
  const network = {
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: { name: 'macvlan', namespace: 'kube-system' },
    spec: { config: '{"type":"macvlan","ipam":{"type":"spiderpool"}}' },
  };
  const pool = { subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.19'], gateway: '10.6.124.1' };

  test.each([
    ['nothing', {}, {}, []],
    ['ips', { ips: '10.6.124.10' }, {}, ['field-type']],
    ['an entry of ips', { ips: [10] }, {}, ['field-type']],
    ['excludeIPs', { excludeIPs: '10.6.124.10' }, {}, ['field-type']],
    ['subnet', { subnet: 10 }, {}, ['field-type']],
    ['ipVersion', { ipVersion: '4' }, {}, ['field-type']],
    ['gateway', { gateway: 1 }, {}, ['field-type']],
    ['routes', { routes: { dst: 'x' } }, {}, ['field-type']],
    ['podAffinity', { podAffinity: [] }, {}, ['field-type']],
    ['multusName', { multusName: 'kube-system/macvlan' }, {}, ['field-type']],
    ['disable', { disable: 'false' }, {}, ['field-type']],
    ['replicas', {}, { replicas: '3' }, ['field-type']],
    ['maxSurge', {}, { updateStrategy: { maxSurge: [1] } }, ['field-type']],
    ['a misspelt subnet', { subnet: undefined, subnets: '10.6.124.0/24' }, {}, ['field-unknown']],
  ])('%s', (_name, poolChange, setChange, rules) => {
    const spec = Object.fromEntries(
      Object.entries({ ...pool, ...poolChange }).filter(([, value]) => value !== undefined),
    );
    const objects = [
      object('SpiderIPPool', spec),
      network,
      cloneSet({ replicas: 3, ...setChange }, undefined, { annotations }),
    ];
    const found = judgeObjects(objects, { complete: true }).filter(({ severity }) => severity !== 'note');
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });
});
