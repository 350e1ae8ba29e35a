import { addressObject, MACVLAN, pool, poolWith, workload } from '../../../src/rules/examples';
import { example } from '../../../src/rules/kruise/kruise-examples';
import { testVariants } from '../finding-variant';

const DRIFT =
  'what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again';
const REFUSED = 'the API server refuses the object';

/** What is told of fields of SpiderIPPool `web-v4` that Spiderpool removes. */
function removed(...fields: readonly string[]): readonly string[] {
  return fields.map(
    field => `warning SpiderIPPool web-v4 ${field}
${field} of SpiderIPPool web-v4 is empty, and Spiderpool stores the object without it
${DRIFT}
remove ${field}`,
  );
}

const POOL = 'subnet: 10.6.124.0/24, ips: [10.6.124.10]';

testVariants('object-empty-field', [
  {
    title: 'empty lists and nulls of every field',
    manifests: poolWith(`{ ${POOL}, routes: [], gateway: null, nodeName: [], excludeIPs: null }`),
    says: removed('spec.routes', 'spec.gateway', 'spec.nodeName', 'spec.excludeIPs'),
  },
  {
    title: 'members of selectors, which are no empty mappings themselves',
    manifests: poolWith(
      `{ ${POOL}, nodeAffinity: { matchLabels: {}, matchExpressions: [{ key: zone, operator: Exists, values: [] }] }, podAffinity: { matchLabels: { app: web }, matchExpressions: null }, namespaceAffinity: {} }`,
    ),
    says: removed(
      'spec.nodeAffinity.matchLabels',
      'spec.nodeAffinity.matchExpressions[0].values',
      'spec.podAffinity.matchExpressions',
    ),
  },
  {
    title: 'selectors that another rule tells of',
    manifests: poolWith(
      `{ ${POOL}, podAffinity: { matchLabels: {}, matchExpressions: [] }, nodeAffinity: { matchLabels: {}, matchExpressions: [{ key: zone, operator: In, values: [] }] } }`,
    ),
    beside: ['pool-affinity-empty', 'pool-affinity-invalid'],
  },
  {
    title: 'a selector that cannot be read, of pods',
    manifests: poolWith(
      `{ ${POOL}, podAffinity: { matchLabels: {}, matchExpressions: [{ key: zone, operator: In, values: [] }] } }`,
    ),
    beside: ['pool-affinity-invalid'],
  },
  {
    title: 'a selector that is nothing',
    manifests: poolWith(`{ ${POOL}, podAffinity: null }`),
    says: removed('spec.podAffinity'),
  },
  {
    title: 'no addresses, which another rule tells of',
    manifests: poolWith('{ subnet: 10.6.124.0/24, ips: [] }'),
    beside: ['pool-empty'],
  },
  {
    title: 'no addresses of a pool that is disabled',
    manifests: poolWith('{ subnet: 10.6.124.0/24, ips: [], disable: true }'),
    says: removed('spec.ips'),
  },
  { title: 'no CIDR', manifests: poolWith('{ subnet: null, ips: [10.6.124.10] }'), beside: ['pool-field-missing'] },
  {
    title: 'no reserved addresses, of one family and of none',
    manifests:
      addressObject('SpiderReservedIP', '{ name: hosts }', '{ ipVersion: 4, ips: [] }') +
      addressObject('SpiderReservedIP', '{ name: more }', '{ ips: [] }'),
    says: [
      `warning SpiderReservedIP hosts spec.ips
spec.ips of SpiderReservedIP hosts is empty, and Spiderpool stores the object without it
${DRIFT}
remove spec.ips`,
    ],
    beside: ['reserved-ip-empty'],
  },
  {
    title: 'what is not empty',
    manifests: poolWith(`{ ${POOL}, nodeAffinity: { matchLabels: { zone: a } }, disable: false }`),
  },
  { title: 'no spec', manifests: poolWith('null'), beside: ['pool-field-missing'] },
]);

