import { child, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration, pods } from '../words';
import { cloneSets } from './clone-sets';
import { cloneSet } from './kruise-examples';

/** Names of pods to delete, which a manifest in Git cannot keep. */
export const cloneSetPodsToDelete: Rule = {
  id: 'clone-set-pods-to-delete',
  title: 'A CloneSet names pods to delete, a list that its controller empties',
  class: 'admission',
  severity: 'error',
  gist: 'podsToDelete: find pod failed: not found; duplicated items',
  source:
    "OpenKruise's CloneSet webhook: v1alpha1 refuses every new name that is not a running pod of this very CloneSet, both versions refuse a name twice; the controller takes names out of the list once the pods are gone",
  check: each(cloneSets, (set, report) => {
    const names = own(child(set.spec, 'scaleStrategy'), 'podsToDelete');
    if (!Array.isArray(names) || names.length === 0) return;
    const twice = new Set(names).size < names.length;
    const refused = set.shape === 'v1alpha1' || twice;
    report({
      manifest: set.manifest,
      field: [...set.path, 'scaleStrategy', 'podsToDelete'],
      message: `${set.name} names ${pods(names.length)} to delete: ${enumeration(names.map(String))}${twice ? ', one of them twice' : ''}`,
      why: refused
        ? 'OpenKruise refuses names of pods that the CloneSet does not run at that moment, as all are when it is created or once they are gone; and its controller empties the list, so that a GitOps tool writes it again'
        : 'the controller empties the list once the pods are gone, and a GitOps tool writes it again',
      fix: 'leave podsToDelete out, and label by hand the pods that are to go:\napps.kruise.io/specified-delete: "true"',
      severity: refused ? 'error' : 'warning',
    });
  }),
  bad: cloneSet('scaleStrategy: { podsToDelete: [web-x7k2p] }'),
  good: cloneSet('scaleStrategy: { maxUnavailable: 1 }'),
};
