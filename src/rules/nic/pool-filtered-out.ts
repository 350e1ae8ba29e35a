import { familyName } from '../../addresses/family';
import { formatResourceId } from '../../manifests/resource-id';
import type { PoolSource } from '../../plan/address-plan';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { cureOf, exclusionText, type ToldExclusion } from './exclusion-words';
import { ippools, web } from './nic-examples';
import { candidateLists, fieldOnWorkload, verbOf } from './source-place';

const DISABLED = web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]'));

/** Candidate lists of which the IPAM passes over every pool. */
export const poolFilteredOut: Rule = {
  id: 'pool-filtered-out',
  title: 'The IPAM passes over every pool that a pod may use',
  class: 'runtime',
  severity: 'error',
  gist: 'no IPPool available, all IPv4 IPPools [...] of eth0 filtered out',
  source:
    "Spiderpool's IPAM, executed: a pool must be enabled, of the family, and its node, namespace, pod and network conditions must all hold; the default pools of the cluster are filtered alike, and one family without a pool fails the other, too",
  check: each(candidateLists, ({ planned, nic, source }, report) => {
    const passedOver = exclusionsOf(source);
    if (!passedOver) return;
    const { manifest } = planned.workload;
    const { name: namespace } = planned.place.namespace;
    const other = source.family === 4 ? 6 : 4;
    const [cure] = [...passedOver].flatMap(([name, excluded]) =>
      excluded.type === 'family' ? [] : [cureOf(name, excluded, namespace)],
    );
    if (cure === undefined) return;
    const reasons = [...passedOver].map(([name, excluded]) => exclusionText(name, excluded, { namespace, other }));
    report({
      manifest,
      field: fieldOnWorkload(planned, source),
      message: `${formatResourceId(manifest.id)} ${verbOf(source)} ${familyName(source.family)} pools for ${nic.interface}, and none may serve its pods: ${enumeration(reasons)}`,
      why: `Spiderpool filters all of them out, and the pod does not start, even where ${familyName(other)} addresses are there`,
      fix: cure,
    });
  }),
  bad: DISABLED.replace('ips: [10.6.124.10-10.6.124.15]', 'disable: true, ips: [10.6.124.10-10.6.124.15]'),
  good: DISABLED,
};

/**
 * Why the IPAM passes over each candidate, by name; undefined where it does not, or may not: a name nobody knows may be a pool that serves. A
 * missing default network has a finding of its own, and so have wrong families where they are all there is.
 */
function exclusionsOf({ candidates }: PoolSource): ReadonlyMap<string, ToldExclusion> | undefined {
  const exclusions = new Map<string, ToldExclusion>();
  for (const { name, excluded } of candidates) {
    if (!excluded || excluded.type === 'no-default-network') return undefined;
    exclusions.set(name, excluded);
  }
  return exclusions;
}
