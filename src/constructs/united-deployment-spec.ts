import type {
  UnitedDeploymentSpecTopologySubsetsNodeSelectorTerm,
  UnitedDeploymentSpecTopologySubsetsTolerations,
} from '../../imports/apps.kruise.io';
import { KRUISE_GROUP } from '../manifests/api-groups';
import { withoutEmpties } from '../manifests/canonical/empty-fields';
import { child, type JsonObject } from '../manifests/json';
import { withPodTemplateDefaults } from '../manifests/kruise/pod-template-defaults';
import {
  type AdvancedStatefulSetOptions,
  advancedStatefulSetForm,
  advancedStatefulSetSpec,
  finishedStatefulSetTemplate,
} from './advanced-stateful-set-spec';
import { type CloneSetOptions, checkCloneSetOptions, cloneSetSpec, finishedCloneSetTemplate } from './clone-set-spec';
import { checkDeploymentOptions, type DeploymentOptions, deploymentSpec } from './deployment-spec';
import { type StatefulSetOptions, statefulSetSpec } from './native-specs';
import type { PoolNetworking } from './nic';
import { poolAnnotations } from './pod-annotations';
import { INT32, type IntOrPercent, type PropChecks, type TextMap } from './prop-checks';
import type { SpecFacts, WorkloadForm } from './workload-form';

/** Everything a UnitedDeployment's `spec` has besides replicas, selector and the pods. */
export interface UnitedDeploymentOptions {
  /** What is made of each subset. Replicas and partition are none of its business: the UnitedDeployment decides them. */
  readonly workload: SubsetWorkload;
  /** Its subsets, at least one, each with a name of its own. */
  readonly subsets: readonly UnitedDeploymentSubset[];
  /** How pods are shared among the subsets. Default `Fixed`: by their numbers. */
  readonly scheduleStrategy?: {
    readonly type: 'Fixed' | 'Adaptive';
    readonly adaptive?: {
      readonly rescheduleCriticalSeconds?: number;
      readonly unschedulableDuration?: number;
      readonly reserveUnschedulablePods?: boolean;
    };
  };
  /** Pods of each subset that keep their old revision, by its name. Default none. */
  readonly partitions?: { readonly [subset: string]: number };
  /** How many old revisions are kept. Default 10, as in OpenKruise. */
  readonly revisionHistoryLimit?: number;
}

/** The kind of workload of the subsets, with its options. */
export type SubsetWorkload =
  | ({ readonly kind: 'CloneSet' } & CloneSetOptions)
  | ({ readonly kind: 'AdvancedStatefulSet' } & AdvancedStatefulSetOptions)
  | ({ readonly kind: 'StatefulSet' } & StatefulSetOptions)
  | ({ readonly kind: 'Deployment' } & DeploymentOptions);

/** One subset: a share of the pods on nodes of their own. A fixed share, or bounds, in all subsets alike. */
export type UnitedDeploymentSubset = {
  /** A DNS label; part of the name of the workload that is made. */
  readonly name: string;
  /** The nodes of its pods. It can never be changed. Default: any. */
  readonly nodeSelectorTerm?: UnitedDeploymentSpecTopologySubsetsNodeSelectorTerm;
  /** Tolerations of its pods on top of theirs. They can never be changed. Default none. */
  readonly tolerations?: readonly UnitedDeploymentSpecTopologySubsetsTolerations[];
  /** Networks and pools of its pods alone, over those of all. Default: those of all. */
  readonly networking?: PoolNetworking;
  /** A strategic merge patch on the pod template. Default none. */
  readonly patch?: JsonObject;
} & (
  | {
      /** Its pods, or a percentage of all, rounded half up. Default: an even share of what the others leave. */
      readonly replicas?: IntOrPercent;
      readonly minReplicas?: never;
      readonly maxReplicas?: never;
    }
  | {
      /** The least it gets. Default 0. */
      readonly minReplicas?: IntOrPercent;
      /** The most it gets; one subset has none. Default: no limit. */
      readonly maxReplicas?: IntOrPercent;
      readonly replicas?: never;
    }
);

/** A UnitedDeployment, in the version that every OpenKruise release serves. */
export function unitedDeploymentForm(options: UnitedDeploymentOptions, checks: PropChecks): WorkloadForm {
  return {
    apiVersion: `${KRUISE_GROUP}/v1alpha1`,
    kind: 'UnitedDeployment',
    check: () => checkOptions(checks, options),
    spec: facts => unitedDeploymentSpec(options, facts, checks),
  };
}

function checkOptions(
  checks: PropChecks,
  { workload, subsets, partitions, revisionHistoryLimit }: UnitedDeploymentOptions,
): void {
  const inner = checks.inside('workload');
  const kinds = ['CloneSet', 'AdvancedStatefulSet', 'StatefulSet', 'Deployment'] as const;
  const kind = inner.oneOf('kind', checks.mapping('workload', workload)?.kind, kinds);
  if (kind === undefined) inner.refuse('kind', ` must be given: ${kinds.map(one => `"${one}"`).join(', ')}`);
  switch (workload.kind) {
    case 'CloneSet':
      checkCloneSetOptions(inner, workload);
      break;
    case 'AdvancedStatefulSet':
      advancedStatefulSetForm(workload).check(inner);
      break;
    case 'Deployment':
      checkDeploymentOptions(inner, workload);
      break;
    case 'StatefulSet':
  }
  const given = checks.list('subsets', subsets);
  if (given.length === 0) checks.refuse('subsets', ' must hold at least one subset');
  for (const [index, subset] of given.entries()) {
    const path = `subsets[${index}]`;
    checks.mapping(path, subset);
    checks.text(`${path}.name`, subset.name);
    for (const key of ['replicas', 'minReplicas', 'maxReplicas'] as const)
      checks.intOrPercent(`${path}.${key}`, subset[key]);
    // What is wrong with the networking is said now, not at synth.
    subsetAnnotations(subset, index, checks);
  }
  checks.mapping('partitions', partitions);
  checks.wholeNumber('revisionHistoryLimit', revisionHistoryLimit, INT32);
}

