import type { ContextData } from '../src/context/context-data';

/**
 * What every contender builds: an estate of a given size as plain data, so that each makes the same objects in its own way.
 *
 * Of each 20 objects 9 are CloneSets with two NICs and two containers, 9 are pools of three ranges each, one is their subnet, and one is an
 * autoscaler or reserved addresses. Nothing is wrong with any of it: a finding would be written out, and the others would have an easier life.
 */
export interface Estate {
  readonly items: readonly EstateItem[];
  /** How many charts the items are spread over, in blocks of neighbours. */
  readonly charts: number;
  /** The keys of the clusters, one for each chart; none where everything is in one cluster without a name. */
  readonly clusters: readonly string[];
}

/** One object. `unit` counts the groups of 20: its objects refer to each other and to no others. */
export type EstateItem =
  | { readonly kind: 'subnet'; readonly name: string; readonly unit: number }
  | { readonly kind: 'pool'; readonly name: string; readonly unit: number; readonly place: number }
  | { readonly kind: 'clone-set'; readonly name: string; readonly unit: number; readonly place: number }
  | { readonly kind: 'reserved-addresses'; readonly name: string; readonly unit: number }
  | { readonly kind: 'autoscaler'; readonly name: string; readonly unit: number };

/** How large an estate is. */
export interface EstateSize {
  readonly objects: number;
  readonly charts: number;
  readonly clusters: number;
}

const UNIT = 20;
const POOLS = 9;

/** The estate of a size. The same size is always the same estate. */
export function estate({ objects, charts, clusters }: EstateSize): Estate {
  const items: EstateItem[] = [];
  for (let unit = 0; items.length < objects; unit++) items.push(...unitItems(unit));
  items.length = objects;
  return {
    items,
    charts: clusters === 0 ? Math.min(charts, objects) : clusters,
    clusters: Array.from({ length: clusters }, (_, index) => `site-${index}`),
  };
}

/** Pools come before the CloneSets that draw from them, so that an estate cut off anywhere has what it needs. */
function unitItems(unit: number): readonly EstateItem[] {
  const places = Array.from({ length: POOLS }, (_, place) => place);
  return [
    { kind: 'subnet', name: `subnet-${unit}`, unit },
    unit % 2 === 0
      ? { kind: 'reserved-addresses', name: `reserved-${unit}`, unit }
      : { kind: 'autoscaler', name: `scaler-${unit}`, unit },
    ...places.map(place => ({ kind: 'pool', name: poolName(unit, place), unit, place }) as const),
    ...places.map(place => ({ kind: 'clone-set', name: cloneSetName(unit, place), unit, place }) as const),
  ];
}

/** The name of a unit's pool. */
export function poolName(unit: number, place: number): string {
  return `pool-${unit}-${place % POOLS}`;
}

/** The name of a unit's CloneSet. */
export function cloneSetName(unit: number, place: number): string {
  return `web-${unit}-${place}`;
}

/** The pools of the two NICs of a CloneSet: every pool serves two CloneSets. */
export function poolsOf({ unit, place }: { readonly unit: number; readonly place: number }): readonly [string, string] {
  return [poolName(unit, place), poolName(unit, place + 1)];
}

/** The chart of the item at a place in the list. With clusters there is a chart for each, and no unit is in two of them. */
export function chartOf({ items, charts, clusters }: Estate, index: number): number {
  const step = clusters.length === 0 ? 1 : UNIT;
  const steps = Math.ceil(items.length / step);
  return Math.floor((Math.floor(index / step) * charts) / steps);
}

/** Whether an autoscaler decides how many pods a CloneSet has. */
export function isScaled({ unit, place }: { readonly unit: number; readonly place: number }): boolean {
  return unit % 2 === 1 && place === 0;
}

/** The first two numbers of a unit's /24, the two that tell the units apart. */
function network(unit: number): string {
  return `10.${Math.floor(unit / 256)}.${unit % 256}`;
}

/** The addresses of a unit's subnet. */
export function subnetAddresses(unit: number) {
  const at = network(unit);
  return { subnet: `${at}.0/24`, gateway: `${at}.1`, ips: [`${at}.10-${at}.250`] };
}

/** The addresses of a pool: three ranges, and one address taken out of them. */
export function poolAddresses(unit: number, place: number) {
  const at = network(unit);
  const from = 10 + place * 26;
  return {
    ips: [
      `${at}.${from}-${at}.${from + 7}`,
      `${at}.${from + 9}-${at}.${from + 16}`,
      `${at}.${from + 18}-${at}.${from + 24}`,
    ],
    excludeIPs: [`${at}.${from + 3}`],
  };
}

/** Addresses that nothing may take: above every pool. */
export function reservedAddresses(unit: number): readonly string[] {
  return [`${network(unit)}.251-${network(unit)}.254`];
}

/** What no manifest of an estate says. Everything is known: a name that leads nowhere would be an error. */
export function estateContext({ clusters }: Estate): ContextData {
  const { namespace, first, second } = NETWORKS;
  const external = {
    networks: [
      { namespace, name: NETWORKS.default, spiderpool: false },
      { namespace, name: first, spiderpool: true },
      { namespace, name: second, spiderpool: true },
    ],
  };
  if (clusters.length === 0) return { complete: true, external };
  const known = clusters.map(key => [key, { paths: [`${key}/**`], external }] as const);
  return { complete: true, clusters: Object.fromEntries(known) };
}

/** The networks that live elsewhere. */
export const NETWORKS = { namespace: 'kube-system', default: 'calico', first: 'vlan6', second: 'vlan7' } as const;

/** The namespace of everything that has one. */
export const NAMESPACE = 'shop';

/** How many pods a CloneSet runs, and how many its autoscaler may make of them. */
export const REPLICAS = 4;
export const MOST_REPLICAS = 5;
