import type { AddressProblem } from '../../addresses/address-problem';
import { formatFieldPath } from '../../manifests/field-path';
import type { FieldProblem } from '../../manifests/field-problem';
import type { Manifest } from '../../manifests/manifest';
import type { ClusterPlan } from '../../plan/address-plan';
import type { Rule } from '../rule';

/** Addresses, ranges and CIDRs that are none, in pools, subnets and reserved addresses. */
export const addressUnreadable: Rule = {
  id: 'address-unreadable',
  title: 'A text is not the address, range or CIDR it has to be',
  class: 'admission',
  severity: 'error',
  gist: 'invalid IP address / invalid range / invalid CIDR format',
  source:
    "Spiderpool's webhooks parse ips, excludeIPs, gateway and subnet strictly; a reversed range they let into a pool hands out nothing",
  check(cluster, report) {
    for (const { manifest, problems } of readBlocks(cluster)) {
      for (const found of problems) {
        if (found.type !== 'address') continue;
        const { problem, field } = found;
        report({
          manifest,
          field,
          message: `${formatFieldPath(field)} of ${manifest.id.kind} ${manifest.id.name} cannot be read: ${problem.message}`,
          why: consequence(problem),
          fix: problem.suggestion === undefined ? expectation(field[1]) : `write ${JSON.stringify(problem.suggestion)}`,
        });
      }
    }
  },
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: ["10.6.124.010"] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: ["10.6.124.10"] }
`,
};

function readBlocks({
  objects,
}: ClusterPlan): readonly { readonly manifest: Manifest; readonly problems: readonly FieldProblem[] }[] {
  return [...objects.pools, ...objects.subnets, ...objects.reservedIPs];
}

function consequence(problem: AddressProblem): string {
  return problem.code === 'reversed-range'
    ? 'Spiderpool refuses it in a subnet; in a pool it counts the addresses, hands out none, and refuses every later update'
    : "Spiderpool's webhook refuses the object, so none of it reaches the cluster";
}

function expectation(field: string | number | undefined): string {
  switch (field) {
    case 'subnet':
      return 'write the network address and its prefix length, such as 10.6.124.0/24 or fd00:6::/64';
    case 'gateway':
      return 'write one address of the subnet, such as 10.6.124.1';
    default:
      return 'write one address, such as 10.6.124.10, or a range, such as 10.6.124.10-10.6.124.20';
  }
}
