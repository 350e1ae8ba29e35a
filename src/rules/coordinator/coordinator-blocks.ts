import type { Manifest } from '../../manifests/manifest';
import type { CoordinatorBlock } from '../../manifests/multus/coordinator-block';
import type { ClusterPlan } from '../../plan/address-plan';

/** The settings of a coordinator and the object they belong to. */
export interface OwnedBlock {
  readonly manifest: Manifest;
  readonly block: CoordinatorBlock;
  /** `cluster`: a SpiderCoordinator; `network`: a SpiderMultusConfig that runs it; `idle`: one that does not, whose settings are only checked. */
  readonly use: 'cluster' | 'network' | 'idle';
}

/** Every coordinator of a cluster: what SpiderCoordinators and SpiderMultusConfigs say. */
export function coordinatorBlocks({ objects }: ClusterPlan): readonly OwnedBlock[] {
  return [
    ...objects.coordinators.map(({ manifest, coordinator }) => ({
      manifest,
      block: coordinator,
      use: 'cluster' as const,
    })),
    ...objects.multusConfigs.flatMap(({ manifest, coordinator, enableCoordinator }): OwnedBlock[] =>
      coordinator ? [{ manifest, block: coordinator, use: enableCoordinator ? 'network' : 'idle' }] : [],
    ),
  ];
}
