import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { scaleTargetKey } from '../manifests/autoscaler';
import {
  type BlueGreenIndex,
  type BlueGreenRollout,
  indexBlueGreenRollouts,
  readBlueGreenRollout,
} from '../manifests/kruise/blue-green-rollout';
import type { ResourceId } from '../manifests/resource-id';
import { renderObject } from './render-tree';
import { constructsOf, oncePerRun } from './synth-run';

/**
 * The Rollout, anywhere in the tree, that releases a workload of the same cluster and namespace blue-green.
 *
 * Renders Rollouts and nothing else, so a workload may ask while it is being rendered itself; a Rollout that asks gets none.
 */
export function blueGreenRolloutOf(scope: IConstruct, target: ResourceId): BlueGreenRollout | undefined {
  return oncePerRun(scope, rolloutIndex).get(scaleTargetKey(target));
}

const NONE: BlueGreenIndex = new Map();
const indexing = new WeakSet<IConstruct>();

function rolloutIndex(root: IConstruct): BlueGreenIndex {
  if (indexing.has(root)) return NONE;
  indexing.add(root);
  try {
    return indexBlueGreenRollouts(rolloutsIn(root));
  } finally {
    indexing.delete(root);
  }
}

function rolloutsIn(root: IConstruct): readonly BlueGreenRollout[] {
  return constructsOf(root).flatMap(construct => {
    if (!ApiObject.isApiObject(construct) || construct.kind !== 'Rollout') return [];
    const rendered = renderObject(construct);
    // One that cannot be rendered is told by the rendering of the tree, with its path.
    return rendered.ok ? rendered.value.manifests.flatMap(manifest => readBlueGreenRollout(manifest) ?? []) : [];
  });
}
