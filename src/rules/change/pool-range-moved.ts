import { pool } from '../examples';
import { addresses, ranges, yamlList } from '../words';
import type { ChangeRule } from './change-rule';
import { manifestOf, steps } from './change-words';

/** Addresses that go from one pool to another in one change. */
export const poolRangeMoved: ChangeRule = {
  id: 'pool-range-moved',
  title: 'Addresses move from one pool to another in one change',
  class: 'admission',
  severity: 'error',
  gist: 'overlap with IPPool p in IP ranges [...]',
  source:
    "Spiderpool's pool webhook sees one object at a time: objects of one kind are applied in the order of their names, and a pool may not grow into what another still has; nor may a pool lose an address that a pod holds",
  check({ moves }, report) {
    for (const { from, fromAfter, to, addresses: moved } of moves) {
      const manifest = manifestOf(to);
      if (!fromAfter || !manifest || !manifestOf(from)) continue;
      const growsFirst = to.name < from.name;
      report({
        manifest,
        field: ['spec', 'ips'],
        severity: growsFirst ? 'error' : 'warning',
        message: `${addresses(moved.size)} move from pool ${from.name} to pool ${to.name}: ${ranges(moved)}`,
        why: growsFirst
          ? `pools are applied by name, so ${to.name} comes first, while ${from.name} still has the addresses: Spiderpool refuses it`
          : `${from.name} comes first by name and gives the addresses up, if no pod holds one; if a pod does, Spiderpool refuses it, and then ${to.name} as well`,
        fix: steps(
          `in this change only take them out of ${from.name}:\n   ips: ${yamlList(fromAfter.addresses?.ranges ?? [])}`,
          `give them to ${to.name} in a later one`,
        ),
      });
    }
  },
  bad: {
    before: pool('[10.6.124.10-10.6.124.20]', 'web-v4') + pool('[10.6.124.30]', 'cart-v4'),
    after: pool('[10.6.124.10-10.6.124.18]', 'web-v4') + pool('[10.6.124.19-10.6.124.20, 10.6.124.30]', 'cart-v4'),
  },
  good: {
    before: pool('[10.6.124.10-10.6.124.18]', 'web-v4') + pool('[10.6.124.30]', 'cart-v4'),
    after: pool('[10.6.124.10-10.6.124.18]', 'web-v4') + pool('[10.6.124.19-10.6.124.20, 10.6.124.30]', 'cart-v4'),
  },
};
