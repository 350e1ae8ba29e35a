import { nearestName } from '../../context/nearest-name';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { forEachClaim, forEachMount, forEachVolume, hasMounts } from './pod-volumes';
import { refusalOf } from './refusal';

const MOUNT = '[{ name: web, image: nginx, volumeMounts: [{ name: data, mountPath: /data }] }]';

/** Mounts of volumes that there are not. */
export const workloadVolumeUnknown: Rule = {
  id: 'workload-volume-unknown',
  title: 'A container mounts a volume that its pod does not have',
  class: 'admission',
  severity: 'error',
  gist: 'volumeMounts[].name: Not found',
  source:
    "Kubernetes' check of pod templates, which OpenKruise's CloneSet, DaemonSet and job webhooks run as well; of a StatefulSet only the pods are checked, so that it is admitted and each pod is refused",
  check: each(workloads, (workload, report) => {
    const { manifest, podOwner, template } = workload;
    if (!template || !hasMounts(template)) return;
    const known = new Set<string>();
    const learn = (name: string) => void known.add(name);
    forEachVolume(template, learn);
    forEachClaim(workload, template, learn);
    const told = new Set<string>();
    forEachMount(template, (name, field) => {
      if (known.has(name) || told.has(name)) return;
      told.add(name);
      const near = nearestName(name, known);
      report({
        manifest,
        field: field(),
        message: `a container of ${formatResourceId(manifest.id)} mounts volume ${name}, and the pod has ${known.size === 0 ? 'none' : enumeration([...known])}`,
        why:
          podOwner.kind === 'StatefulSet'
            ? 'the StatefulSet is admitted, and every pod it makes is refused'
            : refusalOf(workload),
        fix:
          near === undefined
            ? `add it to the pod, from this source or another:\nvolumes: [{ name: ${name}, emptyDir: {} }]`
            : `name: ${near}`,
      });
    });
  }),
  bad: example({ kind: 'CloneSet', containers: MOUNT }),
  good: example({ kind: 'CloneSet', pod: 'volumes: [{ name: data, emptyDir: {} }]', containers: MOUNT }),
};
