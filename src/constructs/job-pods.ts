import { child, type JsonObject, own } from '../manifests/json';
import type { PropChecks } from './prop-checks';

/** How the pods of jobs restart. */
export interface JobPodOptions {
  /**
   * What happens when a container of the job fails: the pod is given up, or the container starts again. Always is not for jobs. Default: what
   * `podSpec` or `podTemplate` says, else `Never`.
   */
  readonly restartPolicy?: 'Never' | 'OnFailure';
}

/** Checks it. @throws Error if it is none of its words */
export function checkJobPodOptions(checks: PropChecks, { restartPolicy }: JobPodOptions): void {
  checks.oneOf('restartPolicy', restartPolicy, ['Never', 'OnFailure']);
}

/**
 * The pod template with a restart policy: none means Always, which no job may have. cdk8s-plus writes Always for whoever says nothing, so with
 * its containers that word counts as nothing said.
 */
export function withRestartPolicy(
  template: JsonObject,
  { restartPolicy, containers }: JobPodOptions & { readonly containers?: unknown },
): JsonObject {
  const spec = child(template, 'spec');
  const written = own(spec, 'restartPolicy');
  const said = containers !== undefined && written === 'Always' ? undefined : written;
  return { ...template, spec: { ...spec, restartPolicy: restartPolicy ?? said ?? 'Never' } };
}
