import { isDeepStrictEqual } from 'node:util';
import { KRUISE_GROUP } from '../../manifests/api-groups';
import { valueAt } from '../../manifests/field-path';
import { isJsonObject, type JsonObject, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { ChangeRule } from './change-rule';
import { fieldLine, steps } from './change-words';

const FIXED = ['nodeSelectorTerm', 'tolerations'] as const;

function zones(zone: string, replicas: number): string {
  return `---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
  template:
    deploymentTemplate:
      metadata: { labels: { app: web } }
      spec:
        selector: { matchLabels: { app: web } }
        template:
          metadata: { labels: { app: web } }
          spec: { hostNetwork: true, containers: [{ name: web, image: nginx }] }
  topology:
    subsets:
      - name: a
        nodeSelectorTerm: { matchExpressions: [{ key: zone, operator: In, values: [${zone}] }] }
`;
}

/** Subsets that would move to other nodes. */
export const unitedDeploymentSubsetFixed: ChangeRule = {
  id: 'united-deployment-subset-fixed',
  title: 'A subset of a UnitedDeployment changes where its pods may run',
  class: 'admission',
  severity: 'error',
  gist: 'nodeSelectorTerm and tolerations of a subset cannot be changed',
  source: "OpenKruise's webhook for UnitedDeployment compares each subset with the one of the same name",
  check({ objects }, report) {
    for (const { before, after } of objects.changed) {
      if (after.group !== KRUISE_GROUP || after.id.kind !== 'UnitedDeployment') continue;
      const old = new Map(subsetsOf(before).map(({ subset }) => [own(subset, 'name'), subset]));
      for (const { subset, index } of subsetsOf(after)) {
        const was = old.get(own(subset, 'name'));
        const key = was && FIXED.find(each => !isDeepStrictEqual(own(was, each), own(subset, each)));
        if (!was || !key) continue;
        report({
          manifest: after,
          field: ['spec', 'topology', 'subsets', index, key],
          message: `${formatResourceId(after.id)} changes ${key} of its subset ${own(subset, 'name')}`,
          why: 'OpenKruise refuses the update as a whole: nothing else of it reaches the cluster either',
          fix: `${fieldLine(key, own(was, key))}\nor, if it has to change:\n${steps(
            `leave the subset as it is, add one of another name with the new ${key}, and move replicas to it`,
            'remove the old subset in a later change',
          )}`,
        });
      }
    }
  },
  bad: { before: zones('a', 3), after: zones('b', 3) },
  good: { before: zones('a', 3), after: zones('a', 4) },
};

function subsetsOf({ object }: Manifest): readonly { readonly subset: JsonObject; readonly index: number }[] {
  const subsets = valueAt(object, ['spec', 'topology', 'subsets']);
  if (!Array.isArray(subsets)) return [];
  return subsets.flatMap((subset, index) => (isJsonObject(subset) ? [{ subset, index }] : []));
}
