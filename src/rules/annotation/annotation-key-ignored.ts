import { ANNOTATION } from '../../manifests/annotation-keys';
import { formatResourceId } from '../../manifests/resource-id';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';

/** Keys in the JSON of annotations that Spiderpool does not have. */
export const annotationKeyIgnored: Rule = {
  id: 'annotation-key-ignored',
  title: 'A key in an annotation means nothing to Spiderpool',
  class: 'runtime',
  severity: 'warning',
  gist: 'unknown keys are dropped without a word',
  source: "Spiderpool decodes annotations with Go's JSON decoder; the type of ippool has no interface in any release",
  check({ workloads }, report) {
    for (const { workload: found, networking } of workloads) {
      for (const [source, annotation] of networking.requests) {
        if (!annotation.meaning.ok) continue;
        for (const { ignoredKeys, ipv4, ipv6 } of annotation.meaning.value) {
          if (ignoredKeys.length === 0) continue;
          const named = source === 'ippool' && ignoredKeys.some(key => key.toLowerCase() === 'interface');
          report({
            manifest: found.manifest,
            field: annotation.field,
            message: `${enumeration(ignoredKeys.map(key => JSON.stringify(key)))} in ${annotation.key} of ${formatResourceId(found.manifest.id)} ${ignoredKeys.length === 1 ? 'is a key' : 'are keys'} that Spiderpool ignores`,
            why: named
              ? 'the pools serve every NIC that asks Spiderpool, not the one you named; with two such NICs both get the same address'
              : 'what it asks for does not happen, and nothing says so',
            fix: named
              ? arrayForm(ignoredInterface(annotation.text), ipv4, ipv6)
              : 'the keys are interface, ipv4, ipv6 and, in ippools, cleangateway',
          });
        }
      }
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/ippool': '{"interface":"eth0","ipv4":["web-v4"]}' } })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};

/** The array form that does what the dead key asked for. */
function arrayForm(nic: string, ipv4: readonly string[], ipv6: readonly string[]): string {
  const entry = { interface: nic, ...(ipv4.length > 0 ? { ipv4 } : {}), ...(ipv6.length > 0 ? { ipv6 } : {}) };
  return `${ANNOTATION.ippools}: '${JSON.stringify([entry])}'`;
}

function ignoredInterface(text: string): string {
  const value: unknown = JSON.parse(text);
  const entry =
    typeof value === 'object' && value !== null
      ? Object.entries(value).find(([key]) => key.toLowerCase() === 'interface')
      : undefined;
  return typeof entry?.[1] === 'string' ? entry[1] : 'net1';
}
