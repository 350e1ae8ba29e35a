import type { Family } from '../addresses/family';
import type {
  AddressSource,
  AutoPoolSize,
  NetworkUse,
  PlannedNic,
  PlannedWorkload,
  PoolsAtOnce,
} from '../plan/address-plan';
import { peakOf } from '../plan/address-plan';
import { type Recreation, recreationOf } from '../plan/capacity/recreation';
import { describeFigure } from '../plan/demand/describe-figure';
import { AS_WRITTEN, BY_DEFAULT } from '../plan/demand/figure';
import type { Figure, PeakDemand, PodCount, Term } from '../plan/demand/peak-demand';
import type { EffectivePolicy } from '../plan/policy-for';
import type { AddressCountJson } from './plan-json-blocks';

export interface FigureJson {
  readonly addresses: string;
  /** `3 replicas + 1 surge`. */
  readonly derivation: string;
  readonly terms: readonly TermJson[];
}

/** One summand, negative where it is taken away. */
interface TermJson {
  readonly addresses: string;
  readonly label: string;
  readonly because: string;
}

export type SourceJson =
  | { readonly type: 'pools'; readonly family: Family; readonly pools: readonly string[] }
  | {
      readonly type: 'auto-pool';
      readonly family: Family;
      readonly subnet: string;
      readonly size: AddressCountJson;
      readonly namePattern: string;
      /** How the size comes about. */
      readonly because: string | null;
      /** How many of the size there are at the same time, all cut from the subnet. */
      readonly atOnce: AtOnceJson;
      /** What it takes to delete the workload and make it anew at once; null where that cuts no second pool. */
      readonly recreation: RecreationJson | null;
      /** Why Spiderpool can make none, null where it can. */
      readonly refused: Extract<AutoPoolSize, { readonly type: 'refused' }>['reason'] | null;
    };

/** Pools of one size that there are at the same time; what for, where there are several. */
export interface AtOnceJson {
  readonly pools: number;
  readonly terms: readonly {
    readonly pools: number;
    readonly because: string;
    readonly holds: 'always' | 'at times';
  }[];
}

/**
 * The addresses of a subnet that are wanted while old pods still hold theirs. Where some are lacking, new pods wait until the old ones are gone.
 * How many are free is in the subnet alone: here it would change with every workload beside this one.
 */
export interface RecreationJson {
  readonly wanted: string;
  /** How many of them the subnet does not have free; null where its size is not known. */
  readonly lacking: AddressCountJson;
}

export interface NicJson {
  readonly interface: string;
  /** `namespace/name`, null where none is named. */
  readonly network: string | null;
  /** What each family of the NIC needs; null where it cannot be counted. */
  readonly floor: FigureJson | null;
  readonly budget: FigureJson | null;
  readonly smooth: FigureJson | null;
  readonly sources: readonly SourceJson[];
}

export interface WorkloadJson {
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
  readonly cluster: string | null;
  /** Of a UnitedDeployment the subsets that this is about; null where it is about all pods. */
  readonly subsets: readonly string[] | null;
  /** Pods; null where they cannot be counted, and then `unknown` says why. */
  readonly replicas: number | null;
  readonly surge: number | null;
  readonly unavailable: number | null;
  readonly unknown: string | null;
  readonly nics: readonly NicJson[];
  /** Where the three numbers of pods come from; null for one that stands as written, or is the default. */
  readonly because: {
    readonly replicas: string | null;
    readonly surge: string | null;
    readonly unavailable: string | null;
  };
  readonly policy: WorkloadPolicyJson;
}

/** What a workload is judged by. */
export interface WorkloadPolicyJson {
  readonly bar: EffectivePolicy['bar'];
  /** A number of addresses, or a percentage of the budget: `10%`. */
  readonly headroom: number | string;
  readonly failedNodes: number;
  readonly timing: { readonly holdSeconds: number; readonly startupSeconds: number } | null;
  readonly dualStack: EffectivePolicy['dualStack'];
  /** The parts of the context that say so, each counting over the ones before. */
  readonly sources: readonly string[];
}

