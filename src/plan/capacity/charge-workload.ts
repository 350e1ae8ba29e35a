import type { PlannedWorkload } from '../address-plan';
import { onlyPool, usablePools } from '../flow/usable-pools';
import type { PoolDraft } from '../supply/plan-pools';
import type { SubnetDraft } from '../supply/plan-subnets';

/** What workloads draw from. */
export interface Drafts {
  readonly pools: ReadonlyMap<string, PoolDraft>;
  readonly subnets: ReadonlyMap<string, SubnetDraft>;
}

/** Enters a workload with every pool and subnet it draws from. */
export function chargeWorkload(workload: PlannedWorkload, { pools, subnets }: Drafts): void {
  for (const nic of workload.nics) {
    for (const source of nic.sources) {
      if (source.type === 'auto-pool') subnets.get(source.subnetName)?.autoPools.push({ workload, nic, source });
      else {
        const only = onlyPool(source);
        const consumer = { workload, nic, source };
        if (only) pools.get(only.name)?.consumers.push(consumer);
        else for (const { name } of usablePools(source)) pools.get(name)?.consumers.push(consumer);
      }
    }
  }
}
