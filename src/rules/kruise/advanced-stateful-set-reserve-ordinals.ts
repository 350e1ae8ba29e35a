import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { statefulSet } from './kruise-examples';
import { statefulSets } from './stateful-sets';

/** Ordinals that no pod can have. */
export const advancedStatefulSetReserveOrdinals: Rule = {
  id: 'advanced-stateful-set-reserve-ordinals',
  title: 'A reserved ordinal of an Advanced StatefulSet is neither a number nor a range of numbers',
  class: 'admission',
  severity: 'error',
  gist: 'reserveOrdinals: invalid range / must be greater than or equal to 0',
  source:
    'OpenKruise\'s StatefulSet webhook: reserveOrdinals holds numbers from 0 on and, in v1beta1, ranges such as "2-4" whose start is not above their end',
  check: each(statefulSets, (set, report) => {
    const ordinals = own(set.spec, 'reserveOrdinals');
    if (!Array.isArray(ordinals)) return;
    for (const [index, ordinal] of ordinals.entries()) {
      if (typeof ordinal !== 'string' && typeof ordinal !== 'number') continue;
      if (typeof ordinal === 'number' ? !(ordinal < 0) : isRange(ordinal)) continue;
      report({
        manifest: set.manifest,
        field: [...set.path, 'reserveOrdinals', index],
        message: `reserveOrdinals[${index}] of ${set.name} is ${JSON.stringify(ordinal)}, which is neither a number from 0 on nor a range such as "2-4"`,
        why: set.refusal,
        fix: suggestion(ordinal),
      });
    }
  }),
  bad: statefulSet('reserveOrdinals: ["4-2"]'),
  good: statefulSet('reserveOrdinals: ["2-4", 7]'),
};

function isRange(text: string): boolean {
  const match = /^(\d+)-(\d+)$/.exec(text);
  return match !== null && Number(match[1]) <= Number(match[2]);
}

function suggestion(ordinal: string | number): string {
  const match = /^(\d+)-(\d+)$/.exec(String(ordinal));
  if (match) return `- "${match[2]}-${match[1]}"`;
  return /^\d+$/.test(String(ordinal))
    ? `without quotes:\n- ${ordinal}`
    : 'write a number such as 2, or a range such as "2-4"';
}
