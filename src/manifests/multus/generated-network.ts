import { MULTUS_ANNOTATION } from '../annotation-keys';
import type { JsonObject } from '../json';
import { readCniPlugin } from './cni-plugin-text';
import { isCniVersion } from './cni-type';
import type { MainPlugin } from './main-plugin';
import type { MultusConfig } from './multus-config';
import { type NetworkConfig, networkConfigText } from './network-config';

/** The NetworkAttachmentDefinition that Spiderpool's controller makes of a SpiderMultusConfig, and keeps as it is. */
export interface GeneratedNetwork {
  readonly namespace: string;
  readonly name: string;
  /** Those of the SpiderMultusConfig, and the resource that Multus asks a device plugin for. Labels are not copied. */
  readonly annotations: Readonly<Record<string, string>>;
  /** `spec.config`, to the byte; undefined for a custom network without a configuration, whose object has no `spec.config` at all. */
  readonly config: string | undefined;
}

/** Where Multus reads which extended resource belongs to a network. */
const RESOURCE_NAME_ANNOTATION = 'k8s.v1.cni.cncf.io/resourceName';
/** What the OVS device plugin's resources begin with; the bridge follows. */
const OVS_RESOURCE_PREFIX = 'ovs-cni.network.kubevirt.io';

/** The network of a SpiderMultusConfig; undefined where its settings cannot be read, so that the webhook refuses it. */
export function generatedNetwork(config: MultusConfig): GeneratedNetwork | undefined {
  const { main, namespace, networkName: name } = config;
  if (!main) return undefined;
  const annotations = { ...Object.fromEntries(config.annotations), ...resourceAnnotation(main) };
  if (main.type === 'custom') {
    return { namespace, name, annotations, config: main.customCNI === '' ? undefined : main.customCNI };
  }
  return { namespace, name, annotations, config: networkConfigText(networkConfigOf(config, main)) };
}

/** What the controller writes the configuration of a network from. */
export function networkConfigOf(config: MultusConfig, main: MainPlugin): NetworkConfig<MainPlugin> {
  const { annotations, pools, chain, networkName } = config;
  const cniVersion = annotations.get(MULTUS_ANNOTATION.cniVersion);
  const { ipv4, ipv6, matchMasterSubnet } = pools;
  return {
    name: annotations.get(MULTUS_ANNOTATION.configName) ?? networkName,
    cniVersion: cniVersion !== undefined && isCniVersion(cniVersion) ? cniVersion : undefined,
    main,
    ipam: config.disableIPAM
      ? 'none'
      : { ipv4: ipv4.map(({ text }) => text), ipv6: ipv6.map(({ text }) => text), matchMasterSubnet },
    chain: chain.flatMap(({ text }): JsonObject[] => {
      const plugin = readCniPlugin(text);
      return plugin.ok ? [plugin.value] : [];
    }),
    coordinator: config.enableCoordinator ? config.coordinator?.settings : undefined,
  };
}

function resourceAnnotation(main: Exclude<MultusConfig['main'], undefined>): Readonly<Record<string, string>> {
  switch (main.type) {
    case 'sriov':
    case 'ib-sriov':
      return { [RESOURCE_NAME_ANNOTATION]: main.resourceName };
    case 'ovs':
      return main.deviceID === '' ? {} : { [RESOURCE_NAME_ANNOTATION]: `${OVS_RESOURCE_PREFIX}/${main.bridge}` };
    default:
      return {};
  }
}
