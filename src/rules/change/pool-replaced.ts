import { RangeSet } from '../../addresses/range-set';
import type { PlannedPool } from '../../plan/address-plan';
import { pool } from '../examples';
import { enumeration, ranges } from '../words';
import type { ChangeRule } from './change-rule';
import { manifestOf, steps } from './change-words';
import { replacedPools } from './replaced-pools';

/** Pools that take the addresses, or the network, of pools which the same change removes: a renamed pool above all. */
export const poolReplaced: ChangeRule = {
  id: 'pool-replaced',
  title: 'A pool is renamed, or takes the place of one that is removed in the same change',
  class: 'admission',
  severity: 'error',
  gist: 'overlap with IPPool old in IP ranges [...]',
  source:
    "Spiderpool's pool webhook holds a new pool against every pool that is still there; a removed one goes last, and stays Terminating while a pod holds an address of it",
  check(change, report) {
    for (const { pool: replacing, removed } of replacedPools(change)) {
      const manifest = manifestOf(replacing);
      if (!manifest) continue;
      const names = enumeration(removed.map(({ name }) => name));
      report({
        manifest,
        field: isRename(replacing, removed) ? ['metadata', 'name'] : ['spec', 'ips'],
        message: isRename(replacing, removed)
          ? `pool ${names} is renamed to ${replacing.name}: to the cluster that is a new pool with the addresses of one that is still there`
          : `pool ${replacing.name} takes ${takenText(replacing, removed)} of ${names}, which this change removes`,
        why: `${names} goes only after ${replacing.name} is applied, and not before its last pod is gone: Spiderpool refuses ${replacing.name} until then, and its workloads get no address`,
        fix: `keep the name:\nname: ${removed[0]?.name}\nor, if it has to be another one:\n${steps(
          `give ${replacing.name} addresses that no pool has, and name it in the workloads instead of ${names}`,
          `once nobody holds an address of ${names}, remove it in a later change; after that its addresses are free for ${replacing.name}`,
        )}`,
      });
    }
  },
  bad: { before: pool('[10.6.124.10-10.6.124.20]'), after: pool('[10.6.124.10-10.6.124.20]', 'web2-v4') },
  good: {
    before: pool('[10.6.124.10-10.6.124.20]'),
    after: pool('[10.6.124.10-10.6.124.20]') + pool('[10.6.124.30-10.6.124.40]', 'web2-v4'),
  },
};

/** The addresses they have in common, or else the network. */
function takenText({ addresses, cidr }: PlannedPool, removed: readonly PlannedPool[]): string {
  const theirs = removed.flatMap(({ addresses: set }) =>
    set?.family === addresses?.family ? (set?.ranges ?? []) : [],
  );
  const shared = addresses?.intersection(RangeSet.of(addresses.family, theirs));
  return shared && !shared.isEmpty ? ranges(shared) : `with ${cidr} the network`;
}

function isRename(pool: PlannedPool, removed: readonly PlannedPool[]): boolean {
  const [only, ...others] = removed;
  return others.length === 0 && !!only?.addresses && pool.addresses?.equals(only.addresses) === true;
}
