import { KRUISE_GROUP } from '../../manifests/api-groups';
import { describeType, own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import type { Workload } from '../../manifests/workload';
import { isPodNumber } from '../../plan/demand/replica-count';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { refusalOf } from './refusal';

/** Numbers of pods that are none: negative ones, fractions, texts, and more than 32 bits hold. */
export const workloadReplicasInvalid: Rule = {
  id: 'workload-replicas-invalid',
  title: 'The number of pods of a workload is none that Kubernetes takes',
  class: 'admission',
  severity: 'error',
  gist: 'spec.replicas: must be greater than or equal to 0',
  source:
    "OpenKruise's webhooks for CloneSet, StatefulSet and UnitedDeployment, and the API server's own decoding and check of its workloads",
  check: each(workloads, (workload, report) => {
    const { manifest, spec } = workload;
    const replicas = own(spec, 'replicas');
    const fault = faultOf(replicas, workload);
    if (fault === undefined) return;
    report({
      manifest,
      field: ['spec', 'replicas'],
      message: `${formatResourceId(manifest.id)} is to run ${fault}`,
      why: refusalOf(workload),
      fix: `replicas: ${meant(replicas)}`,
      settles: [['spec', 'replicas']],
    });
  }),
  bad: example({ kind: 'CloneSet', spec: 'replicas: -1' }),
  good: example({ kind: 'CloneSet', spec: 'replicas: 1' }),
};

/** A wrong type in one of OpenKruise's kinds is told by the check of its schema; Kubernetes' own kinds have none here. */
function faultOf(replicas: unknown, { manifest }: Workload): string | undefined {
  if (replicas === undefined || replicas === null) return undefined;
  if (typeof replicas === 'number' && replicas < 0) return `${replicas} pods`;
  if (manifest.group === KRUISE_GROUP || isPodNumber(replicas)) return undefined;
  return typeof replicas === 'number' ? `${replicas} pods` : `a number of pods that is ${describeType(replicas)}`;
}

/** The number of pods that comes nearest to what is written. */
function meant(replicas: unknown): number {
  const isDigits = typeof replicas === 'string' && /^\d+$/.test(replicas);
  const count = typeof replicas === 'number' || isDigits ? Math.ceil(Math.abs(Number(replicas))) : undefined;
  return isPodNumber(count) ? count : 1;
}
