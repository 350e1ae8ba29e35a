import { child, type JsonObject } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';

/** An Advanced DaemonSet to judge. */
export interface JudgedDaemonSet {
  readonly manifest: Manifest;
  /** `Advanced DaemonSet shop/web`. */
  readonly name: string;
  readonly spec: JsonObject;
  /** `updateStrategy.rollingUpdate`, empty where there is none. */
  readonly rollingUpdate: JsonObject;
}

/** What OpenKruise does with one it refuses. */
export const DAEMON_SET_REFUSAL = "OpenKruise's webhook refuses the DaemonSet, so none of it reaches the cluster";

/** Every Advanced DaemonSet of a cluster. */
export function daemonSets({ objects }: ClusterPlan): readonly JudgedDaemonSet[] {
  return objects.workloads.flatMap(({ type, manifest, spec }) =>
    type === 'KruiseDaemonSet'
      ? [
          {
            manifest,
            name: `Advanced ${formatResourceId(manifest.id)}`,
            spec,
            rollingUpdate: child(child(spec, 'updateStrategy'), 'rollingUpdate'),
          },
        ]
      : [],
  );
}
