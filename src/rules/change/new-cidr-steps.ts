import type { Cidr } from '../../addresses/cidr';
import type { ResourceId } from '../../manifests/resource-id';
import { steps } from './change-words';

/** The way to a pool or subnet of another CIDR, since none changes its own. */
export function newCidrSteps({ kind, name }: ResourceId, before: Cidr, after: Cidr): string {
  if (!before.overlaps(after)) {
    return steps(
      `leave ${name} as it is, add a ${kind} of another name for ${after.text}, and move the workloads to it`,
      `once nobody holds an address of ${name}, remove it in a later change`,
    );
  }
  // Pools of one CIDR get along; every one of them keeps a pool of another CIDR over the same addresses out.
  const all = kind === 'SpiderIPPool' ? `it and every other pool of ${before.text}` : 'it with its pools';
  return steps(
    `leave ${name} as it is, and give the workloads addresses of another network, since ${after.text} overlaps ${before.text}, and as long as that is there Spiderpool refuses a ${kind} for it under any name`,
    `once nobody holds an address of ${name}, remove ${all} in a later change`,
    `add a ${kind} for ${after.text} in the one after it, and move the workloads to it`,
  );
}
