import { formatResourceId } from '../../manifests/resource-id';
import { multusConfig, PLAIN } from '../multus-config/example';
import type { Rule } from '../rule';
import { nodeInterfaces } from './node-interfaces';

/** The kernel's limit for the name of an interface: IFNAMSIZ less its end mark. */
const MOST_CHARACTERS = 15;

/** Interfaces that Spiderpool is to make on nodes under names that the kernel does not take. */
export const networkInterfaceNameTooLong: Rule = {
  id: 'network-interface-name-too-long',
  title: 'The interface of a network on the node would have a name that is too long',
  class: 'runtime',
  severity: 'error',
  gist: 'numerical result out of range',
  source:
    "Linux takes 15 characters for the name of an interface, and Spiderpool's ifacer plugin calls the VLAN sub-interface <master>.<vlanID>",
  scope: 'cluster',
  check(cluster, report) {
    for (const { manifest, field, name, vlanID, isBond, base } of nodeInterfaces(cluster)) {
      if (name.length <= MOST_CHARACTERS) continue;
      const room = MOST_CHARACTERS - (name.length - base.length);
      report({
        manifest,
        field,
        message: `the network of ${formatResourceId(manifest.id)} makes the interface ${name} on the node, whose name has ${name.length} characters, and the kernel takes ${MOST_CHARACTERS}`,
        why: 'no webhook looks at it: the interface cannot be made, and no pod on the network starts',
        fix: isBond
          ? `give the bond a name of at most ${room} characters, such as bond0`
          : `give the interface ${base} an alternative name of at most ${room} characters on the nodes and name that as master, or have the switch tag VLAN ${vlanID}`,
      });
    }
  },
  bad: multusConfig('{ cniType: macvlan, macvlan: { master: [enp129s0f0np0], vlanID: 100 } }'),
  good: `${multusConfig('{ cniType: macvlan, macvlan: { master: [enp129s0f0], vlanID: 100 } }')}${multusConfig(PLAIN, undefined, 'plain')}`,
};
