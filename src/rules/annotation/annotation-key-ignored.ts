import { ANNOTATION } from '../../manifests/annotation-keys';
import { formatResourceId } from '../../manifests/resource-id';
import type { PlannedWorkload } from '../../plan/address-plan';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { decidingRequests } from './deciding-requests';

/** Keys in the JSON of annotations that Spiderpool does not have. */
export const annotationKeyIgnored: Rule = {
  id: 'annotation-key-ignored',
  title: 'A key in an annotation means nothing to Spiderpool',
  class: 'runtime',
  severity: 'warning',
  gist: 'unknown keys are dropped without a word',
  source: "Spiderpool decodes annotations with Go's JSON decoder; the type of ippool has no interface in any release",
  check(cluster, report) {
    for (const { planned, source, annotation, requests } of decidingRequests(cluster)) {
      for (const { ignoredKeys, ipv4, ipv6 } of requests) {
        if (ignoredKeys.length === 0) continue;
        const named = source === 'ippool' && ignoredKeys.some(key => key.toLowerCase() === 'interface');
        report({
          manifest: planned.workload.manifest,
          field: annotation.field,
          message: messageOf(planned, annotation.key, ignoredKeys),
          why: named
            ? 'the pools serve every NIC that asks Spiderpool, not the one you named; with two such NICs both get the same address'
            : 'what it asks for does not happen, and nothing says so',
          fix: named
            ? `write instead of ${annotation.key}:\n${arrayForm(ignoredInterface(annotation.text), ipv4, ipv6)}`
            : `the keys are ${KEYS[source]}`,
        });
      }
    }
    for (const planned of cluster.workloads) {
      const { routes } = planned.networking;
      for (const { ignoredKeys } of routes?.meaning.ok ? routes.meaning.value : []) {
        if (!routes || ignoredKeys.length === 0) continue;
        report({
          manifest: planned.workload.manifest,
          field: routes.field,
          message: messageOf(planned, routes.key, ignoredKeys),
          why: 'the route is set without it, and nothing says so',
          fix: 'the keys are dst and gw',
        });
      }
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/ippool': '{"interface":"eth0","ipv4":["web-v4"]}' } })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};

function messageOf({ workload }: PlannedWorkload, key: string, ignored: readonly string[]): string {
  const keys = enumeration(ignored.map(name => JSON.stringify(name)));
  const are = ignored.length === 1 ? 'is a key' : 'are keys';
  return `${keys} in ${key} of ${formatResourceId(workload.manifest.id)} ${are} that Spiderpool ignores`;
}

const KEYS = {
  ippools: 'interface, ipv4, ipv6 and cleangateway',
  ippool: 'ipv4 and ipv6',
  subnets: 'interface, ipv4 and ipv6',
  subnet: 'interface, ipv4 and ipv6',
} as const;

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
