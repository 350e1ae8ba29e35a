import { coordinator } from '../../../src/rules/coordinator/example';
import { multusConfig } from '../../../src/rules/multus-config/example';
import { testVariants } from '../finding-variant';

const REFUSED = "Spiderpool's webhook refuses the object";
const network = (settings: string, more = '') =>
  multusConfig(`{ cniType: macvlan, macvlan: { master: [eth1] }, ${more}coordinator: ${settings} }`);

testVariants('coordinator-hijack-invalid', [
  {
    title: 'addresses of a network, of both families, beside a good CIDR',
    manifests: network('{ hijackCIDR: [10.0.0.1, 10.0.0.0/8, "fd00::1"] }'),
    says: [
      `error SpiderMultusConfig vlan6 spec.coordinator.hijackCIDR[0]
hijackCIDR of SpiderMultusConfig kube-system/vlan6 holds the address 10.0.0.1, where the network's plugin takes CIDRs alone
Spiderpool accepts it here, and its plugin then fails every pod on the network
- 10.0.0.1/32`,
      `error SpiderMultusConfig vlan6 spec.coordinator.hijackCIDR[2]
hijackCIDR of SpiderMultusConfig kube-system/vlan6 holds the address fd00::1, where the network's plugin takes CIDRs alone
Spiderpool accepts it here, and its plugin then fails every pod on the network
- fd00::1/128`,
    ],
  },
  {
    title: 'a word in the settings of a network that runs no coordinator',
    manifests: network('{ hijackCIDR: [10.0.0.1, any] }', 'enableCoordinator: false, '),
    says: [
      `error SpiderMultusConfig vlan6 spec.coordinator.hijackCIDR[1]
hijackCIDR of SpiderMultusConfig kube-system/vlan6 cannot be read: "any" is not of the form address/length
${REFUSED}
write a network such as 169.254.0.0/16`,
    ],
  },
]);

testVariants('coordinator-mode-disabled', [
  {
    title: 'in a network that runs the coordinator',
    manifests: network('{ mode: disabled }'),
    says: [
      `error SpiderMultusConfig vlan6 spec.coordinator.mode
the coordinator of SpiderMultusConfig kube-system/vlan6 has mode: disabled
Spiderpool accepts it, and its plugin then fails every pod: it does not know the word
leave mode out, and write in spec instead:
enableCoordinator: false`,
    ],
  },
]);

testVariants('coordinator-not-default', [
  {
    title: 'beside the default one',
    manifests: coordinator('{ podCIDRType: auto }', 'mine') + coordinator('{ podCIDRType: auto }'),
    says: [
      `warning SpiderCoordinator mine metadata.name
SpiderCoordinator mine is a second one beside default
Spiderpool never brings it into sync, and where its agent happens to take it, every pod of the node fails
remove it, and write its settings into default, or into the SpiderMultusConfigs they are for`,
    ],
  },
]);

testVariants('coordinator-pod-cidr-missing', [
  {
    title: 'of two, the one that says nothing but null',
    manifests: coordinator('{ podCIDRType: null }') + coordinator('{ podCIDRType: auto }', 'mine'),
    says: [
      `error SpiderCoordinator default spec.podCIDRType
SpiderCoordinator default has no podCIDRType
${REFUSED}
write what finds the pod networks, which may also be cluster, calico, cilium or none:
podCIDRType: auto`,
    ],
    beside: ['coordinator-not-default'],
  },
]);

testVariants('coordinator-route-invalid', [
  {
    title: 'destinations and gateways that cannot be read, in a network',
    manifests: network(
      '{ policyRoutes: [{ dst: any, gw: 10.6.0.1 }, { dst: 10.0.0.5, gw: router }, { dst: 10.0.0.5, gw: "fd00::1" }, { dst: "fd00::/64", gw: "fd00::1" }] }',
    ),
    says: [
      `error SpiderMultusConfig vlan6 spec.coordinator.policyRoutes[0].dst
a policy route of SpiderMultusConfig kube-system/vlan6 cannot be read: dst: "any" is not of the form address/length
${REFUSED}
write both of one family, such as:
- { dst: 10.1.0.0/16, gw: 10.6.0.1 }`,
      `error SpiderMultusConfig vlan6 spec.coordinator.policyRoutes[1].gw
a policy route of SpiderMultusConfig kube-system/vlan6 cannot be read: gw: "router" is neither an IPv4 nor an IPv6 address
${REFUSED}
write both of one family, such as:
- { dst: 10.1.0.0/16, gw: 10.6.0.1 }`,
      `error SpiderMultusConfig vlan6 spec.coordinator.policyRoutes[2].gw
a policy route of SpiderMultusConfig kube-system/vlan6 cannot be read: dst 10.0.0.5 is IPv4, and gw fd00::1 is IPv6
${REFUSED}
write both of one family, such as:
- { dst: 10.1.0.0/16, gw: 10.6.0.1 }`,
    ],
  },
]);

testVariants('coordinator-value-invalid', [
  {
    title: 'all of them, in a network',
    manifests: network('{ podMACPrefix: "0a:1b:2c", podRPFilter: 3, txQueueLen: -1, vethLinkAddress: none }'),
    says: [
      `error SpiderMultusConfig vlan6 spec.coordinator.podMACPrefix
podMACPrefix of SpiderMultusConfig kube-system/vlan6 is "0a:1b:2c", which is not two hexadecimal bytes with a colon between
${REFUSED}
podMACPrefix: "0a:1b"`,
      `error SpiderMultusConfig vlan6 spec.coordinator.podRPFilter
podRPFilter of SpiderMultusConfig kube-system/vlan6 is 3, and the kernel knows 0 (off), 1 (strict) and 2 (loose)
${REFUSED}
write 0, 1 or 2, such as:
podRPFilter: 0`,
      `error SpiderMultusConfig vlan6 spec.coordinator.txQueueLen
txQueueLen of SpiderMultusConfig kube-system/vlan6 is -1, less than 0
${REFUSED}
for the default, write:
txQueueLen: 0`,
      `error SpiderMultusConfig vlan6 spec.coordinator.vethLinkAddress
vethLinkAddress of SpiderMultusConfig kube-system/vlan6 cannot be read: "none" is neither an IPv4 nor an IPv6 address
${REFUSED}
write an address such as 169.254.100.1, or leave it out`,
    ],
    beside: ['multus-config-field-ignored'],
  },
  {
    title: 'the values that are allowed at their ends',
    manifests: coordinator(
      '{ podCIDRType: auto, podMACPrefix: "FE:ff", podRPFilter: 2, txQueueLen: 0, vethLinkAddress: "" }',
    ),
  },
  {
    title: 'a prefix that ends or begins with something else',
    manifests: `${coordinator('{ podCIDRType: auto, podMACPrefix: "x0a:1b" }')}${network('{ podMACPrefix: "0a:1bx" }')}`,
    says: [
      `error SpiderCoordinator default spec.podMACPrefix
podMACPrefix of SpiderCoordinator default is "x0a:1b", which is not two hexadecimal bytes with a colon between
${REFUSED}
podMACPrefix: "0a:1b"`,
      `error SpiderMultusConfig vlan6 spec.coordinator.podMACPrefix
podMACPrefix of SpiderMultusConfig kube-system/vlan6 is "0a:1bx", which is not two hexadecimal bytes with a colon between
${REFUSED}
podMACPrefix: "0a:1b"`,
    ],
  },
]);
