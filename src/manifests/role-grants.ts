import { isJsonObject, type JsonObject, own } from './json';
import type { Manifest } from './manifest';

const RBAC_GROUP = 'rbac.authorization.k8s.io';

/** Something to do to the objects of one kind. */
export interface Access {
  readonly group: string;
  /** The plural, in lower case. */
  readonly resource: string;
  readonly verbs: readonly string[];
}

/** Which service accounts of one namespace may do what, by the ClusterRoles and ClusterRoleBindings of the manifests. */
export class RoleGrants {
  private readonly rules: readonly JsonObject[];

  constructor(manifests: readonly Manifest[], serviceAccountNamespace: string) {
    const ofKind = (kind: string): readonly Manifest[] =>
      manifests.filter(({ group, id }) => group === RBAC_GROUP && id.kind === kind);
    const bound = new Set(
      ofKind('ClusterRoleBinding')
        .filter(({ object }) => listOf(object, 'subjects').some(subject => isMeant(subject, serviceAccountNamespace)))
        .map(({ object }) => own(object, 'roleRef'))
        .filter(isJsonObject)
        .map(role => own(role, 'name')),
    );
    this.rules = ofKind('ClusterRole')
      .filter(({ id }) => bound.has(id.name))
      .flatMap(({ object }) => listOf(object, 'rules'));
  }

  /** Whether some account of the namespace may do all of it; the verbs may come from several rules. */
  allow({ group, resource, verbs }: Access): boolean {
    const matching = this.rules.filter(rule => lists(rule, 'apiGroups', group) && lists(rule, 'resources', resource));
    return verbs.every(verb => matching.some(rule => lists(rule, 'verbs', verb)));
  }
}

/** A service account of the namespace, or a group that holds all of them. */
function isMeant(subject: JsonObject, namespace: string): boolean {
  const name = own(subject, 'name');
  if (own(subject, 'kind') === 'ServiceAccount') return own(subject, 'namespace') === namespace;
  return name === 'system:serviceaccounts' || name === `system:serviceaccounts:${namespace}`;
}

function lists(rule: JsonObject, key: string, wanted: string): boolean {
  const values = own(rule, key);
  return Array.isArray(values) && (values.includes(wanted) || values.includes('*'));
}

function listOf(object: JsonObject, key: string): readonly JsonObject[] {
  const value = own(object, key);
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
