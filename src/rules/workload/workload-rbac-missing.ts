import { KRUISE_GROUP } from '../../manifests/api-groups';
import { formatResourceId } from '../../manifests/resource-id';
import { type Access, RoleGrants } from '../../manifests/role-grants';
import type { PodOwner, Workload } from '../../manifests/workload';
import { workloadsOnSubnets } from '../auto-pool/auto-pool-sources';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';

const BROADCAST_JOB = workload({
  kind: 'CloneSet',
  annotations: { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' },
})
  .replace('kind: CloneSet', 'kind: BroadcastJob')
  .replace('  replicas: 3\n', '')
  .replace(/ {2}selector:.*\n/, '')
  .replace('spec: { containers', 'spec: { restartPolicy: Never, containers');

const ROLE = `---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: spiderpool-broadcastjobs }
rules: [{ apiGroups: [apps.kruise.io], resources: [broadcastjobs], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: spiderpool-broadcastjobs }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: spiderpool-broadcastjobs }
subjects: [{ kind: ServiceAccount, name: spiderpool-controller, namespace: kube-system }]
`;

/** Kinds with auto pools that Spiderpool may not read. */
export const workloadRbacMissing: Rule = {
  id: 'workload-rbac-missing',
  title: 'Spiderpool may not read a workload that it makes auto pools for',
  class: 'runtime',
  severity: 'error',
  gist: 'forbidden: the sync of the whole subnet fails from then on, and auto pools are never reclaimed',
  source:
    "Spiderpool's chart: since 1.0.0 its ClusterRole reads clonesets and statefulsets of apps.kruise.io and of other third-party kinds none",
  scope: 'cluster',
  check(cluster, report) {
    const { version, namespace } = cluster.settings.spiderpool;
    if (!version.isAtLeast(1, 0, 0)) return;
    const unread = workloadsOnSubnets(cluster).filter(({ workload: found }) => isUnread(found));
    if (unread.length === 0) return;
    const grants = new RoleGrants(cluster.manifests, namespace);
    const { complete } = cluster.context;
    for (const { workload: found } of unread) {
      const access = readAccess(found.podOwner);
      if (grants.allow(access)) continue;
      report({
        manifest: found.manifest,
        field: ['kind'],
        severity: complete ? 'error' : 'warning',
        message: `${formatResourceId(found.manifest.id)} takes addresses from a SpiderSubnet, and no ClusterRole here lets Spiderpool in ${namespace} read ${access.resource}.${access.group}`,
        why: `${complete ? '' : 'if none does elsewhere: '}Spiderpool's controller fails to sync the whole subnet, its manual pools included, and never reclaims the auto pool`,
        fix: grantOf(access, namespace),
      });
    }
  },
  context: { complete: true, nodes: { count: 3 } },
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${BROADCAST_JOB}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${BROADCAST_JOB}${ROLE}${MACVLAN}`,
};

/** The role and its binding, as manifests. */
function grantOf({ group, resource, verbs }: Access, namespace: string): string {
  const name = `spiderpool-read-${resource}`;
  const accounts = ['spiderpool-controller', 'spiderpool-agent'].map(
    account => `{ kind: ServiceAccount, name: ${account}, namespace: ${namespace} }`,
  );
  return [
    'add these two:',
    'apiVersion: rbac.authorization.k8s.io/v1',
    'kind: ClusterRole',
    `metadata: { name: ${name} }`,
    `rules: [{ apiGroups: [${group}], resources: [${resource}], verbs: [${verbs.join(', ')}] }]`,
    '---',
    'apiVersion: rbac.authorization.k8s.io/v1',
    'kind: ClusterRoleBinding',
    `metadata: { name: ${name} }`,
    `roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${name} }`,
    'subjects:',
    ...accounts.map(account => `  - ${account}`),
  ].join('\n');
}

/** Kinds of Kubernetes itself are read anyway; a ReplicationController gets no addresses at all. */
function isUnread({ controller, podOwner, type }: Workload): boolean {
  if (controller !== 'third-party' || type === 'ReplicationController') return false;
  return podOwner.group !== KRUISE_GROUP || !['CloneSet', 'StatefulSet'].includes(podOwner.kind);
}

function readAccess({ group, kind }: PodOwner): Access {
  return { group, resource: `${kind.toLowerCase()}s`, verbs: ['get', 'list', 'watch'] };
}
