import type { AddressRange } from '../../addresses/address-range';
import type { Cidr } from '../../addresses/cidr';
import type { L2Domain } from '../../context/context';
import { escapeFileName, fitFileName, plainCharacters } from '../../manifests/file-name-text';
import type { AddressPlan, ClusterPlan, PlannedPool, PlannedSubnet } from '../../plan/address-plan';
import { inOrder } from '../text-order';

/** A block of addresses that gets a heat map: everything of one CIDR on one wire. */
export interface MapArea {
  /** The name of its SpiderSubnet, the CIDR where it has none or several. */
  readonly name: string;
  readonly cidr: Cidr;
  /** The cluster's key; null for the nameless cluster, and for a wire that several clusters share. */
  readonly cluster: string | null;
  /** The layer-2 domain of the context that it is part of. */
  readonly wire: string | null;
  /** What each cluster has in it. */
  readonly members: readonly AreaMember[];
  /** Addresses that hosts on the wire hold. */
  readonly hosts: readonly AddressRange[];
  /** The name of its file: no two areas share one, on file systems that ignore case either. */
  readonly fileName: string;
}

/** What one cluster has in an area. */
export interface AreaMember {
  readonly plan: ClusterPlan;
  readonly subnets: readonly PlannedSubnet[];
  readonly pools: readonly PlannedPool[];
}

/** The areas of a plan by cluster and name. SpiderSubnets and SpiderIPPools of one CIDR share an area; an orphan pool makes its own. */
export function mapAreas(plan: AddressPlan): readonly MapArea[] {
  const drafts = new Map<string, AreaDraft>();
  for (const cluster of plan.clusters) {
    const add = (cidr: Cidr | undefined, put: (member: MemberDraft) => void): void => {
      if (cidr) put(draftOf(cidr, cluster, drafts).memberOf(cluster));
    };
    for (const subnet of cluster.subnets.values()) add(subnet.cidr, ({ subnets }) => subnets.push(subnet));
    for (const pool of cluster.pools.values()) add(pool.cidr, ({ pools }) => pools.push(pool));
  }
  return inOrder([...drafts.values()].map(finish), ({ cluster, fileName }) => [cluster ?? '', fileName]);
}

interface MemberDraft extends AreaMember {
  readonly subnets: PlannedSubnet[];
  readonly pools: PlannedPool[];
}

class AreaDraft {
  readonly members: MemberDraft[] = [];

  constructor(
    readonly cidr: Cidr,
    readonly cluster: string | null,
    readonly domain: L2Domain | undefined,
  ) {}

  memberOf(plan: ClusterPlan): MemberDraft {
    const known = this.members.find(member => member.plan === plan);
    if (known) return known;
    const member = { plan, subnets: [], pools: [] };
    this.members.push(member);
    return member;
  }
}

function draftOf(cidr: Cidr, { cluster, context }: ClusterPlan, drafts: Map<string, AreaDraft>): AreaDraft {
  const domain = domainOf(cidr, cluster, context.l2Domains.values());
  const key = JSON.stringify([domain ? 'wire' : 'cluster', domain?.name ?? cluster, String(cidr)]);
  const draft = drafts.get(key) ?? new AreaDraft(cidr, domain ? null : cluster, domain);
  drafts.set(key, draft);
  return draft;
}

function domainOf(cidr: Cidr, cluster: string | null, domains: Iterable<L2Domain>): L2Domain | undefined {
  if (cluster === null) return undefined;
  return [...domains].find(
    ({ clusters, subnets }) => clusters.includes(cluster) && subnets.some(subnet => subnet.contains(cidr)),
  );
}

function finish(draft: AreaDraft): MapArea {
  const { cidr, cluster, domain, members } = draft;
  const names = new Set(members.flatMap(({ subnets }) => subnets.map(({ name }) => name)));
  const [only, other] = names;
  const name = only !== undefined && other === undefined ? only : String(cidr);
  const wire = domain?.name ?? null;
  return { name, cidr, cluster, wire, members, hosts: domain?.hosts ?? [], fileName: fileNameOf(name, draft) };
}

const PLAIN = plainCharacters('a-z0-9.-');

/** `_in_`, `_on_` and the `_` after `cidr` are no escapes of characters that names have, so that no two areas share a file. */
function fileNameOf(name: string, { cidr, cluster, domain }: AreaDraft): string {
  const block = String(cidr);
  const own = name === block ? `cidr_${block.replaceAll(/[:/]/g, '-')}` : plain(name);
  const place = domain ? `_on_${plain(domain.name)}` : cluster === null ? '' : `_in_${plain(cluster)}`;
  return fitFileName(`heat-map.${own}${place}`, '.svg');
}

function plain(text: string): string {
  return escapeFileName(text, PLAIN);
}
