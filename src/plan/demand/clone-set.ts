import type { PolicyTerms } from '../../context/context';
import type { Version } from '../../context/version';
import type { Autoscaler } from '../../manifests/autoscaler';
import type { JsonObject } from '../../manifests/json';
import { type CloneSetShape, type CloneSetStrategy, readCloneSetStrategy } from './clone-set-strategy';
import { atMost, sumOf, termOf } from './figure';
import { heldBatches } from './held-batches';
import { type PercentReading, resolveIntOrPercent } from './int-or-percent';
import type { PeakDemand, PodCount, Term } from './peak-demand';
import { rollingDemand } from './rolling-demand';
import { NONE } from './steady-demand';

/** A CloneSet, or what a UnitedDeployment makes of one subset. */
export interface CloneSetFacts {
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
  readonly shape: CloneSetShape;
  readonly replicas: PodCount;
  readonly autoscaler: Autoscaler | undefined;
  readonly kruise: Version;
  readonly policy: PolicyTerms;
}

/**
 * The demand of a CloneSet.
 *
 * OpenKruise rounds partition and maxSurge up, and maxUnavailable up where nothing surges but down where something does. A pod counts as
 * gone the moment it is deleted, so its replacement runs while it still terminates and holds its address. Surge works with
 * InPlaceIfPossible as with ReCreate, and in-place updates may fall back to recreating.
 */
export function cloneSetDemand(facts: CloneSetFacts): PeakDemand {
  const strategy = readCloneSetStrategy(facts.spec, facts.metadata, facts.shape);
  const demand = demandByType(facts, strategy);
  if (!strategy.replacesHeldPods) return demand;
  return {
    ...demand,
    unbounded:
      'its preDelete hook holds pods that are replaced while they still run (excludePreparingDelete), in any number',
  };
}

function demandByType(facts: CloneSetFacts, strategy: CloneSetStrategy): PeakDemand {
  const kept = partitionOf(strategy, facts);
  const surge = surgeOf(strategy, facts.replicas, kept);
  const unavailable = unavailableOf(strategy, facts.replicas);
  if (strategy.type === 'OnDelete') return onDeleteDemand(facts.replicas, surge);
  if (strategy.paused || strategy.type === 'InPlaceOnly') return inPlaceDemand(facts, surge, unavailable);
  const held = heldBatches(facts.policy.timing, facts.spec);
  return rollingDemand({ replicas: facts.replicas, kept, surge, unavailable, held });
}

/** No update replaces a pod: either it runs in place or not at all. */
function inPlaceDemand(facts: CloneSetFacts, surge: PodCount, unavailable: PodCount): PeakDemand {
  const { replicas } = facts;
  const steady = sumOf([termOf(replicas, 'replicas')]);
  const smooth = sumOf([...steady.terms, ...scalingOverlap(facts)]);
  return { known: true, replicas, surge, unavailable, floor: steady, budget: steady, smooth };
}

/**
 * Without timing, pods that an autoscaler took away may still be terminating when it wants them back: as many as lie between its minimum
 * and its maximum.
 */
function scalingOverlap({ replicas, autoscaler, policy }: CloneSetFacts): readonly Term[] {
  if (autoscaler === undefined || policy.timing !== undefined) return [];
  const minimum = Math.max(0, autoscaler.minReplicas);
  if (minimum >= replicas.pods) return [];
  const because = `HorizontalPodAutoscaler ${autoscaler.manifest.id.name} may scale in to ${minimum} and out again`;
  return [{ addresses: replicas.pods - minimum, label: 'terminating', because }];
}

/** Nobody but people delete pods, yet the controller adds surge pods for what is left to update, and keeps them until then. */
function onDeleteDemand(replicas: PodCount, surge: PodCount): PeakDemand {
  const terms = [termOf(replicas, 'replicas')];
  const deleted: Term = { addresses: replicas.pods, label: 'terminating', because: 'every pod may be deleted by hand' };
  const surging = surge.pods > 0 ? [termOf(surge, 'surge')] : [];
  return {
    known: true,
    replicas,
    surge,
    unavailable: { pods: replicas.pods, because: 'pods are deleted by hand (OnDelete)' },
    floor: sumOf(terms),
    budget: sumOf([...terms, ...surging]),
    smooth: sumOf([...terms, deleted]),
  };
}

/** OpenKruise: rounded up, but a percentage below 100% of more than one pod never keeps all of them; then limited to the replicas. */
function partitionOf({ partition }: CloneSetStrategy, { replicas, kruise }: CloneSetFacts): PodCount {
  if (partition === undefined) return NONE;
  const kept = resolveIntOrPercent(partition, { of: replicas.pods, rounding: 'up', reading: partitionReading(kruise) });
  if (kept.pods === replicas.pods && replicas.pods > 1 && typeof partition === 'string' && partition !== '100%') {
    return { pods: replicas.pods - 1, because: `${kept.because}, but one pod less than all` };
  }
  return atMost(kept, replicas.pods, 'there are no more pods');
}

function partitionReading(kruise: Version): PercentReading {
  return kruise.isAtLeast(1, 9, 0) ? 'fractional' : 'lenient';
}

function surgeOf(strategy: CloneSetStrategy, replicas: PodCount, kept: PodCount): PodCount {
  const limit = surgeLimit(strategy, replicas);
  const replaced = replicas.pods - kept.pods;
  return atMost(limit, replaced, kept.pods === 0 ? 'there are no more pods' : 'partition leaves no more to update');
}

/** What maxSurge alone allows. It also decides which way maxUnavailable is rounded. */
function surgeLimit(strategy: CloneSetStrategy, replicas: PodCount): PodCount {
  if (strategy.maxSurge === undefined) return NONE;
  const surge = resolveIntOrPercent(strategy.maxSurge, { of: replicas.pods, rounding: 'up', reading: 'lenient' });
  if (surge.pods === 0) return surge;
  if (strategy.paused) return { pods: 0, because: 'nothing surges while updates are paused' };
  if (strategy.type === 'InPlaceOnly') return { pods: 0, because: 'InPlaceOnly has no surge' };
  return surge;
}

function unavailableOf(strategy: CloneSetStrategy, replicas: PodCount): PodCount {
  const surges = surgeLimit(strategy, replicas).pods > 0;
  const unavailable = resolveIntOrPercent(strategy.maxUnavailable ?? '20%', {
    of: replicas.pods,
    reading: 'lenient',
    ...(surges ? { rounding: 'down', roundingReason: 'because maxSurge is set' } : { rounding: 'up' }),
  });
  return atMost(unavailable, replicas.pods, 'there are no more pods');
}
