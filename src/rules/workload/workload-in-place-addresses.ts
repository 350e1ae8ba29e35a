import { child, own } from '../../manifests/json';
import { ADDRESS_HASH_VARIABLE, addressHash, hashStateOf } from '../../manifests/kruise/address-hash';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { Workload } from '../../manifests/workload';
import type { ClusterPlan } from '../../plan/address-plan';
import { each } from '../each';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import { cloneSets } from '../kruise/clone-sets';
import { statefulSets, updatesInPlace } from '../kruise/stateful-sets';
import type { Rule } from '../rule';

const IN_PLACE = 'updateStrategy: { type: InPlaceIfPossible }';

/** In-place updates that would leave running pods on the addresses they have. */
export const workloadInPlaceAddresses: Rule = {
  id: 'workload-in-place-addresses',
  title: 'A change of pools reaches no running pod, because annotations are updated in place',
  class: 'runtime',
  severity: 'note',
  gist: 'the update counts as done; the pods keep their old addresses',
  source:
    "OpenKruise's in-place update, which patches annotations of running pods, and Spiderpool's agent, which reads them only when a pod's network is set up and even then gives a known pod its old address",
  check: each(inPlaceWorkloads, (found, report) => {
    const { manifest, template } = found;
    const hash = template && addressHash(template.annotations);
    if (!template || hash === undefined) return;
    const state = hashStateOf(template.spec, hash);
    if (state === 'current' || state === 'other') return;
    report({
      manifest,
      field: [...template.path, 'spec', 'containers'],
      message:
        state === 'outdated'
          ? `${ADDRESS_HASH_VARIABLE} of ${formatResourceId(manifest.id)} is the hash of other annotations than its pods have`
          : `${formatResourceId(manifest.id)} updates its pods in place, and nothing in their spec changes when their pools do`,
      why: 'a change of pools is written to the running pods and counts as rolled out, while every pod keeps its address in the old pool until it is made anew; whoever then shrinks or deletes the old pool breaks them',
      fix: `write into the first container, and anew with every change of the annotations:\nenv: [{ name: ${ADDRESS_HASH_VARIABLE}, value: "${hash}" }]`,
    });
  }),
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', strategy: IN_PLACE, annotations: WEB_POOL })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({
    kind: 'CloneSet',
    strategy: IN_PLACE,
    annotations: WEB_POOL,
  }).replace(
    'image: nginx',
    `image: nginx, env: [{ name: ${ADDRESS_HASH_VARIABLE}, value: "${hashOf(WEB_POOL)}" }]`,
  )}${MACVLAN}`,
};

function inPlaceWorkloads(cluster: ClusterPlan): readonly Workload[] {
  const inPlace = new Set<Manifest>();
  for (const { manifest, strategy } of cloneSets(cluster)) {
    if (strategy.type.startsWith('InPlace')) inPlace.add(manifest);
  }
  for (const set of statefulSets(cluster)) if (updatesInPlace(set)) inPlace.add(set.manifest);
  return cluster.objects.workloads.filter(found => inPlace.has(found.manifest) || isInPlaceDaemonSet(found));
}

/** Only pods with the readiness gate are updated in place; a DaemonSet's need not have it. */
function isInPlaceDaemonSet({ type, spec, template }: Workload): boolean {
  if (type !== 'KruiseDaemonSet' || !template) return false;
  const rolling = child(child(spec, 'updateStrategy'), 'rollingUpdate');
  return (
    own(rolling, 'rollingUpdateType') === 'InPlaceIfPossible' &&
    JSON.stringify(own(template.spec, 'readinessGates') ?? []).includes('InPlaceUpdateReady')
  );
}

function hashOf(annotations: Readonly<Record<string, string>>): string {
  return addressHash({ 'v1.multus-cni.io/default-network': 'kube-system/macvlan', ...annotations }) ?? '';
}
