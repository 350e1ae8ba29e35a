import { Construct } from 'constructs';
import { ANNOTATION } from '../manifests/annotation-keys';
import { groupOf } from '../manifests/api-groups';
import { openDoor } from '../synth/app-door';
import { type IpNumber, ipNumberText } from './ip-number';
import type { PoolNetworking, SubnetNetworking } from './nic';
import { poolAnnotations, type Reclaim, subnetAnnotations } from './pod-annotations';
import { PropChecks, shown } from './prop-checks';
import { letSpiderpoolRead } from './spiderpool-access';

/** Anything whose pods can be given annotations: the workloads of this package and of every cdk8s-plus. */
export interface WorkloadWithPodMetadata {
  /** The metadata of its pods. */
  readonly podMetadata: {
    /** Gives the pods an annotation. */
    addAnnotation(key: string, value: string): void;
  };
}

/** Networking with subnets for a workload whose number of pods is not known here. */
export interface AttachedSubnetNetworking extends SubnetNetworking, Reclaim {
  /**
   * The size of the pool that Spiderpool makes. `'+2'`, two more than the replicas, is for the controllers of Kubernetes only; of any other it
   * means 2.
   */
  readonly ipNumber: IpNumber;
}

/**
 * Gives the pods of a workload their networks and addresses, by the annotations that Multus and Spiderpool read: from pools, or from pools that
 * Spiderpool makes out of subnets.
 *
 * With subnets, a kind that Spiderpool's own role does not let it read gets a ClusterRole and its binding beside it.
 *
 * @throws Error if two NICs have one interface, if no NIC has pools or subnets, if a NIC has two subnets of one family, or if Spiderpool makes
 * no pools for the kind
 */
export function attachNics(
  workload: WorkloadWithPodMetadata,
  networking: PoolNetworking & { readonly ipNumber?: never; readonly reclaim?: never },
): void;
export function attachNics(workload: WorkloadWithPodMetadata, networking: AttachedSubnetNetworking): void;
export function attachNics(
  workload: WorkloadWithPodMetadata,
  networking: (PoolNetworking & { readonly ipNumber?: never }) | AttachedSubnetNetworking,
): void {
  const checks = new PropChecks(() =>
    Construct.isConstruct(workload) ? `${workload.node.path}: attachNics` : 'attachNics',
  );
  const metadata = workload?.podMetadata;
  if (typeof metadata?.addAnnotation !== 'function')
    throw new Error(`attachNics: ${shown(workload)} is no workload with podMetadata`);
  checks.props(networking);
  if (networking.ipNumber !== undefined) checkServed(checks, workload);
  for (const [key, value] of Object.entries(annotationsOf(checks, networking))) metadata.addAnnotation(key, value);
  if (!Construct.isConstruct(workload)) return;
  openDoor(workload);
  const { apiVersion, kind } = identityOf(workload);
  if (networking.ipNumber !== undefined) letSpiderpoolRead(workload, { group: groupOf(apiVersion), kind });
}

type Networking = (PoolNetworking & { readonly ipNumber?: never }) | AttachedSubnetNetworking;

function annotationsOf(checks: PropChecks, networking: Networking) {
  if (networking.ipNumber === undefined) return poolAnnotations(checks, networking);
  const ipNumber = ipNumberText(checks, 'ipNumber', networking.ipNumber);
  return { ...subnetAnnotations(checks, networking), [ANNOTATION.ippoolIPNumber]: ipNumber };
}

/** The group, version and kind that workloads of every cdk8s-plus say of themselves; empty where one does not. */
function identityOf(workload: WorkloadWithPodMetadata): { readonly apiVersion: string; readonly kind: string } {
  const apiVersion: unknown = Reflect.get(workload, 'apiVersion');
  const kind: unknown = Reflect.get(workload, 'kind');
  return typeof apiVersion === 'string' && typeof kind === 'string'
    ? { apiVersion, kind }
    : { apiVersion: '', kind: '' };
}

function checkServed(checks: PropChecks, workload: WorkloadWithPodMetadata): void {
  const { apiVersion, kind } = identityOf(workload);
  if (groupOf(apiVersion) !== '') return;
  if (kind === 'Pod')
    checks.refuse('ipNumber', ' cannot be given for a Pod: Spiderpool makes no pool for a pod without a controller');
  if (kind === 'ReplicationController') {
    checks.refuse(
      'ipNumber',
      ' cannot be given for a ReplicationController: the pools that Spiderpool makes for one never match its pods',
    );
  }
}
