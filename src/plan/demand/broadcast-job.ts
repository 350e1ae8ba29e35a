import type { ClusterSettings, PolicyTerms } from '../../context/context';
import { type JsonObject, own } from '../../manifests/json';
import { podsPerNodes } from './daemon-set';
import { sumOf } from './figure';
import { resolveIntOrPercent } from './int-or-percent';
import { runDemand } from './job';
import type { Demand, PeakDemand, PodCount } from './peak-demand';

/**
 * The demand of a BroadcastJob: a pod for every node, at most parallelism of them at once (rounded up; all unless written). Without timing
 * every node may have one, since pods that a deadline or a failure deleted do not count while they terminate.
 */
export function broadcastJobDemand(spec: JsonObject, settings: ClusterSettings, policy: PolicyTerms): Demand {
  const nodes = podsPerNodes(spec, settings);
  if ('reason' in nodes) return nodes;
  const run = runDemand(podsAtOnce(spec, nodes));
  return policy.timing === undefined ? withAllNodes(run, nodes) : run;
}

function podsAtOnce(spec: JsonObject, nodes: PodCount): PodCount {
  const parallelism = own(spec, 'parallelism') ?? undefined;
  if (parallelism === undefined) return nodes;
  const limit = resolveIntOrPercent(parallelism, { of: nodes.pods, rounding: 'up', reading: 'whole' });
  return limit.pods < nodes.pods ? limit : nodes;
}

function withAllNodes(run: PeakDemand, nodes: PodCount): PeakDemand {
  const others = nodes.pods - run.replicas.pods;
  if (others === 0) return run;
  const because = 'deleted pods do not count while they terminate, each on its own node';
  return { ...run, smooth: sumOf([...run.smooth.terms, { addresses: others, label: 'terminating', because }]) };
}
