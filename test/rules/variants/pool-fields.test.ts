import { addressObject, pool, poolWith, subnet } from '../../../src/rules/examples';
import { testVariants } from '../finding-variant';

const IPS = 'subnet: 10.6.124.0/24, ips: [10.6.124.10]';
const NO_SUBNETS = { complete: true, spiderpool: { enableSpiderSubnet: false } };

testVariants('pool-affinity-ignored', [
  {
    title: 'namespaces by name and by label',
    manifests: poolWith(`{ ${IPS}, namespaceName: [shop, prod], namespaceAffinity: { matchLabels: { team: a } } }`),
    says: [
      `warning SpiderIPPool web-v4 spec.namespaceAffinity
pool web-v4 has both namespaceName (shop, prod) and namespaceAffinity, and only namespaceName counts
pods get addresses from the pool by the name of their namespace alone, whatever its labels are
remove namespaceAffinity, or remove namespaceName and let the labels decide`,
    ],
  },
  {
    title: 'names of one subject beside an affinity of the other',
    manifests: poolWith(`{ ${IPS}, namespaceName: [shop], nodeAffinity: { matchLabels: { rack: a } } }`),
  },
  {
    title: 'names alone, and an empty list of them beside an affinity',
    manifests: poolWith(
      `{ ${IPS}, nodeName: [node-1], namespaceName: [], namespaceAffinity: { matchLabels: { team: a } } }`,
    ),
    beside: ['object-empty-field'],
  },
]);

testVariants('pool-affinity-invalid', [
  {
    title: 'an affinity that the IPAM alone reads, with two mistakes',
    manifests: poolWith(
      `{ ${IPS}, nodeAffinity: { matchExpressions: [{ key: rack, operator: In, values: [a] }, { key: rack, operator: Equals, values: [a] }, { key: rack, operator: In }] } }`,
    ),
    says: [
      `error SpiderIPPool web-v4 spec.nodeAffinity.matchExpressions[1].operator
nodeAffinity of pool web-v4 selects nothing: the operator is "Equals", and only In, NotIn, Exists and DoesNotExist exist; the operator In has no values
Spiderpool admits the pool, cannot read the selector when it allocates, and gives no pod an address from it
write matchExpressions with key, operator (In, NotIn, Exists, DoesNotExist) and, for In and NotIn, values, or labels:
nodeAffinity: { matchLabels: { key: value } }`,
    ],
  },
  {
    title: 'an affinity to namespaces that means nothing',
    manifests: poolWith(
      `{ ${IPS}, namespaceAffinity: { matchExpressions: [{ key: rack, operator: Exists, values: [a] }] } }`,
    ),
    says: [
      `error SpiderIPPool web-v4 spec.namespaceAffinity.matchExpressions[0].values
namespaceAffinity of pool web-v4 selects nothing: the operator Exists takes no values, and has 1
Spiderpool admits the pool, cannot read the selector when it allocates, and gives no pod an address from it
write matchExpressions with key, operator (In, NotIn, Exists, DoesNotExist) and, for In and NotIn, values, or labels:
namespaceAffinity: { matchLabels: { key: value } }`,
    ],
  },
]);

testVariants('pool-name-wildcard', [
  {
    title: 'namespaces and networks, of which one entry each is a wildcard',
    manifests: poolWith(`{ ${IPS}, namespaceName: [shop, "prod-?"], multusName: ["kube-system/vlan[67]", "vlan*"] }`),
    says: [
      `warning SpiderIPPool web-v4 spec.namespaceName[1]
namespaceName of pool web-v4 has the entry "prod-?", and Spiderpool takes it for a whole name
nothing bears such a name, so the entry lets no pod draw from the pool
list every name, or select by label with namespaceAffinity`,
      `warning SpiderIPPool web-v4 spec.multusName[0]
multusName of pool web-v4 has the entry "kube-system/vlan[67]", and Spiderpool takes it for a whole name
nothing bears such a name, so the entry lets no pod draw from the pool
list every network by its name`,
    ],
  },
  {
    title: 'nodes',
    manifests: poolWith(`{ ${IPS}, nodeName: [node-1, "node-2*"] }`),
    says: [
      `warning SpiderIPPool web-v4 spec.nodeName[1]
nodeName of pool web-v4 has the entry "node-2*", and Spiderpool takes it for a whole name
nothing bears such a name, so the entry lets no pod draw from the pool
list every name, or select by label with nodeAffinity`,
    ],
  },
]);

