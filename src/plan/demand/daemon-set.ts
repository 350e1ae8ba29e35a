import type { ClusterSettings, PolicyTerms } from '../../context/context';
import { child, type JsonObject, own } from '../../manifests/json';
import { nodesForPods } from '../nodes/pod-nodes';
import { atMost, BY_DEFAULT } from './figure';
import { heldBatches } from './held-batches';
import { resolveIntOrPercent } from './int-or-percent';
import type { Demand, PodCount, UnknownDemand } from './peak-demand';
import { rollingDemand } from './rolling-demand';
import { NONE, steadyDemand } from './steady-demand';

/** The nodes that pods of a template may run on as a number of pods, one on each, or why nobody can say. */
export function podsPerNodes(spec: JsonObject, { nodes }: ClusterSettings): PodCount | UnknownDemand {
  const admitted = nodesForPods(child(child(spec, 'template'), 'spec'), nodes);
  switch (admitted.type) {
    case 'listed':
      return { pods: admitted.nodes.length, because: listedText(admitted.nodes.length, nodes.count) };
    case 'counted':
      return { pods: admitted.count, because: admitted.because };
    case 'unknown':
      return { known: false, reason: admitted.reason, cause: 'nodes' };
  }
}

function listedText(admitted: number, all: number | undefined): string {
  return admitted === all
    ? 'nodes.list of the context'
    : `the nodes it may run on, of ${all} in nodes.list of the context`;
}

/**
 * The demand of a DaemonSet, Kubernetes' own or OpenKruise's: a pod on every node, and where it surges the pods that overlap on a node.
 *
 * Both round maxSurge and maxUnavailable up. Without surge a node gets its new pod when the old one is gone. OpenKruise's updates in
 * place without surge, and its deprecated type Surging is maxSurge 1.
 */
export function daemonSetDemand(spec: JsonObject, settings: ClusterSettings, policy: PolicyTerms): Demand {
  const nodes = podsPerNodes(spec, settings);
  if ('reason' in nodes) return nodes;
  const fields = updateFields(spec);
  const of = nodes.pods;
  const surge = atMost(surgeOf(fields, of), of, 'there are no more nodes');
  if (surge.pods === 0)
    return steadyDemand({
      replicas: nodes,
      unavailable: atMost(unavailableOf(fields, of), of, 'there are no more nodes'),
    });
  const unavailable = { pods: 0, because: 'maxSurge is set' };
  return rollingDemand({ replicas: nodes, kept: NONE, surge, unavailable, held: heldBatches(policy.timing, spec) });
}

/** The fields of a rolling update; none for OnDelete, which has nothing to limit. */
function updateFields(spec: JsonObject): JsonObject {
  const strategy = child(spec, 'updateStrategy');
  return own(strategy, 'type') === 'OnDelete' ? {} : child(strategy, 'rollingUpdate');
}

function surgeOf(fields: JsonObject, of: number): PodCount {
  const type = own(fields, 'rollingUpdateType');
  const written = own(fields, 'maxSurge') ?? undefined;
  if (type === 'InPlaceIfPossible') return NONE;
  if (written !== undefined) return resolveIntOrPercent(written, { of, rounding: 'up', reading: 'whole' });
  return type === 'Surging' ? { pods: 1, because: 'rollingUpdateType Surging' } : NONE;
}

function unavailableOf(fields: JsonObject, of: number): PodCount {
  const written = own(fields, 'maxUnavailable') ?? undefined;
  if (written === undefined) return { pods: 1, because: BY_DEFAULT };
  return resolveIntOrPercent(written, { of, rounding: 'up', reading: 'whole' });
}
