import { formatResourceId } from '../../manifests/resource-id';
import { networkKey } from '../../plan/supply/plan-networks';
import { networks } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig, PLAIN } from './example';

/** Hand-written networks of which a SpiderMultusConfig makes another. */
export const multusConfigNetworkOverwritten: Rule = {
  id: 'multus-config-network-overwritten',
  title: 'A NetworkAttachmentDefinition is overwritten by a SpiderMultusConfig',
  class: 'runtime',
  severity: 'warning',
  gist: 'an existing NetworkAttachmentDefinition of that name is taken over',
  source:
    "Spiderpool's controller takes over a NetworkAttachmentDefinition that nobody owns, and writes its configuration and all its annotations anew every minute",
  check: each(networks, ({ manifest, namespace, name }, report, { networks }) => {
    const source = networks.get(networkKey(namespace, name))?.source;
    if (source?.type !== 'generated') return;
    report({
      manifest,
      field: ['metadata', 'name'],
      message: `${formatResourceId(source.from.id)} makes the network ${networkKey(namespace, name)}, which is written by hand as well`,
      why: 'Spiderpool overwrites its configuration and removes its own annotations, and the tool that applies this manifest writes them back, over and over',
      fix: `remove this manifest, or annotate the SpiderMultusConfig, so that it makes another network:\nmultus.spidernet.io/cr-name: ${name}-2`,
    });
  }),
  bad: `${multusConfig(PLAIN)}---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: vlan6, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"vlan6","type":"macvlan","master":"eth1"}' }
`,
  good: multusConfig(PLAIN),
};