const LONG = 'x'.repeat(64);

testVariants('object-label-invalid', [
  {
    title: 'keys, values and annotations',
    manifests: addressObject(
      'SpiderIPPool',
      `{ name: web-v4, labels: { "no key": a, "": b, team: "${LONG}", fine: "" }, annotations: { "Note": x, "no key": y, "Example.com/fine": z, "/": w } }`,
      `{ ${POOL} }`,
    ),
    says: [
      `error SpiderIPPool web-v4 metadata.labels["no key"]
SpiderIPPool web-v4: the label key "no key" may hold only letters, digits, hyphens, underscores and dots, and begins and ends with a letter or digit
${REFUSED}
write a key such as app or example.com/app, and a value such as web; free text belongs into an annotation`,
      `error SpiderIPPool web-v4 metadata.labels[""]
SpiderIPPool web-v4: the label key "" is empty
${REFUSED}
write a key such as app or example.com/app, and a value such as web; free text belongs into an annotation`,
      `error SpiderIPPool web-v4 metadata.labels.team
SpiderIPPool web-v4: the value "${LONG}" of label team has 64 characters, and 63 is the most
${REFUSED}
write a key such as app or example.com/app, and a value such as web; free text belongs into an annotation`,
      `error SpiderIPPool web-v4 metadata.annotations["no key"]
SpiderIPPool web-v4: the annotation key "no key" may hold only letters, digits, hyphens, underscores and dots, and begins and ends with a letter or digit
${REFUSED}
write a key such as note or example.com/note; the value may be any text`,
      `error SpiderIPPool web-v4 metadata.annotations["/"]
SpiderIPPool web-v4: the annotation key "/" has nothing after its slash
${REFUSED}
write a key such as note or example.com/note; the value may be any text`,
    ],
  },
]);

testVariants('object-label-overwritten', [
  {
    title: 'a subnet, in IPv6',
    manifests: addressObject(
      'SpiderSubnet',
      '{ name: subnet6, labels: { ipam.spidernet.io/subnet-cidr: other } }',
      '{ subnet: "fd00:6::/64", ips: ["fd00:6::1"] }',
    ),
    says: [
      `warning SpiderSubnet subnet6 metadata.labels["ipam.spidernet.io/subnet-cidr"]
label ipam.spidernet.io/subnet-cidr of SpiderSubnet subnet6 is "other", and Spiderpool writes "fd00-6---64" into it
${DRIFT}
remove the label; Spiderpool adds it`,
    ],
  },
  {
    title: 'the value that Spiderpool writes, and the label of another kind',
    manifests: addressObject(
      'SpiderIPPool',
      '{ name: web-v4, labels: { ipam.spidernet.io/ippool-cidr: 10-6-124-0-24, ipam.spidernet.io/subnet-cidr: other } }',
      `{ ${POOL} }`,
    ),
  },
  {
    title: 'a pool without a CIDR',
    manifests: addressObject(
      'SpiderIPPool',
      '{ name: web-v4, labels: { ipam.spidernet.io/ippool-cidr: x } }',
      '{ ips: [10.6.124.10] }',
    ),
    beside: ['pool-field-missing'],
  },
]);

