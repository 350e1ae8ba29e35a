/** What identifies an object: in one cluster, no two objects share group, kind, namespace and name. */
export interface ResourceId {
  readonly apiVersion: string;
  readonly kind: string;
  /** Null for cluster-scoped kinds. */
  readonly namespace: string | null;
  readonly name: string;
  /** The cluster's key, null when there is only the nameless one. */
  readonly cluster: string | null;
}

/** `SpiderIPPool web-v4`, `CloneSet shop/web`, `CloneSet shop/web in cluster bj-1`. */
export function formatResourceId(id: ResourceId): string {
  const name = id.namespace === null ? id.name : `${id.namespace}/${id.name}`;
  return id.cluster === null ? `${id.kind} ${name}` : `${id.kind} ${name} in cluster ${id.cluster}`;
}
