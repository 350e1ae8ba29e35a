import { addressObjects } from '../address-blocks';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';
import { yamlList } from '../words';

/** Lists of several entries that are stored otherwise than they are written. */
export const rangesNotMerged: Rule = {
  id: 'ranges-not-merged',
  title: 'A list of ranges is stored otherwise than it is written',
  class: 'admission',
  severity: 'warning',
  gist: 'ips and excludeIPs are merged and sorted',
  source:
    "Spiderpool's mutating webhooks: a list of two entries or more is sorted, merged and respelled; one entry stays as it is",
  check: each(addressObjects, (object, report) => {
    for (const { field, texts, isComplete, set } of object.lists) {
      if (texts.length < 2 || !isComplete) continue;
      const { ranges } = set;
      if (ranges.length === texts.length && ranges.every((range, index) => String(range) === texts[index])) continue;
      const stored = set.toStrings();
      const { manifest } = object;
      report({
        manifest,
        field,
        message: `${field[1]} of ${manifest.id.kind} ${manifest.id.name} is ${shown(texts)}, and Spiderpool stores ${shown(stored)}`,
        why: 'what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again',
        fix: `${field[1]}: ${yamlList(stored)}`,
      });
    }
  }),
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.15, 10.6.124.10-10.6.124.14] }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.15] }'),
};

function shown(texts: readonly string[]): string {
  const more = texts.length - 4;
  return more > 0 ? `${yamlList(texts.slice(0, 4))} and ${more} more` : yamlList(texts);
}
