import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { Rule } from '../rule';

/** Two manifests of one object. */
export const objectDuplicate: Rule = {
  id: 'object-duplicate',
  title: 'Two manifests describe one object',
  class: 'admission',
  severity: 'error',
  gist: 'already exists; GitOps tools let the last one win',
  source: 'Kubernetes knows an object by group, kind, namespace and name alone',
  scope: 'cluster',
  check({ manifests }, report) {
    const seen = new SeenObjects();
    for (const manifest of manifests) {
      const first = seen.firstLike(manifest);
      if (first) {
        const [judged, other] = manifest.role === 'judged' ? [manifest, first] : [first, manifest];
        report({
          manifest: judged,
          field: ['metadata', 'name'],
          message: `${formatResourceId(manifest.id)} is written twice, here and in ${placeOf(other)}`,
          why: 'whichever is applied last wins, and a tool that prunes may delete what the other made',
          fix: 'give one of them another name or namespace, or remove it',
        });
      }
    }
  },
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.21-10.6.124.30] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.21-10.6.124.30] }
`,
};

/** By group and kind, namespace and name, one below the other: no text has to be put together for an object. */
class SeenObjects {
  private readonly byKind = new Map<string, Map<string | null, Map<string, Manifest>>>();

  /** The object of the same identity that came first; undefined for that one itself. */
  firstLike(manifest: Manifest): Manifest | undefined {
    const { namespace, name } = manifest.id;
    const ofKind = below(this.byKind, manifest.groupKind);
    const ofNamespace = below(ofKind, namespace);
    const first = ofNamespace.get(name);
    if (!first) ofNamespace.set(name, manifest);
    return first;
  }
}

function below<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<Inner, Value>();
  map.set(key, made);
  return made;
}

function placeOf({ origin }: Manifest): string {
  if (origin.type === 'construct') return origin.path;
  const position = origin.locate(['metadata', 'name']);
  return position ? `${origin.file}:${position.line}` : origin.file;
}
