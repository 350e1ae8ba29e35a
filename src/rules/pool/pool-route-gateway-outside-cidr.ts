import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

/** Routes over a router that is not on the network of their pool or subnet. */
export const poolRouteGatewayOutsideCidr: Rule = {
  id: 'pool-route-gateway-outside-cidr',
  title: 'The router of a route is not in the network of its pool or subnet',
  class: 'admission',
  severity: 'error',
  gist: "not pertains to the 'spec.subnet' of IPPool",
  source: "Spiderpool's pool and subnet webhooks",
  check: each(addressBlocks, ({ manifest, cidr, routes }, report) => {
    for (const { field, gateway, dst } of routes) {
      if (!cidr || !gateway || cidr.includes(gateway)) continue;
      report({
        manifest,
        field: [...field, 'gw'],
        message: `the route of ${manifest.id.kind} ${manifest.id.name} to ${dst ?? 'nowhere'} goes over ${gateway}, which is outside its subnet ${cidr}`,
        why: "Spiderpool's webhook refuses the object; a pod could not reach a router that is not on its wire",
        fix: `name a router in ${cidr}`,
      });
    }
  }),
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], routes: [{ dst: 172.16.0.0/12, gw: 10.6.125.1 }] }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], routes: [{ dst: 172.16.0.0/12, gw: 10.6.124.1 }] }'),
};
