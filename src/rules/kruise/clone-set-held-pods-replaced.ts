import { each } from '../each';
import type { Rule } from '../rule';
import { cloneSets } from './clone-sets';
import { example } from './kruise-examples';

const LABEL = 'apps.kruise.io/cloneset-scaling-exclude-preparing-delete';
const HOOK = 'lifecycle: { preDelete: { labelsHandler: { example.com/drain: "true" } } }';

/** Pods held by a hook that are replaced while they still run: more pods than any field says. */
export const cloneSetHeldPodsReplaced: Rule = {
  id: 'clone-set-held-pods-replaced',
  title: 'Pods that a preDelete hook holds are replaced while they still run, in any number',
  class: 'capacity',
  severity: 'note',
  gist: 'admitted; the number of pods has no upper bound',
  source:
    "OpenKruise's CloneSet controller, executed: with excludePreparingDelete, pods in PreparingDelete do not count, so every one of them gets a replacement",
  check: each(cloneSets, (set, report) => {
    if (!set.strategy.replacesHeldPods) return;
    report({
      manifest: set.manifest,
      field: [...set.path, 'lifecycle', 'preDelete'],
      message: `${set.name} replaces pods while its preDelete hook still holds them (excludePreparingDelete): no field limits how many run at once`,
      why: 'each held pod keeps its address and its replacement wants another, so a hook that is slow to let go can empty any pool',
      fix: `leave out ${set.shape === 'v1beta1' ? 'scaleStrategy.excludePreparingDelete' : `the label ${LABEL}`}, or size the pool for as many held pods as you expect`,
    });
  }),
  bad: example({ kind: 'CloneSet', labels: `{ ${LABEL}: "true" }`, spec: HOOK }),
  good: example({ kind: 'CloneSet', spec: HOOK }),
};
