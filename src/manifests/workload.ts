import { KRUISE_GROUP } from './api-groups';
import { type FieldPath, valueAt } from './field-path';
import { child, isJsonObject, type JsonObject, own } from './json';
import type { Manifest } from './manifest';

/** The kinds whose pods are counted. `KruiseStatefulSet` and `KruiseDaemonSet` are OpenKruise's Advanced ones. */
export type WorkloadType =
  | 'CloneSet'
  | 'KruiseStatefulSet'
  | 'KruiseDaemonSet'
  | 'UnitedDeployment'
  | 'BroadcastJob'
  | 'AdvancedCronJob'
  | 'Deployment'
  | 'StatefulSet'
  | 'DaemonSet'
  | 'ReplicaSet'
  | 'ReplicationController'
  | 'Job'
  | 'CronJob'
  | 'Pod';

/**
 * How Spiderpool sees the controller of a pod: `native` kinds it knows with their replicas, `third-party` ones (all of OpenKruise) only by
 * name, and a bare pod has `none`.
 */
export type ControllerClass = 'native' | 'third-party' | 'none';

/** An object that makes pods. */
export interface Workload {
  readonly manifest: Manifest;
  readonly type: WorkloadType;
  readonly controller: ControllerClass;
  /** What Spiderpool takes for the controller of its pods: of a kind that makes other workloads, the workload that makes the pods. */
  readonly podOwner: PodOwner;
  readonly spec: JsonObject;
  /** The template its pods are made from; undefined where none is written. */
  readonly template: PodTemplate | undefined;
}

/** The kind of object whose name pods bear as their top controller. */
export interface PodOwner {
  /** The API group, the empty text for the core group. */
  readonly group: string;
  readonly kind: string;
}

/** A pod template and where it stands. */
export interface PodTemplate {
  /** The path of the template, `['spec', 'template']`; empty for a bare pod, which is its own template. */
  readonly path: FieldPath;
  readonly metadata: JsonObject;
  readonly labels: JsonObject;
  readonly annotations: JsonObject;
  /** Where an annotation stands that is not in the template itself but patched into it: the path of the patch, by key. */
  readonly patches?: ReadonlyMap<string, FieldPath>;
  readonly spec: JsonObject;
}

interface Kind {
  readonly type: WorkloadType;
  readonly controller: ControllerClass;
  /** Undefined where none of the templates it may hold is written. */
  readonly template: FieldPath | undefined;
  readonly podOwner?: PodOwner;
}

type InnerKind = Omit<Kind, 'type' | 'template'>;

const TEMPLATE = ['spec', 'template'] as const;
const JOB_TEMPLATE = ['spec', 'jobTemplate', 'spec', 'template'] as const;

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [`${KRUISE_GROUP}/CloneSet`, { type: 'CloneSet', controller: 'third-party', template: TEMPLATE }],
  [`${KRUISE_GROUP}/StatefulSet`, { type: 'KruiseStatefulSet', controller: 'third-party', template: TEMPLATE }],
  [`${KRUISE_GROUP}/DaemonSet`, { type: 'KruiseDaemonSet', controller: 'third-party', template: TEMPLATE }],
  [`${KRUISE_GROUP}/BroadcastJob`, { type: 'BroadcastJob', controller: 'third-party', template: TEMPLATE }],
  ['apps/Deployment', { type: 'Deployment', controller: 'native', template: TEMPLATE }],
  ['apps/StatefulSet', { type: 'StatefulSet', controller: 'native', template: TEMPLATE }],
  ['apps/DaemonSet', { type: 'DaemonSet', controller: 'native', template: TEMPLATE }],
  ['apps/ReplicaSet', { type: 'ReplicaSet', controller: 'native', template: TEMPLATE }],
  ['/ReplicationController', { type: 'ReplicationController', controller: 'third-party', template: TEMPLATE }],
  ['batch/Job', { type: 'Job', controller: 'native', template: TEMPLATE }],
  ['batch/CronJob', { type: 'CronJob', controller: 'native', template: JOB_TEMPLATE }],
  ['/Pod', { type: 'Pod', controller: 'none', template: [] }],
]);

/** The workloads that a UnitedDeployment or an AdvancedCronJob makes, by the key of the template it holds. */
const INNER_KINDS: ReadonlyMap<string, ReadonlyMap<string, InnerKind>> = new Map([
  [
    `${KRUISE_GROUP}/UnitedDeployment`,
    new Map<string, InnerKind>([
      ['cloneSetTemplate', { controller: 'third-party', podOwner: { group: KRUISE_GROUP, kind: 'CloneSet' } }],
      [
        'advancedStatefulSetTemplate',
        { controller: 'third-party', podOwner: { group: KRUISE_GROUP, kind: 'StatefulSet' } },
      ],
      ['statefulSetTemplate', { controller: 'native', podOwner: { group: 'apps', kind: 'StatefulSet' } }],
      ['deploymentTemplate', { controller: 'native', podOwner: { group: 'apps', kind: 'Deployment' } }],
    ]),
  ],
  [
    `${KRUISE_GROUP}/AdvancedCronJob`,
    new Map<string, InnerKind>([
      ['jobTemplate', { controller: 'native', podOwner: { group: 'batch', kind: 'Job' } }],
      ['broadcastJobTemplate', { controller: 'third-party', podOwner: { group: KRUISE_GROUP, kind: 'BroadcastJob' } }],
    ]),
  ],
]);

/** Reads an object that makes pods; undefined for every other kind. */
export function readWorkload(manifest: Manifest): Workload | undefined {
  const kind = kindOf(manifest);
  if (!kind) return undefined;
  return {
    manifest,
    type: kind.type,
    controller: kind.controller,
    podOwner: kind.podOwner ?? ownerOf(manifest),
    spec: child(manifest.object, 'spec'),
    template: kind.template && readTemplate(manifest.object, kind.template),
  };
}

/** Of all workloads of a kind the same one. */
function ownerOf({ group, groupKind, id: { kind } }: Manifest): PodOwner {
  const known = owners.get(groupKind);
  if (known) return known;
  const owner = { group, kind };
  owners.set(groupKind, owner);
  return owner;
}

const owners = new Map<string, PodOwner>();

function kindOf(manifest: Manifest): Kind | undefined {
  const inner = INNER_KINDS.get(manifest.groupKind);
  if (!inner) return KINDS.get(manifest.groupKind);
  const type = manifest.id.kind === 'UnitedDeployment' ? 'UnitedDeployment' : 'AdvancedCronJob';
  const templates = child(child(manifest.object, 'spec'), 'template');
  for (const [name, { controller, podOwner }] of inner) {
    if (!isJsonObject(own(templates, name))) continue;
    return { type, controller, podOwner, template: [...TEMPLATE, name, ...TEMPLATE] };
  }
  return { type, controller: 'third-party', template: undefined };
}

function readTemplate(object: JsonObject, path: FieldPath): PodTemplate | undefined {
  const value = valueAt(object, path);
  if (!isJsonObject(value)) return undefined;
  const metadata = child(value, 'metadata');
  return {
    path,
    metadata,
    labels: child(metadata, 'labels'),
    annotations: child(metadata, 'annotations'),
    spec: child(value, 'spec'),
  };
}
