import type { IConstruct } from 'constructs';
import type { JsonObject } from '../manifests/json';
import { readManifest } from '../manifests/manifest';
import { readWorkload } from '../manifests/workload';
import { demandOf } from '../plan/demand/demand-of';
import type { Demand } from '../plan/demand/peak-demand';
import { settingsOf, writtenContext } from './app-context';
import { autoscalerOf } from './autoscalers';
import { blueGreenRolloutOf } from './blue-green-rollouts';
import { clusterKeyOf } from './cluster-key';

/**
 * How many addresses a workload wants, from its manifest: for constructs that render a number of addresses. Takes in the autoscaler of the
 * tree that scales it, the Rollout that releases it, and settings and policy of the context. Unknown for an object that makes no pods.
 *
 * @param scope the construct that renders the object
 * @param object the workload; what does not bear on its number of pods may still be missing
 * @throws Error that names everything that is wrong with the context's file.
 */
export function demandOfManifest(scope: IConstruct, object: JsonObject): Demand {
  const origin = { type: 'construct', path: scope.node.path } as const;
  const manifest = readManifest(object, { origin, cluster: clusterKeyOf(scope), role: 'judged' });
  if (!manifest.ok) return { known: false, reason: `the object ${manifest.problem.message}` };
  const workload = readWorkload(manifest.value);
  if (!workload) return { known: false, reason: `a ${manifest.value.id.kind} makes no pods that are counted` };
  return demandOf(workload, {
    autoscaler: autoscalerOf(scope, manifest.value.id),
    blueGreen: blueGreenRolloutOf(scope, manifest.value.id),
    settings: settingsOf(scope),
    policy: writtenContext(scope).policy,
  });
}
