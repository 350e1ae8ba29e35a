import { formatResourceId } from '../../manifests/resource-id';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';

const OLD = workload({ kind: 'Deployment', annotations: WEB_POOL })
  .replace('kind: Deployment', 'kind: StatefulSet')
  .replace('  replicas: 3\n', '  replicas: 3\n  serviceName: web\n');
const NEW = OLD.replace('apps/v1', 'apps.kruise.io/v1beta1');
const POOL = pool('[10.6.124.10-10.6.124.30]');

/** Advanced StatefulSets beside a StatefulSet of the same name. */
export const workloadStatefulsetTwin: Rule = {
  id: 'workload-statefulset-twin',
  title: 'An Advanced StatefulSet has the name of a StatefulSet beside it',
  class: 'runtime',
  severity: 'warning',
  gist: 'the address of a deleted pod is never given back',
  source:
    "Spiderpool's release of addresses and its garbage collection look at the kind of the owner alone and then for an apps/v1 StatefulSet of that name",
  scope: 'cluster',
  check({ workloads }, report) {
    const native = new Set(
      workloads
        .filter(({ workload: { type } }) => type === 'StatefulSet')
        .map(({ workload: { manifest } }) => `${manifest.id.namespace}/${manifest.id.name}`),
    );
    for (const { workload: found, nics } of workloads) {
      const { manifest, type } = found;
      if (type !== 'KruiseStatefulSet' || nics.every(nic => nic.sources.length === 0)) continue;
      if (!native.has(`${manifest.id.namespace}/${manifest.id.name}`)) continue;
      report({
        manifest,
        field: ['metadata', 'name'],
        message: `${formatResourceId(manifest.id)} of OpenKruise has the name of a StatefulSet of Kubernetes in the same namespace`,
        why: 'Spiderpool takes its pods for those of the other one and keeps the addresses of deleted pods: every restart takes another address of the pool, until none is left',
        fix: 'remove the apps/v1 StatefulSet, or give one of the two another name',
      });
    }
  },
  bad: `${POOL}${OLD}${NEW}${MACVLAN}`,
  good: `${POOL}${OLD}${MACVLAN}`,
};
