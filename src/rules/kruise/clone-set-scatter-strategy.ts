import { isJsonObject, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { cloneSets } from './clone-sets';
import { cloneSet } from './kruise-examples';

/** Terms of a scatter strategy that OpenKruise refuses. */
export const cloneSetScatterStrategy: Rule = {
  id: 'clone-set-scatter-strategy',
  title: 'The scatter strategy of a CloneSet has a term without a key, or one twice',
  class: 'admission',
  severity: 'error',
  gist: 'scatterStrategy: key should not be empty / duplicated key and value',
  source: "OpenKruise's check of scatter strategies: every term has a key, and no key and value come twice",
  check: each(cloneSets, (set, report) => {
    const terms = own(set.update.fields, 'scatterStrategy');
    if (!Array.isArray(terms)) return;
    const seen = new Set<string>();
    for (const [index, term] of terms.entries()) {
      if (!isJsonObject(term)) continue;
      const key = own(term, 'key') ?? '';
      const value = own(term, 'value') ?? '';
      const pair = JSON.stringify([key, value]);
      if (key !== '' && !seen.has(pair)) {
        seen.add(pair);
        continue;
      }
      report({
        manifest: set.manifest,
        field: [...set.update.path, 'scatterStrategy', index],
        message:
          key === ''
            ? `scatterStrategy[${index}] of ${set.name} has no key`
            : `scatterStrategy[${index}] of ${set.name} repeats ${value === '' ? String(key) : `${String(key)}: ${String(value)}`}`,
        why: set.refusal,
        fix: key === '' ? 'name a label of the pods as key' : `remove scatterStrategy[${index}]`,
      });
      break;
    }
  }),
  bad: cloneSet('updateStrategy: { scatterStrategy: [{ key: zone, value: a }, { key: zone, value: a }] }'),
  good: cloneSet('updateStrategy: { scatterStrategy: [{ key: zone, value: a }, { key: zone, value: b }] }'),
};
