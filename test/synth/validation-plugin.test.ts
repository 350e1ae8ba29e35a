import { join } from 'node:path';
import { type Validation, ValidationContext } from 'cdk8s-cli/plugins';
import { SpiderpoolValidation } from 'cdk8s-spiderpool';
import { folderWith, removeFolders } from '../manifests/source/temporary-folder';

afterEach(() => {
  jest.restoreAllMocks();
  removeFolders();
});

/** A Deployment of a pool that nobody knows. */
const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
        v1.multus-cni.io/default-network: kube-system/macvlan
        ipam.spidernet.io/ippool: '{"ipv4":["nowhere"]}'
    spec: { containers: [{ name: main, image: busybox }] }
`;

function pool(ips: string, name = 'cart-v4'): string {
  return `apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: "${name}" }
spec: { subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: ["${ips}"] }
`;
}

const REFUSED = pool('10.6.124.1-10.6.124.9');
const FINE = pool('10.6.124.2-10.6.124.9');
const NETWORK_KNOWN = 'external: { networks: [{ namespace: kube-system, name: macvlan }] }\n';
const ALL_KNOWN =
  'external: { networks: [{ namespace: kube-system, name: macvlan }], ippools: [{ name: nowhere, size: 9 }] }\n';

/** What the plugin reports of files in `dist/`, through cdk8s-cli's own context and report. */
async function validate(
  files: { readonly [path: string]: string },
  properties: object = {},
  metadata: { readonly [name: string]: { readonly path: string } } = {},
) {
  const project = folderWith({ 'spiderpool.yaml': NETWORK_KNOWN, ...files });
  jest.spyOn(process, 'cwd').mockReturnValue(project);
  const manifests = Object.keys(files).filter(file => /^dist\/.*\.yaml$/.test(file));
  const context = new ValidationContext(manifests, 'cdk8s-spiderpool', '0.1.0', metadata);
  const plugin: Validation = new SpiderpoolValidation(properties);
  await plugin.validate(context);
  return { ...context.report.toJson(), success: context.report.success };
}

test('a finding is a violation with rule, place, numbers and fix, under the path of its construct', async () => {
  const { success, violations } = await validate(
    { 'dist/pools.k8s.yaml': REFUSED },
    {},
    { 'cart-v4': { path: 'network/pool' } },
  );
  expect(success).toBe(false);
  expect(violations).toEqual([
    {
      ruleName: 'pool-gateway-in-ips',
      recommendation: expect.stringMatching(
        /^error: SpiderIPPool cart-v4 can hand out its own gateway 10\.6\.124\.1.*; \S/,
      ),
      fix: 'ips: ["10.6.124.2-10.6.124.9"]',
      violatingConstructs: [
        {
          resourceName: 'cart-v4',
          constructPath: 'network/pool',
          manifestPath: join('dist', 'pools.k8s.yaml'),
          locations: ['spec.ips[0] (line 4, column 59)'],
        },
      ],
    },
  ]);
});

test('warnings are counted, and told on request only', async () => {
  const files = { 'dist/web.yaml': WEB, 'dist/pools.yaml': FINE };
  const quiet = await validate(files);
  expect(quiet).toMatchObject({ success: true, violations: [] });
  expect(quiet.summary.metadata).toEqual({ Objects: '2', Errors: '0', Warnings: '1', Notes: '0' });
  expect(await validate(files, { report: 'warning' })).toMatchObject({
    success: true,
    violations: [{ ruleName: 'pool-unknown', recommendation: expect.stringMatching(/^warning: /) }],
  });
  expect(await validate(files, { failOn: 'warning' })).toMatchObject({ success: false, violations: [{}] });
});

test('notes are told on request only', async () => {
  const exception = 'exceptions: [{ rule: pool-tight, object: K/n, reason: r, owner: o, expires: 2999-12-31 }]\n';
  const files = { 'dist/pools.yaml': FINE, 'spiderpool.yaml': exception };
  expect((await validate(files, { report: 'warning' })).violations).toEqual([]);
  expect((await validate(files, { report: 'note' })).violations).toMatchObject([
    { ruleName: 'exception-unused', violatingConstructs: [{ manifestPath: 'spiderpool.yaml' }] },
  ]);
});

test('what exceptions accept is a line of the summary', async () => {
  const exceptions =
    'exceptions: [{ rule: pool-unknown, object: Deployment/shop/web, reason: r, owner: o, expires: 2999-12-31 }]\n';
  const files = { 'dist/web.yaml': WEB, 'spiderpool.yaml': `${NETWORK_KNOWN}${exceptions}` };
  const { summary } = await validate(files, { failOn: 'warning' });
  expect(summary).toMatchObject({
    status: 'success',
    metadata: {
      Warnings: '0',
      Exceptions: '1 finding accepted by policy: pool-unknown of Deployment/shop/web until 2999-12-31 (o: r)',
    },
  });
});

test('the context is that of the plan, of spiderpool.yaml, or of the file that is named', async () => {
  const warnings = async (files: { readonly [path: string]: string }, config?: string) => {
    const properties = { report: 'warning', ...(config === undefined ? {} : { config }) };
    return (await validate({ 'dist/web.yaml': WEB, ...files }, properties)).violations.length;
  };
  expect(await warnings({})).toBe(1);
  expect(await warnings({ 'spiderpool.yaml': ALL_KNOWN })).toBe(0);
  expect(await warnings({ 'plan/context.json': JSON.stringify({}), 'spiderpool.yaml': ALL_KNOWN })).toBe(2);
  expect(await warnings({ 'other.yaml': ALL_KNOWN }, 'other.yaml')).toBe(0);
});

test.each([
  [{ reprot: 'warning' }, {}, 'plugin-properties', /properties\.reprot: "reprot" is not a known key.*; write report$/],
  [{ failOn: 'note' }, {}, 'plugin-properties', /properties\.failOn: "note" is not error or warning/],
  [{ config: 7 }, {}, 'plugin-properties', /properties\.config: 7 is not a text/],
  [[], {}, 'plugin-properties', /properties: a list is not a mapping/],
  [{ config: 'nope.yaml' }, {}, 'context-unreadable', /nope\.yaml: there is no such file/],
  [{}, { 'spiderpool.yaml': 'complet: true\n' }, 'context-unreadable', /spiderpool\.yaml:1:1: .*complet/],
  [{}, { 'dist/pools.yaml': 'a: [\n' }, 'manifest-unreadable', /is not valid YAML/],
])('what is wrong with %j and %j is a violation of its own', async (properties, files, rule, message) => {
  const { success, violations } = await validate({ 'dist/pools.yaml': FINE, ...files }, properties);
  expect(success).toBe(false);
  expect(violations).toMatchObject([{ ruleName: rule, recommendation: expect.stringMatching(message) }]);
});

test('objects of one name are told by their kinds, since cdk8s-cli knows one construct of a name only', async () => {
  const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\n';
  const { violations } = await validate(
    { 'dist/all.yaml': `${WEB}---\n${service}` },
    { report: 'warning' },
    { web: { path: 'apps/service' } },
  );
  const [construct] = violations[0]?.violatingConstructs ?? [];
  expect(construct).toMatchObject({ resourceName: 'Deployment shop/web' });
  expect(construct?.constructPath).toBeUndefined();
});

test('each file belongs to its cluster, by the globs that check knows', async () => {
  const files = { 'dist/bj-1/pools.yaml': FINE, 'dist/bj-2/pools.yaml': FINE };
  const clusters = 'clusters: { bj-1: { paths: [bj-1/**] }, bj-2: { paths: [bj-2/**] } }\n';
  expect(await validate({ ...files, 'spiderpool.yaml': clusters })).toMatchObject({ success: true, violations: [] });
  expect(await validate(files)).toMatchObject({ success: false, violations: [{ ruleName: 'object-duplicate' }] });
});

test('what is no Kubernetes object is passed over, and an app that writes nothing passes', async () => {
  const files = {
    'dist/pools.yaml': FINE,
    'dist/kustomization.yaml': 'resources: [pools.yaml]\n',
    'dist/construct-metadata.json': '{}',
  };
  expect(await validate(files)).toMatchObject({ success: true, summary: { metadata: { Objects: '1' } } });
  expect(await validate({})).toMatchObject({ success: true, violations: [] });
});

test('names cannot act on the terminal', async () => {
  const { violations } = await validate({ 'dist/pools.yaml': pool('10.6.124.1', 'a\\u001b[31m\\u202e\\u0007') });
  const [violation] = violations;
  const [construct] = violation?.violatingConstructs ?? [];
  expect(construct?.resourceName).toBe('a\\u001b[31m\\u202e\\u0007');
  for (const text of [violation?.recommendation, violation?.fix, ...(construct?.locations ?? [])]) {
    expect(text?.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});
