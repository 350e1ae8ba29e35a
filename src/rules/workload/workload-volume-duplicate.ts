import type { FieldPath } from '../../manifests/field-path';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { forEachClaim, forEachVolume, hasVolumes } from './pod-volumes';
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
    const volumes = new Set<string>();
    const claims = new Set<string>();
    const tellTwice = (names: Set<string>, name: string, field: () => FieldPath) => {
      const clause = names.has(name)
        ? `two ${names === claims ? 'volumeClaimTemplates' : 'volumes'} ${name}`
        : names === claims && volumes.has(name)
          ? `a volumeClaimTemplate ${name}, and a volume ${name} as well`
          : undefined;
      names.add(name);
      if (clause === undefined) return;
      report({
        manifest,
        field: field(),
        message: `${formatResourceId(manifest.id)} has ${clause}`,
        why: refusalOf(workload),
        fix: `remove one, or give it another name:\nname: ${name}-2`,
      });
    };
    forEachVolume(template, (name, field) => tellTwice(volumes, name, field));
    // A StatefulSet's claim takes the place of a volume of its name.
    if (podOwner.kind === 'CloneSet') forEachClaim(workload, template, (name, field) => tellTwice(claims, name, field));
  }),
  bad: example({ kind: 'CloneSet', spec: CLAIM, pod: 'volumes: [{ name: data, emptyDir: {} }]', containers: MOUNT }),
  good: example({ kind: 'CloneSet', spec: CLAIM, containers: MOUNT }),
};
