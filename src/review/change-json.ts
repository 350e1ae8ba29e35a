import type { Family } from '../addresses/family';
import type { RangeSet } from '../addresses/range-set';
import type { AddressCount } from '../plan/address-plan';
import type { ClusterChange } from '../plan/change/change-plan';
import {
  type BlockQuantity,
  type NicQuantity,
  quantitiesOf,
  sourceNames,
  type WorkloadQuantity,
} from '../plan/change/quantities';
import type { ChangeJudgement } from '../rules/change/judge-change';
import { countObjects } from './change-summary';
import { type FindingsJson, findingsJson } from './findings-json';
import type { AddressCountJson } from './plan-json';
import type { Summary } from './summary';

/** What `diff --format json` prints. Fields are only ever added; anything else changes `version`. */
export interface ChangeJson {
  readonly version: 1;
  readonly summary: Summary & { readonly added: number; readonly removed: number; readonly changed: number };
  /** Everything whose numbers differ. */
  readonly changes: {
    readonly workloads: readonly WorkloadChangeJson[];
    readonly pools: readonly BlockChangeJson[];
    readonly subnets: readonly BlockChangeJson[];
  };
  readonly findings: FindingsJson['findings'];
  readonly accepted: FindingsJson['accepted'];
}

/** One family of one NIC of a workload. */
export interface WorkloadChangeJson {
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
  readonly cluster: string | null;
  /** The subsets of a UnitedDeployment this is about; null where it is the whole workload. */
  readonly subsets: readonly string[] | null;
  readonly interface: string;
  readonly family: Family;
  /** Null where it does not exist on that side. */
  readonly before: NicJson | null;
  readonly after: NicJson | null;
}

interface NicJson {
  /** Pods; null where they cannot be counted. */
  readonly replicas: number | null;
  readonly addresses: AddressCountJson;
  readonly source:
    | { readonly type: 'pools'; readonly pools: readonly string[] }
    | { readonly type: 'auto-pool'; readonly subnet: string };
}

/** A pool or a subnet. */
export interface BlockChangeJson {
  readonly name: string;
  readonly cluster: string | null;
  readonly family: Family | null;
  readonly before: BlockNumbersJson | null;
  readonly after: BlockNumbersJson | null;
  /** Addresses it gets and loses, as ranges; null where that is not known. */
  readonly gained: readonly string[] | null;
  readonly lost: readonly string[] | null;
}

interface BlockNumbersJson {
  readonly size: AddressCountJson;
  /** Of a pool what its workloads may hold at once, of a subnet what its auto pools have. */
  readonly wanted: AddressCountJson;
  readonly free: AddressCountJson;
  /** The pools that wanted and free are about: those that workloads choose from are counted together. 1 for all others. */
  readonly pools: number;
}

/** A change and what is wrong with it as data. */
export function changeJson(
  judgement: ChangeJudgement,
  read: { readonly objects: number; readonly skipped: number },
): ChangeJson {
  const { change } = judgement;
  const judged = findingsJson(judgement, read);
  const numbers = change.clusters.map(changesJson);
  return {
    version: 1,
    summary: { ...judged.summary, ...countObjects(change) },
    changes: {
      workloads: numbers.flatMap(({ workloads }) => workloads),
      pools: numbers.flatMap(({ pools }) => pools),
      subnets: numbers.flatMap(({ subnets }) => subnets),
    },
    findings: judged.findings,
    accepted: judged.accepted,
  };
}

function changesJson(change: ClusterChange): ChangeJson['changes'] {
  const { cluster } = change;
  const { workloads, pools, subnets } = quantitiesOf(change);
  return {
    workloads: workloads.flatMap(workloadJson),
    pools: pools.map(({ pool, before, after }) => blockJson(cluster, pool, before, after)),
    subnets: subnets.map(({ subnet, before, after }) => blockJson(cluster, subnet, before, after)),
  };
}

function workloadJson({ workload, interface: nic, family, before, after }: WorkloadQuantity): WorkloadChangeJson[] {
  const planned = workload.after ?? workload.before;
  if (!planned) return [];
  const { kind, namespace, name, cluster } = planned.workload.manifest.id;
  const subsets = planned.subsets ?? null;
  const sides = { before: nicJson(before), after: nicJson(after) };
  return [{ kind, namespace, name, cluster, subsets, interface: nic, family, ...sides }];
}

function nicJson(quantity: NicQuantity | undefined): NicJson | null {
  if (!quantity) return null;
  const { replicas, addresses, source } = quantity;
  const names = sourceNames(source);
  return {
    replicas: replicas === 'unknown' ? null : Number(replicas),
    addresses: count(addresses),
    source:
      source.type === 'auto-pool' ? { type: 'auto-pool', subnet: source.subnetName } : { type: 'pools', pools: names },
  };
}

interface Block {
  readonly name: string;
  readonly before: { readonly family: Family | undefined } | undefined;
  readonly after: { readonly family: Family | undefined } | undefined;
  readonly gained: RangeSet | undefined;
  readonly lost: RangeSet | undefined;
}

function blockJson(
  cluster: string | null,
  block: Block,
  before: BlockQuantity | undefined,
  after: BlockQuantity | undefined,
): BlockChangeJson {
  return {
    name: block.name,
    cluster,
    family: (block.after ?? block.before)?.family ?? null,
    before: numbersJson(before),
    after: numbersJson(after),
    gained: rangesJson(block.gained, block.after),
    lost: rangesJson(block.lost, block.before),
  };
}

/** A side that does not exist has nothing to give. */
function rangesJson(set: RangeSet | undefined, side: unknown): readonly string[] | null {
  if (set) return set.toStrings();
  return side === undefined ? [] : null;
}

function numbersJson(quantity: BlockQuantity | undefined): BlockNumbersJson | null {
  if (!quantity) return null;
  return {
    size: count(quantity.size),
    wanted: count(quantity.wanted),
    free: count(quantity.free),
    pools: quantity.pools,
  };
}

function count(addresses: AddressCount): AddressCountJson {
  return addresses === 'unknown' ? null : String(addresses);
}
