import type { AddressRange } from '../../addresses/address-range';
import { isAtEdge, neverEndsInSpiderpool } from '../../addresses/endless-range';
import type { FieldPath } from '../../manifests/field-path';
import type { RangeList } from '../../manifests/range-list';
import { addressObjects } from '../address-blocks';
import { each } from '../each';
import type { Rule } from '../rule';

/** Ranges on which Spiderpool's parser never comes to an end. */
export const rangeEndless: Rule = {
  id: 'range-endless',
  title: "Spiderpool's controller never finishes reading a range",
  class: 'admission',
  severity: 'error',
  gist: 'the webhook loops until the controller is out of memory',
  source:
    "Spiderpool's range parser, executed: it steps past the last address, and drops leading zero bytes on the way",
  check: each(addressObjects, (object, report) => {
    for (const list of object.lists) {
      const endless = endlessIn(list);
      if (!endless) continue;
      const { manifest } = object;
      report({
        manifest,
        field: endless.field,
        message: `${manifest.id.kind} ${manifest.id.name} holds ${endless.range}, which Spiderpool cannot walk to its end`,
        why: 'the controller loops on it until it runs out of memory, and while it is gone every pool and subnet in the cluster is refused',
        fix: 'leave out addresses that begin with a zero byte and the last address of the family',
      });
    }
  }),
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderReservedIP
metadata: { name: last-addresses }
spec: { ipVersion: 4, ips: ["255.255.255.250-255.255.255.255"] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderReservedIP
metadata: { name: last-addresses }
spec: { ipVersion: 4, ips: ["255.255.255.250-255.255.255.254"] }
`,
};

interface EndlessRange {
  readonly field: FieldPath;
  readonly range: AddressRange;
}

/** Entries that touch are merged before they are walked, so both the entries and what they merge to count; one finding a list is enough. */
function endlessIn(list: RangeList): EndlessRange | undefined {
  if (!list.set.ranges.some(isAtEdge)) return undefined;
  const entry = list.entries.find(({ text, range }) => neverEndsInSpiderpool(range, text));
  if (entry) return entry;
  const merged = list.set.ranges.find(range => neverEndsInSpiderpool(range));
  return merged && { field: list.field, range: merged };
}
