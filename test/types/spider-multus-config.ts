/**
 * What must not compile of SpiderMultusConfig and SpiderCoordinator. `tsc --noEmit` fails on a line that is expected to be wrong and is not; nothing
 * here runs.
 */
import type { Chart } from 'cdk8s';
import { SpiderCoordinator, SpiderMultusConfig } from 'cdk8s-spiderpool';

declare const scope: Chart;

// Settings of another type.
// @ts-expect-error ovs has no master
new SpiderMultusConfig(scope, 'n', { cniType: 'ovs', bridge: 'br1', master: 'eth1' });
// @ts-expect-error macvlan has no bridge
new SpiderMultusConfig(scope, 'n', { cniType: 'macvlan', master: 'eth1', bridge: 'br1' });
// @ts-expect-error ipoib has no VLAN
new SpiderMultusConfig(scope, 'n', { cniType: 'ipoib', master: 'ib0', vlanId: 6 });
// @ts-expect-error only sriov can match the master's subnet
new SpiderMultusConfig(scope, 'n', { cniType: 'macvlan', master: 'eth1', matchMasterSubnet: true });
// @ts-expect-error a custom network has no coordinator
new SpiderMultusConfig(scope, 'n', { cniType: 'custom', config: '{}', coordinator: { mode: 'underlay' } });
// @ts-expect-error a custom network has no chain
new SpiderMultusConfig(scope, 'n', { cniType: 'custom', config: '{}', chain: [{ type: 'tuning' }] });
// @ts-expect-error ovs cannot be injected
new SpiderMultusConfig(scope, 'n', { cniType: 'ovs', bridge: 'br1', rdmaResourceInject: 'rdma' });
// @ts-expect-error custom is text or a mapping, and no plugin block
new SpiderMultusConfig(scope, 'n', { cniType: 'custom', master: 'eth1' });

// What a type cannot do without.
// @ts-expect-error the type itself
new SpiderMultusConfig(scope, 'n', { master: 'eth1' });
// @ts-expect-error there is no such type
new SpiderMultusConfig(scope, 'n', { cniType: 'bridge' });
// @ts-expect-error macvlan needs a master
new SpiderMultusConfig(scope, 'n', { cniType: 'macvlan' });
// @ts-expect-error sriov needs a resource
new SpiderMultusConfig(scope, 'n', { cniType: 'sriov' });
// @ts-expect-error ovs needs a bridge
new SpiderMultusConfig(scope, 'n', { cniType: 'ovs' });

// Combinations.
// @ts-expect-error several masters are a bond
new SpiderMultusConfig(scope, 'n', { cniType: 'macvlan', master: ['eth1', 'eth2'] });
// @ts-expect-error one master is no bond
new SpiderMultusConfig(scope, 'n', { cniType: 'macvlan', master: 'eth1', bond: { name: 'bond0' } });
// @ts-expect-error mode auto goes without a VLAN
new SpiderMultusConfig(scope, 'n', { cniType: 'vlan', master: 'eth1', vlanMode: 'auto', vlanId: 6 });
// @ts-expect-error a minimum needs a maximum
new SpiderMultusConfig(scope, 'n', { cniType: 'sriov', resourceName: 'a/b', minTxRateMbps: 10 });
// @ts-expect-error a range has two ends
new SpiderMultusConfig(scope, 'n', { cniType: 'ovs', bridge: 'br1', trunk: [{ maxId: 10 }] });
// @ts-expect-error a coordinator is switched off by enableCoordinator
new SpiderMultusConfig(scope, 'n', { cniType: 'macvlan', master: 'eth1', coordinator: { mode: 'disabled' } });

// @ts-expect-error the webhook refuses it without podCIDRType
new SpiderCoordinator(scope, 'c', {});
// @ts-expect-error the plugin does not know the mode
new SpiderCoordinator(scope, 'c', { podCIDRType: 'auto', mode: 'disabled' });
