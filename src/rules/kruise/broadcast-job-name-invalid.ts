import { workloads } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { broadcastJob } from './job-examples';
import { jobNameProblem } from './job-name';

/** Names of BroadcastJobs that OpenKruise does not take. */
export const broadcastJobNameInvalid: Rule = {
  id: 'broadcast-job-name-invalid',
  title: 'The name of a BroadcastJob is none that OpenKruise takes',
  class: 'admission',
  severity: 'error',
  gist: "BroadcastJob name must consist of alphanumeric characters or '-' / must be no more than 63 characters",
  source: "OpenKruise's BroadcastJob webhook: letters, digits and hyphens, at most 63 of them",
  check: each(workloads, ({ type, manifest }, report) => {
    const problem = type === 'BroadcastJob' ? jobNameProblem(manifest) : undefined;
    if (problem) report(problem);
  }),
  bad: broadcastJob({ name: 'warm.up' }),
  good: broadcastJob({ name: 'warm-up' }),
};
