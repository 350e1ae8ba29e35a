import { familyName } from '../../addresses/family';
import { poolWith } from '../examples';
import { multusConfig } from '../multus-config/example';
import { reportUnknownNames } from '../reference/unknown-names';
import type { Rule } from '../rule';
import { idleDefaultPools } from './default-pools';

const SPEC = '{ cniType: macvlan, macvlan: { master: [eth1], ippools: { ipv4: [web-v4] } } }';

/** Default pools of networks that nobody knows. */
export const networkPoolUnknown: Rule = {
  id: 'network-pool-unknown',
  title: 'A network names a default pool that does not exist',
  class: 'runtime',
  severity: 'error',
  gist: 'failed to get original IPPool X: not found',
  source:
    "Spiderpool's IPAM, for pods that name no pool themselves: one unknown name fails the whole list; no webhook looks at the names",
  scope: 'cluster',
  check(cluster, report) {
    const unknown = idleDefaultPools(cluster)
      .filter(({ name }) => !cluster.pools.has(name))
      .map(({ manifest, field, name, family }) => ({
        manifest,
        field,
        name,
        use: `${familyName(family)} default pool`,
      }));
    reportUnknownNames(unknown, cluster, report, {
      noun: 'pool',
      known: cluster.pools.keys(),
      why: 'Spiderpool refuses the whole list for one unknown name, so no pod starts that takes its addresses from the network',
      declaration: name => `external: { ippools: [{ name: ${name}, size: 16 }] }`,
      construct: name => `SpiderIPPool.fromName(this, '${name}', { size: 16 })`,
    });
  },
  bad: multusConfig(SPEC),
  good: `${multusConfig(SPEC)}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }')}`,
};
