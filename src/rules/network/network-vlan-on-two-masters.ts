import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';
import { networkKey } from '../../plan/supply/plan-networks';
import { multusConfig } from '../multus-config/example';
import type { Rule } from '../rule';
import { type NodeInterface, nodeInterfaces } from './node-interfaces';

/** Networks that put one VLAN on two interfaces of a node. */
export const networkVlanOnTwoMasters: Rule = {
  id: 'network-vlan-on-two-masters',
  title: 'Two networks put the same VLAN on different interfaces of the node',
  class: 'runtime',
  severity: 'warning',
  gist: 'cannot have multiple different vlan interfaces with the same vlanId',
  source: "Spiderpool's ifacer plugin, on every node: one VLAN is on one interface there",
  scope: 'cluster',
  check(cluster, report) {
    const first = new Map<number, NodeInterface>();
    for (const made of nodeInterfaces(cluster)) {
      if (made.vlanID === 0) continue;
      const other = first.get(made.vlanID);
      if (!other) first.set(made.vlanID, made);
      else if (other.base !== made.base) {
        const together = workloadOnBoth(cluster, made, other);
        report({
          manifest: made.manifest,
          field: made.field,
          severity: together === undefined ? 'warning' : 'error',
          message: `the network of ${formatResourceId(made.manifest.id)} puts VLAN ${made.vlanID} on ${made.base}, and that of ${formatResourceId(other.manifest.id)} puts it on ${other.base}`,
          why:
            together === undefined
              ? 'on a node with pods of both networks whichever comes second fails: its pods stay in ContainerCreating there'
              : `${together} is on both networks, so none of its pods can start`,
          fix: `put both on one interface, ${other.base} for ${made.base}, or keep the networks on different nodes`,
        });
      }
    }
  },
  bad: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], vlanID: 6 } }')}${multusConfig('{ cniType: ipvlan, ipvlan: { master: [eth2], vlanID: 6 } }', undefined, 'other')}`,
  good: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], vlanID: 6 } }')}${multusConfig('{ cniType: ipvlan, ipvlan: { master: [eth2], vlanID: 7 } }', undefined, 'other')}`,
};

/** A workload whose pods have a NIC on each of two networks. */
function workloadOnBoth({ workloads }: ClusterPlan, a: NodeInterface, b: NodeInterface): string | undefined {
  const keys = [a, b].map(({ network }) => networkKey(network.namespace, network.name));
  const found = workloads.find(({ attached }) => {
    const on = new Set(
      attached.map(({ network: use }) =>
        use.type === 'known' ? networkKey(use.network.namespace, use.network.name) : undefined,
      ),
    );
    return keys.every(key => on.has(key));
  });
  return found && formatResourceId(found.workload.manifest.id);
}
