import type { IPAddress } from '../../addresses/ip-address';
import type { RangeSet } from '../../addresses/range-set';
import type { FieldPath } from '../field-path';
import type { IPPool, Subnet } from '../ip-pool';
import type { Manifest } from '../manifest';
import type { ReservedIP } from '../reserved-ip';

/** What a cluster holds of Spiderpool's objects at one moment, as `kubectl get … -o json` prints it. */
export interface LiveCluster {
  readonly cluster: string | null;
  readonly manifests: readonly Manifest[];
  readonly pools: ReadonlyMap<string, LivePool>;
  readonly subnets: ReadonlyMap<string, LiveSubnet>;
  readonly reservedIPs: ReadonlyMap<string, ReservedIP>;
  /** Undefined where no SpiderEndpoint was asked for: then nobody can tell whose an address is. */
  readonly endpoints: LiveEndpoints | undefined;
  readonly problems: readonly LiveProblem[];
}

/** A status that cannot be read. */
export interface LiveProblem {
  readonly manifest: Manifest;
  readonly field: FieldPath;
  /** The end of a sentence that begins with the object. */
  readonly message: string;
}

/** A SpiderIPPool of the cluster. */
export interface LivePool {
  readonly pool: IPPool;
  readonly manifest: Manifest;
  readonly name: string;
  /** `ips` without `excludeIPs`; undefined where they cannot be read. */
  readonly addresses: RangeSet | undefined;
  /** `status.allocatedIPs`, in the order of the addresses. */
  readonly allocations: readonly Allocation[];
  readonly state: 'there' | 'terminating';
  /** The workload that an auto pool was cut for; undefined for a pool that somebody wrote. */
  readonly application: Application | undefined;
}

/** An address that a pod holds. */
export interface Allocation {
  readonly address: IPAddress;
  /** `shop/web-abc12`. */
  readonly pod: string;
  readonly podUid: string;
}

/** The workload of an auto pool, as its labels say. */
export interface Application {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly interface: string;
}

/** A SpiderSubnet of the cluster. */
export interface LiveSubnet {
  readonly subnet: Subnet;
  readonly manifest: Manifest;
  readonly name: string;
  /** `status.controlledIPPools`: what each pool has of it. */
  readonly controlled: ReadonlyMap<string, RangeSet>;
}

/** Every SpiderEndpoint of the cluster: who has which address. */
export interface LiveEndpoints {
  /** By the UID of the pod. */
  readonly byPod: ReadonlyMap<string, LiveEndpoint>;
  /** By the address, in canonical text. */
  readonly byAddress: ReadonlyMap<string, LiveEndpoint>;
}

/** The record of one pod, or of a pod to come with the same name. */
export interface LiveEndpoint {
  readonly namespace: string;
  readonly name: string;
  /** The top controller of the pod: `CloneSet`, `Deployment`. */
  readonly ownerKind: string;
  readonly ownerName: string;
}

/** Who has an address; undefined where nobody has it, although the pool says so. */
export function holderOf({ address, podUid }: Allocation, endpoints: LiveEndpoints): LiveEndpoint | undefined {
  return endpoints.byPod.get(podUid) ?? endpoints.byAddress.get(address.toString());
}
