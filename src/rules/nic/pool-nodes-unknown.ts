import type { PlannedPool } from '../../plan/address-plan';
import { isNodeScoped, surelyServes } from '../../plan/nodes/node-scope';
import { workloadName } from '../capacity-texts';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { ippools, web } from './nic-examples';
import { candidateLists } from './source-place';

const WEB = web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-net1-v4"]}]'));
const ZONE_A = 'nodeAffinity: { matchLabels: { topology.kubernetes.io/zone: a } }';

/** Pools that are bound to nodes nobody has described, so that nobody can say whom they serve. */
export const poolNodesUnknown: Rule = {
  id: 'pool-nodes-unknown',
  title: 'A pool is bound to nodes, and which nodes there are is not known',
  class: 'capacity',
  severity: 'note',
  gist: 'unmatched Node selector of IPPool p',
  source:
    "Spiderpool's IPAM filters pools by nodeName and nodeAffinity when the pod is already on its node; no manifest says which nodes there are",
  scope: 'cluster',
  check(cluster, report) {
    const { list, count } = cluster.settings.nodes;
    if (list) return;
    const pools = new Set<string>();
    const found = candidateLists(cluster).filter(({ planned, source }) => {
      if (planned.workload.manifest.role !== 'judged') return false;
      if (!source.candidates.some(({ pool, excluded }) => pool && !excluded && isNodeScoped(pool))) return false;
      const usable = source.candidates.flatMap(({ pool, excluded }) => (pool && !excluded ? [pool] : []));
      if (count !== undefined && usable.every(isBoundByName)) return false;
      const open = usable.filter(pool => isNodeScoped(pool) && !surelyServes(pool, planned.place.nodes));
      for (const { name } of open) pools.add(name);
      return open.length > 0;
    });
    const [first] = found;
    if (!first) return;
    const names = [...new Set(found.map(({ planned }) => workloadName({ workload: planned })))];
    report({
      manifest: first.planned.workload.manifest,
      field: first.planned.workload.template?.path ?? [],
      message: `which pods of ${enumeration(names)} pool${pools.size === 1 ? '' : 's'} ${enumeration([...pools])} may serve is not known: the context does not list the nodes`,
      why: 'they are judged as if every pod could take from them; that the nodes of one pool have more pods than it has addresses is not seen',
      fix: 'list every node in spiderpool.yaml:\nnodes: { list: [{ name: node-1, labels: { topology.kubernetes.io/zone: a } }] }',
    });
  },
  bad: WEB.replace('ips: [10.6.124.10-10.6.124.15]', `${ZONE_A}, ips: [10.6.124.10-10.6.124.15]`),
  good: WEB,
};

function isBoundByName({ source }: PlannedPool): boolean {
  return source.type === 'manifest' && source.pool.nodeName.length > 0;
}
