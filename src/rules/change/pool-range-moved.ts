import type { Manifest } from '../../manifests/manifest';
import { syncWaveOf } from '../../manifests/sync-wave';
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
    "Spiderpool's pool webhook sees one object at a time: objects of one kind are applied in the order of their names, by Argo CD in that of their sync waves first, and a pool may not grow into what another still has; nor may a pool lose an address that a pod holds",
  check({ moves }, report) {
    for (const { from, fromAfter, to, addresses: moved } of moves) {
      const manifest = manifestOf(to);
      const shrinking = manifestOf(fromAfter);
      if (!fromAfter || !manifest || !shrinking) continue;
      const { growsFirst, why } = orderOf(shrinking, manifest);
      report({
        manifest,
        field: ['spec', 'ips'],
        severity: growsFirst ? 'error' : 'warning',
        message: `${addresses(moved.size)} ${moved.size === 1n ? 'moves' : 'move'} from pool ${from.name} to pool ${to.name}: ${ranges(moved)}`,
        why,
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

/** Which of two pools is applied first. */
function orderOf(shrinking: Manifest, growing: Manifest): { readonly growsFirst: boolean; readonly why: string } {
  const [from, to] = [shrinking.id.name, growing.id.name];
  const [fromWave, toWave] = [syncWaveOf(shrinking), syncWaveOf(growing)];
  const growsFirstByName = to < from;
  const growsFirst = fromWave === toWave ? growsFirstByName : toWave < fromWave;
  const rule = fromWave === toWave ? 'by name' : `by sync wave (${fromWave} and ${toWave})`;
  if (growsFirst) {
    return {
      growsFirst,
      why: `pools are applied ${rule}, so ${to} comes first, while ${from} still has the addresses: Spiderpool refuses it`,
    };
  }
  const byFlux = growsFirstByName ? `; and Flux, which knows no waves, applies ${to} first` : '';
  return {
    growsFirst,
    why: `${from} comes first ${rule} and gives the addresses up, if no pod holds one; if a pod does, Spiderpool refuses it, and then ${to} as well${byFlux}`,
  };
}
