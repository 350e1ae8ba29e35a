import { groupOf } from './api-groups';
import { child, type JsonObject, own } from './json';
import type { Manifest } from './manifest';
import type { ResourceId } from './resource-id';

/** A HorizontalPodAutoscaler: which workload it scales, and how far. */
export interface Autoscaler {
  readonly manifest: Manifest;
  readonly target: { readonly apiVersion: string | undefined; readonly kind: string; readonly name: string };
  readonly minReplicas: number;
  readonly maxReplicas: number;
}

/** Reads a HorizontalPodAutoscaler; undefined for other kinds and for one that names no target or no maximum. */
export function readAutoscaler(manifest: Manifest): Autoscaler | undefined {
  if (manifest.group !== 'autoscaling' || manifest.id.kind !== 'HorizontalPodAutoscaler') return undefined;
  const spec = child(manifest.object, 'spec');
  const target = child(spec, 'scaleTargetRef');
  const kind = own(target, 'kind');
  const name = own(target, 'name');
  const apiVersion = own(target, 'apiVersion');
  const maxReplicas = wholeNumber(spec, 'maxReplicas');
  if (typeof kind !== 'string' || typeof name !== 'string' || maxReplicas === undefined) return undefined;
  return {
    manifest,
    target: { apiVersion: typeof apiVersion === 'string' ? apiVersion : undefined, kind, name },
    minReplicas: wholeNumber(spec, 'minReplicas') ?? 1,
    maxReplicas,
  };
}

function wholeNumber(object: JsonObject, key: string): number | undefined {
  const value = own(object, key);
  return Number.isInteger(value) ? Number(value) : undefined;
}

/** Autoscalers by what they scale. */
export type AutoscalerIndex = ReadonlyMap<string, Autoscaler>;

/** Indexes autoscalers by target; where several scale one workload, the one that scales furthest counts. */
export function indexAutoscalers(autoscalers: Iterable<Autoscaler>): AutoscalerIndex {
  const index = new Map<string, Autoscaler>();
  for (const autoscaler of autoscalers) {
    const { apiVersion = 'v1', kind, name } = autoscaler.target;
    const { namespace, cluster } = autoscaler.manifest.id;
    const key = scaleTargetKey({ apiVersion, kind, name, namespace, cluster });
    const known = index.get(key);
    if (!known || known.maxReplicas < autoscaler.maxReplicas) index.set(key, autoscaler);
  }
  return index;
}

/** The key of a workload in an index: versions of one group are one target, as they are to the autoscaler's controller. */
export function scaleTargetKey({ apiVersion, kind, namespace, name, cluster }: ResourceId): string {
  return `${name}\n${kind}\n${groupOf(apiVersion)}\n${namespace ?? ''}\n${cluster ?? ''}`;
}
