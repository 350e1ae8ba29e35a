import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { refusalOf } from './refusal';

/** Negative numbers of pods. */
export const workloadReplicasNegative: Rule = {
  id: 'workload-replicas-negative',
  title: 'A workload is to run a negative number of pods',
  class: 'admission',
  severity: 'error',
  gist: 'spec.replicas: must be greater than or equal to 0',
  source:
    "OpenKruise's webhooks for CloneSet, StatefulSet and UnitedDeployment, and the API server's own check of its workloads",
  check({ objects }, report) {
    for (const workload of objects.workloads) {
      const { manifest, spec } = workload;
      const replicas = own(spec, 'replicas');
      if (typeof replicas !== 'number' || !(replicas < 0)) continue;
      report({
        manifest,
        field: ['spec', 'replicas'],
        message: `${formatResourceId(manifest.id)} is to run ${replicas} pods`,
        why: refusalOf(workload),
        fix: `replicas: ${-replicas}`,
        settles: [['spec', 'replicas']],
      });
    }
  },
  bad: example({ kind: 'CloneSet', spec: 'replicas: -1' }),
  good: example({ kind: 'CloneSet', spec: 'replicas: 1' }),
};
