import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

/** The two spellings that Spiderpool's webhooks know. */
const REFUSED: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0']);

/** Routes of pools and subnets that lead everywhere. */
export const poolRouteDefault: Rule = {
  id: 'pool-route-default',
  title: 'A route of a pool or subnet is a default route',
  class: 'admission',
  severity: 'error',
  gist: "please specify 'spec.gateway' to configure the default route",
  source:
    "Spiderpool's pool and subnet webhooks refuse the texts 0.0.0.0/0 and ::/0 as dst; other spellings of prefix length 0 pass, and are default routes all the same",
  check: each(addressBlocks, ({ manifest, routes }, report) => {
    for (const { field, dst, gw, destination } of routes) {
      if (destination?.prefixLength !== 0) continue;
      const isRefused = REFUSED.has(dst ?? '');
      report({
        manifest,
        field: [...field, 'dst'],
        severity: isRefused ? 'error' : 'warning',
        message: `${manifest.id.kind} ${manifest.id.name} has a route to ${dst}, which is a default route`,
        why: isRefused
          ? "Spiderpool's webhook refuses the object: the default route of a pool comes from its gateway"
          : 'Spiderpool lets the spelling pass, and pods get a second default route beside that of the gateway',
        fix: gw
          ? `remove the route and write in spec:\ngateway: ${gw}`
          : 'remove the route, and name the router in gateway',
      });
    }
  }),
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], routes: [{ dst: 0.0.0.0/0, gw: 10.6.124.1 }] }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], gateway: 10.6.124.1 }'),
};
