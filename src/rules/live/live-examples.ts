/** The parts that examples of live clusters share. */

/** An address in a pool's status and the pod that holds it. */
export interface HeldAddress {
  readonly ip: string;
  /** `shop/web-1`. */
  readonly pod: string;
}

/** A live SpiderIPPool of 10.6.124.0/24; `metadata` in flow form, without its braces. */
export function livePool(ips: string, held: readonly HeldAddress[], metadata = 'name: web-v4'): string {
  const allocated = Object.fromEntries(held.map(({ ip, pod }) => [ip, { pod, podUid: `uid-${pod}` }]));
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { ${metadata} }
spec: { subnet: 10.6.124.0/24, ips: ${ips} }
status: { allocatedIPs: '${JSON.stringify(allocated)}' }
`;
}

/** A live SpiderSubnet `subnet124` and what its pools have of it. */
export function liveSubnet(ips: string, controlled: Readonly<Record<string, readonly string[]>>): string {
  const pools = Object.fromEntries(Object.entries(controlled).map(([name, ranges]) => [name, { ips: ranges }]));
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet124 }
spec: { subnet: 10.6.124.0/24, ips: ${ips} }
status: { controlledIPPools: '${JSON.stringify(pools)}' }
`;
}

/** The SpiderEndpoint of a pod, `shop/web-1`, of a CloneSet. */
export function liveEndpoint({ ip, pod }: HeldAddress, owner = 'web'): string {
  const [namespace, name] = pod.split('/');
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderEndpoint
metadata: { name: ${name}, namespace: ${namespace} }
status:
  ownerControllerType: CloneSet
  ownerControllerName: ${owner}
  current: { uid: uid-${pod}, node: n1, ips: [{ interface: eth0, ipv4: ${ip}/24, ipv4Pool: web-v4 }] }
`;
}
