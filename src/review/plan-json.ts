import type { Family } from '../addresses/family';
import type {
  AddressCount,
  AddressPlan,
  AddressSource,
  CapacityState,
  ClusterPlan,
  NetworkUse,
  PlannedAutoPool,
  PlannedNic,
  PlannedPool,
  PlannedSubnet,
  PlannedWorkload,
  PoolConsumer,
} from '../plan/address-plan';
import { peakOf } from '../plan/address-plan';
import { describeFigure } from '../plan/demand/describe-figure';
import type { Figure, PeakDemand, Term } from '../plan/demand/peak-demand';

/** A number of addresses in decimal digits, since a /64 has more than a JSON number holds; null where nobody can know it. */
export type AddressCountJson = string | null;

/** What `plan --format json` prints. Fields are only ever added; anything else changes `version`. */
export interface PlanJson {
  readonly version: 1;
  readonly pools: readonly PoolJson[];
  readonly subnets: readonly SubnetJson[];
  readonly workloads: readonly WorkloadJson[];
}

interface DemandJson {
  readonly floor: AddressCountJson;
  readonly budget: AddressCountJson;
  readonly smooth: AddressCountJson;
}

interface ConsumerJson {
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
  readonly nic: string;
}

interface BlockJson {
  readonly name: string;
  readonly cluster: string | null;
  readonly family: Family | null;
  /** The CIDR. */
  readonly subnet: string | null;
  readonly size: AddressCountJson;
  readonly reserved: AddressCountJson;
  readonly allocatable: AddressCountJson;
  readonly demand: DemandJson;
  readonly state: CapacityState;
  readonly consumers: readonly ConsumerJson[];
}

export type PoolJson = BlockJson;

export interface SubnetJson extends BlockJson {
  readonly manual: AddressCountJson;
  readonly automatic: AddressCountJson;
  readonly free: AddressCountJson;
}

interface FigureJson {
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

type SourceJson =
  | { readonly type: 'pools'; readonly family: Family; readonly pools: readonly string[] }
  | {
      readonly type: 'auto-pool';
      readonly family: Family;
      readonly subnet: string;
      readonly size: AddressCountJson;
      readonly namePattern: string;
    };

interface NicJson {
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
  /** Pods; null where they cannot be counted, and then `unknown` says why. */
  readonly replicas: number | null;
  readonly surge: number | null;
  readonly unavailable: number | null;
  readonly unknown: string | null;
  readonly nics: readonly NicJson[];
}

/** An address plan as data. */
export function planJson(plan: AddressPlan): PlanJson {
  return {
    version: 1,
    pools: plan.clusters.flatMap(cluster => [...cluster.pools.values()].map(pool => poolJson(pool, cluster))),
    subnets: plan.clusters.flatMap(cluster => [...cluster.subnets.values()].map(subnet => subnetJson(subnet, cluster))),
    workloads: plan.clusters.flatMap(cluster => cluster.workloads.map(workloadJson)),
  };
}

function poolJson(pool: PlannedPool, { cluster }: ClusterPlan): PoolJson {
  const { floor, budget, smooth } = pool.demand;
  return {
    name: pool.name,
    cluster,
    family: pool.family ?? null,
    subnet: pool.cidr?.toString() ?? null,
    size: count(pool.size),
    reserved: count(pool.reserved),
    allocatable: count(pool.allocatable),
    demand: { floor: count(floor), budget: count(budget), smooth: count(smooth) },
    state: pool.state,
    consumers: pool.consumers.map(consumer),
  };
}

function subnetJson(subnet: PlannedSubnet, { cluster }: ClusterPlan): SubnetJson {
  const { size, reserved } = subnet;
  return {
    name: subnet.name,
    cluster,
    family: subnet.family ?? null,
    subnet: subnet.cidr?.toString() ?? null,
    size: count(size),
    reserved: count(reserved),
    allocatable: count(size === 'unknown' ? size : size - reserved),
    demand: {
      floor: total(subnet.autoPools, 'floor'),
      budget: total(subnet.autoPools, 'budget'),
      smooth: total(subnet.autoPools, 'smooth'),
    },
    manual: count(subnet.manual),
    automatic: count(subnet.automatic),
    free: count(subnet.free),
    state: subnet.state,
    consumers: subnet.autoPools.map(consumer),
  };
}

/** Every auto pool serves one NIC and family alone, so what they want adds up. */
function total(autoPools: readonly PlannedAutoPool[], figure: 'floor' | 'budget' | 'smooth'): AddressCountJson {
  let sum = 0;
  for (const { workload } of autoPools) {
    const peak = peakOf(workload);
    if (!peak) return null;
    sum += peak[figure].addresses;
  }
  return String(sum);
}

function workloadJson(planned: PlannedWorkload): WorkloadJson {
  const { kind, namespace, name, cluster } = planned.workload.manifest.id;
  const peak = peakOf(planned);
  return {
    kind,
    namespace,
    name,
    cluster,
    replicas: peak?.replicas.pods ?? null,
    surge: peak?.surge.pods ?? null,
    unavailable: peak?.unavailable.pods ?? null,
    unknown: planned.demand.known ? (planned.demand.unbounded ?? null) : planned.demand.reason,
    nics: planned.nics.map(nic => nicJson(nic, peak)),
  };
}

function nicJson(nic: PlannedNic, peak: PeakDemand | undefined): NicJson {
  return {
    interface: nic.interface,
    network: networkJson(nic.network),
    floor: figureJson(peak?.floor),
    budget: figureJson(peak?.budget),
    smooth: figureJson(peak?.smooth),
    sources: nic.sources.map(sourceJson),
  };
}

function networkJson(network: NetworkUse): string | null {
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

function sourceJson(source: AddressSource): SourceJson {
  const { family } = source;
  if (source.type === 'pools') return { type: 'pools', family, pools: source.candidates.map(({ name }) => name) };
  const { size, subnetName, namePattern } = source;
  const addresses = size.type === 'sized' ? String(size.addresses) : null;
  return { type: 'auto-pool', family, subnet: subnetName, size: addresses, namePattern };
}

function consumer({ workload, nic }: PoolConsumer | PlannedAutoPool): ConsumerJson {
  const { kind, namespace, name } = workload.workload.manifest.id;
  return { kind, namespace, name, nic: nic.interface };
}

function count(addresses: AddressCount | number): AddressCountJson {
  return addresses === 'unknown' ? null : String(addresses);
}
