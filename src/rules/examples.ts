/**
 * The parts that examples of the catalogue share: one macvlan network whose addresses come from Spiderpool, and workloads on it. A rule's
 * example shows what the rule is about and takes the rest from here.
 */

/** NetworkAttachmentDefinition `kube-system/macvlan`, served by Spiderpool. */
export const MACVLAN = `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec:
  config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}'
`;

/** SpiderIPPool `web-v4` with this spec, in flow form: `{ subnet: 10.6.124.0/24 }`. */
export function poolWith(spec: string): string {
  return addressObject('SpiderIPPool', '{ name: web-v4 }', spec);
}

/** A SpiderIPPool, SpiderSubnet or SpiderReservedIP; metadata and spec in flow form. */
export function addressObject(
  kind: 'SpiderIPPool' | 'SpiderSubnet' | 'SpiderReservedIP',
  metadata: string,
  spec: string,
): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: ${kind}
metadata: ${metadata}
spec: ${spec}
`;
}

/** SpiderIPPool `web-v4` of 10.6.124.0/24 with these ranges, written as a YAML list. */
export function pool(ips: string, name = 'web-v4'): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: ${name} }
spec: { subnet: 10.6.124.0/24, ips: ${ips} }
`;
}

/** SpiderSubnet `subnet124` of 10.6.124.0/24 with these ranges, written as a YAML list. */
export function subnet(ips: string): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet124 }
spec: { subnet: 10.6.124.0/24, ips: ${ips} }
`;
}

/** The annotation that gives eth0 the pool `web-v4`. */
export const WEB_POOL = { 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4"]}]' };

/** The annotation that gives eth0 an auto pool of `subnet124`. */
export const WEB_SUBNET = { 'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["subnet124"]}]' };

/** What an example's workload is about; the rest of it is the same everywhere. */
export interface ExampleWorkload {
  readonly kind: 'CloneSet' | 'Deployment';
  /** Default 3. */
  readonly replicas?: number;
  /** Fields of its spec, as YAML in flow form: `updateStrategy: { maxSurge: 1 }`. */
  readonly strategy?: string;
  /** Annotations of its pod template, by key. Default: `eth0` on `kube-system/macvlan`, with nothing said about pools. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Annotations of the workload itself. */
  readonly ownAnnotations?: Readonly<Record<string, string>>;
}

/** Workload `shop/web`. */
export function workload({ kind, replicas = 3, strategy, annotations, ownAnnotations }: ExampleWorkload): string {
  return `---
apiVersion: ${kind === 'CloneSet' ? 'apps.kruise.io/v1alpha1' : 'apps/v1'}
kind: ${kind}
metadata:
  name: web
  namespace: shop
${ownAnnotations ? `  annotations:\n${annotationLines(ownAnnotations, 4)}` : ''}spec:
  replicas: ${replicas}
${strategy === undefined ? '' : `  ${strategy}\n`}  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
${annotationLines({ 'v1.multus-cni.io/default-network': 'kube-system/macvlan', ...annotations }, 8)}    spec: { containers: [{ name: web, image: nginx }] }
`;
}

function annotationLines(annotations: Readonly<Record<string, string>>, indent: number): string {
  return Object.entries(annotations)
    .map(([key, value]) => `${' '.repeat(indent)}${key}: '${value}'\n`)
    .join('');
}
