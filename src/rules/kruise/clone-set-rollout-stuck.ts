import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { webhookReading } from './clone-set-percentage-unreadable';
import { cloneSets } from './clone-sets';
import { cloneSet } from './kruise-examples';

/** CloneSets that may neither take a pod away nor add one. */
export const cloneSetRolloutStuck: Rule = {
  id: 'clone-set-rollout-stuck',
  title: 'A CloneSet may neither take a pod away nor add one during an update',
  class: 'admission',
  severity: 'error',
  gist: 'maxUnavailable and maxSurge should not both be less than 1',
  source:
    "OpenKruise's CloneSet webhook, executed: with pods to run, maxUnavailable and maxSurge, both rounded up, must not both be less than 1",
  check: each(cloneSets, (set, report, cluster) => {
    if (set.pods === 'none' || set.strategy.type === 'OnDelete') return;
    const reading = webhookReading(cluster.settings.kruise.version);
    const unavailable = own(set.update.fields, 'maxUnavailable') ?? '20%';
    const surge = own(set.update.fields, 'maxSurge') ?? 0;
    if (amountOf(unavailable, reading) !== 'none' || amountOf(surge, reading) !== 'none') return;
    report({
      manifest: set.manifest,
      field: [...set.update.path, 'maxUnavailable'],
      message: `${set.name} has a maxUnavailable of ${String(unavailable)} and a maxSurge of ${String(surge)}: an update could replace no pod`,
      why: set.refusal,
      fix: 'maxUnavailable: 1\nor, with an address more:\nmaxSurge: 1',
    });
  }),
  bad: cloneSet('updateStrategy: { maxUnavailable: 0 }'),
  good: cloneSet('updateStrategy: { maxUnavailable: 0, maxSurge: 1 }'),
};
