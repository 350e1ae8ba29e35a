import type { ContextData } from '../../src/context/context-data';
import { network, web } from '../plan/wants/pods-yaml';
import { judgeYaml } from './judge-yaml';

/** Everything is known, so that a name nobody knows is an error. */
const COMPLETE: ContextData = { complete: true };

/** Two networks of Spiderpool, `eth` for eth0 and `second`. */
export const TWO_NETWORKS = `${network('eth')}${network('second')}`;

/** The annotation that attaches net1 to the second. */
export const ON_SECOND = 'k8s.v1.cni.cncf.io/networks: kube-system/second';

/** SpiderSubnet subnet124. */
export const SUBNET = `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet124 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.99] }
`;

/** Severity and rule of everything that is found, capacity and style apart: these manifests are about annotations. */
export function found(yaml: string, context: ContextData = COMPLETE): readonly string[] {
  return judgeYaml(yaml, context)
    .findings.filter(({ class: kind }) => kind !== 'capacity' && kind !== 'style')
    .map(({ rule, severity }) => `${severity}: ${rule}`);
}

/** Deployment shop/web with these annotations, a text in YAML flow form. */
export function on(annotations: string, pod: { readonly labels?: string; readonly spec?: string } = {}): string {
  return web({ ...pod, annotations });
}

/** The annotation `ippools` with this text. */
export function ippools(text: string): string {
  return `ipam.spidernet.io/ippools: '${text}'`;
}

/** The annotation `ippool` with this text. */
export function ippool(text: string): string {
  return `ipam.spidernet.io/ippool: '${text}'`;
}

/** The same manifests with eth0 on a network of another IPAM. */
export function onCalico(yaml: string): string {
  return yaml.replace('kube-system/eth,', 'kube-system/calico,') + network('calico', '"type":"calico-ipam"');
}
