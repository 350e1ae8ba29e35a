import { MULTUS_ANNOTATION } from '../../manifests/annotation-keys';
import { subdomainProblem } from '../../manifests/label-syntax';
import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig, PLAIN } from './example';

/** Names of networks that are none. */
export const multusConfigNetworkName: Rule = {
  id: 'multus-config-network-name',
  title: 'The network of a SpiderMultusConfig is to have a name that Kubernetes does not take',
  class: 'admission',
  severity: 'error',
  gist: 'invalid custom net-attach-def resource name',
  source: "Spiderpool's SpiderMultusConfig webhook: the annotation cr-name is a DNS-1123 subdomain",
  check: each(multusConfigs, ({ manifest, annotations }, report) => {
    const name = annotations.get(MULTUS_ANNOTATION.networkName);
    const problem = name === undefined ? undefined : subdomainProblem(name);
    if (problem === undefined) return;
    report({
      manifest,
      field: ['metadata', 'annotations', MULTUS_ANNOTATION.networkName],
      message: `the network of ${formatResourceId(manifest.id)} is to be called ${JSON.stringify(name)}, which ${problem}`,
      why: "Spiderpool's webhook refuses the object, so there is no network",
      fix: `write a name such as vlan6, or remove the annotation; the network is then called ${manifest.id.name}`,
    });
  }),
  bad: multusConfig(PLAIN, '{ multus.spidernet.io/cr-name: Vlan_6 }'),
  good: multusConfig(PLAIN, '{ multus.spidernet.io/cr-name: vlan-6 }'),
};
