import type { AddressProblem } from '../../addresses/address-problem';
import { type FieldPath, formatFieldPath } from '../../manifests/field-path';
import type { FieldProblem } from '../../manifests/field-problem';
import { addressObjects } from '../address-blocks';
import { each } from '../each';
import type { Rule } from '../rule';

/** Addresses, ranges and CIDRs that are none, in pools, subnets and reserved addresses. */
export const addressUnreadable: Rule = {
  id: 'address-unreadable',
  title: 'A text is not the address, range or CIDR it has to be',
  class: 'admission',
  severity: 'error',
  gist: 'invalid IP address / invalid range / invalid IP range format / invalid CIDR format',
  source:
    "Spiderpool's webhooks parse subnet, ips, excludeIPs, gateway and routes strictly; a reversed range they let into a pool hands out nothing",
  check: each(addressObjects, ({ manifest, problems }, report) => {
    if (problems.length === 0) return;
    const unreadable = problems.filter(isAddressProblem);
    const familyOfList = new Map<string, number>();
    for (const { problem, field } of unreadable) {
      if (problem.code === 'wrong-family') count(familyOfList, String(field[1]));
    }
    const told = new Set<string>();
    for (const { problem, field } of unreadable) {
      const list = String(field[1]);
      const isOfFamily = problem.code === 'wrong-family';
      if (isOfFamily && told.has(list)) continue;
      if (isOfFamily) told.add(list);
      const more = isOfFamily ? (familyOfList.get(list) ?? 1) - 1 : 0;
      report({
        manifest,
        field,
        message: `${formatFieldPath(field)} of ${manifest.id.kind} ${manifest.id.name} cannot be read: ${problem.message}${more > 0 ? `, and so ${more === 1 ? 'is' : 'are'} ${more} more of ${list}` : ''}`,
        why: consequence(problem, manifest.id.kind, field),
        fix: problem.suggestion === undefined ? expectation(field) : `write ${JSON.stringify(problem.suggestion)}`,
      });
    }
  }),
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

type AddressFieldProblem = Extract<FieldProblem, { readonly type: 'address' }>;

function isAddressProblem(problem: FieldProblem): problem is AddressFieldProblem {
  return problem.type === 'address';
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function consequence(problem: AddressProblem, kind: string, field: FieldPath): string {
  if (problem.code === 'ipv4-mapped')
    return 'Spiderpool takes it for the IPv4 address in some lists and refuses it in others, and other readers take it for IPv6';
  if (problem.code !== 'reversed-range' || kind !== 'SpiderIPPool')
    return "Spiderpool's webhook refuses the object, so none of it reaches the cluster";
  return field[1] === 'excludeIPs'
    ? 'Spiderpool lets it into a pool, and then every allocation from the pool and every later update fails'
    : 'Spiderpool lets it into a pool unless a SpiderSubnet has the same CIDR, counts its addresses, hands out none, and refuses every later update';
}

function expectation(field: FieldPath): string {
  switch (field[field.length - 1]) {
    case 'subnet':
      return 'write the network address and its prefix length, such as 10.6.124.0/24 or fd00:6::/64';
    case 'gateway':
    case 'gw':
      return 'write one address of the subnet, such as 10.6.124.1';
    case 'dst':
      return 'write a network of the same family as the subnet, such as 172.16.0.0/12';
    default:
      return 'write one address, such as 10.6.124.10, or a range, such as 10.6.124.10-10.6.124.20';
  }
}
