import { Cidr } from '../../addresses/cidr';
import { type Family, familyName } from '../../addresses/family';
import { IPAddress } from '../../addresses/ip-address';
import type { PolicyRouteEntry } from '../../manifests/multus/coordinator-block';
import { formatResourceId } from '../../manifests/resource-id';
import { each } from '../each';
import type { Rule } from '../rule';
import { coordinatorBlocks } from './coordinator-blocks';
import { coordinator } from './example';

/** Routes of coordinators that lead nowhere. */
export const coordinatorRouteInvalid: Rule = {
  id: 'coordinator-route-invalid',
  title: 'A policy route of a coordinator cannot be read',
  class: 'admission',
  severity: 'error',
  gist: 'dst and gw must use the same IP family',
  source:
    "Spiderpool's coordinator webhook, for SpiderCoordinators and SpiderMultusConfigs: dst is an address or CIDR, gw an address of its family",
  check: each(coordinatorBlocks, ({ manifest, block }, report) => {
    for (const route of block.policyRoutes) {
      const problem = routeProblem(route);
      if (!problem) continue;
      report({
        manifest,
        field: [...route.field, problem.key],
        message: `a policy route of ${formatResourceId(manifest.id)} cannot be read: ${problem.says}`,
        why: "Spiderpool's webhook refuses the object",
        fix: 'write both of one family, such as:\n- { dst: 10.1.0.0/16, gw: 10.6.0.1 }',
      });
    }
  }),
  bad: coordinator('{ podCIDRType: auto, policyRoutes: [{ dst: 10.1.0.0/16, gw: "fd00::1" }] }'),
  good: coordinator('{ podCIDRType: auto, policyRoutes: [{ dst: 10.1.0.0/16, gw: 10.6.0.1 }] }'),
};

function routeProblem({ dst, gw }: PolicyRouteEntry): { readonly key: string; readonly says: string } | undefined {
  const family = destinationFamily(dst);
  if (typeof family === 'string') return { key: 'dst', says: `dst: ${family}` };
  const gateway = IPAddress.parse(gw);
  if (!gateway.ok) return { key: 'gw', says: `gw: ${gateway.problem.message}` };
  if (gateway.value.family === family) return undefined;
  return {
    key: 'gw',
    says: `dst ${dst} is ${familyName(family)}, and gw ${gw} is ${familyName(gateway.value.family)}`,
  };
}

/** The family of a destination, or why it has none. */
function destinationFamily(text: string): Family | string {
  const address = IPAddress.parse(text);
  if (address.ok) return address.value.family;
  const cidr = Cidr.parse(text);
  return cidr.ok ? cidr.value.family : cidr.problem.message;
}
