import { ANNOTATION } from '../../manifests/annotation-keys';
import { formatResourceId } from '../../manifests/resource-id';
import { each } from '../each';
import type { Rule } from '../rule';
import { ippools, web } from './nic-examples';
import { candidateLists, fieldOnWorkload } from './source-place';

/** Pods whose eth0 draws from pools and whose default network nobody names. */
export const networkDefaultMissing: Rule = {
  id: 'network-default-missing',
  title: 'eth0 draws from a pool, and nothing says which network it is on',
  class: 'runtime',
  severity: 'error',
  gist: "cluster-network multus isn't set, the IPPool p specified multusName [] unmatched",
  source:
    "Spiderpool's IPAM, executed: since 1.1.0 it filters out every pool for eth0, before only those with multusName, unless the pod or Helm's multus.multusCNI.defaultCniCRName names the default network",
  check: each(candidateLists, ({ planned, source }, report) => {
    if (!source.candidates.some(({ excluded }) => excluded?.type === 'no-default-network')) return;
    if (planned.networking.defaultNetwork?.meaning.ok === false) return;
    if (source.family === 6 && planned.nics.some(nic => nic.interface === 'eth0' && nic.sources.length > 1)) return;
    report({
      manifest: planned.workload.manifest,
      field: fieldOnWorkload(planned, source),
      message: `eth0 of ${formatResourceId(planned.workload.manifest.id)} draws from ${[...new Set(source.candidates.map(({ name }) => name))].join(', ')}, and its pods name no default network`,
      why: 'Spiderpool passes over every pool for eth0 as long as it does not know its network, and no pod starts; the real message blames multusName',
      fix: `annotate the pod template:\n${ANNOTATION.defaultNetwork}: namespace/network\nor, if the installation sets multus.multusCNI.defaultCniCRName, say so in spiderpool.yaml:\nspiderpool: { clusterNetwork: namespace/network }`,
    });
  }),
  bad: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')).replace(/ +v1.multus-cni.io.*\n/, ''),
  good: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')),
};
