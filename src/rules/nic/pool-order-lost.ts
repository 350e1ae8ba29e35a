import type { IPPool } from '../../manifests/ip-pool';
import { formatResourceId } from '../../manifests/resource-id';
import { usablePools } from '../../plan/flow/usable-pools';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { ippools, web } from './nic-examples';
import { candidateLists, fieldOnWorkload } from './source-place';

const spare = (fields: string) =>
  web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-backup-v4"]}]'))
    .replace('web-net1-v4', 'web-backup-v4')
    .replace('ips: [10.6.124.10', `${fields}ips: [10.6.124.10`);

/** Names that say that a pool is to be used after or before another. */
const SPEAKS_OF_ORDER =
  /(^|[-.])(backup|fallback|overflow|spare|reserve|primary|secondary|standby|first|second|last)([-.]|$)/;

/** Lists whose order would matter, of pools that the IPAM takes in any order. */
export const poolOrderLost: Rule = {
  id: 'pool-order-lost',
  title: 'The order of a candidate list is not kept',
  class: 'runtime',
  severity: 'note',
  gist: 'equal candidates are tried in random order',
  source:
    "Spiderpool's IPAM, executed: since 0.7.0 candidates are sorted by the affinities they have, and those with the same ones come in the order of a Go map",
  check: each(candidateLists, ({ planned, nic, source }, report, cluster) => {
    if (source.origin !== 'pod' || source.candidates.length < 2) return;
    if (!cluster.settings.spiderpool.version.isAtLeast(0, 7, 0)) return;
    const names = source.candidates.map(({ name }) => name);
    if (!names.some(name => SPEAKS_OF_ORDER.test(name))) return;
    // Which affinities a pool has that lives elsewhere, nobody says.
    const kinds = usablePools(source).flatMap(pool =>
      pool.source.type === 'manifest' ? [affinities(pool.source.pool)] : [],
    );
    if (new Set(kinds).size === kinds.length) return;
    const [first = ''] = names;
    report({
      manifest: planned.workload.manifest,
      field: fieldOnWorkload(planned, source),
      message: `${nic.interface} of ${formatResourceId(planned.workload.manifest.id)} takes from ${enumeration(names)} in random order, not in that of the list`,
      why: 'pods take addresses of the pool that was meant for later while the first one has some left',
      fix: `give pool ${first} one affinity more than the others have, so that it is tried first, such as:\nnamespaceName: [${planned.place.namespace.name}]`,
    });
  }),
  bad: spare(''),
  good: spare('namespaceName: [shop], '),
};

/** What the IPAM sorts by, the strongest first. */
function affinities(pool: IPPool): string {
  const { podAffinity, nodeName, nodeAffinity, namespaceName, namespaceAffinity, multusName } = pool;
  return [
    podAffinity !== undefined,
    nodeName.length > 0,
    nodeAffinity !== undefined,
    namespaceName.length > 0,
    namespaceAffinity !== undefined,
    multusName.length > 0,
  ].join();
}
