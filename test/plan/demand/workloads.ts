import type { Policy, Timing } from '../../../src/context/context';
import { defaultPolicy, defaultSettings } from '../../../src/context/default-context';
import { Version } from '../../../src/context/version';
import { readAutoscaler } from '../../../src/manifests/autoscaler';
import { type Manifest, readManifest } from '../../../src/manifests/manifest';
import { readWorkload } from '../../../src/manifests/workload';
import { demandOf } from '../../../src/plan/demand/demand-of';
import type { Demand, PeakDemand } from '../../../src/plan/demand/peak-demand';

/** What a test says beside the spec; everything else is the default. */
export interface Situation {
  readonly metadata?: object;
  readonly apiVersion?: string;
  readonly maxReplicas?: number;
  readonly minReplicas?: number;
  readonly nodes?: number;
  readonly kruise?: readonly [number, number, number];
  readonly timing?: Timing;
}

const API_VERSIONS: { readonly [kind: string]: string } = {
  CloneSet: 'apps.kruise.io/v1alpha1',
  UnitedDeployment: 'apps.kruise.io/v1alpha1',
  BroadcastJob: 'apps.kruise.io/v1alpha1',
  AdvancedCronJob: 'apps.kruise.io/v1alpha1',
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  ReplicaSet: 'apps/v1',
  ReplicationController: 'v1',
  Pod: 'v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
};

/** The demand of a workload called `web`. */
export function demandOfSpec(kind: string, spec: object, situation: Situation = {}): Demand {
  const {
    metadata,
    apiVersion = API_VERSIONS[kind],
    maxReplicas,
    minReplicas,
    nodes,
    kruise = [1, 9, 0],
    timing,
  } = situation;
  const workload = readWorkload(manifestOf({ apiVersion, kind, metadata: { name: 'web', ...metadata }, spec }));
  if (!workload) throw new Error(`${apiVersion} ${kind} is no workload`);
  const policy: Policy = { ...defaultPolicy, timing };
  const settings = {
    ...defaultSettings,
    kruise: { version: Version.of(...kruise) },
    nodes: { count: nodes, list: undefined },
  };
  const autoscaler =
    maxReplicas === undefined
      ? undefined
      : readAutoscaler(
          manifestOf({
            apiVersion: 'autoscaling/v2',
            kind: 'HorizontalPodAutoscaler',
            metadata: { name: 'web-hpa' },
            spec: { scaleTargetRef: { apiVersion, kind, name: 'web' }, minReplicas, maxReplicas },
          }),
        );
  return demandOf(workload, { autoscaler, settings, policy });
}

/** The same for a demand that can be counted. */
export function peakOfSpec(kind: string, spec: object, situation: Situation = {}): PeakDemand {
  const demand = demandOfSpec(kind, spec, situation);
  if (!demand.known) throw new Error(demand.reason);
  return demand;
}

/** Floor, budget and smooth. */
export function figuresOf({ floor, budget, smooth }: PeakDemand): readonly [number, number, number] {
  return [floor.addresses, budget.addresses, smooth.addresses];
}

export function manifestOf(object: object): Manifest {
  const read = readManifest(object, { origin: { type: 'construct', path: 'web' }, cluster: null, role: 'judged' });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}
