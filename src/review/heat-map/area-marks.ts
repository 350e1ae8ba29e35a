import { AddressRange } from '../../addresses/address-range';
import { RangeSet } from '../../addresses/range-set';
import type { AddressBlock } from '../../manifests/ip-pool';
import type { PlannedAutoPool, PlannedPool, PlannedSubnet } from '../../plan/address-plan';
import { plural } from '../counting';
import { consumerText } from '../plan-words';
import { inOrder } from '../text-order';
import type { AddressOwner } from './address-use';
import type { AreaMember, MapArea } from './map-area';

/** What one object says of a range of addresses. Several marks may lie on one address; `use-of-marks` says what comes of it. */
export type Mark = { readonly range: AddressRange } & (
  | { readonly type: 'pool' | 'auto-pool'; readonly owner: AddressOwner }
  | { readonly type: 'reserved' | 'excluded'; readonly by: string }
  | { readonly type: 'gateway' | 'host' | 'network' | 'broadcast' | 'free' }
);

/** Everything that is said of the addresses of an area, in no order, cut off at the ends of its CIDR. */
export function marksOf(area: MapArea): readonly Mark[] {
  const marks = [...edges(area), ...area.hosts.map(range => ({ type: 'host', range }) as const)];
  for (const member of area.members) {
    const name = (text: string): string => nameIn(text, member, area);
    for (const block of blocksOf(member)) marks.push(...gatewayOf(block), ...excludedBy(block, name));
    marks.push(...reservedMarks(area, member, name));
    for (const subnet of member.subnets) marks.push(...subnetMarks(subnet, member, name));
    for (const pool of member.pools) marks.push(...poolMarks(pool, name));
  }
  const { first, last } = area.cidr.range;
  return marks.flatMap(mark => {
    const { range } = mark;
    if (range.family !== area.cidr.family || range.last < first || range.first > last) return [];
    const from = range.first < first ? first : range.first;
    const to = range.last > last ? last : range.last;
    return [{ ...mark, range: AddressRange.of(range.family, from, to) }];
  });
}

/** IPv6 has neither a network nor a broadcast address, and in an IPv4 block of one or two addresses hosts take both. */
function edges({ cidr }: MapArea): readonly Mark[] {
  if (cidr.family === 6 || cidr.prefixLength > 30) return [];
  const { first, last } = cidr.range;
  return [
    { type: 'network', range: AddressRange.of(4, first, first) },
    { type: 'broadcast', range: AddressRange.of(4, last, last) },
  ];
}

function blocksOf({ subnets, pools }: AreaMember): readonly AddressBlock[] {
  return [
    ...subnets.flatMap(({ source }) => (source.type === 'manifest' ? [source.subnet] : [])),
    ...pools.flatMap(({ source }) => (source.type === 'manifest' ? [source.pool] : [])),
  ];
}

function gatewayOf({ gateway }: AddressBlock): readonly Mark[] {
  return gateway ? [{ type: 'gateway', range: AddressRange.of(gateway.family, gateway.value, gateway.value) }] : [];
}

function excludedBy({ ips, excludeIPs, manifest }: AddressBlock, name: Naming): readonly Mark[] {
  if (!ips || !excludeIPs) return [];
  const { ranges } = ips.set.intersection(excludeIPs.set);
  return ranges.map(range => ({ type: 'excluded', by: name(`${manifest.id.kind} ${manifest.id.name}`), range }));
}

type Naming = (text: string) => string;

function reservedMarks({ cidr }: MapArea, { plan }: AreaMember, name: Naming): readonly Mark[] {
  const all = plan.reserved.get(cidr.family) ?? RangeSet.empty(cidr.family);
  const objects = plan.objects.reservedIPs.flatMap(({ name: object, ips }) =>
    (ips?.set.family === cidr.family ? ips.set.ranges : []).map(
      range => ({ type: 'reserved', by: name(`SpiderReservedIP ${object}`), range }) as const,
    ),
  );
  const ours = RangeSet.of(
    cidr.family,
    objects.map(({ range }) => range),
  );
  const elsewhere = all.difference(ours).ranges;
  return [...objects, ...elsewhere.map(range => ({ type: 'reserved', by: name('the context'), range }) as const)];
}

function subnetMarks(subnet: PlannedSubnet, { plan }: AreaMember, name: Naming): readonly Mark[] {
  const { addresses } = subnet;
  if (!addresses) return [];
  const free = addresses.ranges.map(range => ({ type: 'free', range }) as const);
  const manual = subnet.pools.flatMap(pool =>
    pool.addresses?.family === addresses.family ? pool.addresses.ranges : [],
  );
  const reserved = plan.reserved.get(addresses.family)?.ranges ?? [];
  let uncut = addresses.difference(RangeSet.of(addresses.family, [...manual, ...reserved]));
  const marks: Mark[] = [...free];
  for (const autoPool of inOrder(subnet.autoPools, ({ source }) => [source.namePattern])) {
    const { size, atOnce } = autoPool.source;
    if (size.type !== 'sized') continue;
    const share = uncut.lowest(BigInt(Math.max(0, size.addresses)) * BigInt(atOnce.pools));
    uncut = uncut.difference(share);
    const owner = autoPoolOwner(autoPool, name);
    marks.push(...share.ranges.map(range => ({ type: 'auto-pool', owner, range }) as const));
  }
  return marks;
}

function autoPoolOwner(autoPool: PlannedAutoPool, name: Naming): AddressOwner {
  const { namePattern } = autoPool.source;
  const shortName = autoPool.workload.workload.manifest.id.name;
  return { type: 'auto-pool', name: name(namePattern), shortName, why: `for ${consumerText(autoPool)}` };
}

function poolMarks(pool: PlannedPool, name: Naming): readonly Mark[] {
  const [first, ...others] = inOrder(pool.consumers.map(consumerText), text => [text]);
  const more = others.length === 0 ? '' : ` and ${plural(others.length, 'other')}`;
  const why = first === undefined ? 'nobody draws from it' : `for ${first}${more}`;
  const owner: AddressOwner = { type: 'pool', name: name(pool.name), shortName: pool.name, why };
  return (pool.addresses?.ranges ?? []).map(range => ({ type: 'pool', owner, range }));
}

/** Names are unique inside a cluster alone. */
function nameIn(text: string, { plan }: AreaMember, { members }: MapArea): string {
  return members.length > 1 && plan.cluster !== null ? `${text} in cluster ${plan.cluster}` : text;
}
