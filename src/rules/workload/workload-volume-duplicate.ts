import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { forEachClaim, forEachVolume, hasVolumes, type NameVisitor } from './pod-volumes';
import { refusalOf } from './refusal';

const MOUNT = '[{ name: web, image: nginx, volumeMounts: [{ name: data, mountPath: /data }] }]';
const CLAIM =
  'volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }]';

/** Two volumes of one name. */
export const workloadVolumeDuplicate: Rule = {
  id: 'workload-volume-duplicate',
  title: 'Two volumes of a pod have one name',
  class: 'admission',
  severity: 'error',
  gist: 'volumes[].name: Duplicate value',
  source:
    "Kubernetes' check of pod templates; OpenKruise's CloneSet webhook adds every volumeClaimTemplate to the volumes before it, under its own name",
  check: each(workloads, (workload, report) => {
    const { manifest, podOwner, template } = workload;
    if (!template || !hasVolumes(workload, template)) return;
    const seen = new Set<string>();
    const visit: NameVisitor = (name, field) => {
      if (!seen.has(name)) {
        seen.add(name);
        return;
      }
      const place = field();
      const isClaim = place.includes('volumeClaimTemplates');
      report({
        manifest,
        field: place,
        message: `${formatResourceId(manifest.id)} has ${isClaim ? `a volumeClaimTemplate ${name}, and a volume ${name} as well` : `two volumes ${name}`}`,
        why: refusalOf(workload),
        fix: `remove one, or give it another name:\nname: ${name}-2`,
      });
    };
    forEachVolume(template, visit);
    // A StatefulSet's claim takes the place of a volume of its name.
    if (podOwner.kind === 'CloneSet') forEachClaim(workload, template, visit);
  }),
  bad: example({ kind: 'CloneSet', spec: CLAIM, pod: 'volumes: [{ name: data, emptyDir: {} }]', containers: MOUNT }),
  good: example({ kind: 'CloneSet', spec: CLAIM, containers: MOUNT }),
};
