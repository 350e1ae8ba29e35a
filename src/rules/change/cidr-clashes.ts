import type { Cidr } from '../../addresses/cidr';

/** Something with a CIDR that a change adds or removes. */
export interface CidrHolder {
  readonly name: string;
  readonly cidr: Cidr | undefined;
}

interface Block<Removed, Added> {
  readonly cidr: Cidr;
  readonly removed: Removed[];
  /** Those for which nothing was found yet. */
  added: Added[];
}

/**
 * For everything added the first removed thing whose CIDR overlaps its own: what is removed goes last, so both are there for a while. Things of
 * one and the same CIDR count only where asked for. One sweep over nested CIDRs.
 */
export function cidrClashes<Removed extends CidrHolder, Added extends CidrHolder>(
  removed: readonly Removed[],
  added: readonly Added[],
  equal: 'clash' | 'get along',
): readonly (readonly [added: Added, removed: Removed])[] {
  const clashes: (readonly [Added, Removed])[] = [];
  const around: Block<Removed, Added>[] = [];
  for (const block of blocksOf(removed, added)) {
    while (around.length > 0 && !around[around.length - 1]?.cidr.contains(block.cidr)) around.pop();
    const [own] = block.removed;
    if (own) for (const outer of around) settle(outer, own);
    const outside = around.find(outer => outer.removed.length > 0)?.removed[0];
    const inTheWay = (equal === 'clash' ? own : undefined) ?? outside;
    if (inTheWay) settle(block, inTheWay);
    around.push(block);
  }
  return clashes;

  function settle(block: Block<Removed, Added>, inTheWay: Removed): void {
    for (const each of block.added) clashes.push([each, inTheWay]);
    block.added = [];
  }
}

/** By family, then address, the wider first: every CIDR comes behind those that hold it. */
function blocksOf<Removed extends CidrHolder, Added extends CidrHolder>(
  removed: readonly Removed[],
  added: readonly Added[],
): readonly Block<Removed, Added>[] {
  const blocks = new Map<string, Block<Removed, Added>>();
  const blockOf = (cidr: Cidr): Block<Removed, Added> => {
    const known = blocks.get(String(cidr)) ?? { cidr, removed: [], added: [] };
    blocks.set(String(cidr), known);
    return known;
  };
  for (const each of removed) if (each.cidr) blockOf(each.cidr).removed.push(each);
  for (const each of added) if (each.cidr) blockOf(each.cidr).added.push(each);
  return [...blocks.values()].sort(({ cidr: a }, { cidr: b }) => {
    if (a.family !== b.family) return a.family - b.family;
    if (a.network !== b.network) return a.network < b.network ? -1 : 1;
    return a.prefixLength - b.prefixLength;
  });
}
