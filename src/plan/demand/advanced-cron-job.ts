import type { ClusterSettings, PolicyTerms } from '../../context/context';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import { broadcastJobDemand } from './broadcast-job';
import { cronDemand } from './cron-demand';
import { readConcurrency } from './cron-job';
import { BY_DEFAULT } from './figure';
import { jobDemand } from './job';
import type { Demand } from './peak-demand';
import { steadyDemand } from './steady-demand';

/** The demand of an AdvancedCronJob: of the Job or the BroadcastJob it starts. Image pulls are no pods. */
export function advancedCronJobDemand(spec: JsonObject, settings: ClusterSettings, policy: PolicyTerms): Demand {
  const template = child(spec, 'template');
  if (isJsonObject(own(template, 'jobTemplate'))) {
    const job = child(child(template, 'jobTemplate'), 'spec');
    return scheduled(spec, jobDemand(job), own(job, 'activeDeadlineSeconds'), policy);
  }
  if (isJsonObject(own(template, 'broadcastJobTemplate'))) {
    const job = child(child(template, 'broadcastJobTemplate'), 'spec');
    const deadline = own(child(job, 'completionPolicy'), 'activeDeadlineSeconds');
    return scheduled(spec, broadcastJobDemand(job, settings, policy), deadline, policy);
  }
  if (isJsonObject(own(template, 'imageListPullJobTemplate'))) {
    const none = { pods: 0, because: 'image pulls are no pods' };
    return steadyDemand({ replicas: none, unavailable: { pods: 0, because: BY_DEFAULT } });
  }
  return { known: false, reason: 'spec.template has neither a jobTemplate nor a broadcastJobTemplate' };
}

function scheduled(spec: JsonObject, demand: Demand, deadline: unknown, policy: PolicyTerms): Demand {
  return cronDemand({
    demand,
    concurrency: readConcurrency(spec),
    deadline: typeof deadline === 'number' ? 'set' : 'none',
    timing: policy.timing === undefined ? 'unknown' : 'known',
  });
}
