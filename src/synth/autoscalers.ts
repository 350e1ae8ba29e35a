import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { groupOf } from '../manifests/api-groups';
import { type Autoscaler, readAutoscaler } from '../manifests/autoscaler';
import type { ResourceId } from '../manifests/resource-id';
import { renderObject } from './render-tree';
import { oncePerRun } from './synth-run';

/** What identifies a workload that may be scaled. `namespace` is the effective one, `default` where none is written. */
export type ScaleTarget = Pick<ResourceId, 'apiVersion' | 'kind' | 'namespace' | 'name' | 'cluster'>;

type Index = ReadonlyMap<string, Autoscaler>;

/**
 * The HorizontalPodAutoscaler, anywhere in the tree, that scales a workload of the same cluster and namespace. Where several do, the one that
 * scales furthest.
 *
 * Renders autoscalers and nothing else, so a workload may ask while it is being rendered itself; an autoscaler that asks gets none.
 */
export function autoscalerOf(scope: IConstruct, target: ScaleTarget): Autoscaler | undefined {
  return oncePerRun(scope, indexAutoscalers).get(keyOf(target, groupOf(target.apiVersion)));
}

const NONE: Index = new Map();
const indexing = new WeakSet<IConstruct>();

function indexAutoscalers(root: IConstruct): Index {
  if (indexing.has(root)) return NONE;
  indexing.add(root);
  try {
    const index = new Map<string, Autoscaler>();
    for (const autoscaler of autoscalersIn(root)) {
      const { apiVersion, kind, name } = autoscaler.target;
      const { namespace, cluster } = autoscaler.manifest.id;
      const key = keyOf({ kind, name, namespace, cluster }, apiVersion === undefined ? '' : groupOf(apiVersion));
      const known = index.get(key);
      if (!known || known.maxReplicas < autoscaler.maxReplicas) index.set(key, autoscaler);
    }
    return index;
  } finally {
    indexing.delete(root);
  }
}

function autoscalersIn(root: IConstruct): readonly Autoscaler[] {
  return root.node.findAll().flatMap(construct => {
    if (!ApiObject.isApiObject(construct) || construct.kind !== 'HorizontalPodAutoscaler') return [];
    const rendered = renderObject(construct);
    // One that cannot be rendered is told by the rendering of the tree, with its path.
    return rendered.ok ? rendered.value.flatMap(manifest => readAutoscaler(manifest) ?? []) : [];
  });
}

function keyOf({ cluster, kind, namespace, name }: Omit<ScaleTarget, 'apiVersion'>, group: string): string {
  return JSON.stringify([cluster, group, kind, namespace, name]);
}
