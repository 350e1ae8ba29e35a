import type { Construct } from 'constructs';
import { CloneSet, type CloneSetProps } from './clone-set';
import type { PoolNetworking } from './nic';
import { poolAnnotations } from './pod-annotations';

/** A CloneSet and the pools its pods take their addresses from. */
export type FixedPoolCloneSetProps = CloneSetProps & PoolNetworking;

/**
 * A CloneSet whose pods take their addresses from given SpiderIPPools. Synth fails where the pools are too small for its replicas to start or for a
 * rollout to finish.
 *
 * @example
 * new FixedPoolCloneSet(chart, 'web', {
 *   replicas: 3,
 *   defaultNetwork: calico,
 *   nics: [{ network: vlan6, pools: [pool] }],
 *   podSpec: { containers: [{ name: 'web', image: 'nginx' }] },
 * });
 */
export class FixedPoolCloneSet extends CloneSet {
  /** @throws Error as CloneSet does, and if two NICs have one interface or no NIC has pools */
  constructor(scope: Construct, id: string, props: FixedPoolCloneSetProps) {
    super(scope, id, props);
    this.annotatePods(poolAnnotations(this.checks, props), 'props.nics and props.defaultNetwork');
  }
}
