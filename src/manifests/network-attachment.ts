import type { FieldPath } from './field-path';
import { isJsonObject, type JsonObject, own } from './json';
import type { Manifest } from './manifest';

/** A NetworkAttachmentDefinition as Multus and Spiderpool read it. */
export interface NetworkAttachment extends NetworkDescription {
  readonly manifest: Manifest;
  readonly namespace: string;
  readonly name: string;
}

/** What the configuration of a network says. */
export interface NetworkDescription {
  /** What is wrong with `spec.config`, undefined when it is JSON or absent. */
  readonly problem: string | undefined;
  /** The version the configuration itself names. */
  readonly cniVersion: string | undefined;
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
  const spec = own(manifest.object, 'spec');
  const { id } = manifest;
  const description = describeNetwork(isJsonObject(spec) ? own(spec, 'config') : undefined);
  return { manifest, namespace: id.namespace ?? 'default', name: id.name, ...description };
}

/** Reads the configuration of a network: the value of `spec.config`. */
export function describeNetwork(value: unknown): NetworkDescription {
  const config = parseConfig(value);
  const ipam = config.plugins
    .map(plugin => own(plugin, 'ipam'))
    .find(candidate => isJsonObject(candidate) && own(candidate, 'type') === 'spiderpool');
  const spiderpool = isJsonObject(ipam) ? ipam : undefined;
  return {
    problem: config.problem,
    cniVersion: config.cniVersion,
    plugins: config.plugins,
    usesSpiderpool: spiderpool !== undefined,
    defaultIPv4IPPool: textList(spiderpool, 'default_ipv4_ippool'),
    defaultIPv6IPPool: textList(spiderpool, 'default_ipv6_ippool'),
    vlan: vlanOf(config.plugins),
  };
}

type Config = Pick<NetworkDescription, 'plugins' | 'cniVersion' | 'problem'>;

function parseConfig(text: unknown): Config {
  if (text === undefined || text === null || text === '') return unreadable(undefined);
  if (typeof text !== 'string') return unreadable('is not text holding JSON');
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    return unreadable(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isJsonObject(config)) return unreadable('is no JSON object');
  const plugins = own(config, 'plugins');
  const version = own(config, 'cniVersion');
  return {
    plugins: Array.isArray(plugins) ? plugins.filter(isJsonObject) : [config],
    cniVersion: typeof version === 'string' ? version : undefined,
    problem: undefined,
  };
}

function unreadable(problem: string | undefined): Config {
  return { plugins: [], cniVersion: undefined, problem };
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
