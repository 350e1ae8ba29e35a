import { addressObject, subnet } from '../examples';
import type { Rule } from '../rule';

/** Subnets from which nothing can be cut. */
export const subnetEmpty: Rule = {
  id: 'subnet-empty',
  title: 'A SpiderSubnet has no addresses',
  class: 'runtime',
  severity: 'warning',
  gist: 'insufficient subnet FreeIPs',
  source:
    "Spiderpool's subnet webhook admits a subnet without ips; every pool in it must be a part of its ips, so it can have none",
  scope: 'cluster',
  check({ subnets }, report) {
    for (const { source, name, size, cidr, pools, state } of subnets.values()) {
      if (source.type !== 'manifest' || size !== 0n || state === 'short') continue;
      if (pools.some(pool => pool.size !== 0n)) continue;
      report({
        manifest: source.subnet.manifest,
        field: ['spec', 'ips'],
        message: `SpiderSubnet ${name} has no addresses: ${source.subnet.ips?.set.isEmpty === false ? 'excludeIPs takes away all of its ips' : 'it has no ips'}`,
        why: 'no pool of its CIDR may have an address, and no auto pool can be cut from it',
        fix: `list the addresses of ${cidr ?? 'its CIDR'} that pods may have in ips`,
      });
    }
  },
  bad: addressObject('SpiderSubnet', '{ name: subnet124 }', '{ subnet: 10.6.124.0/24 }'),
  good: subnet('[10.6.124.10-10.6.124.99]'),
};
