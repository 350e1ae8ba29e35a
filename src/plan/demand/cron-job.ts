import type { PolicyTerms } from '../../context/context';
import { child, type JsonObject, own } from '../../manifests/json';
import { type Concurrency, cronDemand } from './cron-demand';
import { jobDemand } from './job';
import type { Demand } from './peak-demand';

/** The demand of a CronJob. Kubernetes allows runs side by side unless concurrencyPolicy says otherwise. */
export function cronJobDemand(spec: JsonObject, policy: PolicyTerms): Demand {
  const job = child(child(spec, 'jobTemplate'), 'spec');
  return cronDemand({
    demand: jobDemand(job),
    concurrency: readConcurrency(spec),
    deadline: typeof own(job, 'activeDeadlineSeconds') === 'number' ? 'set' : 'none',
    timing: policy.timing === undefined ? 'unknown' : 'known',
    pools: 'shared',
  });
}

/** The concurrency policy of a CronJob or an AdvancedCronJob, Allow unless written. */
export function readConcurrency(spec: JsonObject): Concurrency {
  const policy = own(spec, 'concurrencyPolicy');
  return policy === 'Forbid' || policy === 'Replace' ? policy : 'Allow';
}
