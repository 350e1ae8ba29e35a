import { familyName } from '../../addresses/family';
import { formatResourceId } from '../../manifests/resource-id';
import type { PoolSource } from '../../plan/address-plan';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { cureOf, exclusionText } from './exclusion-words';
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
    if (!isFilteredOut(source)) return;
    const { manifest } = planned.workload;
    const { name: namespace } = planned.place.namespace;
    const candidates = [...new Map(source.candidates.map(candidate => [candidate.name, candidate])).values()];
    const first = candidates.find(({ excluded }) => excluded?.type !== 'family');
    report({
      manifest,
      field: fieldOnWorkload(planned, source),
      message: `${formatResourceId(manifest.id)} ${verbOf(source)} ${familyName(source.family)} pools for ${nic.interface}, and none may serve its pods: ${enumeration(candidates.map(candidate => exclusionText(candidate, namespace)))}`,
      why: `Spiderpool filters all of them out, and the pod does not start, even where ${familyName(source.family === 4 ? 6 : 4)} addresses are there`,
      fix: first ? cureOf(first, namespace) : 'name a pool of the family',
    });
  }),
  bad: DISABLED.replace('ips: [10.6.124.10-10.6.124.15]', 'disable: true, ips: [10.6.124.10-10.6.124.15]'),
  good: DISABLED,
};

/** A name nobody knows may be a pool that serves; wrong families and a missing default network have findings of their own. */
function isFilteredOut({ candidates }: PoolSource): boolean {
  const reasons = candidates.map(({ excluded }) => excluded?.type);
  if (reasons.includes(undefined) || reasons.includes('no-default-network')) return false;
  return reasons.some(reason => reason !== 'family');
}
