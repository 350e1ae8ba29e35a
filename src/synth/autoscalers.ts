import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import {
  type Autoscaler,
  type AutoscalerIndex,
  indexAutoscalers,
  readAutoscaler,
  scaleTargetKey,
} from '../manifests/autoscaler';
import type { ResourceId } from '../manifests/resource-id';
import { renderObject } from './render-tree';
import { constructsOf, oncePerRun } from './synth-run';

/**
 * The HorizontalPodAutoscaler, anywhere in the tree, that scales a workload of the same cluster and namespace. Where several do, the one that
 * scales furthest.
 *
 * Renders autoscalers and nothing else, so a workload may ask while it is being rendered itself; an autoscaler that asks gets none.
 */
export function autoscalerOf(scope: IConstruct, target: ResourceId): Autoscaler | undefined {
  return oncePerRun(scope, autoscalerIndex).get(scaleTargetKey(target));
}

const NONE: AutoscalerIndex = new Map();
const indexing = new WeakSet<IConstruct>();

function autoscalerIndex(root: IConstruct): AutoscalerIndex {
  if (indexing.has(root)) return NONE;
  indexing.add(root);
  try {
    return indexAutoscalers(autoscalersIn(root));
  } finally {
    indexing.delete(root);
  }
}

function autoscalersIn(root: IConstruct): readonly Autoscaler[] {
  return constructsOf(root).flatMap(construct => {
    if (!ApiObject.isApiObject(construct) || construct.kind !== 'HorizontalPodAutoscaler') return [];
    const rendered = renderObject(construct);
    // One that cannot be rendered is told by the rendering of the tree, with its path.
    return rendered.ok ? rendered.value.manifests.flatMap(manifest => readAutoscaler(manifest) ?? []) : [];
  });
}
