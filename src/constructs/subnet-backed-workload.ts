import { Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { ANNOTATION } from '../manifests/annotation-keys';
import { KRUISE_GROUP } from '../manifests/api-groups';
import type { JsonObject } from '../manifests/json';
import { computedPoolSize } from '../plan/demand/auto-pool-size';
import type { PeakDemand } from '../plan/demand/peak-demand';
import { policyOf } from '../synth/app-context';
import { poolDemandsOfManifest } from '../synth/workload-demand';
import type { SubnetNetworking } from './nic';
import { type Reclaim, subnetAnnotations } from './pod-annotations';
import { type Counting, checkPoolSize } from './pool-size';
import { PropChecks } from './prop-checks';
import { letSpiderpoolRead } from './spiderpool-access';
import {
  countingOf,
  formOfKind,
  SUBNET_BACKED_KINDS,
  type SubnetBackedKind,
  UNSCALABLE_KINDS,
} from './subnet-backed-kinds';
import { type AutoscalerTarget, Workload } from './workload';

/** A workload and the subnets its pools are cut from; what else it has depends on its kind. */
export type SubnetBackedWorkloadProps = SubnetBackedKind & SubnetNetworking & Reclaim;

/**
 * A workload whose pods take their addresses from pools that Spiderpool makes for it out of SpiderSubnets, one pool for each NIC and family; for a
 * UnitedDeployment one for each subset as well, for an AdvancedCronJob one for each job.
 *
 * The number of addresses is worked out at synth from replicas, autoscaler and update strategy: the replicas and `extraIps`, or what the controller
 * may hold at once in a rollout together with the policy's headroom, whichever is more. For OpenKruise's kinds it is written as a total: Spiderpool
 * cannot see the replicas of a controller that is not Kubernetes' own, and takes `+1` for a pool of one. For Kubernetes' own it is written on top of
 * the replicas, so that the pool follows them. A kind that Spiderpool's own role does not let it read gets a ClusterRole and its binding beside it.
 *
 * Bare pods and ReplicationControllers are none of the kinds: Spiderpool makes no pool for the former, and the latter's pods never match theirs.
 *
 * @example
 * new SubnetBackedWorkload(chart, 'web', {
 *   kind: 'CloneSet',
 *   replicas: 3,
 *   extraIps: 1,
 *   defaultNetwork: calico,
 *   nics: [{ network: vlan6, subnets: [subnet] }],
 *   podSpec: { containers: [{ name: 'web', image: 'nginx' }] },
 * });
 */
export class SubnetBackedWorkload extends Workload {
  private readonly given: SubnetBackedWorkloadProps;

  /** @throws Error if a value cannot be what its prop means, if two NICs have one interface, or if a NIC has two subnets of one family */
  constructor(scope: Construct, id: string, props: SubnetBackedWorkloadProps) {
    const checks = PropChecks.of(scope, id);
    checkKind(checks, props);
    super(scope, id, { form: formOfKind(props, checks), props });
    checkPoolSize(this.checks, props, { kind: props.kind, counting: countingOf(props) });
    this.given = props;
    this.annotatePods(subnetAnnotations(this.checks, props), 'props.nics and props.defaultNetwork');
    const ipNumber: string = Lazy.any({ produce: () => this.ipNumber() });
    this.annotatePods({ [ANNOTATION.ippoolIPNumber]: ipNumber }, 'props.extraIps and props.ipNumber');
    letSpiderpoolRead(this, podOwnerOf(props));
  }

  /** @throws Error for a kind that has no replicas to scale */
  override toScalingTarget(): AutoscalerTarget {
    const { kind } = this.given;
    if (UNSCALABLE_KINDS.has(kind))
      this.checks.refuse('kind', ` is "${kind}", which no autoscaler can scale: it has no replicas`);
    return super.toScalingTarget();
  }

  private ipNumber(): string {
    const { ipNumber, extraIps = 0 } = this.given;
    if (ipNumber !== undefined) return String(ipNumber);
    const { headroom } = policyOf(this, this.metadata.namespace ?? 'default');
    const demands = poolDemandsOfManifest(this, this.withoutPods());
    const counting = countingOf(this.given);
    const numbers = demands.map(demand => {
      if (!demand.known) return this.refuseSize(demand.reason);
      return number(demand, computedPoolSize(demand, { extraIps, headroom }), counting);
    });
    return `${counting === 'on-top' ? '+' : ''}${Math.max(...numbers)}`;
  }

  /** What bears on the number of pods: everything but the pods, one of whose annotations is being worked out. */
  private withoutPods(): JsonObject {
    const { apiVersion, kind, name } = this;
    return { apiVersion, kind, metadata: { name, namespace: this.metadata.namespace }, spec: this.specAround({}) };
  }

  private refuseSize(reason: string): never {
    return this.checks.refuse(
      'ipNumber',
      ` must be given, because the size of the pool cannot be worked out: ${reason}`,
    );
  }
}

function number(demand: PeakDemand, size: number, counting: Counting): number {
  return counting === 'total' ? size : size - demand.replicas.pods;
}

function checkKind(checks: PropChecks, props: SubnetBackedWorkloadProps): void {
  const given: string | undefined = checks.props(props).kind;
  if (given === 'Pod') {
    checks.refuse(
      'kind',
      ' cannot be "Pod": Spiderpool makes no pool for a pod without a controller; give it pools instead',
    );
  }
  if (given === 'ReplicationController') {
    checks.refuse(
      'kind',
      ' cannot be "ReplicationController": the pools that Spiderpool makes for one never match its pods; use a Deployment',
    );
  }
  if (checks.oneOf('kind', props.kind, SUBNET_BACKED_KINDS) === undefined) {
    checks.refuse('kind', ` must be given: ${SUBNET_BACKED_KINDS.map(kind => `"${kind}"`).join(', ')}`);
  }
}

/** The kind that owns the pods, where it is OpenKruise's; the others Spiderpool reads anyway. */
function podOwnerOf(props: SubnetBackedWorkloadProps) {
  switch (props.kind) {
    case 'AdvancedDaemonSet':
      return { group: KRUISE_GROUP, kind: 'DaemonSet' };
    case 'BroadcastJob':
      return { group: KRUISE_GROUP, kind: 'BroadcastJob' };
    case 'AdvancedCronJob':
      return props.broadcastJob === undefined
        ? { group: 'batch', kind: 'Job' }
        : { group: KRUISE_GROUP, kind: 'BroadcastJob' };
    default:
      return { group: '', kind: props.kind };
  }
}