testVariants('pool-cidr-beside-subnet', [
  {
    title: 'a pool around the subnet',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${poolWith('{ subnet: 10.6.0.0/16, ips: [10.6.1.10] }')}`,
    says: [
      `error SpiderIPPool web-v4 spec.subnet
pool web-v4 has the CIDR 10.6.0.0/16, which overlaps 10.6.124.0/24 of SpiderSubnet subnet124
a SpiderSubnet controls only pools of exactly its own CIDR: this pool is refused, or is left out of the count of addresses that auto pools may take
subnet: 10.6.124.0/24`,
    ],
  },
  {
    title: 'subnets switched off',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${poolWith('{ subnet: 10.6.0.0/16, ips: [10.6.1.10] }')}`,
    context: NO_SUBNETS,
    beside: ['subnet-feature-disabled'],
  },
  {
    title: 'a pool beside the subnet, and one without a CIDR',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${poolWith('{ subnet: 10.6.125.0/24, ips: [10.6.125.10] }')}${addressObject('SpiderIPPool', '{ name: none }', '{ ips: [10.6.124.1] }')}`,
    beside: ['pool-field-missing'],
  },
]);

testVariants('pool-cidr-overlap', [
  {
    title: 'the pools are on the CIDR of a subnet',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${pool('[10.6.124.10]')}${addressObject('SpiderIPPool', '{ name: wide }', '{ subnet: 10.6.0.0/16, ips: [10.6.1.10] }')}${addressObject('SpiderIPPool', '{ name: small }', '{ subnet: 10.6.124.128/25, ips: [10.6.124.200] }')}`,
    beside: ['pool-cidr-beside-subnet', 'pool-cidr-beside-subnet'],
  },
  {
    title: 'a subnet that does not count, since subnets are off',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${pool('[10.6.124.10]')}${addressObject('SpiderIPPool', '{ name: wide }', '{ subnet: 10.6.0.0/16, ips: [10.6.1.10] }')}`,
    context: NO_SUBNETS,
    says: [
      `error SpiderIPPool web-v4 spec.subnet
the CIDR 10.6.124.0/24 of pool web-v4 overlaps 10.6.0.0/16 of pool wide
Spiderpool's webhook refuses whichever pool comes second: pools on one network name the same CIDR and differ in their ranges
give both pools the CIDR of the network they are on, such as:
subnet: 10.6.0.0/16`,
    ],
    beside: ['subnet-feature-disabled'],
  },
  {
    title: 'two manifests of one pool, and a pool without a CIDR',
    manifests: `${poolWith('{ subnet: 10.6.0.0/16, ips: [10.6.1.10] }')}${poolWith('{ subnet: 10.6.1.0/24, ips: [10.6.1.10] }')}${addressObject('SpiderIPPool', '{ name: none }', '{ ips: [10.6.124.1] }')}`,
    beside: ['object-duplicate', 'pool-field-missing'],
  },
]);

testVariants('pool-field-missing', [
  {
    title: 'a route without a router',
    manifests: poolWith(`{ ${IPS}, routes: [{ dst: 172.16.0.0/12 }] }`),
    says: [
      `error SpiderIPPool web-v4 spec.routes[0].gw
SpiderIPPool web-v4 has no spec.routes[0].gw
Spiderpool's webhook refuses the object, with a message about another field or an empty address
write gw, the router, an address of the subnet`,
    ],
  },
  {
    title: 'a subnet without a CIDR',
    manifests: addressObject('SpiderSubnet', '{ name: subnet124 }', '{ ips: [10.6.124.10] }'),
    says: [
      `error SpiderSubnet subnet124 spec.subnet
SpiderSubnet subnet124 has no spec.subnet
Spiderpool's webhook refuses the object, with a message about another field or an empty address
write subnet, the CIDR of the network, such as 10.6.124.0/24`,
    ],
  },
]);

testVariants('pool-gateway-outside-cidr', [
  {
    title: 'a subnet, and gateways that cannot be compared',
    manifests: `${addressObject('SpiderSubnet', '{ name: subnet124 }', '{ subnet: 10.6.124.0/24, gateway: 10.6.125.1, ips: [10.6.124.10] }')}${addressObject('SpiderIPPool', '{ name: a }', '{ ips: [10.6.126.10], gateway: 10.6.124.1 }')}`,
    says: [
      `error SpiderSubnet subnet124 spec.gateway
the gateway 10.6.125.1 of SpiderSubnet subnet124 is outside its subnet 10.6.124.0/24
Spiderpool's webhook refuses the object; a pod could not reach a gateway that is not on its wire
name an address of 10.6.124.0/24 as the gateway, or none`,
    ],
    beside: ['pool-field-missing'],
  },
]);

testVariants('pool-route-default', [
  {
    title: 'a spelling that Spiderpool lets pass',
    manifests: poolWith(
      `{ ${IPS}, routes: [{ dst: 172.16.0.0/12, gw: 10.6.124.1 }, { dst: 0.0.0.1/0, gw: 10.6.124.2 }] }`,
    ),
    says: [
      `warning SpiderIPPool web-v4 spec.routes[1].dst
SpiderIPPool web-v4 has a route to 0.0.0.1/0, which is a default route
Spiderpool lets the spelling pass, and pods get a second default route beside that of the gateway
remove the route and write in spec:
gateway: 10.6.124.2`,
    ],
  },
  {
    title: 'IPv6, in a subnet, without a router',
    manifests: addressObject(
      'SpiderSubnet',
      '{ name: subnet6 }',
      '{ subnet: "fd00:6::/64", ips: ["fd00:6::10"], routes: [{ dst: "::/0" }] }',
    ),
    says: [
      `error SpiderSubnet subnet6 spec.routes[0].dst
SpiderSubnet subnet6 has a route to ::/0, which is a default route
Spiderpool's webhook refuses the object: the default route of a pool comes from its gateway
remove the route, and name the router in gateway`,
    ],
    beside: ['pool-field-missing'],
  },
]);

testVariants('pool-route-duplicate', [
  {
    title: 'one network in two spellings, behind another',
    manifests: poolWith(
      `{ ${IPS}, routes: [{ dst: 10.9.0.0/16, gw: 10.6.124.1 }, { dst: 172.16.0.0/12, gw: 10.6.124.2 }, { dst: 172.16.5.0/12, gw: 10.6.124.3 }] }`,
    ),
    says: [
      `warning SpiderIPPool web-v4 spec.routes[2].dst
spec.routes[1] and spec.routes[2] of SpiderIPPool web-v4 both lead to 172.16.0.0/12, written 172.16.0.0/12 and 172.16.5.0/12
Spiderpool compares the texts and lets them pass, and a pod cannot have two routes to one network
keep one of them:
- { dst: 172.16.0.0/12, gw: 10.6.124.2 }`,
    ],
  },
  {
    title: 'two routes whose destination cannot be read',
    manifests: poolWith(`{ ${IPS}, routes: [{ dst: a, gw: 10.6.124.1 }, { dst: a, gw: 10.6.124.2 }] }`),
    beside: ['address-unreadable', 'address-unreadable'],
  },
]);

testVariants('pool-route-gateway-outside-cidr', [
  {
    title: 'a subnet, and routes that cannot be compared',
    manifests: `${addressObject('SpiderSubnet', '{ name: subnet124 }', '{ subnet: 10.6.124.0/24, ips: [10.6.124.10], routes: [{ dst: 172.16.0.0/12, gw: 10.6.124.1 }, { dst: 172.32.0.0/12, gw: 10.6.125.1 }] }')}${addressObject('SpiderIPPool', '{ name: a }', '{ ips: [10.6.126.10], routes: [{ dst: 172.16.0.0/12, gw: 10.6.124.1 }] }')}`,
    says: [
      `error SpiderSubnet subnet124 spec.routes[1].gw
the route of SpiderSubnet subnet124 to 172.32.0.0/12 goes over 10.6.125.1, which is outside its subnet 10.6.124.0/24
Spiderpool's webhook refuses the object; a pod could not reach a router that is not on its wire
name a router in 10.6.124.0/24`,
    ],
    beside: ['pool-field-missing'],
  },
]);

testVariants('pool-version-mismatch', [
  {
    title: 'a subnet of the other family, and a pool without a CIDR',
    manifests: `${addressObject('SpiderSubnet', '{ name: subnet6 }', '{ ipVersion: 4, subnet: "fd00:6::/64", ips: ["fd00:6::10"] }')}${poolWith('{ ipVersion: 6, ips: ["fd00:7::10"] }')}`,
    says: [
      `error SpiderSubnet subnet6 spec.ipVersion
SpiderSubnet subnet6 has ipVersion 4, and its subnet fd00:6::/64 is IPv6
Spiderpool's webhook refuses the object
leave it out, since the webhook fills it in, or write:
ipVersion: 6`,
    ],
    beside: ['pool-field-missing'],
  },
]);

testVariants('pool-poses-as-auto-pool', [
  {
    title: 'a label that is no text, and one without a value',
    manifests: `${addressObject('SpiderIPPool', '{ name: a, labels: { ipam.spidernet.io/owner-application-name: } }', '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }')}${addressObject('SpiderIPPool', '{ name: b, labels: { ipam.spidernet.io/owner-application-name: "" } }', '{ subnet: 10.6.124.0/24, ips: [10.6.124.11] }')}`,
    says: [
      `error SpiderIPPool b metadata.labels["ipam.spidernet.io/owner-application-name"]
pool b has the label ipam.spidernet.io/owner-application-name, by which Spiderpool knows the pools it makes itself
its webhook refuses every podAffinity but its own, and its IPAM gives the addresses to no workload but the one it made such a pool for
remove the label; a pool that Spiderpool made has no place among manifests at all`,
    ],
  },
]);
