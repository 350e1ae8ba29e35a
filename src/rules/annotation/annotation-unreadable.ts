import { formatResourceId } from '../../manifests/resource-id';
import type { PlannedWorkload } from '../../plan/address-plan';
import { isOnSubnets } from '../../plan/wants/select-sources';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Found, Rule } from '../rule';
import { decidingAnnotation } from './deciding-requests';

/** Annotations whose text is not what Spiderpool and Multus can read. */
export const annotationUnreadable: Rule = {
  id: 'annotation-unreadable',
  title: 'The text of an annotation cannot be read',
  class: 'runtime',
  severity: 'error',
  gist: 'wrong input, invalid format of Pod annotation / failed to parse / invalid route format',
  source:
    "Spiderpool's agent and Multus, executed, when the sandbox of a pod is made: Go's JSON decoder, ParseBool for the flag, CIDR and address of one family for routes",
  check: each(plannedWorkloads, (planned, report) => {
    for (const { key, field, problem, why, fix } of unreadable(planned)) {
      report({
        manifest: planned.workload.manifest,
        field,
        message: `${key} of ${formatResourceId(planned.workload.manifest.id)} ${problem}`,
        why,
        fix,
      });
    }
    const { networks } = planned.networking;
    if (networks?.text !== '') return;
    report({
      manifest: planned.workload.manifest,
      field: networks.field,
      severity: 'warning',
      message: `${networks.key} of ${formatResourceId(planned.workload.manifest.id)} is empty`,
      why: "Multus takes it for no network, and Spiderpool's parser refuses it as soon as a NIC besides eth0 asks for an address",
      fix: 'take it out',
    });
  }),
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/ippools': '{"interface":"eth0","ipv4":["web-v4"]}' } })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};

interface Unreadable extends Pick<Found, 'field' | 'why' | 'fix'> {
  readonly key: string;
  readonly problem: string;
}

/** Of the annotations that name pools or subnets only the one that decides is parsed, and the flag of auto pools only where it is one of these. */
function unreadable(planned: PlannedWorkload): readonly Unreadable[] {
  const { networking, injected, decidedBy } = planned;
  const found: Unreadable[] = [];
  for (const annotation of [networking.defaultNetwork, injected ? undefined : networking.networks]) {
    if (!annotation || annotation.meaning.ok) continue;
    const fix = `write a JSON array, or names such as:\n${annotation.key}: kube-system/vlan6`;
    found.push({ ...annotation, problem: annotation.meaning.problem, why: WHY, fix });
  }
  const decided = decidingAnnotation(planned);
  if (decided && !decided.annotation.meaning.ok) {
    const { key, field, meaning } = decided.annotation;
    found.push({ key, field, problem: meaning.problem, why: WHY, fix: `${key}: ${EXAMPLES[decided.source]}` });
  }
  if (networking.routes && !networking.routes.meaning.ok) {
    const { key, field, meaning } = networking.routes;
    found.push({ key, field, problem: meaning.problem, why: WHY, fix: `${key}: ${ROUTES}` });
  }
  const { reclaim } = networking;
  if (reclaim && reclaim.meaning === undefined && isOnSubnets(decidedBy)) {
    const problem = `is "${reclaim.text}", which is neither true nor false`;
    const why = 'Spiderpool makes no auto pool with it, and no pod starts';
    found.push({ ...reclaim, problem, why, fix: `write "false", or, which is the default:\n${reclaim.key}: "true"` });
  }
  return found;
}

const WHY = 'no webhook looks at it: the manifest is accepted, and every pod fails in ContainerCreating';
const ROUTES = `'[{"dst":"10.0.0.0/16","gw":"10.6.124.1"}]'`;

const EXAMPLES = {
  ippools: `'[{"interface":"net1","ipv4":["my-pool"]}]'`,
  ippool: `'{"ipv4":["my-pool"]}'`,
  subnets: `'[{"interface":"net1","ipv4":["my-subnet"]}]'`,
  subnet: `'{"interface":"net1","ipv4":["my-subnet"]}'`,
} as const;
