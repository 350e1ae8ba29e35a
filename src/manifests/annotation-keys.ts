/** Annotations that Spiderpool's agent and controller read from a pod, and the ones Multus reads. */
export const ANNOTATION = {
  ippools: 'ipam.spidernet.io/ippools',
  ippool: 'ipam.spidernet.io/ippool',
  subnets: 'ipam.spidernet.io/subnets',
  subnet: 'ipam.spidernet.io/subnet',
  ippoolIPNumber: 'ipam.spidernet.io/ippool-ip-number',
  ippoolReclaim: 'ipam.spidernet.io/ippool-reclaim',
  routes: 'ipam.spidernet.io/routes',
  defaultRouteNIC: 'ipam.spidernet.io/default-route-nic',
  defaultNetwork: 'v1.multus-cni.io/default-network',
  networks: 'k8s.v1.cni.cncf.io/networks',
} as const;

/** Annotations of a Namespace that name the pools of its pods. */
export const NAMESPACE_ANNOTATION = {
  defaultIPv4IPPool: 'ipam.spidernet.io/default-ipv4-ippool',
  defaultIPv6IPPool: 'ipam.spidernet.io/default-ipv6-ippool',
} as const;

/**
 * Annotations of a pod, a Namespace or a SpiderMultusConfig by which Spiderpool's pod webhook chooses networks; the first that is there
 * decides, and the pod's value beats its namespace's.
 */
export const RESOURCE_INJECT_KEYS = [
  'cni.spidernet.io/rdma-resource-inject',
  'cni.spidernet.io/network-resource-inject',
] as const;

/** Annotations of a SpiderMultusConfig. */
export const MULTUS_ANNOTATION = {
  networkName: 'multus.spidernet.io/cr-name',
  cniVersion: 'multus.spidernet.io/cni-version',
  configName: 'cni.spidernet.io/cniconfig-name',
} as const;

/** The annotations whose place is the pod template: on the workload itself nothing reads them. */
export const POD_ANNOTATIONS: readonly string[] = Object.values(ANNOTATION);
