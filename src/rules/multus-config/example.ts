/** SpiderMultusConfig `kube-system/vlan6` with this spec in flow form; its annotations as YAML in flow form, too. */
export function multusConfig(spec: string, annotations?: string, name = 'vlan6'): string {
  const more = annotations === undefined ? '' : `, annotations: ${annotations}`;
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: ${name}, namespace: kube-system${more} }
spec: ${spec}
`;
}

/** A spec without anything special. */
export const PLAIN = '{ cniType: macvlan, macvlan: { master: [eth1] } }';
