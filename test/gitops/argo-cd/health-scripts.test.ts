import { argoCdSettings } from 'cdk8s-spiderpool';
import { cloneSetSituations } from '../health-situations';
import { type Health, runHealthScript } from './run-health-script';

/** What Argo CD shows of an object with our settings. */
function healthOf(group: string, object: { readonly kind?: string } | object): Health {
  const kind = 'kind' in object ? String(object.kind) : '';
  const script = argoCdSettings()[`resource.customizations.health.${group}_${kind}`];
  if (script === undefined) throw new Error(`no script for ${group} ${kind}`);
  return runHealthScript(script, object);
}

test.each(cloneSetSituations)('CloneSet: $words is $argoCd', ({ object, argoCd }) => {
  const { status, message } = healthOf('apps.kruise.io', object);
  expect(status).toBe(argoCd);
  expect(message).not.toBe('');
});

test('the messages have the numbers', () => {
  const messages = cloneSetSituations.map(({ object }) => healthOf('apps.kruise.io', object).message);
  expect(messages).toEqual(
    expect.arrayContaining([
      '1 of 3 updated pods are available',
      'there are 4 pods, and 3 are wanted',
      'the partition keeps 2 pods at the old revision',
      'all 3 pods are updated and available',
    ]),
  );
});

const pool = (status: object | undefined, spec: object = {}) => ({
  kind: 'SpiderIPPool',
  metadata: { name: 'web-v4' },
  spec,
  ...(status === undefined ? {} : { status }),
});
const subnet = (status: object | undefined) => ({ ...pool(status), kind: 'SpiderSubnet' });

test.each<[string, object, Health]>([
  ['new', pool(undefined), { status: 'Progressing', message: 'Spiderpool has not counted the addresses yet' }],
  [
    'with an empty status',
    pool({}),
    { status: 'Progressing', message: 'Spiderpool has not counted the addresses yet' },
  ],
  ['unused', pool({ totalIPCount: 5 }), { status: 'Healthy', message: '0 of 5 addresses are in use' }],
  [
    'in use',
    pool({ totalIPCount: 5, allocatedIPCount: 3 }),
    { status: 'Healthy', message: '3 of 5 addresses are in use' },
  ],
  [
    'used up, as a pool of fixed addresses is meant to be',
    pool({ totalIPCount: 5, allocatedIPCount: 5 }),
    { status: 'Healthy', message: '5 of 5 addresses are in use; the next pod has to wait for one' },
  ],
  [
    'just made smaller than its use',
    pool({ totalIPCount: 4, allocatedIPCount: 5 }),
    { status: 'Healthy', message: '5 of 4 addresses are in use; the next pod has to wait for one' },
  ],
  [
    'disabled',
    pool({ totalIPCount: 5, allocatedIPCount: 2 }, { disable: true }),
    { status: 'Healthy', message: 'disabled: gives out no more addresses; 2 of 5 addresses are in use' },
  ],
  [
    'without addresses',
    pool({ totalIPCount: 0, allocatedIPCount: 0 }, { disable: false }),
    { status: 'Healthy', message: '0 of 0 addresses are in use; the next pod has to wait for one' },
  ],
  [
    'a new subnet',
    subnet(undefined),
    { status: 'Progressing', message: 'Spiderpool has not counted the addresses yet' },
  ],
  [
    'a subnet with pools',
    subnet({ totalIPCount: 90, allocatedIPCount: 90 }),
    { status: 'Healthy', message: '90 of 90 addresses belong to pools' },
  ],
  [
    'a network',
    { kind: 'SpiderMultusConfig', metadata: { name: 'vlan6', namespace: 'kube-system' }, spec: {} },
    { status: 'Healthy', message: 'makes NetworkAttachmentDefinition kube-system/vlan6' },
  ],
  [
    'a network of another name',
    {
      kind: 'SpiderMultusConfig',
      metadata: { name: 'vlan6', namespace: 'net', annotations: { 'multus.spidernet.io/cr-name': 'vlan6-a' } },
    },
    { status: 'Healthy', message: 'makes NetworkAttachmentDefinition net/vlan6-a' },
  ],
])('Spiderpool: %s', (_words, object, health) => {
  expect(healthOf('spiderpool.spidernet.io', object)).toEqual(health);
});

test('no network object is ever Degraded or Suspended: in a wave before the last the sync would fail, or wait for ever', () => {
  for (const disable of [true, false]) {
    for (const allocatedIPCount of [0, 1, 5, 6]) {
      const { status } = healthOf('spiderpool.spidernet.io', pool({ totalIPCount: 5, allocatedIPCount }, { disable }));
      expect(status).toBe('Healthy');
    }
  }
});

test('the settings name the pod specs of workloads, so that 100m and 0.1 are one quantity', () => {
  expect(argoCdSettings()['resource.customizations.knownTypeFields.apps.kruise.io_CloneSet']).toBe(
    '- field: spec.template.spec\n  type: core/v1/PodSpec\n',
  );
  expect(
    Object.keys(argoCdSettings()).filter(key => !/^resource\.customizations\.(health|knownTypeFields)\./.test(key)),
  ).toEqual([]);
});
