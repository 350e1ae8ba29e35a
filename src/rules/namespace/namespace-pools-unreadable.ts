import { NAMESPACE_ANNOTATION } from '../../manifests/annotation-keys';
import { parseNamespacePools } from '../../manifests/pod-networking/namespace-pools';
import { namespaceAnnotation } from '../../plan/wants/pod-place';
import { MACVLAN, pool, workload } from '../examples';
import type { Rule } from '../rule';

const namespace = (pools: string) => `---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  annotations:
    ipam.spidernet.io/default-ipv4-ippool: '${pools}'
`;
const WEB = `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: {} })}${MACVLAN}`;

/** Default pools of a namespace that are no list of names. */
export const namespacePoolsUnreadable: Rule = {
  id: 'namespace-pools-unreadable',
  title: 'The default pools of a namespace cannot be read',
  class: 'runtime',
  severity: 'error',
  gist: 'cannot unmarshal, as JSON says it',
  source:
    "Spiderpool's agent: it reads both annotations of the Namespace as JSON arrays for every pod that names no pool itself",
  check({ objects }, report) {
    for (const manifest of objects.namespaces.values()) {
      for (const key of Object.values(NAMESPACE_ANNOTATION)) {
        const text = namespaceAnnotation(manifest, key);
        const pools = text === undefined ? undefined : parseNamespacePools(text);
        if (!pools || pools.ok) continue;
        report({
          manifest,
          field: ['metadata', 'annotations', key],
          message: `${key} of Namespace ${manifest.id.name} ${pools.problem}`,
          why: 'every pod of the namespace that names no pool itself fails in ContainerCreating, whichever family it wants',
          fix: `${key}: '["my-pool"]'`,
        });
      }
    }
  },
  bad: `${namespace('web-v4')}${WEB}`,
  good: `${namespace('["web-v4"]')}${WEB}`,
};
