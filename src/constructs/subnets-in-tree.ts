import type { IConstruct } from 'constructs';
import { clusterKeyOf } from '../synth/cluster-key';
import { isInTree } from '../synth/in-tree';
import type { SpiderSubnet } from './spider-subnet';

/** The SpiderSubnets of a tree, by its root and their CIDR. */
const subnets = new WeakMap<IConstruct, Map<string, SpiderSubnet[]>>();

/** Lets pools find a subnet that they were not given. */
export function rememberSubnet(subnet: SpiderSubnet): void {
  const { root } = subnet.node;
  const byCidr = subnets.get(root) ?? new Map<string, SpiderSubnet[]>();
  subnets.set(root, byCidr);
  byCidr.set(subnet.subnet, [...(byCidr.get(subnet.subnet) ?? []), subnet]);
}

/**
 * The SpiderSubnet that Spiderpool's webhook would make the owner of a pool: the one of its cluster whose CIDR is written the same.
 *
 * @param cidr canonical text
 */
export function subnetOfCidr(pool: IConstruct, cidr: string): SpiderSubnet | undefined {
  const cluster = clusterKeyOf(pool);
  return subnets
    .get(pool.node.root)
    ?.get(cidr)
    ?.find(subnet => isInTree(subnet) && clusterKeyOf(subnet) === cluster);
}
