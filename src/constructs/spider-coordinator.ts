import { Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { SPIDERPOOL_API_VERSION } from '../manifests/api-groups';
import { withoutEmpties } from '../manifests/canonical/empty-fields';
import type { JsonObject } from '../manifests/json';
import { canonicalSpiderCoordinator } from '../manifests/multus/canonical-coordinator';
import { canonicalInRelease } from '../manifests/multus/canonical-in-release';
import type { CoordinatorOptions } from '../manifests/multus/coordinator-plugin';
import { COORDINATOR_NAME } from '../manifests/multus/spider-coordinator';
import { settingsOf } from '../synth/app-context';
import { ClusterResource } from './cluster-resource';
import { INT32, PropChecks, shown } from './prop-checks';
import { clusterMetadata, type ResourceProps } from './resource-props';
import { readCoordinator } from './vlan-network';

/** Everything a SpiderCoordinator's `spec` has. */
export interface SpiderCoordinatorProps extends ResourceProps, CoordinatorOptions {
  /** Where the cluster's pod CIDRs are read from; `none` leaves them out. */
  readonly podCIDRType: 'auto' | 'cluster' | 'calico' | 'cilium' | 'none';
  /** The number of the routing table on the node that holds the routes to pods. Default 500. */
  readonly hostRuleTable?: number;
}

/**
 * The SpiderCoordinator of the cluster: how its pods are routed, unless a SpiderMultusConfig says otherwise. There is one, and its name is `default`,
 * whatever the construct's id: Spiderpool keeps no other in sync.
 *
 * Emits `spiderpool.spidernet.io/v2beta1` in the form that the webhook of the cluster's Spiderpool release leaves alone. No controller removes its
 * finalizer: protect it from being pruned.
 */
export class SpiderCoordinator extends ClusterResource {
  /** @throws Error if `metadata.name` is not `default`, or if a value cannot be what its prop means */
  constructor(scope: Construct, id: string, props: SpiderCoordinatorProps) {
    const checks = PropChecks.of(scope, id);
    const name = checks.props(props).metadata?.name ?? COORDINATOR_NAME;
    if (name !== COORDINATOR_NAME)
      checks.refuse(
        'metadata.name',
        ` must be "${COORDINATOR_NAME}", since Spiderpool reads no other, not ${shown(name)}`,
      );
    const metadata = clusterMetadata(checks, COORDINATOR_NAME, props);
    const written = { spec: readSpec(checks, props) };
    const canonical = canonicalSpiderCoordinator(written);
    const render: { spec: () => unknown } = { spec: () => canonical.spec };
    super(scope, id, {
      apiVersion: SPIDERPOOL_API_VERSION,
      kind: 'SpiderCoordinator',
      metadata,
      spec: Lazy.any({ produce: () => render.spec() }),
    });
    render.spec = () =>
      canonicalInRelease({ kind: 'SpiderCoordinator', written, canonical }, settingsOf(this).spiderpool.version).spec;
  }
}

function readSpec(checks: PropChecks, { metadata, hostRuleTable, ...options }: SpiderCoordinatorProps): JsonObject {
  const types = ['auto', 'cluster', 'calico', 'cilium', 'none'] as const;
  const podCIDRType = checks.oneOf('podCIDRType', options.podCIDRType, types);
  if (podCIDRType === undefined) checks.refuse('podCIDRType', ` must be one of ${types.join(', ')}`);
  readCoordinator(checks, options);
  return withoutEmpties({
    ...options,
    podCIDRType,
    hostRuleTable: checks.wholeNumber('hostRuleTable', hostRuleTable, { min: 1, max: INT32.max }),
  });
}
