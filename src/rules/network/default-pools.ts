import type { Family } from '../../addresses/family';
import type { FieldPath } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import { NETWORK_CONFIG_FIELD } from '../../manifests/network-attachment';
import type { ClusterPlan, PlannedNetwork } from '../../plan/address-plan';
import { oncePer } from '../once-per';

/** A pool that a network names for pods that name none. */
export interface DefaultPool {
  readonly manifest: Manifest;
  readonly field: FieldPath;
  readonly name: string;
  /** That of the list it stands in. */
  readonly family: Family;
}

/** What a name holds that stands for several pools. */
const WILDCARD = /[*?[\\]/;

/**
 * The default pools of networks that no workload takes addresses from. Where one does, they are its candidates, and what is wrong with them is
 * said there.
 */
export const idleDefaultPools = oncePer(({ networks, workloads }: ClusterPlan): readonly DefaultPool[] => {
  const inUse = new Set<PlannedNetwork>();
  for (const { nics } of workloads) {
    for (const { network: use, sources } of nics) {
      const takesItsPools = sources.some(source => source.type === 'pools' && source.origin === 'network');
      if (use.type === 'known' && takesItsPools) inUse.add(use.network);
    }
  }
  const idle = [...networks.values()].filter(network => network.usesSpiderpool && !inUse.has(network));
  return idle.flatMap(poolsOf).filter(({ name }) => !WILDCARD.test(name));
});

function poolsOf({ source, defaultIPv4IPPool, defaultIPv6IPPool }: PlannedNetwork): readonly DefaultPool[] {
  if (source.type === 'external') return [];
  if (source.type === 'generated' && source.config.main?.type !== 'custom') {
    const { pools, manifest } = source.config;
    return [
      ...pools.ipv4.map(({ field, text }) => ({ manifest, field, name: text, family: 4 as const })),
      ...pools.ipv6.map(({ field, text }) => ({ manifest, field, name: text, family: 6 as const })),
    ];
  }
  const [manifest, field] =
    source.type === 'generated'
      ? [source.from, source.config.block]
      : [source.attachment.manifest, NETWORK_CONFIG_FIELD];
  return [
    ...defaultIPv4IPPool.map(name => ({ manifest, field, name, family: 4 as const })),
    ...defaultIPv6IPPool.map(name => ({ manifest, field, name, family: 6 as const })),
  ];
}
