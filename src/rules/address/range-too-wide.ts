import { addressObjects } from '../address-blocks';
import { each } from '../each';
import { addressObject } from '../examples';
import type { Rule } from '../rule';
import { addresses } from '../words';

/** Up to this many addresses Spiderpool walks in a moment: a whole IPv4 /16. */
const COMFORTABLE = 1n << 16n;

/**
 * A list that is walked at creation must be done within the webhook's ten seconds: lists of a million addresses are, lists of 2^24 are not.
 * This lies between the two.
 */
const HOPELESS = 1n << 22n;

/** Lists of more addresses than Spiderpool can write down one by one, as it does. */
export const rangeTooWide: Rule = {
  id: 'range-too-wide',
  title: 'A list holds more addresses than Spiderpool can walk in time',
  class: 'admission',
  severity: 'warning',
  gist: 'the webhook panics (makeslice: cap out of range) or runs into its timeout',
  source:
    "Spiderpool's range parser, executed: it writes every address of a list down; subnets and lists of several entries at creation, single entries of a pool at every update, reserved addresses at every allocation",
  check: each(addressObjects, (object, report) => {
    const { manifest } = object;
    for (const { field, set, texts } of object.lists) {
      if (set.size <= COMFORTABLE) continue;
      const isWalkedAtOnce = texts.length > 1 || manifest.id.kind === 'SpiderSubnet';
      report({
        manifest,
        field,
        severity: isWalkedAtOnce && set.size > HOPELESS ? 'error' : 'warning',
        message: `${field[1]} of ${manifest.id.kind} ${manifest.id.name} holds ${addresses(set.size)}, and Spiderpool writes down each of them`,
        why: consequence(manifest.id.kind, isWalkedAtOnce),
        fix: `keep the list to ${COMFORTABLE} addresses or fewer`,
      });
    }
  }),
  bad: addressObject(
    'SpiderSubnet',
    '{ name: subnet6 }',
    '{ subnet: "fd00:6::/64", ips: ["fd00:6::1-fd00:6::ffff:ffff"] }',
  ),
  good: addressObject(
    'SpiderSubnet',
    '{ name: subnet6 }',
    '{ subnet: "fd00:6::/64", ips: ["fd00:6::1-fd00:6::ffff"] }',
  ),
};

function consequence(kind: string, isWalkedAtOnce: boolean): string {
  if (isWalkedAtOnce) return 'its webhook runs out of time or memory on a long list, and then refuses the object';
  return kind === 'SpiderReservedIP'
    ? 'every allocation in the cluster walks the whole list'
    : 'the pool is admitted, and then no update of it is, not even of an annotation';
}
