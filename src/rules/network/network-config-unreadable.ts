import { pluginTypeProblem } from '../../manifests/multus/cni-plugin-text';
import { NETWORK_CONFIG_FIELD, type NetworkAttachment } from '../../manifests/network-attachment';
import { formatResourceId } from '../../manifests/resource-id';
import { networks } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { attachment } from './example';

/** Hand-written networks whose configuration is no CNI configuration. */
export const networkConfigUnreadable: Rule = {
  id: 'network-config-unreadable',
  title: 'The configuration of a NetworkAttachmentDefinition cannot be loaded',
  class: 'runtime',
  severity: 'error',
  gist: 'accepted as any text; error parsing configuration when a pod starts',
  source:
    'Multus and the CNI library, when a pod is attached: the schema of NetworkAttachmentDefinition knows that spec.config is text, and no webhook reads it',
  check: each(networks, (network, report) => {
    const problem = network.problem ?? pluginProblem(network);
    if (problem === undefined) return;
    report({
      manifest: network.manifest,
      field: NETWORK_CONFIG_FIELD,
      message: `spec.config of ${formatResourceId(network.manifest.id)} ${problem}`,
      why: 'the object is accepted, and every pod on the network fails in ContainerCreating',
      fix: `write a CNI configuration as JSON, such as:\nconfig: '{"cniVersion":"0.3.1","name":"${network.name}","type":"macvlan","master":"eth1"}'`,
    });
  }),
  bad: attachment('{"cniVersion":"0.3.1","name":"vlan6","type":"macvlan",}'),
  good: attachment('{"cniVersion":"0.3.1","name":"vlan6","type":"macvlan","master":"eth1"}'),
};

function pluginProblem({ plugins }: NetworkAttachment): string | undefined {
  for (const plugin of plugins) {
    const problem = pluginTypeProblem(plugin);
    if (problem !== undefined) return plugins.length === 1 ? problem : `has a plugin that ${problem}`;
  }
  return undefined;
}
