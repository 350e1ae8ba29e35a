import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import { broadcastJobDemand } from './broadcast-job';
import { cronDemand, type ScheduledRun } from './cron-demand';
import { readConcurrency } from './cron-job';
import type { DemandFacts } from './demand-facts';
import { BY_DEFAULT } from './figure';
import { jobDemand } from './job';
import type { Demand } from './peak-demand';
import { steadyDemand } from './steady-demand';

/** The demand of an AdvancedCronJob: of the Job or the BroadcastJob it starts. Image pulls are no pods. */
export function advancedCronJobDemand(
  spec: JsonObject,
  { settings, policy }: Pick<DemandFacts, 'settings' | 'policy'>,
  pools: ScheduledRun['pools'],
): Demand {
  const template = child(spec, 'template');
  const timing = policy.timing === undefined ? 'unknown' : 'known';
  const schedule = { concurrency: readConcurrency(spec), timing, pools } as const;
  if (isJsonObject(own(template, 'jobTemplate'))) {
    const job = child(child(template, 'jobTemplate'), 'spec');
    return cronDemand({ demand: jobDemand(job), deadline: deadlineOf(job), ...schedule });
  }
  if (isJsonObject(own(template, 'broadcastJobTemplate'))) {
    const job = child(child(template, 'broadcastJobTemplate'), 'spec');
    const deadline = deadlineOf(child(job, 'completionPolicy'));
    return cronDemand({ demand: broadcastJobDemand(job, settings, policy), deadline, ...schedule });
  }
  if (isJsonObject(own(template, 'imageListPullJobTemplate'))) {
    const none = { pods: 0, because: 'image pulls are no pods' };
    return steadyDemand({ replicas: none, unavailable: { pods: 0, because: BY_DEFAULT } });
  }
  return { known: false, reason: 'spec.template has neither a jobTemplate nor a broadcastJobTemplate' };
}

function deadlineOf(job: JsonObject): ScheduledRun['deadline'] {
  return typeof own(job, 'activeDeadlineSeconds') === 'number' ? 'set' : 'none';
}
