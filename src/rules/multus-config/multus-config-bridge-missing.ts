import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig } from './example';

/** OVS networks without a bridge. */
export const multusConfigBridgeMissing: Rule = {
  id: 'multus-config-bridge-missing',
  title: 'An OVS network names no bridge',
  class: 'runtime',
  severity: 'error',
  gist: 'accepted, with an empty bridge in the network',
  source:
    "Spiderpool's mutating webhook fills in an empty bridge before the schema could miss it, and its controller writes that into the network",
  check: each(multusConfigs, ({ manifest, main, block }, report) => {
    if (main?.type !== 'ovs' || main.bridge !== '') return;
    report({
      manifest,
      field: [...block, 'bridge'],
      message: `${formatResourceId(manifest.id)} is of type ovs and names no bridge`,
      why: 'Spiderpool lets it pass, and the OVS plugin has no bridge to plug pods into: none on the network starts',
      fix: 'name the Open vSwitch bridge of the nodes, such as:\nbridge: br1',
    });
  }),
  bad: multusConfig('{ cniType: ovs, ovs: { bridge: "" } }'),
  good: multusConfig('{ cniType: ovs, ovs: { bridge: br1 } }'),
};
