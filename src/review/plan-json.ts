import type { AddressPlan, ClusterPlan, PoolGroup } from '../plan/address-plan';
import {
  type AddressCountJson,
  type PoolGroupJson,
  type PoolJson,
  poolGroupJson,
  poolJson,
  type SubnetJson,
  subnetJson,
} from './plan-json-blocks';
import {
  type ClusterJson,
  clusterJson,
  type ExceptionJson,
  type NetworkJson,
  networkJson,
  type PolicyJson,
  policyJson,
  type ReservedJson,
  reservedJson,
} from './plan-json-surroundings';
import { type WorkloadJson, workloadJson } from './plan-json-workloads';
import { inOrder } from './text-order';

export type { AddressCountJson };

/**
 * What `plan --format json` prints and synth writes to `plan/ip-plan.json`: everything that the other forms of a plan show. Its JSON Schema is
 * `plan-schema.json`. Fields are only ever added; anything else changes `version`.
 *
 * Everything is in the order of clusters and names, whatever file or construct it comes from, so that moving an object changes nothing here.
 */
export interface PlanJson {
  readonly version: 1;
  readonly pools: readonly PoolJson[];
  /** Pools that workloads choose from, those of one choice together. */
  readonly poolGroups: readonly PoolGroupJson[];
  readonly subnets: readonly SubnetJson[];
  readonly workloads: readonly WorkloadJson[];
  readonly networks: readonly NetworkJson[];
  /** Addresses that no pool of their cluster hands out. */
  readonly reserved: readonly ReservedJson[];
  /** What the plan was judged by. */
  readonly policy: PolicyJson;
  readonly clusters: readonly ClusterJson[];
  /** Findings that are accepted on purpose, in the order they were written. */
  readonly exceptions: readonly ExceptionJson[];
}

/** An address plan as data. */
export function planJson(plan: AddressPlan): PlanJson {
  const groups = plan.clusters.flatMap(cluster => choices(cluster).map(group => ({ group, cluster })));
  const places = new Map<PoolGroup | undefined, number>(groups.map(({ group }, place) => [group, place]));
  const each = <Row>(rows: (cluster: ClusterPlan) => readonly Row[]): readonly Row[] => plan.clusters.flatMap(rows);
  return {
    version: 1,
    pools: each(cluster =>
      inOrder([...cluster.pools.values()], ({ name }) => [name]).map(pool => poolJson(pool, cluster, places)),
    ),
    poolGroups: groups.map(({ group, cluster }) => poolGroupJson(group, cluster)),
    subnets: each(cluster =>
      inOrder([...cluster.subnets.values()], ({ name }) => [name]).map(subnet => subnetJson(subnet, cluster)),
    ),
    workloads: each(({ workloads }) =>
      inOrder(workloads.map(workloadJson), ({ namespace, name, kind }) => [namespace ?? '', name, kind]),
    ),
    networks: each(cluster =>
      inOrder([...cluster.networks.values()], ({ namespace, name }) => [namespace, name]).map(network =>
        networkJson(network, cluster),
      ),
    ),
    reserved: each(cluster => inOrder(reservedJson(cluster), ({ name }) => [name ?? ''])),
    policy: policyJson(plan.context),
    clusters: plan.clusters.map(clusterJson),
    exceptions: plan.context.exceptions.map(({ rule, object, reason, owner, expires }) => ({
      rule,
      object,
      reason,
      owner,
      expires,
    })),
  };
}

/** The groups of pools of a cluster, by the name of their first; a pool that is alone in its group is no choice. */
function choices({ poolGroups }: ClusterPlan): readonly PoolGroup[] {
  return inOrder(
    poolGroups.filter(({ pools }) => pools.length > 1),
    ({ pools }) => [pools[0]?.name ?? ''],
  );
}
