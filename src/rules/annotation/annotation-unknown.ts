import { nearestName } from '../../context/nearest-name';
import { ANNOTATION, NAMESPACE_ANNOTATION } from '../../manifests/annotation-keys';
import { child } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { PodTemplate } from '../../manifests/workload';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Report, Rule } from '../rule';

const PREFIX = 'ipam.spidernet.io/';
const OF_PODS: readonly string[] = Object.values(ANNOTATION).filter(key => key.startsWith(PREFIX));
const OF_NAMESPACES: readonly string[] = Object.values(NAMESPACE_ANNOTATION);

/** Annotations in the name of Spiderpool's IPAM that it does not read where they stand. */
export const annotationUnknown: Rule = {
  id: 'annotation-unknown',
  title: 'Spiderpool reads no annotation of that key there',
  class: 'runtime',
  severity: 'warning',
  gist: 'ignored without a word',
  source:
    "Spiderpool's agent and controller: the keys they read of pods and of namespaces (ipam.spidernet.io/dns is defined and never read)",
  check({ objects }, report) {
    for (const { manifest, template } of objects.workloads) {
      if (template) check(manifest, template, POD_KEYS, report);
    }
    for (const manifest of objects.namespaces.values()) {
      const annotations = child(child(manifest.object, 'metadata'), 'annotations');
      check(manifest, { annotations, path: [] }, NAMESPACE_KEYS, report);
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_POOL, 'ipam.spidernet.io/ippol-reclaim': 'false' } })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};

interface Keys {
  readonly own: readonly string[];
  /** Keys that are read elsewhere, and where. */
  readonly other: readonly string[];
  readonly place: string;
}

const POD_KEYS: Keys = { own: OF_PODS, other: OF_NAMESPACES, place: 'a Namespace' };
const NAMESPACE_KEYS: Keys = { own: OF_NAMESPACES, other: OF_PODS, place: 'the pod template of a workload' };

function check(
  manifest: Manifest,
  { annotations, path }: Pick<PodTemplate, 'annotations' | 'path'>,
  keys: Keys,
  report: Report,
): void {
  for (const key of Object.keys(annotations)) {
    if (!key.startsWith(PREFIX) || keys.own.includes(key)) continue;
    const elsewhere = keys.other.includes(key);
    // The prefix is that of all, and would make any two of them look alike.
    const names = keys.own.map(name => name.slice(PREFIX.length));
    const nearest = nearestName(key.slice(PREFIX.length), names);
    report({
      manifest,
      field: [...path, 'metadata', 'annotations', key],
      message: `Spiderpool does not read ${key} of ${formatResourceId(manifest.id)}`,
      why: 'what it asks for does not happen, and nothing says so',
      fix: elsewhere
        ? `${key} is an annotation of ${keys.place}`
        : `${nearest === undefined ? 'take it out' : `write ${PREFIX}${nearest}`}; the keys read there are ${names.join(', ')}`,
    });
  }
}
