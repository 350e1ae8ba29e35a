import { MULTUS_ANNOTATION } from '../../manifests/annotation-keys';
import type { FieldPath } from '../../manifests/field-path';
import type { MultusConfig } from '../../manifests/multus/multus-config';
import { formatResourceId } from '../../manifests/resource-id';
import { networkKey } from '../../plan/supply/plan-networks';
import type { Rule } from '../rule';
import { multusConfig, PLAIN } from './example';

/** SpiderMultusConfigs that make one network together. */
export const multusConfigNetworkTaken: Rule = {
  id: 'multus-config-network-taken',
  title: 'Two SpiderMultusConfigs make a network of the same name',
  class: 'admission',
  severity: 'error',
  gist: 'the net-attach-def already exists and is managed by SpiderMultusConfig',
  source:
    "Spiderpool's SpiderMultusConfig webhook looks for a NetworkAttachmentDefinition of the target name that another SpiderMultusConfig owns",
  scope: 'cluster',
  check({ objects }, report) {
    const owners = new Map<string, MultusConfig>();
    for (const config of objects.multusConfigs) {
      const key = networkKey(config.namespace, config.networkName);
      const owner = owners.get(key);
      if (!owner) owners.set(key, config);
      // Two manifests of one object are another rule's.
      else if (owner.name !== config.name) {
        const [judged, other] = config.manifest.role === 'judged' ? [config, owner] : [owner, config];
        report({
          manifest: judged.manifest,
          field: nameField(judged),
          message: `${formatResourceId(judged.manifest.id)} makes the network ${key}, and so does ${formatResourceId(other.manifest.id)}`,
          why: "Spiderpool's webhook refuses whichever comes second, and pods get the network of the first",
          fix: `give one of the networks another name with an annotation:\n${MULTUS_ANNOTATION.networkName}: ${judged.name === judged.networkName ? `${judged.name}-2` : judged.name}`,
        });
      }
    }
  },
  bad: `${multusConfig(PLAIN)}${multusConfig(PLAIN, '{ multus.spidernet.io/cr-name: vlan6 }', 'vlan7')}`,
  good: `${multusConfig(PLAIN)}${multusConfig(PLAIN, '{ multus.spidernet.io/cr-name: vlan7 }', 'other')}`,
};

/** Where the name comes from. */
function nameField({ annotations }: MultusConfig): FieldPath {
  return annotations.has(MULTUS_ANNOTATION.networkName)
    ? ['metadata', 'annotations', MULTUS_ANNOTATION.networkName]
    : ['metadata', 'name'];
}
