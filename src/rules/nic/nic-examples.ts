import { MACVLAN, pool, workload } from '../examples';

/** A second network, `kube-system/vlan7`, served by Spiderpool. */
export const VLAN7 = MACVLAN.replaceAll('macvlan,', 'vlan7,').replace('"name":"macvlan"', '"name":"vlan7"');

/** A network of another IPAM, `kube-system/calico`. */
export const CALICO = `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: calico, namespace: kube-system }
spec:
  config: '{"cniVersion":"0.3.1","name":"calico","type":"calico","ipam":{"type":"calico-ipam"}}'
`;

/** The annotation that attaches net1 to `kube-system/vlan7`. */
export const ON_VLAN7 = { 'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan7' };

/** The annotation that puts eth0 on `kube-system/calico`. */
export const ETH0_ON_CALICO = { 'v1.multus-cni.io/default-network': 'kube-system/calico' };

/** CloneSet `shop/web` with these annotations, pools `web-v4` and `web-net1-v4`, and the networks `macvlan`, `vlan7` and `calico`. */
export function web(annotations: Readonly<Record<string, string>>): string {
  const pools = `${pool('[10.6.124.10-10.6.124.15]')}${pool('[10.6.124.20-10.6.124.25]', 'web-net1-v4')}`;
  return `${pools}${workload({ kind: 'CloneSet', annotations })}${MACVLAN}${VLAN7}${CALICO}`;
}

/** The annotation `ippools` with this text. */
export function ippools(text: string): Readonly<Record<string, string>> {
  return { 'ipam.spidernet.io/ippools': text };
}
