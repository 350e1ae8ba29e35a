import { familyName } from '../../addresses/family';
import { formatResourceId } from '../../manifests/resource-id';
import { poolWith } from '../examples';
import { multusConfig } from '../multus-config/example';
import type { Rule } from '../rule';
import { idleDefaultPools } from './default-pools';

/** Default pools of networks in the list of the other family. */
export const networkPoolFamilyMismatch: Rule = {
  id: 'network-pool-family-mismatch',
  title: 'A network names a default pool in the list of the other family',
  class: 'runtime',
  severity: 'error',
  gist: 'expect an IPv4 IPPool, but got IPv6',
  source: "Spiderpool's IPAM, for pods that name no pool themselves; no webhook looks at the names",
  scope: 'cluster',
  check(cluster, report) {
    for (const { manifest, field, name, family } of idleDefaultPools(cluster)) {
      const actual = cluster.pools.get(name)?.family;
      if (actual === undefined || actual === family) continue;
      report({
        manifest,
        field,
        message: `${formatResourceId(manifest.id)} names ${familyName(actual)} pool ${name} among its ${familyName(family)} default pools`,
        why: 'Spiderpool passes over the pool for every pod that takes its addresses from the network',
        fix: `move ${name} to the ${familyName(actual)} list`,
      });
    }
  },
  bad: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], ippools: { ipv6: [web-v4] } } }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }')}`,
  good: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], ippools: { ipv4: [web-v4] } } }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }')}`,
};
