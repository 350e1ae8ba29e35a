import { addressObject, MACVLAN, pool, poolWith, subnet, WEB_POOL, workload } from '../../../src/rules/examples';
import { testVariants } from '../finding-variant';

testVariants('pool-edge-address', [
  {
    title: 'both edges',
    manifests: poolWith('{ subnet: 10.6.124.0/30, ips: [10.6.124.0-10.6.124.3] }'),
    says: [
      `note SpiderIPPool web-v4 spec.ips
pool web-v4 hands out the network address 10.6.124.0 and the broadcast address 10.6.124.3 of 10.6.124.0/30
pods get such an address as any other; hosts and routers on a wire of that prefix may drop what comes from it
leave them out of ips unless the wire knows no such prefix`,
    ],
  },
  {
    title: 'the network address alone, the broadcast address being excluded',
    manifests: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.0-10.6.124.255], excludeIPs: [10.6.124.255] }'),
    says: [
      `note SpiderIPPool web-v4 spec.ips
pool web-v4 hands out the network address 10.6.124.0 of 10.6.124.0/24
pods get such an address as any other; hosts and routers on a wire of that prefix may drop what comes from it
leave it out of ips unless the wire knows no such prefix`,
    ],
  },
  {
    title: 'a link of two addresses, where both are hosts',
    manifests: poolWith('{ subnet: 10.6.124.0/31, ips: [10.6.124.0-10.6.124.1] }'),
  },
  {
    title: 'IPv6, which has no broadcast',
    manifests: poolWith('{ subnet: "fd00:6::/120", ips: ["fd00:6::-fd00:6::ff"] }'),
  },
]);

testVariants('pool-empty', [
  {
    title: 'no ips',
    manifests: poolWith('{ subnet: 10.6.124.0/24 }'),
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 can give no address: it has no ips
every pod that is to draw from it stays in ContainerCreating with "all IP addresses used out"
list addresses of 10.6.124.0/24 in ips that are neither excluded nor reserved, or remove the pool`,
    ],
  },
  {
    title: 'all of its ips excluded',
    manifests: poolWith(
      '{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.12], excludeIPs: [10.6.124.0-10.6.124.99] }',
    ),
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 can give no address: excludeIPs takes away all of its ips (10.6.124.10-10.6.124.12)
every pod that is to draw from it stays in ContainerCreating with "all IP addresses used out"
list addresses of 10.6.124.0/24 in ips that are neither excluded nor reserved, or remove the pool`,
    ],
  },
  {
    title: 'some excluded, and the rest reserved',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.14], excludeIPs: [10.6.124.10] }')}${addressObject('SpiderReservedIP', '{ name: routers }', '{ ips: [10.6.124.11-10.6.124.20] }')}`,
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 can give no address: all 4 addresses it has (10.6.124.11-10.6.124.14) are reserved
every pod that is to draw from it stays in ContainerCreating with "all IP addresses used out"
list addresses of 10.6.124.0/24 in ips that are neither excluded nor reserved, or remove the pool`,
    ],
  },
  {
    title: 'neither a CIDR nor ips',
    manifests: poolWith('{ ipVersion: 4 }'),
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 can give no address: it has no ips
every pod that is to draw from it stays in ContainerCreating with "all IP addresses used out"
list addresses in ips, or remove the pool`,
    ],
    beside: ['pool-field-missing'],
  },
  {
    title: 'disabled, which is meant to give none',
    manifests: poolWith('{ subnet: 10.6.124.0/24, disable: true }'),
  },
  {
    title: 'a workload draws from it, which says more',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24 }')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
    beside: ['pool-short'],
  },
]);