/** One workload as data. */
export function workloadJson(planned: PlannedWorkload): WorkloadJson {
  const { kind, namespace, name, cluster } = planned.workload.manifest.id;
  const peak = peakOf(planned);
  return {
    kind,
    namespace,
    name,
    cluster,
    subsets: planned.subsets ?? null,
    replicas: peak?.replicas.pods ?? null,
    surge: peak?.surge.pods ?? null,
    unavailable: peak?.unavailable.pods ?? null,
    unknown: planned.demand.known ? (planned.demand.unbounded ?? null) : planned.demand.reason,
    nics: planned.nics.map(nic => nicJson(nic, peak, planned)),
    because: {
      replicas: because(peak?.replicas),
      surge: because(peak?.surge),
      unavailable: because(peak?.unavailable),
    },
    policy: workloadPolicyJson(planned.policy),
  };
}

/** What a workload is judged by, as data. */
export function workloadPolicyJson(policy: EffectivePolicy): WorkloadPolicyJson {
  const { bar, headroom, failedNodes, timing, dualStack, sources } = policy;
  const seconds = timing && { holdSeconds: timing.holdSeconds, startupSeconds: timing.startupSeconds };
  return { bar, headroom, failedNodes, timing: seconds ?? null, dualStack, sources };
}

function because(count: PodCount | undefined): string | null {
  return count === undefined || count.because === AS_WRITTEN || count.because === BY_DEFAULT ? null : count.because;
}

function nicJson(nic: PlannedNic, peak: PeakDemand | undefined, planned: PlannedWorkload): NicJson {
  return {
    interface: nic.interface,
    network: networkName(nic.network),
    floor: figureJson(peak?.floor),
    budget: figureJson(peak?.budget),
    smooth: figureJson(peak?.smooth),
    sources: nic.sources.map(source => sourceJson(source, planned)),
  };
}

function networkName(network: NetworkUse): string | null {
  if (network.type === 'none') return null;
  const { namespace, name } = network.type === 'known' ? network.network : network;
  return `${namespace}/${name}`;
}

function figureJson(figure: Figure | undefined): FigureJson | null {
  if (!figure) return null;
  const { addresses, terms } = figure;
  return { addresses: String(addresses), derivation: describeFigure(figure), terms: terms.map(termJson) };
}

function termJson({ addresses, label, because }: Term): TermJson {
  return { addresses: String(addresses), label, because };
}

/** Where the addresses of one family of a NIC come from, as data. */
export function sourceJson(source: AddressSource, planned: PlannedWorkload): SourceJson {
  const { family } = source;
  if (source.type === 'pools') return { type: 'pools', family, pools: source.candidates.map(({ name }) => name) };
  const { size, subnetName, namePattern } = source;
  const sized = size.type === 'sized';
  return {
    type: 'auto-pool',
    family,
    subnet: subnetName,
    size: sized ? String(size.addresses) : null,
    namePattern,
    because: sized ? size.because : null,
    atOnce: atOnceJson(source.atOnce),
    recreation: recreationJson(recreationOf(planned, source)),
    refused: sized ? null : size.reason,
  };
}

/** Pools of one size that there are at the same time, as data. */
export function atOnceJson({ pools, terms }: PoolsAtOnce): AtOnceJson {
  return { pools, terms: terms.map(term => ({ pools: term.pools, because: term.because, holds: term.holds })) };
}

function recreationJson(recreation: Recreation | undefined): RecreationJson | null {
  if (!recreation) return null;
  const { wanted, free } = recreation;
  if (free === 'unknown') return { wanted: String(wanted), lacking: null };
  return { wanted: String(wanted), lacking: String(free < wanted ? wanted - free : 0n) };
}
