import { Construct } from 'constructs';
import { ANNOTATION } from '../manifests/annotation-keys';
import { openDoor } from '../synth/app-door';
import { type IpNumber, ipNumberText } from './ip-number';
import type { PoolNetworking, SubnetNetworking } from './nic';
import { poolAnnotations, type Reclaim, subnetAnnotations } from './pod-annotations';
import { PropChecks, shown } from './prop-checks';

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
 * @throws Error if two NICs have one interface, if no NIC has pools or subnets, or if a NIC has two subnets of one family
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
  const checks = new PropChecks(Construct.isConstruct(workload) ? `${workload.node.path}: attachNics` : 'attachNics');
  const metadata = workload?.podMetadata;
  if (typeof metadata?.addAnnotation !== 'function')
    throw new Error(`attachNics: ${shown(workload)} is no workload with podMetadata`);
  checks.props(networking);
  for (const [key, value] of Object.entries(annotationsOf(checks, networking))) metadata.addAnnotation(key, value);
  if (Construct.isConstruct(workload)) openDoor(workload);
}

type Networking = (PoolNetworking & { readonly ipNumber?: never }) | AttachedSubnetNetworking;

function annotationsOf(checks: PropChecks, networking: Networking) {
  if (networking.ipNumber === undefined) return poolAnnotations(checks, networking);
  const ipNumber = ipNumberText(checks, 'ipNumber', networking.ipNumber);
  return { ...subnetAnnotations(checks, networking), [ANNOTATION.ippoolIPNumber]: ipNumber };
}
