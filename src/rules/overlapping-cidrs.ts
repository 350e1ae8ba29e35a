import type { Cidr } from '../addresses/cidr';
import type { Manifest } from '../manifests/manifest';

/** An object and the CIDR it names. */
export interface CidrOwner {
  readonly manifest: Manifest;
  readonly cidr: Cidr;
}

/**
 * Pairs of objects whose CIDRs are written differently and overlap, the wider one first; each CIDR is paired once with the narrowest that
 * holds it, so that ten pools on one wrong CIDR do not make a hundred findings of one mistake.
 */
export function overlappingCidrs(
  owners: readonly CidrOwner[],
): readonly (readonly [outer: CidrOwner, inner: CidrOwner])[] {
  if (!anyOverlap(owners)) return [];
  // Floating-point keys tell most CIDRs apart, and cost a fraction of what comparing BigInts does.
  const keyed = owners.map(owner => ({ key: Number(owner.cidr.network), owner }));
  const sorted = keyed
    .sort((a, b) => a.owner.cidr.family - b.owner.cidr.family || a.key - b.key || order(a.owner.cidr, b.owner.cidr))
    .map(({ owner }) => owner);
  const pairs: (readonly [CidrOwner, CidrOwner])[] = [];
  const around: CidrOwner[] = [];
  for (const owner of sorted) {
    let innermost = around[around.length - 1];
    while (innermost && !innermost.cidr.contains(owner.cidr)) {
      around.pop();
      innermost = around[around.length - 1];
    }
    const isRepeated = innermost !== undefined && String(innermost.cidr) === String(owner.cidr);
    const outer = isRepeated ? around[around.length - 2] : innermost;
    if (outer) pairs.push([outer, owner]);
    if (!isRepeated) around.push(owner);
  }
  return pairs;
}

/** A quick no, which most clusters get: there are far fewer CIDRs than objects that name them. */
function anyOverlap(owners: readonly CidrOwner[]): boolean {
  const cidrs = [...new Map(owners.map(({ cidr }) => [String(cidr), cidr])).values()];
  const keyed = cidrs.map(cidr => ({ key: Number(cidr.network), cidr }));
  keyed.sort((a, b) => a.cidr.family - b.cidr.family || a.key - b.key || order(a.cidr, b.cidr));
  // Two CIDRs overlap by one holding the other, and then it holds its neighbour behind it, too.
  return keyed.some(({ cidr }, index) => keyed[index + 1]?.cidr.overlaps(cidr));
}

/** By address, the wider first: every CIDR of a family comes behind those that hold it. */
function order(a: Cidr, b: Cidr): number {
  if (a.network !== b.network) return a.network < b.network ? -1 : 1;
  return a.prefixLength - b.prefixLength;
}