testVariants('pool-gateway-in-ips', [
  {
    title: 'a subnet with its gateway in the second of its ranges',
    manifests: addressObject(
      'SpiderSubnet',
      '{ name: subnet124 }',
      '{ subnet: 10.6.124.0/24, gateway: 10.6.124.20, ips: [10.6.124.2-10.6.124.9, 10.6.124.12-10.6.124.30] }',
    ),
    says: [
      `error SpiderSubnet subnet124 spec.ips[1]
SpiderSubnet subnet124 can hand out its own gateway 10.6.124.20: 10.6.124.12-10.6.124.30 holds it
Spiderpool's webhook refuses the object; a pod with that address would cut its network off from the router
ips: ["10.6.124.2-10.6.124.9", "10.6.124.12-10.6.124.19", "10.6.124.21-10.6.124.30"]`,
    ],
  },
  {
    title: 'the gateway excluded',
    manifests: poolWith(
      '{ subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.1-10.6.124.20], excludeIPs: [10.6.124.1] }',
    ),
  },
  {
    title: 'the gateway excluded by a range',
    manifests: poolWith(
      '{ subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.1-10.6.124.20], excludeIPs: [10.6.124.1-10.6.124.2] }',
    ),
  },
  {
    title: 'the gateway excluded in another spelling, which the webhook does not find',
    manifests: poolWith(
      '{ subnet: "fd00:6::/64", gateway: "fd00:6::1", ips: ["fd00:6::1-fd00:6::20"], excludeIPs: ["fd00:6::0001"] }',
    ),
    says: [
      `error SpiderIPPool web-v4 spec.ips[0]
SpiderIPPool web-v4 has its own gateway fd00:6::1 in fd00:6::1-fd00:6::20, and excludeIPs takes it out in another spelling
Spiderpool's webhook compares single addresses as text, does not find the gateway among the excluded ones, and refuses the object
ips: ["fd00:6::2-fd00:6::20"]`,
    ],
  },
  {
    title: 'the gateway excluded in another spelling among several, which are stored in one spelling',
    manifests: poolWith(
      '{ subnet: "fd00:6::/64", gateway: "fd00:6::1", ips: ["fd00:6::1-fd00:6::20"], excludeIPs: ["fd00:6::0001", "fd00:6::9"] }',
    ),
    beside: ['ranges-not-merged'],
  },
  {
    title: 'the gateway spelt otherwise than the entry among several that excludes it',
    manifests: poolWith(
      '{ subnet: "fd00:6::/64", gateway: "fd00:6::0001", ips: ["fd00:6::1-fd00:6::20"], excludeIPs: ["fd00:6::1", "fd00:6::9"] }',
    ),
    says: [
      `error SpiderIPPool web-v4 spec.ips[0]
SpiderIPPool web-v4 has its own gateway fd00:6::0001 in fd00:6::1-fd00:6::20, and excludeIPs takes it out in another spelling
Spiderpool's webhook compares single addresses as text, does not find the gateway among the excluded ones, and refuses the object
ips: ["fd00:6::2-fd00:6::20"]`,
    ],
  },
  {
    title: 'the gateway in a range of several that are excluded',
    manifests: poolWith(
      '{ subnet: "fd00:6::/64", gateway: "fd00:6::0001", ips: ["fd00:6::1-fd00:6::20"], excludeIPs: ["fd00:6::1-fd00:6::2", "fd00:6::9"] }',
    ),
  },
  {
    title: 'spelt otherwise in both lists, so that the webhook finds it in neither',
    manifests: poolWith(
      '{ subnet: "fd00:6::/64", gateway: "fd00:6::1", ips: ["fd00:6::0001"], excludeIPs: ["fd00:6::0001"] }',
    ),
    beside: ['pool-empty'],
  },
  {
    title: 'the gateway comes from the subnet of the CIDR',
    manifests: `${addressObject('SpiderSubnet', '{ name: subnet124 }', '{ subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.2-10.6.124.30] }')}${pool('[10.6.124.1-10.6.124.20]')}`,
    says: [
      `error SpiderIPPool web-v4 spec.ips[0]
SpiderIPPool web-v4 can hand out its own gateway 10.6.124.1: 10.6.124.1-10.6.124.20 holds it
the gateway comes from the subnet 10.6.124.0/24, and Spiderpool's webhook refuses the pool for it
ips: ["10.6.124.2-10.6.124.20"]`,
    ],
  },
  {
    title: 'a gateway of its own beside that of the subnet',
    manifests: `${addressObject('SpiderSubnet', '{ name: subnet124 }', '{ subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.2-10.6.124.30] }')}${poolWith('{ subnet: 10.6.124.0/24, gateway: 10.6.124.254, ips: [10.6.124.2-10.6.124.20] }')}`,
  },
  {
    title: 'a gateway that cannot be read beside that of the subnet',
    manifests: `${addressObject('SpiderSubnet', '{ name: subnet124 }', '{ subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.2-10.6.124.30] }')}${poolWith('{ subnet: 10.6.124.0/24, gateway: none, ips: [10.6.124.1-10.6.124.20] }')}`,
    beside: ['address-unreadable', 'pool-outside-subnet'],
  },
  {
    title: 'no ips, a gateway of the other family, or excluded addresses of which one cannot be read',
    manifests: `${addressObject('SpiderIPPool', '{ name: a }', '{ subnet: 10.6.124.0/24, gateway: 10.6.124.1 }')}${addressObject('SpiderIPPool', '{ name: b }', '{ subnet: 10.6.125.0/24, gateway: "fd00::1", ips: [10.6.125.1] }')}${addressObject('SpiderIPPool', '{ name: c }', '{ subnet: 10.6.126.0/24, gateway: 10.6.126.1, ips: [10.6.126.1-10.6.126.20], excludeIPs: [10.6.126.01] }')}`,
    beside: ['address-unreadable', 'address-unreadable', 'pool-empty'],
  },
]);

