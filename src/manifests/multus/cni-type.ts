/** The main CNI plugins a SpiderMultusConfig can set up, as `spec.cniType` names them. `custom` takes a configuration as it stands. */
export const CNI_TYPES = ['macvlan', 'ipvlan', 'vlan', 'sriov', 'ib-sriov', 'ipoib', 'ovs', 'custom'] as const;

/** One of the main CNI plugins. `custom`: any other, written out. */
export type CniType = (typeof CNI_TYPES)[number];

/** The field of `spec` that holds the settings of each type. */
export const CNI_BLOCK = {
  macvlan: 'macvlan',
  ipvlan: 'ipvlan',
  vlan: 'vlan',
  sriov: 'sriov',
  'ib-sriov': 'ibsriov',
  ipoib: 'ipoib',
  ovs: 'ovs',
  custom: 'customCNI',
} as const satisfies Record<CniType, string>;

/** The CNI versions that Spiderpool's webhook and its IPAM plugin know. */
export const CNI_VERSIONS = ['0.3.0', '0.3.1', '0.4.0', '1.0.0'] as const;

/** One of the CNI versions Spiderpool knows. */
export type CniVersion = (typeof CNI_VERSIONS)[number];

/** Whether a text names a CNI type. */
export function isCniType(text: string): text is CniType {
  return CNI_TYPES.some(type => type === text);
}

/** Whether Spiderpool knows a CNI version. */
export function isCniVersion(text: string): text is CniVersion {
  return CNI_VERSIONS.some(version => version === text);
}
