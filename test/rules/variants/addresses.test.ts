import { addressObject, poolWith } from '../../../src/rules/examples';
import { testVariants } from '../finding-variant';

const REFUSED = "Spiderpool's webhook refuses the object, so none of it reaches the cluster";
const reserved = (spec: string) => addressObject('SpiderReservedIP', '{ name: routers }', spec);
const subnet = (spec: string) => addressObject('SpiderSubnet', '{ name: subnet124 }', spec);

testVariants('address-unreadable', [
  {
    title: 'every field of a pool',
    manifests: poolWith(
      '{ subnet: 10.6.124.0, gateway: router, ips: [10.6.124.0/28, 10.6.124.10-20], excludeIPs: ["10.6.124.20 "], routes: [{ dst: everywhere, gw: router }] }',
    ),
    says: [
      `error SpiderIPPool web-v4 spec.subnet
spec.subnet of SpiderIPPool web-v4 cannot be read: "10.6.124.0" is an address without a prefix length
${REFUSED}
write the network address and its prefix length, such as 10.6.124.0/24 or fd00:6::/64`,
      `error SpiderIPPool web-v4 spec.gateway
spec.gateway of SpiderIPPool web-v4 cannot be read: "router" is neither an IPv4 nor an IPv6 address
${REFUSED}
write one address of the subnet, such as 10.6.124.1`,
      `error SpiderIPPool web-v4 spec.routes[0].dst
spec.routes[0].dst of SpiderIPPool web-v4 cannot be read: "everywhere" is not of the form address/length
${REFUSED}
write a network of the same family as the subnet, such as 172.16.0.0/12`,
      `error SpiderIPPool web-v4 spec.routes[0].gw
spec.routes[0].gw of SpiderIPPool web-v4 cannot be read: "router" is neither an IPv4 nor an IPv6 address
${REFUSED}
write one address of the subnet, such as 10.6.124.1`,
    ],
  },
  {
    title: 'forms that ranges do not have',
    manifests: poolWith(
      '{ subnet: 10.6.124.0/24, ips: [10.6.124.0/28, 10.6.124.10-20], excludeIPs: ["10.6.124.20 ", ""] }',
    ),
    says: [
      `error SpiderIPPool web-v4 spec.ips[0]
spec.ips[0] of SpiderIPPool web-v4 cannot be read: "10.6.124.0/28" is a CIDR, and this list takes only addresses and ranges a-b
${REFUSED}
write "10.6.124.0-10.6.124.15"`,
      `error SpiderIPPool web-v4 spec.ips[1]
spec.ips[1] of SpiderIPPool web-v4 cannot be read: "10.6.124.10-20" ends in "20", one octet, where a whole address is wanted
${REFUSED}
write "10.6.124.10-10.6.124.20"`,
      `error SpiderIPPool web-v4 spec.excludeIPs[0]
spec.excludeIPs[0] of SpiderIPPool web-v4 cannot be read: "10.6.124.20 " contains blanks or invisible characters
${REFUSED}
write "10.6.124.20"`,
      `error SpiderIPPool web-v4 spec.excludeIPs[1]
spec.excludeIPs[1] of SpiderIPPool web-v4 cannot be read: "" is empty: an address or a range is missing
${REFUSED}
write one address, such as 10.6.124.10, or a range, such as 10.6.124.10-10.6.124.20`,
    ],
  },
  {
    title: 'two entries of the other family, and one of a list besides',
    manifests: poolWith(
      '{ subnet: 10.6.124.0/24, ips: ["fd00::1", 10.6.124.10, "fd00::2"], excludeIPs: ["fd00::3", "fd00::4", "fd00::5"] }',
    ),
    says: [
      `error SpiderIPPool web-v4 spec.ips[0]
spec.ips[0] of SpiderIPPool web-v4 cannot be read: "fd00::1" is IPv6 where IPv4 is meant, and so is 1 more of ips
${REFUSED}
write one address, such as 10.6.124.10, or a range, such as 10.6.124.10-10.6.124.20`,
      `error SpiderIPPool web-v4 spec.excludeIPs[0]
spec.excludeIPs[0] of SpiderIPPool web-v4 cannot be read: "fd00::3" is IPv6 where IPv4 is meant, and so are 2 more of excludeIPs
${REFUSED}
write one address, such as 10.6.124.10, or a range, such as 10.6.124.10-10.6.124.20`,
    ],
  },
  {
    title: 'reversed ranges in a pool',
    manifests: poolWith(
      '{ subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.10], excludeIPs: [10.6.124.19-10.6.124.11] }',
    ),
    says: [
      `error SpiderIPPool web-v4 spec.ips[0]
spec.ips[0] of SpiderIPPool web-v4 cannot be read: "10.6.124.20-10.6.124.10" ends before it starts
Spiderpool lets it into a pool unless a SpiderSubnet has the same CIDR, counts its addresses, hands out none, and refuses every later update
write "10.6.124.10-10.6.124.20"`,
      `error SpiderIPPool web-v4 spec.excludeIPs[0]
spec.excludeIPs[0] of SpiderIPPool web-v4 cannot be read: "10.6.124.19-10.6.124.11" ends before it starts
Spiderpool lets it into a pool, and then every allocation from the pool and every later update fails
write "10.6.124.11-10.6.124.19"`,
    ],
  },
  {
    title: 'reversed ranges in a subnet and among reserved addresses',
    manifests: `${subnet('{ subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.10] }')}${reserved('{ ips: [10.6.124.20-10.6.124.10] }')}`,
    says: [
      `error SpiderSubnet subnet124 spec.ips[0]
spec.ips[0] of SpiderSubnet subnet124 cannot be read: "10.6.124.20-10.6.124.10" ends before it starts
${REFUSED}
write "10.6.124.10-10.6.124.20"`,
      `error SpiderReservedIP routers spec.ips[0]
spec.ips[0] of SpiderReservedIP routers cannot be read: "10.6.124.20-10.6.124.10" ends before it starts
${REFUSED}
write "10.6.124.10-10.6.124.20"`,
    ],
  },
  {
    title: 'an IPv4 address in IPv6 form',
    manifests: poolWith('{ subnet: 10.6.124.0/24, ips: ["::ffff:10.6.124.10"] }'),
    says: [
      `error SpiderIPPool web-v4 spec.ips[0]
spec.ips[0] of SpiderIPPool web-v4 cannot be read: "::ffff:10.6.124.10" is an IPv4-mapped IPv6 address: IPv6 text for IPv4 address 10.6.124.10
Spiderpool takes it for the IPv4 address in some lists and refuses it in others, and other readers take it for IPv6
write "10.6.124.10"`,
    ],
  },
]);

