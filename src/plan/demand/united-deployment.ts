import type { Version } from '../../context/version';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import { cloneSetDemand } from './clone-set';
import type { DemandFacts } from './demand-facts';
import { deploymentDemand } from './deployment';
import { describeFigure } from './describe-figure';
import { survivingFailures } from './failed-nodes';
import { sumOf } from './figure';
import type { Demand, Figure, PeakDemand, PodCount, Term, UnknownDemand } from './peak-demand';
import { statefulSetDemand } from './stateful-set';
import { shareReplicas } from './subset-replicas';

/** One subset of a UnitedDeployment: a workload of its own, with pods that its patch may give a pool of their own. */
export interface SubsetDemand {
  readonly name: string;
  /** The place in `spec.topology.subsets`. */
  readonly index: number;
  /** The strategic merge patch on the pod template; empty where none is written. */
  readonly patch: JsonObject;
  /** With the most replicas the subset may get, which is more than its share where pods move between subsets. */
  readonly demand: Demand;
}

interface NamedDemand {
  readonly name: string;
  readonly demand: PeakDemand;
}

/** What each subset wants, for pools that serve a subset alone. */
export function subsetDemands(spec: JsonObject, replicas: PodCount, facts: DemandFacts): readonly SubsetDemand[] {
  const subsets = readSubsets(spec);
  return shareReplicas(subsets, replicas, isAdaptive(spec)).map(({ most }, index) => {
    const subset = subsets[index] ?? {};
    return {
      name: nameOf(subset, index),
      index,
      patch: child(subset, 'patch'),
      demand: innerDemand(spec, most, facts),
    };
  });
}

/**
 * What some of the subsets want together, of pools that no other draws from: their shares, or where pods move between subsets the most that
 * can come to them.
 */
export function subsetGroupDemand(
  spec: JsonObject,
  replicas: PodCount,
  { facts, members }: { readonly facts: DemandFacts; readonly members: readonly number[] },
): Demand {
  const subsets = readSubsets(spec);
  const parts = shareReplicas(subsets, replicas, isAdaptive(spec)).filter((_, index) => members.includes(index));
  const most = Math.min(
    replicas.pods,
    parts.reduce((sum, part) => sum + part.most.pods, 0),
  );
  if (parts.some(part => part.most.pods !== part.share.pods)) {
    return innerDemand(spec, { pods: most, because: 'the most they may get when pods move between subsets' }, facts);
  }
  const demands: NamedDemand[] = [];
  for (const [place, { share }] of parts.entries()) {
    const demand = innerDemand(spec, share, facts);
    if (!demand.known) return demand;
    const index = members[place] ?? 0;
    demands.push({ name: nameOf(subsets[index] ?? {}, index), demand });
  }
  const [only, ...others] = demands;
  return only && others.length === 0 ? only.demand : together(demands, replicas);
}

/**
 * What all subsets want together, of pools that they share: the sum of their shares. Their updates can take turns, so one spare address
 * serves them all.
 */
export function unitedDeploymentDemand(spec: JsonObject, replicas: PodCount, facts: DemandFacts): Demand {
  const subsets = readSubsets(spec);
  if (subsets.length === 0) return { known: false, reason: 'spec.topology has no subsets' };
  const demands: NamedDemand[] = [];
  for (const [index, { share }] of shareReplicas(subsets, replicas, isAdaptive(spec)).entries()) {
    const demand = innerDemand(spec, share, facts);
    if (!demand.known) return demand;
    demands.push({ name: nameOf(subsets[index] ?? {}, index), demand });
  }
  return together(demands, replicas);
}

function together(subsets: readonly NamedDemand[], replicas: PodCount): PeakDemand {
  const unbounded = subsets.find(({ demand }) => demand.unbounded !== undefined)?.demand.unbounded;
  return {
    known: true,
    replicas: { pods: total(subsets, demand => demand.replicas.pods), because: replicas.because },
    surge: { pods: total(subsets, demand => demand.surge.pods), because: 'the sum of its subsets' },
    unavailable: { pods: total(subsets, demand => demand.unavailable.pods), because: 'the sum of its subsets' },
    floor: floorTogether(subsets),
    budget: sumOf(subsets.map(({ name, demand }) => subsetTerm(name, demand.budget))),
    smooth: sumOf(subsets.map(({ name, demand }) => subsetTerm(name, demand.smooth))),
    ...(unbounded === undefined ? {} : { unbounded }),
  };
}

function floorTogether(subsets: readonly NamedDemand[]): Figure {
  const spares = subsets.flatMap(({ demand }) => demand.floor.terms.filter(term => term.label === 'spare'));
  const replicas = subsets.map(({ name, demand }): Term => {
    return { addresses: demand.replicas.pods, label: `in subset ${name}`, because: demand.replicas.because };
  });
  return sumOf([...replicas, ...spares.slice(0, 1)]);
}

function subsetTerm(name: string, figure: Figure): Term {
  return { addresses: figure.addresses, label: `in subset ${name}`, because: describeFigure(figure) };
}

function total(subsets: readonly NamedDemand[], count: (demand: PeakDemand) => number): number {
  return subsets.reduce((sum, { demand }) => sum + count(demand), 0);
}

/** The demand of the workload a subset becomes. Its autoscaler is the UnitedDeployment's and has already decided the replicas. */
function innerDemand(spec: JsonObject, replicas: PodCount, facts: DemandFacts): Demand {
  const { settings, policy } = facts;
  const template = child(spec, 'template');
  if (isJsonObject(own(template, 'cloneSetTemplate'))) {
    const cloneSet = child(template, 'cloneSetTemplate');
    const kruise = settings.kruise.version;
    const demand = cloneSetDemand({
      metadata: child(cloneSet, 'metadata'),
      spec: child(cloneSet, 'spec'),
      shape: innerShape(kruise),
      replicas,
      autoscaler: undefined,
      kruise,
      policy,
    });
    return survivingFailures(demand, facts);
  }
  if (isJsonObject(own(template, 'deploymentTemplate'))) {
    const deployment = child(child(template, 'deploymentTemplate'), 'spec');
    return survivingFailures(deploymentDemand(deployment, replicas, policy), facts);
  }
  for (const key of ['advancedStatefulSetTemplate', 'statefulSetTemplate']) {
    if (isJsonObject(own(template, key))) return statefulSetDemand(child(child(template, key), 'spec'), replicas);
  }
  return noTemplate();
}

/** OpenKruise 2.0 gives the CloneSet template of a UnitedDeployment the fields of v1beta1 while the apiVersion stays v1alpha1. */
function innerShape(kruise: Version): 'v1alpha1' | 'v1beta1' {
  return kruise.isAtLeast(2, 0, 0) ? 'v1beta1' : 'v1alpha1';
}

function noTemplate(): UnknownDemand {
  return { known: false, reason: 'spec.template has no template of a kind that is known' };
}

function readSubsets(spec: JsonObject): readonly JsonObject[] {
  const subsets = own(child(spec, 'topology'), 'subsets');
  return Array.isArray(subsets) ? subsets.filter(isJsonObject) : [];
}

function nameOf(subset: JsonObject, index: number): string {
  const name = own(subset, 'name');
  return typeof name === 'string' ? name : `${index + 1}`;
}

function isAdaptive(spec: JsonObject): 'adaptive' | 'fixed' {
  const strategy = child(child(spec, 'topology'), 'scheduleStrategy');
  return own(strategy, 'type') === 'Adaptive' ? 'adaptive' : 'fixed';
}
