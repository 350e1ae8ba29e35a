import { KRUISE_GROUP, NETWORK_ATTACHMENT_GROUP, SPIDERPOOL_GROUP } from '../../manifests/api-groups';
import { subdomainProblem } from '../../manifests/label-syntax';
import { manifests } from '../cluster-lists';
import { each } from '../each';
import { addressObject, poolWith } from '../examples';
import type { Rule } from '../rule';

/** The groups of custom resources that are known here: names of custom resources are DNS-1123 subdomains. */
const CUSTOM_GROUPS: ReadonlySet<string> = new Set([SPIDERPOOL_GROUP, NETWORK_ATTACHMENT_GROUP, KRUISE_GROUP]);

/** Custom resources with names that Kubernetes does not take. */
export const objectNameInvalid: Rule = {
  id: 'object-name-invalid',
  title: 'The name of an object is none that Kubernetes takes',
  class: 'admission',
  severity: 'error',
  gist: 'metadata.name: Invalid value: a lowercase RFC 1123 subdomain must consist of …',
  source:
    "the API server's check of names: those of custom resources are DNS-1123 subdomains of at most 253 characters",
  check: each(manifests, (manifest, report) => {
    if (!CUSTOM_GROUPS.has(manifest.group)) return;
    const { kind, name } = manifest.id;
    const problem = subdomainProblem(name);
    if (problem === undefined) return;
    report({
      manifest,
      field: ['metadata', 'name'],
      message: `the name ${JSON.stringify(name)} of a ${kind} ${problem}`,
      why: 'the API server refuses the object',
      fix: `name: ${suggestion(name)}`,
    });
  }),
  bad: addressObject('SpiderIPPool', '{ name: Web_v4 }', '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }'),
};

/** The nearest name that is allowed. */
function suggestion(name: string): string {
  const parts = name
    .toLowerCase()
    .slice(0, 253)
    .split('.')
    .map(part => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
  return parts.filter(part => part !== '').join('.') || 'web-v4';
}