testVariants('cidr-not-canonical', [
  {
    title: 'IPv6 in capitals, in a subnet',
    manifests: subnet('{ subnet: "FD00:6::/64", ips: ["fd00:6::10"] }'),
    says: [
      `error SpiderSubnet subnet124 spec.subnet
the subnet of SpiderSubnet subnet124 is written FD00:6::/64, and its network is fd00:6::/64
Spiderpool compares CIDRs as text, so its webhook refuses every other spelling of the network
subnet: fd00:6::/64`,
    ],
  },
]);

testVariants('cidr-not-a-label', [
  {
    title: 'everything, in a subnet',
    manifests: subnet('{ subnet: "::/0", ips: ["fd00:6::10"] }'),
    says: [
      `error SpiderSubnet subnet124 spec.subnet
the subnet ::/0 of SpiderSubnet subnet124 begins with "::", and the label Spiderpool makes of it would be "---0"
no label value may begin with a hyphen, so the API server refuses the object
use a network that does not begin with zeros, such as fd00:6::/64`,
    ],
  },
]);

testVariants('family-disabled', [
  {
    title: 'IPv4, in each kind, and an object without a family',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }')}${subnet('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }')}${reserved('{ ips: [10.6.124.1] }')}${addressObject('SpiderIPPool', '{ name: none }', '{}')}${addressObject('SpiderIPPool', '{ name: six }', '{ subnet: "fd00:6::/64", ips: ["fd00:6::10"] }')}`,
    context: { spiderpool: { enableIPv4: false } },
    says: ['SpiderIPPool web-v4', 'SpiderSubnet subnet124', 'SpiderReservedIP routers'].map(
      name => `error ${name} spec
${name} is IPv4, and IPv4 is switched off in the cluster
Spiderpool's webhook refuses every object of a family that is switched off
remove it, or write in Spiderpool's Helm values:
ipam: { enableIPv4: true }
and in spiderpool.yaml:
spiderpool: { enableIPv4: true }`,
    ),
    beside: ['pool-field-missing'],
  },
]);

const LOOPS =
  'the controller loops on it until it runs out of memory, and while it is gone every pool and subnet in the cluster is refused';

testVariants('range-endless', [
  {
    title: 'what two entries merge to, in the second list of a pool',
    manifests: poolWith(
      '{ subnet: 255.255.255.0/24, ips: [255.255.255.10], excludeIPs: [255.255.255.250-255.255.255.254, 255.255.255.255] }',
    ),
    says: [
      `error SpiderIPPool web-v4 spec.excludeIPs
SpiderIPPool web-v4 holds 255.255.255.250-255.255.255.255, which Spiderpool cannot walk to its end
${LOOPS}
leave out addresses that begin with a zero byte and the last address of the family`,
    ],
    beside: ['ranges-not-merged'],
  },
  {
    title: 'both lists of a pool',
    manifests: poolWith(
      '{ subnet: "64:ff9b::/112", ips: ["64:ff9b::1-64:ff9b::5", "64:ff9b::9"], excludeIPs: ["64:ff9b::2-64:ff9b::3"] }',
    ),
    says: [
      `error SpiderIPPool web-v4 spec.ips[0]
SpiderIPPool web-v4 holds 64:ff9b::1-64:ff9b::5, which Spiderpool cannot walk to its end
${LOOPS}
leave out addresses that begin with a zero byte and the last address of the family`,
      `error SpiderIPPool web-v4 spec.excludeIPs[0]
SpiderIPPool web-v4 holds 64:ff9b::2-64:ff9b::3, which Spiderpool cannot walk to its end
${LOOPS}
leave out addresses that begin with a zero byte and the last address of the family`,
    ],
  },
  {
    title: 'one address that begins with a zero, which is no way to walk',
    manifests: reserved('{ ips: ["0.0.0.1"] }'),
  },
]);

