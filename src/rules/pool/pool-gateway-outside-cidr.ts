import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import type { Rule } from '../rule';

/** Gateways outside the network of their pool or subnet. */
export const poolGatewayOutsideCidr: Rule = {
  id: 'pool-gateway-outside-cidr',
  title: 'The gateway of a pool or subnet is not in its network',
  class: 'admission',
  severity: 'error',
  gist: "not pertains to the 'spec.subnet'",
  source: "Spiderpool's pool and subnet webhooks",
  check: each(addressBlocks, ({ manifest, cidr, gateway }, report) => {
    if (!cidr || !gateway || gateway.family !== cidr.family || cidr.includes(gateway)) return;
    report({
      manifest,
      field: ['spec', 'gateway'],
      message: `the gateway ${gateway} of ${manifest.id.kind} ${manifest.id.name} is outside its subnet ${cidr}`,
      why: "Spiderpool's webhook refuses the object; a pod could not reach a gateway that is not on its wire",
      fix: `name an address of ${cidr} as the gateway, or none`,
    });
  }),
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, gateway: 10.6.0.1, ips: [10.6.124.2-10.6.124.20] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.2-10.6.124.20] }
`,
};