function unitedDeploymentSpec(options: UnitedDeploymentOptions, facts: SpecFacts, checks: PropChecks): JsonObject {
  const { subsets, scheduleStrategy, partitions, revisionHistoryLimit = 10 } = options;
  return withoutEmpties({
    replicas: facts.replicas,
    selector: facts.selector,
    template: subsetTemplate(options.workload, facts),
    topology: withoutEmpties({
      subsets: subsets.map((subset, index) => subsetSpec(subset, index, { options, checks })),
      scheduleStrategy,
    }),
    updateStrategy: { type: 'Manual', manualUpdate: withoutEmpties({ partitions }) },
    revisionHistoryLimit,
  });
}

/** OpenKruise fills minReplicas in as soon as any subset has bounds. */
function subsetSpec(
  subset: UnitedDeploymentSubset,
  index: number,
  { options, checks }: { readonly options: UnitedDeploymentOptions; readonly checks: PropChecks },
): JsonObject {
  const { name, replicas, maxReplicas, nodeSelectorTerm, tolerations, patch } = subset;
  const elastic = options.subsets.some(
    ({ minReplicas, maxReplicas: most }) => minReplicas !== undefined || most !== undefined,
  );
  const minReplicas = subset.minReplicas ?? (elastic ? 0 : undefined);
  const annotations = subsetAnnotations(subset, index, checks);
  return withoutEmpties({
    name,
    replicas,
    minReplicas,
    maxReplicas,
    nodeSelectorTerm,
    tolerations,
    patch: annotations === undefined ? patch : withAnnotations(patch ?? {}, annotations),
  });
}

function subsetAnnotations(subset: UnitedDeploymentSubset, index: number, checks: PropChecks): TextMap | undefined {
  const { networking } = subset;
  if (networking === undefined) return undefined;
  const inner = checks.inside(`subsets[${index}].networking`);
  return poolAnnotations(inner, inner.props(networking));
}

function withAnnotations(patch: JsonObject, annotations: TextMap): JsonObject {
  const metadata = child(patch, 'metadata');
  return { ...patch, metadata: { ...metadata, annotations: { ...child(metadata, 'annotations'), ...annotations } } };
}

/** The one template, with the labels that the selector must find on it as on its pods. */
function subsetTemplate(workload: SubsetWorkload, { selector, template, kruise }: SpecFacts): JsonObject {
  const metadata = { labels: child(child(template, 'metadata'), 'labels') };
  const around = (spec: JsonObject, pods: JsonObject) => ({ metadata, spec: { ...spec, selector, template: pods } });
  switch (workload.kind) {
    case 'CloneSet': {
      const { kind: _kind, ...options } = workload;
      const spec = cloneSetSpec(options, { replicas: undefined, kruise });
      const shaped = kruise.isAtLeast(2, 0, 0) ? betaCloneSetSpec(spec) : spec;
      return { cloneSetTemplate: around(shaped, finishedCloneSetTemplate(template, options)) };
    }
    case 'AdvancedStatefulSet': {
      const { kind: _kind, ...options } = workload;
      const spec = withoutPartition(advancedStatefulSetSpec(options, undefined));
      return { advancedStatefulSetTemplate: around(spec, finishedStatefulSetTemplate(template, options)) };
    }
    case 'StatefulSet': {
      const { kind: _kind, ...options } = workload;
      return { statefulSetTemplate: around(statefulSetSpec(options), withPodTemplateDefaults(template)) };
    }
    case 'Deployment': {
      const { kind: _kind, ...options } = workload;
      return { deploymentTemplate: around(deploymentSpec(options, undefined), template) };
    }
  }
}

/** OpenKruise refuses a partition here: the UnitedDeployment has one for each subset. */
function withoutPartition(spec: JsonObject): JsonObject {
  const strategy = child(spec, 'updateStrategy');
  const { partition: _partition, ...rollingUpdate } = child(strategy, 'rollingUpdate');
  if (Object.keys(rollingUpdate).length === 0) return spec;
  return { ...spec, updateStrategy: { ...strategy, rollingUpdate } };
}

/** The same in the shape that OpenKruise 2.0 gives the CloneSet inside, under the same apiVersion. */
function betaCloneSetSpec(spec: JsonObject): JsonObject {
  const { type, ...rollingUpdate } = child(spec, 'updateStrategy');
  const { disablePVCReuse, ...scaleStrategy } = child(spec, 'scaleStrategy');
  return {
    ...spec,
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { podUpdatePolicy: type, ...rollingUpdate } },
    ...(Object.keys(child(spec, 'scaleStrategy')).length === 0
      ? {}
      : { scaleStrategy: { ...scaleStrategy, enablePVCReuse: disablePVCReuse !== true } }),
  };
}
