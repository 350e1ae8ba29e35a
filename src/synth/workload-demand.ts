import type { IConstruct } from 'constructs';
import { child, isJsonObject, type JsonObject, own } from '../manifests/json';
import { readManifest } from '../manifests/manifest';
import { readWorkload, type Workload } from '../manifests/workload';
import type { DemandFacts } from '../plan/demand/demand-facts';
import { demandOf } from '../plan/demand/demand-of';
import type { Demand, UnknownDemand } from '../plan/demand/peak-demand';
import { readReplicas } from '../plan/demand/replica-count';
import { subsetDemands } from '../plan/demand/united-deployment';
import { policyOf, settingsOf } from './app-context';
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
  const counted = readCounted(scope, object);
  return 'reason' in counted ? counted : demandOf(counted.workload, counted.facts);
}

/**
 * How many addresses each of the pools wants that Spiderpool makes for a workload: one pool as a rule, one for each subset of a UnitedDeployment,
 * and for an AdvancedCronJob one for each job it starts, all alike. See {@link demandOfManifest}.
 */
export function poolDemandsOfManifest(scope: IConstruct, object: JsonObject): readonly Demand[] {
  const counted = readCounted(scope, object);
  if ('reason' in counted) return [counted];
  const { workload, facts } = counted;
  switch (workload.type) {
    case 'UnitedDeployment': {
      const replicas = readReplicas(workload.spec, facts.autoscaler);
      return 'reason' in replicas
        ? [replicas]
        : subsetDemands(workload.spec, replicas, facts).map(({ demand }) => demand);
    }
    case 'AdvancedCronJob':
      return [demandOfManifest(scope, startedJob(object))];
    default:
      return [demandOf(workload, facts)];
  }
}

/** The Job or the BroadcastJob that an AdvancedCronJob starts. */
function startedJob(object: JsonObject): JsonObject {
  const template = child(child(object, 'spec'), 'template');
  const broadcast = own(template, 'broadcastJobTemplate');
  return isJsonObject(broadcast)
    ? { ...object, kind: 'BroadcastJob', spec: child(broadcast, 'spec') }
    : { ...object, apiVersion: 'batch/v1', kind: 'Job', spec: child(child(template, 'jobTemplate'), 'spec') };
}

interface Counted {
  readonly workload: Workload;
  readonly facts: DemandFacts;
}

function readCounted(scope: IConstruct, object: JsonObject): Counted | UnknownDemand {
  const origin = { type: 'construct', path: scope.node.path } as const;
  const manifest = readManifest(object, { origin, cluster: clusterKeyOf(scope), role: 'judged' });
  if (!manifest.ok) return { known: false, reason: `the object ${manifest.problem.message}` };
  const workload = readWorkload(manifest.value);
  if (!workload) return { known: false, reason: `a ${manifest.value.id.kind} makes no pods that are counted` };
  return {
    workload,
    facts: {
      autoscaler: autoscalerOf(scope, manifest.value.id),
      blueGreen: blueGreenRolloutOf(scope, manifest.value.id),
      settings: settingsOf(scope),
      policy: policyOf(scope, manifest.value.id.namespace),
    },
  };
}
