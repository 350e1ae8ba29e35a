import type { Family } from '../addresses/family';
import type { RangeSet } from '../addresses/range-set';
import { failed, ok, type Result } from '../addresses/result';
import type { Context, ExternalObjects } from './context';
import { mergeNetworks, mergePools, mergeSubnets } from './merge-descriptions';
import { nearestName } from './nearest-name';

/** One description that could not be added. */
export interface ExternalConflict {
  /** What the description is of. */
  readonly kind: 'SpiderIPPool' | 'SpiderSubnet' | 'NetworkAttachmentDefinition' | 'cluster';
  /** Its name; a network's with its namespace, `kube-system/vlan6`. */
  readonly name: string;
  /** A complete clause in plain words, with both descriptions. */
  readonly message: string;
  /** The nearest known name, where the name is not known. */
  readonly suggestion?: string;
}

/**
 * The context with more objects that live elsewhere: what code declares with `fromName`, in the cluster of that key, or outside all clusters
 * for undefined.
 *
 * Two descriptions of one object become one that knows what either says. They conflict where both say something and it differs;
 * a size agrees with ranges of as many addresses. A network is Spiderpool's when one of the two says so, because false is what everybody
 * says who says nothing.
 */
export function withExternal(
  context: Context,
  cluster: string | undefined,
  additions: ExternalObjects,
): Result<Context, readonly ExternalConflict[]> {
  if (cluster === undefined) {
    const merged = mergeExternal(context.external, additions);
    return merged.ok ? ok({ ...context, external: merged.value }) : merged;
  }
  const known = context.clusters.get(cluster);
  if (known === undefined) {
    const nearest = nearestName(cluster, context.clusters.keys());
    return failed([
      {
        kind: 'cluster',
        name: cluster,
        message: `cluster "${cluster}" is not one of the context's clusters (${[...context.clusters.keys()].join(', ') || 'it has none'})`,
        ...(nearest === undefined ? {} : { suggestion: nearest }),
      },
    ]);
  }
  const merged = mergeExternal(known.external, additions);
  if (!merged.ok) return merged;
  return ok({ ...context, clusters: new Map(context.clusters).set(cluster, { ...known, external: merged.value }) });
}

function mergeExternal(
  one: ExternalObjects,
  other: ExternalObjects,
): Result<ExternalObjects, readonly ExternalConflict[]> {
  const conflicts: ExternalConflict[] = [];
  const conflictOf = (kind: ExternalConflict['kind']) => (name: string, difference: string) => {
    conflicts.push({ kind, name, message: `${kind} "${name}" is described in two ways: ${difference}` });
  };
  const merged: ExternalObjects = {
    ippools: mergeNamed(one.ippools, other.ippools, named, mergePools, conflictOf('SpiderIPPool')),
    subnets: mergeNamed(one.subnets, other.subnets, named, mergeSubnets, conflictOf('SpiderSubnet')),
    networks: mergeNamed(
      one.networks,
      other.networks,
      network => `${network.namespace}/${network.name}`,
      mergeNetworks,
      conflictOf('NetworkAttachmentDefinition'),
    ),
    reservedIPs: mergeReserved(one.reservedIPs, other.reservedIPs),
  };
  return conflicts.length === 0 ? ok(merged) : failed(conflicts);
}

function named(external: { readonly name: string }): string {
  return external.name;
}

/** Every name once, in the order of first mention. */
function mergeNamed<External>(
  one: readonly External[],
  other: readonly External[],
  nameOf: (external: External) => string,
  merge: (one: External, other: External) => Result<External, string>,
  conflict: (name: string, difference: string) => void,
): readonly External[] {
  const byName = new Map<string, External>();
  for (const external of [...one, ...other]) {
    const name = nameOf(external);
    const known = byName.get(name);
    const merged = known === undefined ? ok(external) : merge(known, external);
    if (merged.ok) byName.set(name, merged.value);
    else conflict(name, merged.problem);
  }
  return [...byName.values()];
}

function mergeReserved(
  one: ReadonlyMap<Family, RangeSet>,
  other: ReadonlyMap<Family, RangeSet>,
): ReadonlyMap<Family, RangeSet> {
  const families: readonly Family[] = [4, 6];
  return new Map(
    families.flatMap(family => {
      const [mine, theirs] = [one.get(family), other.get(family)];
      const union = mine && theirs ? mine.union(theirs) : (mine ?? theirs);
      return union === undefined ? [] : [[family, union] as const];
    }),
  );
}
