import { KRUISE_GROUP } from './api-groups';
import { type FieldPath, valueAt } from './field-path';
import { child, isJsonObject, type JsonObject } from './json';
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
  readonly spec: JsonObject;
  /** The template its pods are made from; undefined where none is written. */
  readonly template: PodTemplate | undefined;
}

/** A pod template and where it stands. */
export interface PodTemplate {
  /** The path of the template, `['spec', 'template']`; empty for a bare pod, which is its own template. */
  readonly path: FieldPath;
  readonly metadata: JsonObject;
  readonly labels: JsonObject;
  readonly annotations: JsonObject;
  readonly spec: JsonObject;
}

interface Kind {
  readonly type: WorkloadType;
  readonly controller: ControllerClass;
  readonly template: FieldPath;
}

const TEMPLATE = ['spec', 'template'] as const;
const JOB_TEMPLATE = ['spec', 'jobTemplate', 'spec', 'template'] as const;

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [`${KRUISE_GROUP}/CloneSet`, { type: 'CloneSet', controller: 'third-party', template: TEMPLATE }],
  [`${KRUISE_GROUP}/StatefulSet`, { type: 'KruiseStatefulSet', controller: 'third-party', template: TEMPLATE }],
  [`${KRUISE_GROUP}/DaemonSet`, { type: 'KruiseDaemonSet', controller: 'third-party', template: TEMPLATE }],
  [`${KRUISE_GROUP}/UnitedDeployment`, { type: 'UnitedDeployment', controller: 'third-party', template: TEMPLATE }],
  [`${KRUISE_GROUP}/BroadcastJob`, { type: 'BroadcastJob', controller: 'third-party', template: TEMPLATE }],
  [`${KRUISE_GROUP}/AdvancedCronJob`, { type: 'AdvancedCronJob', controller: 'third-party', template: TEMPLATE }],
  ['apps/Deployment', { type: 'Deployment', controller: 'native', template: TEMPLATE }],
  ['apps/StatefulSet', { type: 'StatefulSet', controller: 'native', template: TEMPLATE }],
  ['apps/DaemonSet', { type: 'DaemonSet', controller: 'native', template: TEMPLATE }],
  ['apps/ReplicaSet', { type: 'ReplicaSet', controller: 'native', template: TEMPLATE }],
  ['/ReplicationController', { type: 'ReplicationController', controller: 'third-party', template: TEMPLATE }],
  ['batch/Job', { type: 'Job', controller: 'native', template: TEMPLATE }],
  ['batch/CronJob', { type: 'CronJob', controller: 'native', template: JOB_TEMPLATE }],
  ['/Pod', { type: 'Pod', controller: 'none', template: [] }],
]);

/** Reads an object that makes pods; undefined for every other kind. */
export function readWorkload(manifest: Manifest): Workload | undefined {
  const kind = KINDS.get(`${manifest.group}/${manifest.id.kind}`);
  if (!kind) return undefined;
  return {
    manifest,
    type: kind.type,
    controller: kind.controller,
    spec: child(manifest.object, 'spec'),
    template: readTemplate(manifest.object, kind.template),
  };
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
