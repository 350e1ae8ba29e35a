import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { webhookReading } from './clone-set-percentage-unreadable';
import { cloneSets } from './clone-sets';
import { cloneSet } from './kruise-examples';

/** Surge where pods are never replaced. */
export const cloneSetInPlaceOnlySurge: Rule = {
  id: 'clone-set-in-place-only-surge',
  title: 'A CloneSet that updates in place only has a surge',
  class: 'admission',
  severity: 'error',
  gist: 'can not use maxSurge with strategy type InPlaceOnly',
  source: "OpenKruise's CloneSet webhook, executed: maxSurge, rounded up, must be 0 with InPlaceOnly",
  check: each(cloneSets, (set, report, cluster) => {
    if (set.strategy.type !== 'InPlaceOnly') return;
    const reading = webhookReading(cluster.settings.kruise.version);
    const surge = own(set.update.fields, 'maxSurge');
    if (amountOf(surge, reading) !== 'some' || (typeof surge === 'string' && set.pods === 'none')) return;
    report({
      manifest: set.manifest,
      field: [...set.update.path, 'maxSurge'],
      message: `${set.name} updates its pods in place only and has a maxSurge of ${String(surge)}`,
      why: set.refusal,
      fix: 'maxSurge: 0\nor, where new pods may be made:\ntype: InPlaceIfPossible',
    });
  }),
  bad: cloneSet('updateStrategy: { type: InPlaceOnly, maxSurge: 1 }'),
  good: cloneSet('updateStrategy: { type: InPlaceIfPossible, maxSurge: 1 }'),
};
