import { child } from '../../manifests/json';
import type { Workload } from '../../manifests/workload';
import { advancedCronJobDemand } from './advanced-cron-job';
import { blueGreenDemand } from './blue-green';
import { broadcastJobDemand } from './broadcast-job';
import { cloneSetDemand } from './clone-set';
import { cronJobDemand } from './cron-job';
import { daemonSetDemand } from './daemon-set';
import type { DemandFacts } from './demand-facts';
import { deploymentDemand } from './deployment';
import { survivingFailures } from './failed-nodes';
import { barePodDemand, fixedSizeDemand } from './fixed-size';
import { jobDemand } from './job';
import type { Demand, PodCount } from './peak-demand';
import { readReplicas } from './replica-count';
import { statefulSetDemand } from './stateful-set';
import { unitedDeploymentDemand } from './united-deployment';

/**
 * How many addresses a workload wants on each NIC and of each family, by the rules of its own controller.
 *
 * An autoscaler counts where the kind can be scaled. Disruption budgets change nothing: they slow deletions and add no pods.
 */
export function demandOf(workload: Workload, facts: DemandFacts): Demand {
  const { spec } = workload;
  const { settings, policy } = facts;
  switch (workload.type) {
    case 'CloneSet':
      return survivingFailures(
        released(workload, facts, replicas => ofCloneSet(workload, facts, replicas)),
        facts,
      );
    case 'Deployment':
      return survivingFailures(
        released(workload, facts, replicas => deploymentDemand(spec, replicas, policy)),
        facts,
      );
    case 'StatefulSet':
    case 'KruiseStatefulSet':
      return scalable(workload, facts, replicas => statefulSetDemand(spec, replicas));
    case 'ReplicaSet':
    case 'ReplicationController':
      return survivingFailures(scalable(workload, facts, fixedSizeDemand), facts);
    case 'UnitedDeployment':
      return scalable(workload, facts, replicas => unitedDeploymentDemand(spec, replicas, facts));
    case 'DaemonSet':
    case 'KruiseDaemonSet':
      return daemonSetDemand(spec, settings, policy);
    case 'Job':
      return jobDemand(spec);
    case 'CronJob':
      return cronJobDemand(spec, policy);
    case 'BroadcastJob':
      return broadcastJobDemand(spec, settings, policy);
    case 'AdvancedCronJob':
      return advancedCronJobDemand(spec, facts, facts.runs ?? 'shared');
    case 'Pod':
      return barePodDemand();
  }
}

/** The kinds that Kruise Rollouts can release blue-green, whose own strategy then counts for nothing. */
function released(workload: Workload, facts: DemandFacts, demand: (replicas: PodCount) => Demand): Demand {
  const { blueGreen } = facts;
  return scalable(workload, facts, replicas => (blueGreen ? blueGreenDemand(replicas, blueGreen) : demand(replicas)));
}

function scalable(workload: Workload, { autoscaler }: DemandFacts, demand: (replicas: PodCount) => Demand): Demand {
  const replicas = readReplicas(workload.spec, autoscaler);
  return 'reason' in replicas ? replicas : demand(replicas);
}

function ofCloneSet(
  { manifest, spec }: Workload,
  { autoscaler, settings, policy }: DemandFacts,
  replicas: PodCount,
): Demand {
  return cloneSetDemand({
    metadata: child(manifest.object, 'metadata'),
    spec,
    shape: manifest.id.apiVersion.endsWith('/v1beta1') ? 'v1beta1' : 'v1alpha1',
    replicas,
    autoscaler,
    kruise: settings.kruise.version,
    policy,
  });
}
