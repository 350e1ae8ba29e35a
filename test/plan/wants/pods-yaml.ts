import type { ContextData } from '../../../src/context/context-data';
import type { PlannedWorkload } from '../../../src/plan/address-plan';
import { judgeYaml } from '../../rules/judge-yaml';

/** A pool of 10.6.124.0/24, or of fd00:6::/64 where its name ends in v6, with further fields of its spec. */
export function pool(name: string, fields = ''): string {
  const [subnet, ips] = name.endsWith('v6') ? ['"fd00:6::/64"', '"fd00:6::10"'] : ['10.6.124.0/24', '10.6.124.10'];
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: ${name} }
spec: { subnet: ${subnet}, ips: [${ips}]${fields === '' ? '' : `, ${fields}`} }
`;
}

/** The network kube-system/NAME, with further fields of its ipam. */
export function network(name: string, ipam = '"type":"spiderpool"'): string {
  return `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: ${name}, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"${name}","type":"macvlan","master":"eth1","ipam":{${ipam}}}' }
`;
}

/** The namespace shop. */
export function namespace(annotations: string, labels = ''): string {
  return `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, annotations: { ${annotations} }, labels: { ${labels} } }
`;
}

/** What a pod is, beyond its place in namespace shop. */
export interface PodOptions {
  /** In YAML: `key: 'value'`, comma-separated. */
  readonly annotations?: string;
  readonly labels?: string;
  readonly spec?: string;
}

/** Deployment shop/web on the default network kube-system/eth. */
export function web({ annotations = '', labels = 'app: web', spec = '' }: PodOptions = {}): string {
  return `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { ${labels} }
      annotations: { v1.multus-cni.io/default-network: kube-system/eth, ${annotations} }
    spec: { ${spec === '' ? '' : `${spec}, `}containers: [{ name: web, image: nginx }] }
`;
}

/** How the first workload of a text is planned. */
export function planned(yaml: string, context?: ContextData): PlannedWorkload {
  const [workload] = judgeYaml(yaml, context).plan.clusters[0]?.workloads ?? [];
  if (!workload) throw new Error('the text has no workload with a pod network');
  return workload;
}

/** The candidates of a workload by NIC, as `eth0 4: a b(disabled)`. */
export function candidates({ nics }: PlannedWorkload): readonly string[] {
  return nics.flatMap(({ interface: nic, sources }) =>
    sources.map(source => {
      if (source.type === 'auto-pool') return `${nic} ${source.family}: auto pool of ${source.subnetName}`;
      const names = source.candidates.map(({ name, excluded }) => (excluded ? `${name}(${excluded.type})` : name));
      return `${nic} ${source.family}: ${names.join(' ')}`;
    }),
  );
}
