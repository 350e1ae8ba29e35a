import type { ContextData } from '../../context/context-data';
import { child } from '../../manifests/json';
import type { AddressRequest } from '../../plan/flow/candidate-class';
import { placeOfRequests, poolNames, requestNames } from '../candidates/request-texts';
import type { Rule } from '../rule';
import { addresses, enumeration, pods } from '../words';
import { ippools, web } from './nic-examples';

const NODES: ContextData = { complete: true, nodes: { list: [{ name: 'node-1' }, { name: 'node-2' }] } };

/** One pool for each node. */
const byNode = (first: string, second: string) =>
  web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-net1-v4"]}]'))
    .replace('ips: [10.6.124.10-10.6.124.15]', `nodeName: [node-1], ips: [${first}]`)
    .replace('ips: [10.6.124.20-10.6.124.25]', `nodeName: [node-2], ips: [${second}]`);

/** Workloads that have enough addresses, of which the scheduler may make nothing. */
export const poolNodesShort: Rule = {
  id: 'pool-nodes-short',
  title: 'Pods may gather on nodes whose pools cannot hold them',
  class: 'capacity',
  severity: 'warning',
  gist: 'all IP addresses used out',
  source:
    "Spiderpool's IPAM filters pools by nodeName and nodeAffinity after the scheduler has chosen the node, and the scheduler does not know of pools",
  scope: 'cluster',
  check(cluster, report) {
    const told = new Set(
      [...cluster.bottlenecks, ...cluster.starvations.map(({ starved }) => starved)].flatMap(
        ({ requests }) => requests,
      ),
    );
    for (const { requests, nodes, pools, pods: most, available, otherwise } of cluster.gatherings) {
      const place = placeOfRequests(requests);
      if (!place || requests.some(request => told.has(request))) continue;
      const names = requestNames(requests);
      const several = requests.length > 1 ? ', all that may draw from them counted' : '';
      report({
        ...place,
        severity: requests.length > 1 || otherwise === 'preferred' ? 'note' : 'warning',
        message: `the scheduler may put ${pods(most)} of ${names} on ${enumeration(nodes)}${several}, where ${poolNames(pools)} give${pools.length === 1 ? 's' : ''} ${addresses(available)}`,
        why: `a pod gets its node before its address: ${pods(most - available)} would stay in ContainerCreating there, "all IP addresses used out", and nothing moves ${most - available === 1 ? 'it' : 'them'} to a node whose pools have room`,
        fix: `add ${addresses(most - available)} to ${pools.length === 1 ? 'pool' : 'any of'} ${enumeration(pools.map(({ name }) => name))}${spreadFix(requests)}`,
      });
    }
  },
  context: NODES,
  bad: byNode('10.6.124.10-10.6.124.11', '10.6.124.20-10.6.124.25'),
  good: byNode('10.6.124.10-10.6.124.12', '10.6.124.20-10.6.124.22'),
};

/** How to have the scheduler spread the pods of one workload over its nodes, as far as its selector says which pods those are. */
function spreadFix([request, ...others]: readonly AddressRequest[]): string {
  const { spec } = request?.workload.workload ?? {};
  const labels = Object.entries(child(child(spec ?? {}, 'selector'), 'matchLabels'));
  if (others.length > 0 || labels.length === 0) return '';
  const selector = labels.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ');
  return `, or have the scheduler spread the pods evenly over the nodes:\ntopologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { ${selector} } } }]`;
}
