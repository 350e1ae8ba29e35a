import type { ClusterSettings, KruiseSettings, SpiderpoolSettings } from './context';
import type { DataNode } from './data-node';
import { parseNodes } from './parse-nodes';
import { clusterNetwork, dnsLabel, releaseNumber } from './text-form';
import { Version } from './version';

/** The parts of the data that hold settings. */
export interface SettingsFields {
  readonly spiderpool?: DataNode;
  readonly kruise?: DataNode;
  readonly nodes?: DataNode;
}

/** Settings as written, and where nothing is written those of `inherited`. */
export function parseSettings(fields: SettingsFields, inherited: ClusterSettings): ClusterSettings {
  return {
    spiderpool: parseSpiderpool(fields.spiderpool, inherited.spiderpool),
    kruise: parseKruise(fields.kruise, inherited.kruise),
    nodes: parseNodes(fields.nodes, inherited.nodes),
  };
}

function parseSpiderpool(node: DataNode | undefined, inherited: SpiderpoolSettings): SpiderpoolSettings {
  const fields = node?.mapping({
    keys: [
      'version',
      'namespace',
      'enableIPv4',
      'enableIPv6',
      'enableSpiderSubnet',
      'enableAutoPoolForApplication',
      'clusterNetwork',
      'podResourceInject',
      'maxAllocatedIPs',
    ],
  });
  return {
    version: parseVersion(fields?.version) ?? inherited.version,
    namespace: fields?.namespace?.text(dnsLabel) ?? inherited.namespace,
    enableIPv4: fields?.enableIPv4?.flag() ?? inherited.enableIPv4,
    enableIPv6: fields?.enableIPv6?.flag() ?? inherited.enableIPv6,
    enableSpiderSubnet: fields?.enableSpiderSubnet?.flag() ?? inherited.enableSpiderSubnet,
    enableAutoPoolForApplication:
      fields?.enableAutoPoolForApplication?.flag() ?? inherited.enableAutoPoolForApplication,
    clusterNetwork: fields?.clusterNetwork?.text(clusterNetwork) ?? inherited.clusterNetwork,
    podResourceInject: fields?.podResourceInject?.flag() ?? inherited.podResourceInject,
    maxAllocatedIPs: fields?.maxAllocatedIPs?.wholeNumber({ least: 1 }) ?? inherited.maxAllocatedIPs,
  };
}

function parseKruise(node: DataNode | undefined, inherited: KruiseSettings): KruiseSettings {
  const fields = node?.mapping({ keys: ['version'] });
  return { version: parseVersion(fields?.version) ?? inherited.version };
}

function parseVersion(node: DataNode | undefined): Version | undefined {
  const text = node?.text(releaseNumber);
  return text === undefined ? undefined : Version.parse(text);
}
