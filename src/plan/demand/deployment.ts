import type { PolicyTerms } from '../../context/context';
import { child, type JsonObject, own } from '../../manifests/json';
import { AS_WRITTEN, atMost } from './figure';
import { heldBatches } from './held-batches';
import { resolveIntOrPercent } from './int-or-percent';
import type { PeakDemand, PodCount } from './peak-demand';
import { rollingDemand } from './rolling-demand';
import { NONE, steadyDemand } from './steady-demand';

/**
 * The demand of a Deployment.
 *
 * Kubernetes rounds maxSurge up and maxUnavailable down (25% each unless written) and takes 1 unavailable where both come to 0. A
 * terminating pod no longer counts, so its replacement runs beside it. Recreate waits until the old pods are gone.
 */
export function deploymentDemand(spec: JsonObject, replicas: PodCount, policy: PolicyTerms): PeakDemand {
  const strategy = child(spec, 'strategy');
  if (own(strategy, 'type') === 'Recreate') {
    return steadyDemand({ replicas, unavailable: { pods: replicas.pods, because: 'Recreate stops every pod first' } });
  }
  const fields = child(strategy, 'rollingUpdate');
  const of = replicas.pods;
  const surge = resolveIntOrPercent(own(fields, 'maxSurge') ?? '25%', { of, rounding: 'up', reading: 'whole' });
  const unavailable = resolveIntOrPercent(own(fields, 'maxUnavailable') ?? '25%', {
    of,
    rounding: 'down',
    reading: 'whole',
  });
  return rollingDemand({
    replicas,
    kept: NONE,
    surge: atMost(surge, of, 'there are no more pods'),
    unavailable: atMost(atLeastOne(unavailable, surge, of), of, 'there are no more pods'),
    held: heldBatches(policy.timing, spec),
  });
}

function atLeastOne(unavailable: PodCount, surge: PodCount, replicas: number): PodCount {
  if (surge.pods > 0 || unavailable.pods > 0 || replicas === 0) return unavailable;
  const because = unavailable.because === AS_WRITTEN ? '' : ` (${unavailable.because})`;
  return { pods: 1, because: `at least 1 where nothing surges${because}` };
}
