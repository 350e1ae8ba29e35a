import { Cidr } from '../../addresses/cidr';
import { familyName } from '../../addresses/family';
import type { AddressBlock } from '../ip-pool';
import { child, isJsonObject, type JsonObject, own } from '../json';
import type { RangeList } from '../range-list';
import type { Route } from '../route';
import { canonicalDestination } from './canonical-destination';
import type { CanonicalSpec, LeftAlone } from './canonical-form';
import { AFFINITIES, isNothing, withoutEmptyMembers } from './empty-fields';
import { leftByProblem } from './field-problem-text';
import { OrderedFields } from './ordered-fields';

/** Where fields go that are not written yet: each behind the nearest of those before it. */
const ORDER = ['subnet', 'ipVersion', 'ips', 'excludeIPs', 'gateway', 'routes', 'default', 'disable'];

/** What the schema fills in for a pool that says nothing of it. */
export const POOL_DEFAULTS = { default: false, disable: false } as const;

/** What a block gets where its `spec` says nothing of it. */
export interface FilledIn {
  /** What the schema's defaults are. */
  readonly defaults: JsonObject;
  /** What a pool has of the SpiderSubnet with the very same CIDR. */
  readonly gateway?: string;
  readonly routes?: readonly JsonObject[];
}

/**
 * `spec` of a SpiderIPPool or SpiderSubnet as Spiderpool stores it: the family written out, lists of ranges merged and sorted, addresses in Go's
 * spelling, nothing empty. As long as the CIDR is no network address of the family, nothing else can be told and all of it stays.
 */
export function canonicalBlock(block: AddressBlock, filledIn: FilledIn): CanonicalSpec {
  const spec = child(block.manifest.object, 'spec');
  const left = block.problems.map(leftByProblem);
  const { cidr } = block;
  const problem = cidr && cidrProblem(block, cidr);
  if (!cidr || problem) return { spec, left: problem ? [...left, problem] : left };

  const unreadable = new Set(block.problems.map(({ field: [, key] }) => key));
  const isAbsent = (key: string) => isNothing(own(spec, key)) && !unreadable.has(key);
  const fields = new OrderedFields(storedFields(spec, isAbsent));
  const set = (key: string, value: unknown) => fields.set(key, value, ORDER);
  set('subnet', cidr.toString());
  if (isAbsent('ipVersion')) set('ipVersion', cidr.family);
  for (const [key, list] of [
    ['ips', block.ips],
    ['excludeIPs', block.excludeIPs],
  ] as const) {
    if (isMergeable(list)) set(key, list.set.toStrings());
  }
  if (block.gateway) set('gateway', block.gateway.toString());
  else if (filledIn.gateway !== undefined && isAbsent('gateway')) set('gateway', filledIn.gateway);
  const routes = canonicalRoutes(own(spec, 'routes'), block.routes, filledIn.routes);
  if (routes.value !== undefined) set('routes', routes.value);
  for (const [key, value] of Object.entries(filledIn.defaults)) if (isAbsent(key)) set(key, value);
  return { spec: fields.toObject(), left: [...left, ...routes.left, ...emptyPodAffinity(spec)] };
}

function cidrProblem({ ipVersion }: AddressBlock, cidr: Cidr): LeftAlone | undefined {
  const { family, text } = cidr;
  if (cidr.hasHostBits) {
    const canonical = Cidr.parseCanonical(text);
    // Nothing tells whether the address or the length is the mistake.
    return canonical.ok ? undefined : { field: ['spec', 'subnet'], reason: canonical.problem.message };
  }
  if (ipVersion === undefined || ipVersion === family) return undefined;
  return { field: ['spec', 'ipVersion'], reason: `it is ${ipVersion}, and ${text} is ${familyName(family)}` };
}

function isMergeable(list: RangeList | undefined): list is RangeList {
  return list?.isComplete === true && list.entries.length > 0;
}

function storedFields(spec: JsonObject, isAbsent: (key: string) => boolean): JsonObject {
  const kept = Object.entries(spec).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (isAbsent(key)) return [];
    return [[key, AFFINITIES.has(key) && isJsonObject(value) ? storedSelector(key, value) : value]];
  });
  return Object.fromEntries(kept);
}

/** An empty podAffinity is refused, so that nothing is gained by making one. */
function storedSelector(key: string, selector: JsonObject): JsonObject {
  const stored = withoutEmptyMembers(selector);
  return key === 'podAffinity' && Object.keys(stored).length === 0 ? selector : stored;
}

function emptyPodAffinity(spec: JsonObject): readonly LeftAlone[] {
  const selector = own(spec, 'podAffinity');
  if (!isJsonObject(selector) || Object.keys(withoutEmptyMembers(selector)).length > 0) return [];
  return [
    {
      field: ['spec', 'podAffinity'],
      reason: 'it selects nothing, and Spiderpool refuses it: remove it or give it labels',
    },
  ];
}

interface CanonicalRoutes {
  /** Undefined where the object has none. */
  readonly value: unknown;
  readonly left: readonly LeftAlone[];
}

function canonicalRoutes(
  written: unknown,
  routes: readonly Route[],
  inherited: readonly JsonObject[] = [],
): CanonicalRoutes {
  if (Array.isArray(written) && written.length === 0 && inherited.length > 0) {
    const reason =
      "it is empty, which keeps the subnet's routes out only until the next apply: remove it, or write the routes the pool is to have";
    return { value: written, left: [{ field: ['spec', 'routes'], reason }] };
  }
  if (isNothing(written)) return { value: inherited.length > 0 ? inherited : undefined, left: [] };
  return { value: Array.isArray(written) ? withCanonicalRoutes(written, routes) : written, left: [] };
}

function withCanonicalRoutes(written: readonly unknown[], routes: readonly Route[]): readonly unknown[] {
  const read = new Map(routes.map(route => [route.field.at(-1), route]));
  return written.map((entry, index) => {
    const route = read.get(index);
    if (!route || !isJsonObject(entry)) return entry;
    return {
      ...entry,
      ...(route.destination ? { dst: canonicalDestination(route.destination) } : {}),
      ...(route.gateway ? { gw: route.gateway.toString() } : {}),
    };
  });
}