testVariants('pool-outside-cidr', [
  {
    title: 'a subnet, with entries before, beside and over the end of its CIDR, and an excluded one',
    manifests: addressObject(
      'SpiderSubnet',
      '{ name: subnet124 }',
      '{ subnet: 10.6.124.0/24, ips: [10.6.123.250-10.6.124.5, 10.6.124.10, 10.6.125.1], excludeIPs: [10.6.124.255-10.6.125.0] }',
    ),
    says: [
      `error SpiderSubnet subnet124 spec.ips[0]
10.6.123.250-10.6.124.5 of SpiderSubnet subnet124 is not wholly inside its subnet 10.6.124.0/24
Spiderpool's webhook refuses the object, and the message it gives names spec.subnet
write the part inside 10.6.124.0/24:
- 10.6.124.0-10.6.124.5`,
      `error SpiderSubnet subnet124 spec.ips[2]
10.6.125.1 of SpiderSubnet subnet124 is outside its subnet 10.6.124.0/24
Spiderpool's webhook refuses the object, and the message it gives names spec.subnet
use addresses of 10.6.124.0/24`,
      `error SpiderSubnet subnet124 spec.excludeIPs[0]
10.6.124.255-10.6.125.0 of SpiderSubnet subnet124 is not wholly inside its subnet 10.6.124.0/24
Spiderpool's webhook refuses the object, and the message it gives names spec.subnet
write the part inside 10.6.124.0/24:
- 10.6.124.255`,
    ],
  },
  {
    title: 'the whole CIDR, and ranges without one',
    manifests: `${poolWith('{ subnet: 10.6.124.0/31, ips: [10.6.124.0-10.6.124.1] }')}${addressObject('SpiderIPPool', '{ name: a }', '{ ips: [10.6.126.10] }')}`,
    beside: ['pool-field-missing'],
  },
]);

testVariants('pool-outside-subnet', [
  {
    title: 'one address too many, of which the gateway and what is outside the CIDR are no part',
    manifests: `${addressObject('SpiderSubnet', '{ name: subnet124 }', '{ subnet: 10.6.124.0/24, gateway: 10.6.124.9, ips: [10.6.124.10-10.6.124.99] }')}${pool('[10.6.124.8-10.6.124.20, 10.6.125.1]')}`,
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 has 1 address that SpiderSubnet subnet124 does not have: 10.6.124.8
both have the CIDR 10.6.124.0/24, so the subnet controls the pool, and Spiderpool refuses whichever of them comes second
add 10.6.124.8 to ips of SpiderSubnet subnet124, or take it out of the pool`,
    ],
    beside: ['pool-outside-cidr', 'pool-gateway-in-ips'],
  },
  {
    title: 'nothing but the gateway of the pool itself',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${poolWith('{ subnet: 10.6.124.0/24, gateway: 10.6.124.9, ips: [10.6.124.9-10.6.124.20] }')}`,
    beside: ['pool-gateway-in-ips'],
  },
  {
    title: 'the gateway of the subnet, where the pool has one of its own',
    manifests: `${addressObject('SpiderSubnet', '{ name: subnet124 }', '{ subnet: 10.6.124.0/24, gateway: 10.6.124.9, ips: [10.6.124.10-10.6.124.99] }')}${poolWith('{ subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.9-10.6.124.20] }')}`,
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 has 1 address that SpiderSubnet subnet124 does not have: 10.6.124.9
both have the CIDR 10.6.124.0/24, so the subnet controls the pool, and Spiderpool refuses whichever of them comes second
add 10.6.124.9 to ips of SpiderSubnet subnet124, or take it out of the pool`,
    ],
  },
  {
    title: 'IPv6, with more ranges outside than a message shows',
    manifests: `${addressObject('SpiderSubnet', '{ name: subnet6 }', '{ subnet: "fd00:6::/64", ips: ["fd00:6::100-fd00:6::1ff"] }')}${addressObject('SpiderIPPool', '{ name: web-v6 }', '{ subnet: "fd00:6::/64", ips: ["fd00:6::1", "fd00:6::3", "fd00:6::5", "fd00:6::7", "fd00:6::9-fd00:6::a"] }')}`,
    says: [
      `error SpiderIPPool web-v6 spec.ips
pool web-v6 has 6 addresses that SpiderSubnet subnet6 does not have: fd00:6::1, fd00:6::3, fd00:6::5, fd00:6::7 and 1 more range
both have the CIDR fd00:6::/64, so the subnet controls the pool, and Spiderpool refuses whichever of them comes second
add fd00:6::1, fd00:6::3, fd00:6::5, fd00:6::7, fd00:6::9-fd00:6::a to ips of SpiderSubnet subnet6, or take them out of the pool`,
    ],
  },
  {
    title: 'excluded addresses, which a pool does not have',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.8-10.6.124.20], excludeIPs: [10.6.124.0-10.6.124.9] }')}`,
  },
]);

