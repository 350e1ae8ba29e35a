import { child, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { cloneSets } from './clone-sets';
import { cloneSet } from './kruise-examples';

/** Scale strategies under which no pod is ever created. */
export const cloneSetScaleStuck: Rule = {
  id: 'clone-set-scale-stuck',
  title: 'A CloneSet never creates a pod, because none may be missing while pods are added',
  class: 'runtime',
  severity: 'error',
  gist: 'admitted; no pod is ever created, and nothing says so',
  source:
    "OpenKruise's CloneSet controller, executed: it creates at most scaleStrategy.maxUnavailable pods at a time, and takes what it cannot read for 0; no webhook looks at the field",
  check: each(cloneSets, (set, report) => {
    if (set.pods === 'none') return;
    const limit = own(child(set.spec, 'scaleStrategy'), 'maxUnavailable') ?? undefined;
    if (limit === undefined) return;
    const amount = amountOf(limit, 'lenient');
    if (amount === 'some' || amount === 'other-type') return;
    report({
      manifest: set.manifest,
      field: [...set.path, 'scaleStrategy', 'maxUnavailable'],
      message: `scaleStrategy.maxUnavailable of ${set.name} is ${JSON.stringify(limit)}${amount === 'none' ? '' : ', which its controller counts as 0'}`,
      why: 'the controller creates no more pods at a time than may be missing: with 0 it creates none, the CloneSet stays empty and no error is told',
      fix: 'leave it out for no limit, or write:\nscaleStrategy: { maxUnavailable: 1 }',
    });
  }),
  bad: cloneSet('scaleStrategy: { maxUnavailable: 0 }'),
  good: cloneSet('scaleStrategy: { maxUnavailable: 1 }'),
};
