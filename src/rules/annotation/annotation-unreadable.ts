import type { PodNetworking } from '../../manifests/pod-networking/pod-networking';
import { formatResourceId } from '../../manifests/resource-id';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Found, Rule } from '../rule';

/** Annotations whose text is not what Spiderpool and Multus can read. */
export const annotationUnreadable: Rule = {
  id: 'annotation-unreadable',
  title: 'The text of an annotation cannot be read',
  class: 'runtime',
  severity: 'error',
  gist: 'wrong input, invalid format of Pod annotation / failed to parse',
  source: "Spiderpool's agent and Multus, when the sandbox of a pod is made; no webhook looks at annotations",
  check({ workloads }, report) {
    for (const { workload: found, networking } of workloads) {
      for (const { key, field, problem, fix } of unreadable(networking)) {
        report({
          manifest: found.manifest,
          field,
          message: `${key} of ${formatResourceId(found.manifest.id)} ${problem}`,
          why: 'no webhook looks at it: the manifest is accepted, and every pod fails in ContainerCreating',
          fix,
        });
      }
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/ippools': '{"interface":"eth0","ipv4":["web-v4"]}' } })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};

interface Unreadable extends Pick<Found, 'field' | 'fix'> {
  readonly key: string;
  readonly problem: string;
}

/** While subnets is there, subnet is not even parsed; and so on for each annotation behind the first. */
function unreadable(networking: PodNetworking): readonly Unreadable[] {
  const found: Unreadable[] = [];
  for (const annotation of [networking.defaultNetwork, networking.networks]) {
    if (!annotation || annotation.meaning.ok) continue;
    found.push({
      ...annotation,
      problem: annotation.meaning.problem,
      fix: `write ${annotation.key}: kube-system/vlan6, or a JSON array`,
    });
  }
  for (const [source, annotation] of networking.requests) {
    if (!annotation.meaning.ok)
      found.push({ ...annotation, problem: annotation.meaning.problem, fix: `${annotation.key}: ${EXAMPLES[source]}` });
    break;
  }
  return found;
}

const EXAMPLES = {
  ippools: `'[{"interface":"net1","ipv4":["my-pool"]}]'`,
  ippool: `'{"ipv4":["my-pool"]}'`,
  subnets: `'[{"interface":"net1","ipv4":["my-subnet"]}]'`,
  subnet: `'{"interface":"net1","ipv4":["my-subnet"]}'`,
} as const;
