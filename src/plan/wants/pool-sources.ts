import type { Family } from '../../addresses/family';
import type { SpiderpoolSettings } from '../../context/context';
import type { FieldPath } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import type { AttachedNic, EmptyPattern, PoolCandidate, PoolOrigin, PoolSource } from '../address-plan';
import { exclusionOf } from './exclusion';
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
  return ([4, 6] as const).flatMap(family => {
    const list = family === 4 ? names.ipv4 : names.ipv6;
    if (list.length === 0 || !isEnabled(family, use.place.spiderpool)) return [];
    return [sourceOf(nic, family, list, names, use)];
  });
}

/** Whether the IPAM hands out addresses of a family: it drops a disabled one from every annotation without a word. */
export function isEnabled(family: Family, settings: SpiderpoolSettings): boolean {
  return family === 4 ? settings.enableIPv4 : settings.enableIPv6;
}

function sourceOf(
  nic: AttachedNic,
  family: Family,
  list: readonly string[],
  { origin, manifest, field }: PoolNames,
  { place, pools }: PoolUse,
): PoolSource {
  const candidates: PoolCandidate[] = [];
  const emptyPatterns: EmptyPattern[] = [];
  const use = { interface: nic.interface, network: nic.network, family };
  const add = (name: string): void => {
    const pool = pools.get(name);
    const excluded = pool && exclusionOf(pool, use, place);
    candidates.push({ name, field, pool, excluded });
  };
  for (const name of list) {
    if (!pools.isPattern(name)) {
      add(name);
      continue;
    }
    const matches = pools.matching(name, family);
    if (matches === 'malformed') emptyPatterns.push({ pattern: name, outcome: 'malformed' });
    else if (matches.pools.length === 0) emptyPatterns.push({ pattern: name, outcome: 'no-match' });
    else for (const pool of matches.pools) add(pool.name);
  }
  return { type: 'pools', family, manifest, field, origin, candidates, emptyPatterns };
}