testVariants('pool-overlap', [
  {
    title: 'a pool wholly inside another',
    manifests: `${pool('[10.6.124.10-10.6.124.20]')}${pool('[10.6.124.12-10.6.124.13, 10.6.124.15]', 'cart-v4')}`,
    says: [
      `error SpiderIPPool cart-v4 spec.ips
pool cart-v4 and pool web-v4 both hand out 3 addresses: 10.6.124.12-10.6.124.13, 10.6.124.15
Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address
remove pool cart-v4, or list addresses in its ips that web-v4 does not have`,
    ],
  },
  {
    title: 'a pool that lies elsewhere, before the one here in the alphabet and in the list',
    manifests: pool('[10.6.124.12-10.6.124.21]'),
    context: {
      complete: true,
      external: { ippools: [{ name: 'a', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.20'] }] },
    },
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 and pool a both hand out 9 addresses: 10.6.124.12-10.6.124.20
Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address
leave a its own, and write in pool web-v4:
ips: ["10.6.124.21"]`,
    ],
  },
  {
    title: 'two pools that lie elsewhere',
    manifests: pool('[10.6.124.30]'),
    context: {
      complete: true,
      external: {
        ippools: [
          { name: 'a', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.20'] },
          { name: 'b', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.20'] },
        ],
      },
    },
  },
  {
    title: 'excluded addresses, which another pool may have',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20], excludeIPs: [10.6.124.12-10.6.124.13] }')}${pool('[10.6.124.12-10.6.124.13]', 'cart-v4')}`,
  },
  {
    title: 'three pools on one address, and ranges that begin together',
    manifests: `${pool('[10.6.124.10-10.6.124.20]', 'a')}${pool('[10.6.124.10-10.6.124.11]', 'b')}${pool('[10.6.124.11-10.6.124.30]', 'c')}`,
    says: [
      `error SpiderIPPool b spec.ips
pool b and pool a both hand out 2 addresses: 10.6.124.10-10.6.124.11
Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address
remove pool b, or list addresses in its ips that a does not have`,
      `error SpiderIPPool c spec.ips
pool c and pool a both hand out 10 addresses: 10.6.124.11-10.6.124.20
Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address
leave a its own, and write in pool c:
ips: ["10.6.124.21-10.6.124.30"]`,
      `error SpiderIPPool c spec.ips
pool c and pool b both hand out 1 address: 10.6.124.11
Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address
leave b its own, and write in pool c:
ips: ["10.6.124.12-10.6.124.30"]`,
    ],
  },
  {
    title: 'pools of both families',
    manifests: `${pool('[10.6.124.10-10.6.124.20]')}${addressObject('SpiderIPPool', '{ name: web-v6 }', '{ subnet: "::/64", ips: ["::a06:7c0a-::a06:7c14"] }')}`,
    beside: ['cidr-not-a-label', 'range-endless'],
  },
]);