const WIDE_WHY = {
  atOnce: 'its webhook runs out of time or memory on a long list, and then refuses the object',
  pool: 'the pool is admitted, and then no update of it is, not even of an annotation',
  reserved: 'every allocation in the cluster walks the whole list',
};
const wide = (
  severity: string,
  name: string,
  list: string,
  size: string,
  why: string,
) => `${severity} ${name} spec.${list}
${list} of ${name} holds ${size} addresses, and Spiderpool writes down each of them
${why}
keep the list to 65536 addresses or fewer`;

testVariants('range-too-wide', [
  {
    title: 'one entry of a pool, and the list of what it leaves out',
    manifests: poolWith(
      '{ subnet: 10.0.0.0/8, ips: [10.0.0.0-10.127.255.255], excludeIPs: [10.64.0.0-10.65.0.0, 10.66.0.0] }',
    ),
    says: [
      wide('warning', 'SpiderIPPool web-v4', 'ips', '8388608', WIDE_WHY.pool),
      wide('warning', 'SpiderIPPool web-v4', 'excludeIPs', '65538', WIDE_WHY.atOnce),
    ],
    beside: ['pool-edge-address'],
  },
  {
    title: 'exactly what is walked in a moment',
    manifests: poolWith('{ subnet: 10.0.0.0/8, ips: [10.1.0.0-10.1.255.255] }'),
  },
  {
    title: 'two entries of a pool, exactly what is hopeless and one more',
    manifests: `${poolWith('{ subnet: 10.0.0.0/8, ips: [10.1.0.0-10.64.255.254, 10.65.0.0] }')}${addressObject('SpiderIPPool', '{ name: more }', '{ subnet: 10.0.0.0/8, ips: [10.129.0.0-10.192.255.255, 10.193.0.1] }')}`,
    says: [
      wide('error', 'SpiderIPPool more', 'ips', '4194305', WIDE_WHY.atOnce),
      wide('warning', 'SpiderIPPool web-v4', 'ips', '4194304', WIDE_WHY.atOnce),
    ],
  },
  {
    title: 'reserved addresses',
    manifests: reserved('{ ips: ["10.0.0.0-10.255.255.254"] }'),
    says: [wide('warning', 'SpiderReservedIP routers', 'ips', '16777215', WIDE_WHY.reserved)],
  },
  {
    title: 'a subnet of one entry, beyond hope',
    manifests: subnet('{ subnet: 10.0.0.0/8, ips: [10.0.0.1-10.255.255.254] }'),
    says: [wide('error', 'SpiderSubnet subnet124', 'ips', '16777214', WIDE_WHY.atOnce)],
  },
]);

testVariants('ranges-not-merged', [
  {
    title: 'more entries than are shown, in the order they are stored in except for two',
    manifests: poolWith(
      '{ subnet: 10.6.124.0/24, ips: [10.6.124.10], excludeIPs: [10.6.124.1, 10.6.124.3, 10.6.124.5, 10.6.124.9, 10.6.124.7, 10.6.124.20] }',
    ),
    says: [
      `warning SpiderIPPool web-v4 spec.excludeIPs
excludeIPs of SpiderIPPool web-v4 is ["10.6.124.1", "10.6.124.3", "10.6.124.5", "10.6.124.9"] and 2 more, and Spiderpool stores ["10.6.124.1", "10.6.124.3", "10.6.124.5", "10.6.124.7"] and 2 more
what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again
excludeIPs: ["10.6.124.1", "10.6.124.3", "10.6.124.5", "10.6.124.7", "10.6.124.9", "10.6.124.20"]`,
    ],
  },
  {
    title: 'four entries, in another spelling',
    manifests: reserved('{ ips: ["fd00::1", "fd00::3", "FD00::5", "fd00::7"] }'),
    says: [
      `warning SpiderReservedIP routers spec.ips
ips of SpiderReservedIP routers is ["fd00::1", "fd00::3", "FD00::5", "fd00::7"], and Spiderpool stores ["fd00::1", "fd00::3", "fd00::5", "fd00::7"]
what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again
ips: ["fd00::1", "fd00::3", "fd00::5", "fd00::7"]`,
    ],
  },
  {
    title: 'the stored form, one entry in another spelling, and a list that cannot be read',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10, 10.6.124.12-10.6.124.13] }')}${addressObject('SpiderIPPool', '{ name: a }', '{ subnet: "fd00::/64", ips: ["fd00::A"] }')}${addressObject('SpiderIPPool', '{ name: b }', '{ subnet: 10.7.0.0/24, ips: [10.7.0.9, 10.7.0.5, 10.7.0.05] }')}`,
    beside: ['address-unreadable'],
  },
]);
