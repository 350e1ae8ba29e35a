import { nearestName } from '../../context/nearest-name';
import { formatResourceId } from '../../manifests/resource-id';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { claimsOf, mountsOf, volumesOf } from './pod-volumes';
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
  check({ objects }, report) {
    for (const workload of objects.workloads) {
      const { manifest, podOwner, template } = workload;
      if (!template) continue;
      const mounts = mountsOf(template);
      if (mounts.length === 0) continue;
      const names = [...volumesOf(template), ...claimsOf(workload, template)].map(({ name }) => name);
      const known = new Set(names);
      const told = new Set<string>();
      for (const { name, field } of mounts) {
        if (known.has(name) || told.has(name)) continue;
        told.add(name);
        const near = nearestName(name, names);
        report({
          manifest,
          field,
          message: `a container of ${formatResourceId(manifest.id)} mounts volume ${name}, and the pod has ${names.length === 0 ? 'none' : enumeration(names)}`,
          why:
            podOwner.kind === 'StatefulSet'
              ? 'the StatefulSet is admitted, and every pod it makes is refused'
              : refusalOf(workload),
          fix: near === undefined ? `volumes: [{ name: ${name}, emptyDir: {} }], or another source` : `name: ${near}`,
        });
      }
    }
  },
  bad: example({ kind: 'CloneSet', containers: MOUNT }),
  good: example({ kind: 'CloneSet', pod: 'volumes: [{ name: data, emptyDir: {} }]', containers: MOUNT }),
};
