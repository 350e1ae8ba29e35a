import type { PlannedPool } from '../address-plan';
import type { CandidateClass } from './candidate-class';

/** Groups classes that share pools, directly or through others, in the order of their first members. */
export function connected(classes: readonly CandidateClass[]): readonly (readonly CandidateClass[])[] {
  const parent = new Map<CandidateClass, CandidateClass>();
  const rootOf = (candidates: CandidateClass): CandidateClass => {
    let root = candidates;
    for (let up = parent.get(root); up; up = parent.get(root)) root = up;
    let at = candidates;
    for (let up = parent.get(at); up && up !== root; up = parent.get(at)) {
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  const byPool = new Map<PlannedPool, CandidateClass>();
  for (const candidates of classes) {
    for (const pool of candidates.pools) {
      const other = byPool.get(pool);
      if (!other) byPool.set(pool, candidates);
      else if (rootOf(other) !== rootOf(candidates)) parent.set(rootOf(candidates), rootOf(other));
    }
  }
  const groups = new Map<CandidateClass, CandidateClass[]>();
  for (const candidates of classes) {
    const root = rootOf(candidates);
    const group = groups.get(root);
    if (group) group.push(candidates);
    else groups.set(root, [candidates]);
  }
  return [...groups.values()];
}
