import type { ClusterSettings } from '../../context/context';
import { ANNOTATION, RESOURCE_INJECT_KEYS } from '../../manifests/annotation-keys';
import type { FieldPath } from '../../manifests/field-path';
import { own } from '../../manifests/json';
import { REQUEST_SOURCES } from '../../manifests/pod-networking/pod-networking';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan, PlannedWorkload } from '../../plan/address-plan';
import { isOnSubnets } from '../../plan/wants/select-sources';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { ippools, web } from '../nic/nic-examples';
import type { Rule } from '../rule';

/** Annotations that Spiderpool would read, and does not because of another one. */
export const annotationWithoutEffect: Rule = {
  id: 'annotation-without-effect',
  title: 'An annotation does nothing beside the others',
  class: 'runtime',
  severity: 'note',
  gist: 'not even parsed',
  source:
    "Spiderpool's agent: subnets, subnet, ippools, ippool, and the first that is there decides alone; the number and the reclaiming of addresses belong to auto pools",
  check: each(plannedWorkloads, (planned, report, cluster) => {
    for (const { key, field, because, severity } of withoutEffect(planned, cluster)) {
      report({
        manifest: planned.workload.manifest,
        field,
        ...(severity ? { severity } : {}),
        message: `${key} of ${formatResourceId(planned.workload.manifest.id)} does nothing: ${because}`,
        why: 'who reads the manifest takes it for what happens',
        fix: 'take it out',
      });
    }
  }),
  bad: web({
    ...ippools('[{"interface":"eth0","ipv4":["web-v4"]}]'),
    'ipam.spidernet.io/ippool': '{"ipv4":["web-v4"]}',
  }),
  good: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')),
};

interface Idle {
  readonly key: string;
  readonly field: FieldPath;
  readonly because: string;
  /** `warning` where the pod loses something by it. */
  readonly severity?: 'warning';
}

const NONE: readonly Idle[] = [];

/** Whether the annotations of a pod are at most one that names pools, and those of its networks: nothing to look for then. */
function isPlain(
  { networking, injected, workload: { template } }: PlannedWorkload,
  settings: ClusterSettings,
): boolean {
  const { requests, ipNumber, reclaim } = networking;
  if (requests.subnets || requests.subnet || (requests.ippools && requests.ippool)) return false;
  if (ipNumber || reclaim || injected) return false;
  if (settings.spiderpool.podResourceInject || !template) return true;
  return RESOURCE_INJECT_KEYS.every(key => own(template.annotations, key) === undefined);
}

function withoutEffect(planned: PlannedWorkload, { settings }: ClusterPlan): readonly Idle[] {
  const { decidedBy, networking, injected } = planned;
  if (isPlain(planned, settings)) return NONE;
  const sources: readonly string[] = REQUEST_SOURCES;
  const at = sources.indexOf(decidedBy);
  const behind = at < 0 ? [] : REQUEST_SOURCES.slice(at + 1).flatMap(source => networking.requests[source] ?? []);
  const idle: Idle[] = behind.map(annotation => ({ ...annotation, because: `${decidedBy} decides before it` }));
  const onSubnets = networking.requests.subnets !== undefined || networking.requests.subnet !== undefined;
  for (const annotation of [networking.ipNumber, networking.reclaim]) {
    if (annotation && !onSubnets && !isOnSubnets(decidedBy))
      idle.push({ ...annotation, because: 'it is for auto pools, and the pod names no SpiderSubnet' });
  }
  if (injected && injected.networks.length > 0 && networking.networks)
    idle.push({
      ...networking.networks,
      because: `the networks that ${injected.key} asks for take its place`,
      severity: 'warning',
    });
  if (!settings.spiderpool.podResourceInject) idle.push(...uninjected(planned));
  return idle;
}

function uninjected({ workload: { template } }: PlannedWorkload): readonly Idle[] {
  if (!template) return [];
  return RESOURCE_INJECT_KEYS.filter(key => own(template.annotations, key) !== undefined).map(key => ({
    key,
    field: [...template.path, 'metadata', 'annotations', key],
    because: `Spiderpool's pod webhook is off (podResourceInject), and ${ANNOTATION.networks} stays as it is`,
  }));
}
