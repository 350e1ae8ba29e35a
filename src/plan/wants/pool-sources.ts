import type { Family } from '../../addresses/family';
import type { SpiderpoolSettings } from '../../context/context';
import type { FieldPath } from '../../manifests/field-path';
import type { PoolCandidate, PoolSource } from '../address-plan';
import { compilePattern, isPattern } from './go-glob';
import type { Supply } from './plan-workloads';

/** The pools a NIC may take from, by name or pattern, per family, and the field that says so. */
export interface PoolNames {
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  readonly field: FieldPath;
}

/** The sources these names make, for the families that are enabled; a family without names has none. */
export function poolSources({ ipv4, ipv6, field }: PoolNames, supply: Supply): readonly PoolSource[] {
  return ([4, 6] as const).flatMap(family => {
    const names = family === 4 ? ipv4 : ipv6;
    if (names.length === 0 || !isEnabled(family, supply.settings.spiderpool)) return [];
    return [
      {
        type: 'pools' as const,
        family,
        field,
        candidates: names.flatMap(name => candidatesOf(name, family, field, supply)),
      },
    ];
  });
}

/** Whether the IPAM hands out addresses of a family: it drops a disabled one from every annotation without a word. */
export function isEnabled(family: Family, settings: SpiderpoolSettings): boolean {
  return family === 4 ? settings.enableIPv4 : settings.enableIPv6;
}

/** A pattern stands for every pool of the family it matches, a plain name for itself. */
function candidatesOf(name: string, family: Family, field: FieldPath, { pools }: Supply): readonly PoolCandidate[] {
  if (!isPattern(name)) return [{ name, field, pool: pools.get(name) }];
  const matches = compilePattern(name);
  if (!matches) return [];
  return [...pools.values()]
    .filter(pool => pool.family === family && matches(pool.name))
    .map(pool => ({ name: pool.name, field, pool }));
}
