import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { webhookReading } from './clone-set-percentage-unreadable';
import { cloneSets, type JudgedCloneSet } from './clone-sets';
import { cloneSet } from './kruise-examples';

const FIELDS = ['partition', 'maxUnavailable', 'maxSurge'] as const;
const DEFAULTS = { partition: 0, maxUnavailable: '20%', maxSurge: 0 } as const;

/** Negative numbers of pods: partition is refused, the others pass and count as none. */
export const cloneSetNumberNegative: Rule = {
  id: 'clone-set-number-negative',
  title: 'A CloneSet asks for a negative number of pods',
  class: 'admission',
  severity: 'error',
  gist: 'must be greater than or equal to 0; maxUnavailable and maxSurge pass unless both come to nothing',
  source:
    "OpenKruise's CloneSet webhook, executed: partition must not be negative; maxUnavailable and maxSurge may, as long as one of the two comes to a pod",
  check: each(cloneSets, (set, report, cluster) => {
    if (!FIELDS.some(key => isNegative(own(set.update.fields, key)))) return;
    const reading = webhookReading(cluster.settings.kruise.version);
    const amount = (key: (typeof FIELDS)[number]) => amountOf(own(set.update.fields, key) ?? DEFAULTS[key], reading);
    const stuck = set.pods === 'some' && amount('maxUnavailable') !== 'some' && amount('maxSurge') !== 'some';
    for (const key of FIELDS) {
      if (amount(key) !== 'negative') continue;
      const refused = key === 'partition' || stuck;
      report({
        manifest: set.manifest,
        field: [...set.update.path, key],
        message: `${key} of ${set.name} is ${String(own(set.update.fields, key))}, and there are no negative numbers of pods`,
        why: refused
          ? set.refusal
          : 'the webhook lets it pass and the controller counts it as 0, so it is not what was meant',
        fix: fixFor(key, set),
        severity: refused ? 'error' : 'warning',
      });
    }
  }),
  bad: cloneSet('updateStrategy: { partition: -1 }'),
  good: cloneSet('updateStrategy: { partition: 1 }'),
};

/** Any negative number, or text that begins like one: what it comes to is then looked at. */
function isNegative(value: unknown): boolean {
  return typeof value === 'number' ? value < 0 : typeof value === 'string' && value.startsWith('-');
}

function fixFor(key: (typeof FIELDS)[number], { update }: JudgedCloneSet): string {
  const opposite = String(own(update.fields, key)).slice(1);
  return `leave it out for ${DEFAULTS[key]}, or write:\n${key}: ${opposite.endsWith('%') ? `"${opposite}"` : opposite}`;
}
