import type { Family } from '../addresses/family';
import { RangeSet } from '../addresses/range-set';
import { failed, ok, type Result } from '../addresses/result';
import type { ExternalNetwork, ExternalObjects, ExternalPool, ExternalSubnet } from './context';
import type { ExternalData } from './context-data';
import { type ContextProblem, contextPathText } from './context-problem';
import { DataNode } from './data-node';
import { parseRanges } from './parse-addresses';
import { parseAddressing } from './parse-addressing';
import { dnsLabel, resourceName, subnetName } from './text-form';
import { vlanIds } from './vlan';

/** Reads objects that live elsewhere from their plain form, all problems at once: what `fromName` describes in code. */
export function parseExternalObjects(data: ExternalData): Result<ExternalObjects, readonly ContextProblem[]> {
  const problems: ContextProblem[] = [];
  const external = parseExternal(new DataNode(data, [], problems));
  return problems.length === 0 ? ok(external) : failed(problems);
}

/** Reads the `external` part of a context or a cluster. */
export function parseExternal(node: DataNode | undefined): ExternalObjects {
  const fields = node?.mapping({ keys: ['ippools', 'subnets', 'networks', 'reservedIPs'] });
  return {
    ippools: parseNamed(fields?.ippools, parsePool, pool => pool.name),
    subnets: parseNamed(fields?.subnets, parseSubnet, subnet => subnet.name),
    networks: parseNamed(fields?.networks, parseNetwork, network => `${network.namespace}/${network.name}`),
    reservedIPs: parseReserved(fields?.reservedIPs),
  };
}

const addressingKeys = ['name', 'ipVersion', 'subnet', 'ips', 'excludeIPs', 'size'] as const;

function parsePool(node: DataNode): ExternalPool | undefined {
  const fields = node.mapping({ keys: addressingKeys, required: ['name'] });
  if (fields === undefined) return undefined;
  const name = fields.name?.text(resourceName);
  const addressing = parseAddressing(fields, node);
  return name === undefined ? undefined : { name, ...addressing };
}

function parseSubnet(node: DataNode): ExternalSubnet | undefined {
  const fields = node.mapping({ keys: [...addressingKeys, 'vlan'], required: ['name'] });
  if (fields === undefined) return undefined;
  const name = fields.name?.text(subnetName);
  const addressing = parseAddressing(fields, node);
  const vlan = fields.vlan?.wholeNumber(vlanIds);
  return name === undefined ? undefined : { name, ...addressing, vlan };
}

function parseNetwork(node: DataNode): ExternalNetwork | undefined {
  const fields = node.mapping({ keys: ['namespace', 'name', 'spiderpool', 'vlan'], required: ['namespace', 'name'] });
  const namespace = fields?.namespace?.text(dnsLabel);
  const name = fields?.name?.text(resourceName);
  const spiderpool = fields?.spiderpool?.flag() ?? false;
  const vlan = fields?.vlan?.wholeNumber(vlanIds);
  return namespace === undefined || name === undefined ? undefined : { namespace, name, spiderpool, vlan };
}

/** The objects of a list, in its order; two with one name are a problem of the second. */
function parseNamed<External>(
  node: DataNode | undefined,
  parse: (entry: DataNode) => External | undefined,
  nameOf: (external: External) => string,
): readonly External[] {
  const first = new Map<string, DataNode>();
  return (node?.list() ?? []).flatMap(entry => {
    const external = parse(entry);
    if (external === undefined) return [];
    const name = nameOf(external);
    const earlier = first.get(name);
    if (earlier !== undefined) {
      entry.problem(`"${name}" is described twice, first at ${contextPathText(earlier.path)}; keep one of the two`);
    }
    first.set(name, earlier ?? entry);
    return [external];
  });
}

function parseReserved(node: DataNode | undefined): ReadonlyMap<Family, RangeSet> {
  const ranges = (parseRanges(node) ?? []).map(({ range }) => range);
  const families: readonly Family[] = [4, 6];
  return new Map(
    families
      .map(
        family =>
          [
            family,
            RangeSet.of(
              family,
              ranges.filter(range => range.family === family),
            ),
          ] as const,
      )
      .filter(([, set]) => !set.isEmpty),
  );
}
