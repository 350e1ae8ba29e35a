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
    const seen = new Map<string, Manifest>();
    for (const manifest of manifests) {
      const { kind, namespace, name } = manifest.id;
      const key = `${manifest.group}\n${kind}\n${namespace ?? ''}\n${name}`;
      const first = seen.get(key);
      if (!first) seen.set(key, manifest);
      else {
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

function placeOf({ origin }: Manifest): string {
  if (origin.type === 'construct') return origin.path;
  const position = origin.locate(['metadata', 'name']);
  return position ? `${origin.file}:${position.line}` : origin.file;
}
