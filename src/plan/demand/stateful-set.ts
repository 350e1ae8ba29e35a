import { child, type JsonObject, own } from '../../manifests/json';
import { BY_DEFAULT } from './figure';
import { resolveIntOrPercent } from './int-or-percent';
import type { PeakDemand, PodCount } from './peak-demand';
import { steadyDemand } from './steady-demand';

/**
 * The demand of a StatefulSet, Kubernetes' own or OpenKruise's: its replicas, always. A pod's name is free for its replacement only when
 * the pod is gone, and its address with it. (OpenKruise's holds more for a moment when reserveOrdinals or ordinals.start change: that is
 * what a change does, not the manifest.)
 */
export function statefulSetDemand(spec: JsonObject, replicas: PodCount): PeakDemand {
  return steadyDemand({ replicas, unavailable: unavailableOf(spec, replicas) });
}

/** OpenKruise rounds maxUnavailable down and takes at least 1. It changes how fast an update is, and no figure. */
function unavailableOf(spec: JsonObject, replicas: PodCount): PodCount {
  if (replicas.pods === 0) return { pods: 0, because: 'there are no pods' };
  const written = own(child(child(spec, 'updateStrategy'), 'rollingUpdate'), 'maxUnavailable') ?? undefined;
  if (written === undefined) return { pods: 1, because: BY_DEFAULT };
  const unavailable = resolveIntOrPercent(written, { of: replicas.pods, rounding: 'down', reading: 'whole' });
  if (unavailable.pods < 1) return { pods: 1, because: 'at least 1' };
  return unavailable.pods > replicas.pods ? { pods: replicas.pods, because: 'there are no more pods' } : unavailable;
}
