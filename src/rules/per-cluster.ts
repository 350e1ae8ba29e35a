import type { ClusterPlan } from '../plan/address-plan';

/** Works something out once for each plan of a cluster, for rules that all look at the same things. A plan never changes. */
export function perCluster<Value>(work: (cluster: ClusterPlan) => Value): (cluster: ClusterPlan) => Value {
  const made = new WeakMap<ClusterPlan, { readonly value: Value }>();
  return cluster => {
    const known = made.get(cluster);
    if (known) return known.value;
    const value = work(cluster);
    made.set(cluster, { value });
    return value;
  };
}
