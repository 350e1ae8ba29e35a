import type { NetworkSelections } from '../../manifests/pod-networking/network-selection';
import type { PodAnnotation } from '../../manifests/pod-networking/pod-networking';
import type { AttachedNic, ClusterPlan } from '../../plan/address-plan';
import { networkKey } from '../../plan/supply/plan-networks';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';
import { reportUnknownNames, type UnknownName } from './unknown-names';

/** Networks that annotations name and nobody knows. */
export const networkUnknown: Rule = {
  id: 'network-unknown',
  title: 'A workload names a network that does not exist',
  class: 'runtime',
  severity: 'error',
  gist: 'cannot find a network-attachment-definition',
  source:
    'Multus: it looks in the namespace the annotation names, or in the one that the annotation stands for without it',
  scope: 'cluster',
  check(cluster, report) {
    const unknown: UnknownName[] = [];
    for (const { workload, networking, attached, injected } of cluster.workloads) {
      // Nearly always all are known.
      if (!attached.some(isUnresolved)) continue;
      const { manifest } = workload;
      const names = [
        ...unknownOf(networking.defaultNetwork, cluster.settings.spiderpool.namespace, 'default network', 1),
        ...unknownOf(
          injected ? undefined : networking.networks,
          manifest.id.namespace ?? 'default',
          'network',
          Number.POSITIVE_INFINITY,
        ),
      ];
      unknown.push(...names.map(entry => ({ ...entry, manifest })));
    }
    if (unknown.length === 0) return;
    const asked = askedForAddresses(cluster);
    reportUnknownNames(unknown, cluster, report, {
      noun: 'network',
      known: cluster.networks.keys(),
      why: 'Multus finds no configuration for the NIC, and no pod of the workload starts',
      declaration: key => {
        const { namespace, name } = partsOf(key);
        const ipam = asked.has(key) ? ', spiderpool: true' : '';
        return `external: { networks: [{ namespace: ${namespace}, name: ${name}${ipam} }] }`;
      },
      construct: key => {
        const { namespace, name } = partsOf(key);
        const ipam = asked.has(key) ? ', spiderpool: true' : '';
        return `NetworkAttachmentDefinition.fromName(this, '${name}', { namespace: '${namespace}'${ipam} })`;
      },
    });

    function unknownOf(
      annotation: PodAnnotation<NetworkSelections> | undefined,
      ownNamespace: string,
      use: string,
      most: number,
    ): readonly Omit<UnknownName, 'manifest'>[] {
      if (!annotation?.meaning.ok) return [];
      return annotation.meaning.value
        .slice(0, most)
        .map(({ namespace, name }) => networkKey(namespace ?? ownNamespace, name))
        .filter(key => !cluster.networks.has(key))
        .map(name => ({ field: annotation.field, name, use }));
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_POOL, 'v1.multus-cni.io/default-network': 'kube-system/macvlan6' } })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};

/** The networks that nobody knows and that pods ask Spiderpool for addresses on: they are its own. */
function askedForAddresses({ workloads }: ClusterPlan): ReadonlySet<string> {
  const nics = workloads.flatMap(workload => workload.nics);
  return new Set(
    nics.flatMap(({ network }) => (network.type === 'unresolved' ? [networkKey(network.namespace, network.name)] : [])),
  );
}

function isUnresolved({ network }: AttachedNic): boolean {
  return network.type === 'unresolved';
}

function partsOf(key: string): { readonly namespace: string; readonly name: string } {
  const slash = key.indexOf('/');
  return { namespace: key.slice(0, slash), name: key.slice(slash + 1) };
}
