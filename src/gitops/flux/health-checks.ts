import { CLONE_SET_API_VERSION, SPIDERPOOL_API_VERSION } from '../../manifests/api-groups';

/**
 * How Flux tells whether a custom resource is ready: expressions in CEL over its fields, as an entry of `spec.healthCheckExprs`. `inProgress`,
 * `failed` and `current` are tried in this order; where none is true, or one cannot be evaluated, the object is in progress.
 */
export interface FluxHealthCheck {
  readonly apiVersion: string;
  readonly kind: string;
  readonly inProgress?: string;
  readonly failed?: string;
  readonly current: string;
}

/** A count of Kruise's status, which leaves out what is 0. */
const count = (field: string) => `(has(status.${field}) ? status.${field} : 0)`;

const REPLICAS = '(has(spec.replicas) ? spec.replicas : 1)';

const PAUSED = 'has(spec.updateStrategy) && has(spec.updateStrategy.paused) && spec.updateStrategy.paused';

const PARTITIONED =
  'has(spec.updateStrategy) && has(spec.updateStrategy.partition) && spec.updateStrategy.partition != 0 && spec.updateStrategy.partition != "0%"';

const TARGET = `(has(status.expectedUpdatedReplicas) ? status.expectedUpdatedReplicas : (${PARTITIONED} ? 0 : ${REPLICAS}))`;

/**
 * Flux by itself takes a CloneSet for ready as soon as Kruise has seen it, and a pool or a subnet at once.
 *
 * A CloneSet is ready when all pods that the partition lets go are updated and available, and failed when Kruise says that the deadline for
 * progress has passed (`spec.progressDeadlineSeconds`, Kruise 1.9). A paused one is ready: it has come as far as its author wants it to. A pool
 * or a subnet is ready when Spiderpool has counted its addresses. As long as there is no `status` at all an expression cannot be evaluated,
 * so Flux waits, which is right.
 */
const CLONE_SET: FluxHealthCheck = {
  apiVersion: CLONE_SET_API_VERSION,
  kind: 'CloneSet',
  inProgress: '!has(status.observedGeneration) || status.observedGeneration != metadata.generation',
  failed:
    'has(status.conditions) && status.conditions.exists(c, c.type == "Progressing" && c.status == "False" && has(c.reason) && c.reason == "ProgressDeadlineExceeded")',
  current: `(${PAUSED}) || (${count('replicas')} == ${REPLICAS} && ${count('updatedAvailableReplicas')} >= ${TARGET})`,
};

const countsAddresses = (kind: 'SpiderIPPool' | 'SpiderSubnet'): FluxHealthCheck => ({
  apiVersion: SPIDERPOOL_API_VERSION,
  kind,
  current: 'has(status.totalIPCount)',
});

/**
 * The expressions for the kinds that Flux does not understand by itself: CloneSet, SpiderIPPool, SpiderSubnet. For `spec.healthCheckExprs` of any
 * Kustomization that waits; those that a `GitOpsApp` writes have them already.
 */
export function fluxHealthChecks(): readonly FluxHealthCheck[] {
  return [CLONE_SET, countsAddresses('SpiderIPPool'), countsAddresses('SpiderSubnet')];
}
