import { MOST_OF_LABEL } from '../../manifests/label-syntax';
import { addressObject, poolWith } from '../examples';
import type { Rule } from '../rule';

const LONG_NAME = 'underlay-of-the-second-data-centre-racks-one-to-nine-vlan-124-v4';

/** SpiderSubnets whose name cannot be written on their pools. */
export const subnetNameTooLong: Rule = {
  id: 'subnet-name-too-long',
  title: 'The name of a SpiderSubnet is too long for a label',
  class: 'admission',
  severity: 'error',
  gist: 'metadata.labels: Invalid value: must be no more than 63 characters',
  source:
    "Spiderpool's pool webhook writes the name of the subnet into the label ipam.spidernet.io/owner-spider-subnet of every pool with its CIDR",
  scope: 'cluster',
  check({ subnets }, report) {
    for (const { source, name, pools, autoPools } of subnets.values()) {
      if (source.type !== 'manifest' || name.length <= MOST_OF_LABEL) continue;
      const isUsed = pools.length > 0 || autoPools.length > 0;
      report({
        manifest: source.subnet.manifest,
        field: ['metadata', 'name'],
        severity: isUsed ? 'error' : 'warning',
        message: `the name of SpiderSubnet ${name} has ${name.length} characters, and ${MOST_OF_LABEL} is the most a label takes`,
        why: 'Spiderpool writes the name into a label of every pool of that CIDR, and the API server refuses each of those pools',
        fix: `give it a name of ${MOST_OF_LABEL} characters or fewer`,
      });
    }
  },
  bad: `${addressObject('SpiderSubnet', `{ name: ${LONG_NAME} }`, '{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.99] }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }')}`,
  good: `${addressObject('SpiderSubnet', '{ name: dc2-vlan124-v4 }', '{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.99] }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }')}`,
};
