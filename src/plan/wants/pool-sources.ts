import type { Family } from '../../addresses/family';
import type { SpiderpoolSettings } from '../../context/context';
import type { FieldPath } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import type { AttachedNic, EmptyPattern, PoolCandidate, PoolOrigin, PoolSource } from '../address-plan';
import { type CandidateUse, exclusionOf } from './exclusion';
import type { PodPlace } from './pod-place';
import type { PoolIndex } from './pool-index';

/** The pools a NIC may take from, by name or pattern, per family, and what names them. */
export interface PoolNames {
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  readonly origin: PoolOrigin;
  readonly manifest: Manifest;
  readonly field: FieldPath;
}

/** Which pods the names are for, and the pools there are. */
export interface PoolUse {
  readonly place: PodPlace;
  readonly pools: PoolIndex;
}

/** The sources these names make for a NIC, for the families that are enabled; a family without names has none. */
export function poolSources(nic: AttachedNic, names: PoolNames, use: PoolUse): readonly PoolSource[] {
  const { ipv4, ipv6 } = names;
  const first = ipv4.length > 0 && isEnabled(4, use.place.spiderpool) ? sourceOf(nic, 4, ipv4, names, use) : undefined;
  const second = ipv6.length > 0 && isEnabled(6, use.place.spiderpool) ? sourceOf(nic, 6, ipv6, names, use) : undefined;
  if (first) return second ? [first, second] : [first];
  return second ? [second] : [];
}

/** Whether the IPAM hands out addresses of a family: it drops a disabled one from every annotation without a word. */
export function isEnabled(family: Family, settings: SpiderpoolSettings): boolean {
  return family === 4 ? settings.enableIPv4 : settings.enableIPv6;
}

const NO_PATTERNS: readonly EmptyPattern[] = [];

function sourceOf(
  { interface: name, network }: AttachedNic,
  family: Family,
  list: readonly string[],
  names: PoolNames,
  use: PoolUse,
): PoolSource {
  const { origin, manifest, field } = names;
  const nicUse = { interface: name, network, family };
  if (!use.pools.hasPattern(list)) {
    const candidates = list.map(named => candidateOf(named, field, nicUse, use));
    return { type: 'pools', family, manifest, field, origin, candidates, emptyPatterns: NO_PATTERNS };
  }
  const candidates: PoolCandidate[] = [];
  const emptyPatterns: EmptyPattern[] = [];
  for (const named of list) {
    const matches = use.pools.isPattern(named) ? use.pools.matching(named, family) : undefined;
    if (!matches) candidates.push(candidateOf(named, field, nicUse, use));
    else if (matches === 'malformed') emptyPatterns.push({ pattern: named, outcome: 'malformed' });
    else if (matches.pools.length === 0) emptyPatterns.push({ pattern: named, outcome: 'no-match' });
    else for (const pool of matches.pools) candidates.push(candidateOf(pool.name, field, nicUse, use));
  }
  return { type: 'pools', family, manifest, field, origin, candidates, emptyPatterns };
}

function candidateOf(name: string, field: FieldPath, nicUse: CandidateUse, { place, pools }: PoolUse): PoolCandidate {
  const pool = pools.get(name);
  return { name, field, pool, excluded: pool && exclusionOf(pool, nicUse, place) };
}
