import type { PlannedPool } from '../address-plan';
import type { CandidateClass } from './candidate-class';

/** The classes that share a pool with another: only they can be in each other's way. Nearly all workloads have pools of their own. */
export function contendedClasses(classes: readonly CandidateClass[]): ReadonlySet<CandidateClass> {
  const first = new Map<PlannedPool, CandidateClass>();
  const contended = new Set<CandidateClass>();
  for (const candidates of classes) {
    for (const pool of candidates.pools) {
      const other = first.get(pool);
      if (!other) first.set(pool, candidates);
      else contended.add(other).add(candidates);
    }
  }
  return contended;
}

/** The classes with a choice, of pools or of nodes, and those that others could choose the pool of; all others are judged pool by pool. */
export function choosingClasses(classes: readonly CandidateClass[]): readonly CandidateClass[] {
  const contended = contendedClasses(classes);
  return classes.filter(candidates => contended.has(candidates) || !isOnePool([candidates]));
}

/** Whether connected classes have but one pool, and serve their workloads on every node. */
export function isOnePool(group: readonly CandidateClass[]): boolean {
  return group.every(({ pools, requests }) => pools.length === 1 && requests.every(({ nodes }) => nodes === undefined));
}
