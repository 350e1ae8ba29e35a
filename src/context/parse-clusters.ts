import type { AddressRange } from '../addresses/address-range';
import type { ClusterContext, ClusterSettings, L2Domain } from './context';
import { alternatives, type DataNode, fits, quoted } from './data-node';
import { nearestName } from './nearest-name';
import { parseCidr, parseRanges } from './parse-addresses';
import { holds } from './parse-addressing';
import { parseExternal } from './parse-external';
import { parseClusterPolicy } from './parse-policy';
import { parseSettings } from './parse-settings';
import { dnsLabel, l2DomainName, relativeGlob, type TextForm } from './text-form';
import { vlanIds } from './vlan';

/** Reads the clusters, each with the inherited settings where it has none of its own. */
export function parseClusters(
  node: DataNode | undefined,
  inherited: ClusterSettings,
): ReadonlyMap<string, ClusterContext> {
  return parseEntries(node, dnsLabel, (key, entry) => {
    const fields = entry.mapping({ keys: ['paths', 'spiderpool', 'kruise', 'nodes', 'policy', 'external'] });
    return {
      key,
      paths: (fields?.paths?.list() ?? []).flatMap(path => path.text(relativeGlob) ?? []),
      settings: parseSettings(fields ?? {}, inherited),
      policy: parseClusterPolicy(fields?.policy),
      external: parseExternal(fields?.external),
    };
  });
}

/** Reads the L2 domains; the clusters they name must be among `clusterKeys`, which is also what they have when they name none. */
export function parseL2Domains(
  node: DataNode | undefined,
  clusterKeys: readonly string[],
): ReadonlyMap<string, L2Domain> {
  return parseEntries(node, l2DomainName, (name, entry) => {
    const fields = entry.mapping({ keys: ['clusters', 'subnets', 'vlan', 'hosts'], required: ['subnets'] });
    const listed = fields?.subnets?.list();
    if (listed?.length === 0)
      fields?.subnets?.problem(
        'there is no subnet in the list, and a wire without subnets says nothing; name at least one',
      );
    const subnets = (listed ?? []).flatMap(subnet => parseCidr(subnet) ?? []);
    const hosts = (parseRanges(fields?.hosts) ?? []).map(({ node: host, range }): AddressRange => {
      // A subnet that could not be read may be the one that holds the hosts.
      if (subnets.length === listed?.length && !subnets.some(subnet => holds(subnet, range))) {
        host.problem(`${range} is in none of the subnets of "${name}" (${subnets.join(', ')})`);
      }
      return range;
    });
    return {
      name,
      clusters: fields?.clusters === undefined ? clusterKeys : parseClusterKeys(fields.clusters, clusterKeys),
      subnets,
      vlan: fields?.vlan?.wholeNumber(vlanIds),
      hosts,
    };
  });
}

function parseClusterKeys(node: DataNode, clusterKeys: readonly string[]): readonly string[] {
  const keys = (node.list() ?? []).flatMap(entry => {
    const key = entry.text(dnsLabel);
    if (key === undefined || clusterKeys.includes(key)) return key ?? [];
    const known = clusterKeys.length === 0 ? 'clusters names none' : `clusters has ${alternatives(clusterKeys)}`;
    entry.problem(`cluster ${quoted(key)} is not known: ${known}`, nearestName(key, clusterKeys));
    return [];
  });
  return [...new Set(keys)];
}

/** The entries of a mapping with free keys of one form. */
function parseEntries<Value>(
  node: DataNode | undefined,
  keyForm: TextForm,
  parse: (key: string, entry: DataNode) => Value,
): ReadonlyMap<string, Value> {
  const entries = node?.entries() ?? [];
  for (const [key, entry] of entries) {
    if (!fits(key, keyForm)) entry.keyProblem(`${quoted(key)} is not ${keyForm.words}`);
  }
  return new Map(entries.map(([key, entry]) => [key, parse(key, entry)]));
}
