import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { cloneSets } from './clone-sets';
import { cloneSet } from './kruise-examples';

/** The deadline that stands for none. */
const NEVER = 2_147_483_647;

/** Deadlines that a rollout could not keep even when all goes well. */
export const cloneSetProgressDeadline: Rule = {
  id: 'clone-set-progress-deadline',
  title: 'The progress deadline of a CloneSet is over before a pod counts as available',
  class: 'admission',
  severity: 'error',
  gist: 'progressDeadlineSeconds: must be greater than minReadySeconds',
  source:
    "OpenKruise's CloneSet webhook for v1alpha1 since 1.9: the deadline is not negative and, unless it is the largest number, above minReadySeconds",
  check: each(cloneSets, (set, report, cluster) => {
    if (!cluster.settings.kruise.version.isAtLeast(1, 9, 0)) return;
    const deadline = own(set.spec, 'progressDeadlineSeconds');
    const ready = own(set.spec, 'minReadySeconds') ?? 0;
    if (set.shape !== 'v1alpha1' || typeof deadline !== 'number' || typeof ready !== 'number') return;
    if (deadline === NEVER || !(deadline < 0 || deadline <= ready)) return;
    report({
      manifest: set.manifest,
      field: [...set.path, 'progressDeadlineSeconds'],
      message:
        deadline < 0
          ? `progressDeadlineSeconds of ${set.name} is ${deadline}, and there are no negative deadlines`
          : `progressDeadlineSeconds of ${set.name} is ${deadline}, and a pod counts only after ${ready} seconds (minReadySeconds)`,
      why: set.refusal,
      fix: `progressDeadlineSeconds: ${Math.max(0, ready) + 600}`,
    });
  }),
  bad: cloneSet('minReadySeconds: 30\n  progressDeadlineSeconds: 30'),
  good: cloneSet('minReadySeconds: 30\n  progressDeadlineSeconds: 630'),
};
