import { formatFieldPath } from '../../manifests/field-path';
import type { Route } from '../../manifests/route';
import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

/** Routes of one pool or subnet that lead to one network. */
export const poolRouteDuplicate: Rule = {
  id: 'pool-route-duplicate',
  title: 'Two routes of a pool or subnet lead to the same network',
  class: 'admission',
  severity: 'error',
  gist: 'duplicate route with the same dst',
  source: "Spiderpool's pool and subnet webhooks compare dst as text, here the networks are compared",
  check: each(addressBlocks, ({ manifest, routes }, report) => {
    if (routes.length < 2) return;
    const first = new Map<string, Route>();
    for (const route of routes) {
      if (!route.destination) continue;
      const network = String(route.destination);
      const other = first.get(network);
      if (!other) first.set(network, route);
      else {
        const isSameText = other.dst === route.dst;
        report({
          manifest,
          field: [...route.field, 'dst'],
          severity: isSameText ? 'error' : 'warning',
          message: `${formatFieldPath(other.field)} and ${formatFieldPath(route.field)} of ${manifest.id.kind} ${manifest.id.name} both lead to ${network}${isSameText ? '' : `, written ${other.dst} and ${route.dst}`}`,
          why: isSameText
            ? "Spiderpool's webhook refuses the object"
            : 'Spiderpool compares the texts and lets them pass, and a pod cannot have two routes to one network',
          fix: `keep one of them:\n- { dst: ${network}, gw: ${other.gw} }`,
        });
      }
    }
  }),
  bad: poolWith(
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10], routes: [{ dst: 172.16.0.0/12, gw: 10.6.124.1 }, { dst: 172.16.0.0/12, gw: 10.6.124.2 }] }',
  ),
  good: poolWith(
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10], routes: [{ dst: 172.16.0.0/12, gw: 10.6.124.1 }, { dst: 172.32.0.0/12, gw: 10.6.124.2 }] }',
  ),
};