testVariants('object-name-invalid', [
  ...[
    ['Web_v4.', 'web-v4'],
    ['-web..v4-', 'web.v4'],
    ['_', 'web-v4'],
    ['my pool (v4)', 'my-pool-v4'],
  ].map(([name = '', better]) => ({
    title: `the name ${name}`,
    manifests: addressObject('SpiderIPPool', `{ name: "${name}" }`, `{ ${POOL} }`),
    says: [
      `error SpiderIPPool ${name} metadata.name
the name "${name}" of a SpiderIPPool may hold only lower-case letters, digits, hyphens and dots, and each part between dots begins and ends with a letter or digit
${REFUSED}
name: ${better}`,
    ],
  })),
  {
    title: 'a name of 254 characters',
    manifests: addressObject('SpiderIPPool', `{ name: ${'x'.repeat(254)} }`, `{ ${POOL} }`),
    says: [
      `error SpiderIPPool ${'x'.repeat(254)} metadata.name
the name "${'x'.repeat(254)}" of a SpiderIPPool has 254 characters, and 253 is the most Kubernetes takes
${REFUSED}
name: ${'x'.repeat(253)}`,
    ],
  },
  {
    title: 'every group of custom resources, and a kind that may be called otherwise',
    manifests:
      MACVLAN.replace('name: macvlan', 'name: Mac') +
      example({ kind: 'CloneSet', name: 'Web' }) +
      '---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: "system:Web" }\nrules: []\n',
    says: [
      `error NetworkAttachmentDefinition Mac metadata.name
the name "Mac" of a NetworkAttachmentDefinition may hold only lower-case letters, digits, hyphens and dots, and each part between dots begins and ends with a letter or digit
${REFUSED}
name: mac`,
      `error CloneSet Web metadata.name
the name "Web" of a CloneSet may hold only lower-case letters, digits, hyphens and dots, and each part between dots begins and ends with a letter or digit
${REFUSED}
name: web`,
    ],
  },
]);

testVariants('object-duplicate', [
  {
    title: 'an object three times, and others that differ by one part',
    manifests: [
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: other }',
      'apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: shop }',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: b, namespace: shop }',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }',
    ].join('\n---\n'),
    says: [4, 5].map(
      () => `error ConfigMap a metadata.name
ConfigMap shop/a is written twice, here and in example/0
whichever is applied last wins, and a tool that prunes may delete what the other made
give one of them another name or namespace, or remove it`,
    ),
  },
]);

/** The namespace `shop` with these default pools. */
function namespace(annotations: string): string {
  return `---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop, annotations: ${annotations} }\n`;
}

const WEB = pool('[10.6.124.10-10.6.124.15]') + workload({ kind: 'CloneSet', annotations: {} }) + MACVLAN;

testVariants('namespace-pools-unreadable', [
  {
    title: 'both families',
    manifests:
      namespace(`{ ipam.spidernet.io/default-ipv4-ippool: '5', ipam.spidernet.io/default-ipv6-ippool: '{}' }`) + WEB,
    says: [
      `error Namespace shop metadata.annotations["ipam.spidernet.io/default-ipv4-ippool"]
ipam.spidernet.io/default-ipv4-ippool of Namespace shop must be a JSON array of names, and is a number
every pod of the namespace that names no pool itself fails in ContainerCreating, whichever family it wants
ipam.spidernet.io/default-ipv4-ippool: '["my-pool"]'`,
      `error Namespace shop metadata.annotations["ipam.spidernet.io/default-ipv6-ippool"]
ipam.spidernet.io/default-ipv6-ippool of Namespace shop must be a JSON array of names, and is a mapping
every pod of the namespace that names no pool itself fails in ContainerCreating, whichever family it wants
ipam.spidernet.io/default-ipv6-ippool: '["my-pool"]'`,
    ],
  },
]);

testVariants('reserved-ip-empty', [
  {
    title: 'a family that is written',
    manifests: addressObject('SpiderReservedIP', '{ name: hosts }', '{ ipVersion: 6 }'),
  },
  {
    title: 'nothing at all',
    manifests: addressObject('SpiderReservedIP', '{ name: hosts }', '{}'),
    says: [
      `error SpiderReservedIP hosts spec.ips
SpiderReservedIP hosts has no ips, and nothing else says of which family it is
Spiderpool's webhook refuses the object
remove the object, or list what no pod may have, such as:
ips: ["10.6.124.1-10.6.124.9"]`,
    ],
  },
  {
    title: 'addresses that are none',
    manifests: addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [nonsense] }'),
    beside: ['address-unreadable'],
  },
]);
