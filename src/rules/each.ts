import type { ClusterPlan } from '../plan/address-plan';
import type { Report } from './rule';

/** A check of the items of a list, each by itself. */
export interface EachCheck {
  /** What is looked at, of a cluster or of a part of it. Checks of one list name the same function, and the list is made once for all of them. */
  readonly list: (cluster: ClusterPlan) => readonly unknown[];
  readonly check: (item: unknown, report: Report, cluster: ClusterPlan) => void;
}

/**
 * Looks at the items of a list one at a time. The engine makes the turns: most rules look at every object and find nothing, and a loop in each of
 * two hundred rules costs more than what is in it.
 *
 * @param list a function that other rules name, too
 */
export function each<Item>(
  list: (cluster: ClusterPlan) => readonly Item[],
  check: (item: Item, report: Report, cluster: ClusterPlan) => void,
): EachCheck {
  // The engine takes the items from this list and no other.
  return { list, check: check as EachCheck['check'] };
}
