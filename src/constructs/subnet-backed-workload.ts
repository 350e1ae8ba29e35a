import { Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { ANNOTATION } from '../manifests/annotation-keys';
import type { JsonObject } from '../manifests/json';
import { withPodTemplateDefaults } from '../manifests/kruise/pod-template-defaults';
import { computedPoolSize } from '../plan/demand/auto-pool-size';
import { settingsOf, writtenContext } from '../synth/app-context';
import { demandOfManifest } from '../synth/workload-demand';
import { CLONE_SET } from './clone-set';
import { type CloneSetOptions, checkCloneSetOptions, cloneSetSpec } from './clone-set-spec';
import { checkDeploymentOptions, type DeploymentOptions, deploymentSpec } from './deployment-spec';
import { type IpNumber, ipNumberText } from './ip-number';
import type { SubnetNetworking } from './nic';
import { type Reclaim, subnetAnnotations } from './pod-annotations';
import type { PodSource } from './pod-source';
import { INT32, PropChecks } from './prop-checks';
import { Workload, type WorkloadProps } from './workload';

/** A workload and the subnets its pools are cut from; what its update strategy has depends on its kind. */
export type SubnetBackedWorkloadProps = SubnetBackedCloneSetProps | SubnetBackedDeploymentProps;

/** A CloneSet on subnets. */
export type SubnetBackedCloneSetProps = WorkloadProps &
  CloneSetOptions &
  PodSource &
  SubnetNetworking &
  Reclaim & {
    readonly kind: 'CloneSet';
  } & PoolSize<number>;

/** A Deployment on subnets. */
export type SubnetBackedDeploymentProps = WorkloadProps &
  DeploymentOptions &
  PodSource &
  SubnetNetworking &
  Reclaim & {
    readonly kind: 'Deployment';
  } & PoolSize<IpNumber>;

/** How many addresses each NIC's pool has: worked out, or given. */
export type PoolSize<Given extends IpNumber> =
  | {
      /**
       * Addresses on top of the replicas, also called resilient, flexible or redundant IPs. The pool has at least so many, and never fewer than
       * the controller may hold at once in a rollout. Default 0.
       */
      readonly extraIps?: number;
      readonly ipNumber?: never;
    }
  | {
      /** The size itself, instead of one that is worked out: a number, or for a Deployment `'+2'`, two more than the replicas. */
      readonly ipNumber: Given;
      readonly extraIps?: never;
    };

const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' } as const;
const KINDS = { CloneSet: CLONE_SET, Deployment: DEPLOYMENT } as const;

/**
 * A workload whose pods take their addresses from pools that Spiderpool makes for it out of SpiderSubnets, one pool for each NIC and family.
 *
 * The number of addresses is worked out at synth from replicas, autoscaler and update strategy: the replicas and `extraIps`, or what the controller
 * may hold at once in a rollout together with the policy's headroom, whichever is more. For a CloneSet it is written as a total: Spiderpool cannot
 * see the replicas of a controller that is not Kubernetes' own, and takes `+1` for a pool of one. For a Deployment it is written on top of the
 * replicas, so that the pool follows them.
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
    super(scope, id, { kind: kindOf(PropChecks.of(scope, id), props), props });
    if (props.kind === 'CloneSet') checkCloneSetOptions(this.checks, props);
    else checkDeploymentOptions(this.checks, props);
    checkPoolSize(this.checks, props);
    this.given = props;
    this.annotatePods(subnetAnnotations(this.checks, props), 'props.nics and props.defaultNetwork');
    const ipNumber: string = Lazy.any({ produce: () => this.ipNumber() });
    this.annotatePods({ [ANNOTATION.ippoolIPNumber]: ipNumber }, 'props.extraIps and props.ipNumber');
  }

  protected override specWithoutTemplate(): JsonObject {
    const replicas = this.writtenReplicas;
    if (this.given.kind === 'Deployment') return deploymentSpec(this.given, replicas);
    return cloneSetSpec(this.given, { replicas, kruise: settingsOf(this).kruise.version });
  }

  protected override finishTemplate(template: JsonObject): JsonObject {
    if (this.given.kind === 'Deployment' || this.given.templateDefaults === 'cluster') return template;
    return withPodTemplateDefaults(template);
  }

  private ipNumber(): string {
    const { kind, ipNumber, extraIps = 0 } = this.given;
    if (ipNumber !== undefined) return String(ipNumber);
    const { name, namespace } = this.metadata;
    const demand = demandOfManifest(this, {
      ...KINDS[kind],
      metadata: { name, namespace },
      spec: this.specWithoutTemplate(),
    });
    if (!demand.known)
      return this.checks.refuse(
        'ipNumber',
        ` must be given, because the size of the pool cannot be worked out: ${demand.reason}`,
      );
    const size = computedPoolSize(demand, { extraIps, headroom: writtenContext(this).policy.headroom });
    return kind === 'CloneSet' ? String(size) : `+${size - demand.replicas.pods}`;
  }
}

function kindOf(checks: PropChecks, props: SubnetBackedWorkloadProps) {
  const kind = checks.oneOf('kind', checks.props(props).kind, ['CloneSet', 'Deployment']);
  return KINDS[kind ?? checks.refuse('kind', ' must be given: "CloneSet" or "Deployment"')];
}

function checkPoolSize(checks: PropChecks, props: SubnetBackedWorkloadProps): void {
  checks.wholeNumber('extraIps', props.extraIps, INT32);
  if (props.ipNumber === undefined) return;
  if (props.extraIps !== undefined)
    checks.refuse('extraIps', ' cannot be given with ipNumber, which is the size itself');
  const text = ipNumberText(checks, 'ipNumber', props.ipNumber);
  if (props.kind === 'CloneSet' && text.startsWith('+')) {
    checks.refuse(
      'ipNumber',
      ` must be a number for a CloneSet, not "${text}": Spiderpool cannot see its replicas, and makes a pool of ${text.slice(1)}`,
    );
  }
}
