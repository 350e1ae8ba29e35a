import type { FieldPath } from './field-path';
import { isJsonObject, type JsonObject, own } from './json';
import type { Manifest } from './manifest';

/** A NetworkAttachmentDefinition as Multus and Spiderpool read it. */
export interface NetworkAttachment {
  readonly manifest: Manifest;
  readonly namespace: string;
  readonly name: string;
  /** What is wrong with `spec.config`, undefined when it is JSON or absent. */
  readonly problem: string | undefined;
  readonly plugins: readonly JsonObject[];
  /** Whether an address is asked of Spiderpool for a NIC on this network. */
  readonly usesSpiderpool: boolean;
  /** `ipam.default_ipv4_ippool` and `ipam.default_ipv6_ippool`: the pools of pods that name none. */
  readonly defaultIPv4IPPool: readonly string[];
  readonly defaultIPv6IPPool: readonly string[];
  /** The VLAN the plugins put the NIC on, 0 for none, undefined when the configuration does not say. */
  readonly vlan: number | undefined;
}

/** Where the configuration stands in the manifest. */
export const NETWORK_CONFIG_FIELD: FieldPath = ['spec', 'config'];

/** Reads a NetworkAttachmentDefinition. */
export function readNetworkAttachment(manifest: Manifest): NetworkAttachment {
  const config = parseConfig(manifest);
  const ipam = config.plugins
    .map(plugin => own(plugin, 'ipam'))
    .find(value => isJsonObject(value) && own(value, 'type') === 'spiderpool');
  const spiderpool = isJsonObject(ipam) ? ipam : undefined;
  return {
    manifest,
    namespace: manifest.id.namespace ?? 'default',
    name: manifest.id.name,
    problem: config.problem,
    plugins: config.plugins,
    usesSpiderpool: spiderpool !== undefined,
    defaultIPv4IPPool: textList(spiderpool, 'default_ipv4_ippool'),
    defaultIPv6IPPool: textList(spiderpool, 'default_ipv6_ippool'),
    vlan: vlanOf(config.plugins),
  };
}

interface Config {
  readonly plugins: readonly JsonObject[];
  readonly problem: string | undefined;
}

function parseConfig(manifest: Manifest): Config {
  const spec = own(manifest.object, 'spec');
  const text = isJsonObject(spec) ? own(spec, 'config') : undefined;
  if (text === undefined || text === null || text === '') return { plugins: [], problem: undefined };
  if (typeof text !== 'string') return { plugins: [], problem: 'is not text holding JSON' };
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    return { plugins: [], problem: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (!isJsonObject(config)) return { plugins: [], problem: 'is no JSON object' };
  const plugins = own(config, 'plugins');
  return { plugins: Array.isArray(plugins) ? plugins.filter(isJsonObject) : [config], problem: undefined };
}

/** Plugins name the VLAN each in its own key: Spiderpool's ifacer vlanID, the vlan plugin vlanId, sriov, ovs and bridge vlan. */
function vlanOf(plugins: readonly JsonObject[]): number | undefined {
  for (const plugin of plugins) {
    for (const key of ['vlanID', 'vlanId', 'vlan']) {
      const value = own(plugin, key);
      if (Number.isInteger(value)) return Number(value);
    }
  }
  return undefined;
}

function textList(object: JsonObject | undefined, key: string): readonly string[] {
  const value = object && own(object, key);
  return Array.isArray(value) ? value.filter(entry => typeof entry === 'string') : [];
}
