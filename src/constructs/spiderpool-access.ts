import { ApiObject, type ApiObjectProps, Chart, Lazy } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import { KRUISE_GROUP } from '../manifests/api-groups';
import { settingsOf } from '../synth/app-context';
import { clusterKeyOf } from '../synth/cluster-key';
import { isInTree } from '../synth/in-tree';
import { ClusterResource } from './cluster-resource';

const RBAC = 'rbac.authorization.k8s.io';
/** The service accounts of Spiderpool's chart. */
const ACCOUNTS = ['spiderpool-controller', 'spiderpool-agent'];

/** The plurals of the kinds that pods are owned by and that Spiderpool's own ClusterRole does not name. */
const UNREAD: Readonly<Record<string, string>> = { DaemonSet: 'daemonsets', BroadcastJob: 'broadcastjobs' };

/** What owns pods: the object that is written, or the one its controller makes of it. */
export interface PodOwnerKind {
  readonly group: string;
  readonly kind: string;
}

/**
 * Lets Spiderpool read the owners of pods that it makes pools for, once per cluster: a ClusterRole and its binding beside the workload.
 *
 * Since 1.0 Spiderpool's chart lets it read CloneSets and StatefulSets of OpenKruise alone. Of any other kind it cannot tell whether the owner is
 * still there, and stops keeping the books of the whole subnet. Nothing is made for kinds that it reads anyway.
 */
export function letSpiderpoolRead(workload: IConstruct, { group, kind }: PodOwnerKind): void {
  const resource = group === KRUISE_GROUP ? UNREAD[kind] : undefined;
  if (resource === undefined) return;
  const name = `spiderpool-reads-kruise-${resource}`;
  if (roleBeside(workload, name)) return;
  const scope = Chart.of(workload);
  new AccessObject(scope, name, {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    metadata: { name },
    rules: [{ apiGroups: [group], resources: [resource], verbs: ['get', 'list', 'watch'] }],
  });
  new AccessObject(scope, `${name}-binding`, {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name },
    // Where Spiderpool runs may still be said when this is made.
    subjects: Lazy.any({
      produce: () =>
        ACCOUNTS.map(account => ({
          kind: 'ServiceAccount',
          name: account,
          namespace: settingsOf(workload).spiderpool.namespace,
        })),
    }),
  });
}

/** A ClusterRole or its binding. */
class AccessObject extends ClusterResource {
  constructor(scope: Construct, id: string, props: ApiObjectProps) {
    super(scope, id, props);
  }
}

/** The roles that were found in a tree, by its root and their names: whoever makes a thousand workloads does not look through it a thousand times. */
const rolesFound = new WeakMap<IConstruct, Map<string, ApiObject>>();

/** The role of that name in the workload's cluster, whoever made it. */
function roleBeside(workload: IConstruct, name: string): ApiObject | undefined {
  const { root } = workload.node;
  const cluster = clusterKeyOf(workload);
  const found = rolesFound.get(root) ?? new Map<string, ApiObject>();
  rolesFound.set(root, found);
  const key = `${cluster ?? ''}/${name}`;
  const known = found.get(key);
  if (known && isInTree(known)) return known;
  const role = root.node.findAll().find((other): other is ApiObject => {
    return ApiObject.isApiObject(other) && isRole(other, name) && clusterKeyOf(other) === cluster;
  });
  if (role) found.set(key, role);
  return role;
}

function isRole(object: ApiObject, name: string): boolean {
  return object.kind === 'ClusterRole' && object.metadata.name === name;
}
