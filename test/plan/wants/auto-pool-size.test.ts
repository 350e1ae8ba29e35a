import { judgeYaml } from '../../rules/judge-yaml';

interface Asking {
  readonly kind: string;
  readonly apiVersion: string;
  /** Fields of the spec, without selector and template; `TEMPLATE` is where that goes, if not at the end. */
  readonly spec?: string;
  readonly number?: string;
}

const NETWORK = `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}' }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet6 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10-10.6.0.99] }
`;

/** The auto pool of the only NIC of a workload. */
function autoPoolOf({ kind, apiVersion, spec = 'replicas: 3, TEMPLATE', number }: Asking) {
  const annotations = {
    'v1.multus-cni.io/default-network': 'kube-system/macvlan',
    'ipam.spidernet.io/subnet': '{"ipv4":["subnet6"]}',
    ...(number === undefined ? {} : { 'ipam.spidernet.io/ippool-ip-number': number }),
  };
  const metadata = `{ labels: { app: web }, annotations: ${JSON.stringify(annotations)} }`;
  const template = `template: { metadata: ${metadata}, spec: { restartPolicy: Never, containers: [{ name: web, image: nginx }] } }`;
  const { plan } = judgeYaml(`---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web, namespace: shop${kind === 'Pod' ? `, annotations: ${JSON.stringify(annotations)}` : ''} }
spec: { ${spec.replace('TEMPLATE', template)} }
${NETWORK}`);
  const sources = plan.clusters.flatMap(({ workloads }) => workloads).flatMap(({ nics }) => nics[0]?.sources ?? []);
  const [source] = sources.filter(each => each.type === 'auto-pool');
  return source?.type === 'auto-pool' ? source : undefined;
}

const DEPLOYMENT = { kind: 'Deployment', apiVersion: 'apps/v1' };
const CLONE_SET = { kind: 'CloneSet', apiVersion: 'apps.kruise.io/v1alpha1' };
const JOB = { kind: 'Job', apiVersion: 'batch/v1' };
const CRON_JOB = { kind: 'CronJob', apiVersion: 'batch/v1' };

test.each<[Asking, number, string]>([
  [DEPLOYMENT, 3, '3 pods + 0'],
  [{ ...DEPLOYMENT, number: '+2' }, 5, '3 pods + 2 of "+2"'],
  [{ ...DEPLOYMENT, number: '7' }, 7, '"7", an absolute number'],
  [{ ...CLONE_SET, number: '4' }, 4, '"4", an absolute number'],
  [{ ...CLONE_SET, number: '+1' }, 1, '"+1", which Spiderpool reads as 1 in all for a CloneSet'],
  [{ ...JOB, spec: 'completions: 5, parallelism: 2, TEMPLATE' }, 5, '5 pods + 0'],
  [{ ...JOB, spec: 'parallelism: 2, TEMPLATE' }, 2, '2 pods + 0'],
  [{ ...JOB, spec: 'TEMPLATE' }, 1, '1 pods + 0'],
  [{ ...JOB, spec: 'completions: 0, TEMPLATE' }, 1, '1 pods + 0'],
  [{ ...JOB, spec: 'completions: 1.5, TEMPLATE' }, 1, '1 pods + 0'],
  [
    { ...CRON_JOB, spec: 'schedule: "* * * * *", jobTemplate: { spec: { completions: 4, parallelism: 2, TEMPLATE } }' },
    4,
    '4 pods + 0',
  ],
])('%j gets an auto pool of %i', (asking, addresses, because) => {
  expect(autoPoolOf(asking)?.size).toEqual({ type: 'sized', addresses, because });
});

test.each<[string, Asking, string]>([
  ['a bare Pod', { kind: 'Pod', apiVersion: 'v1', spec: 'containers: [{ name: a, image: b }]' }, 'no-controller'],
  ['a number that is none', { ...DEPLOYMENT, number: 'many' }, 'unreadable-number'],
  ['a CloneSet without a number', CLONE_SET, 'third-party-without-number'],
  ['a Deployment whose replicas are none', { ...DEPLOYMENT, spec: 'replicas: x, TEMPLATE' }, 'demand-unknown'],
])('%s gets none', (_title, asking, reason) => {
  expect(autoPoolOf(asking)?.size).toEqual({ type: 'refused', reason });
});

test('the pool bears the name of what Spiderpool takes for the controller', () => {
  expect(autoPoolOf({ ...DEPLOYMENT })?.namePattern).toBe('auto4-web-eth0-<uid5>');
  const run = 'schedule: "* * * * *", template: { jobTemplate: { spec: { TEMPLATE } } }';
  const cron = { kind: 'AdvancedCronJob', apiVersion: 'apps.kruise.io/v1alpha1', spec: run, number: '1' };
  expect(autoPoolOf(cron)?.namePattern).toBe('auto4-web-<time>-eth0-<uid5>');
  const united = {
    kind: 'UnitedDeployment',
    apiVersion: 'apps.kruise.io/v1alpha1',
    spec: 'replicas: 2, topology: { subsets: [{ name: a }, { name: b }] }, template: { cloneSetTemplate: { spec: { TEMPLATE } } }',
    number: '2',
  };
  expect(autoPoolOf(united)?.namePattern).toBe('auto4-web-a-<random5>-eth0-<uid5>');
});
