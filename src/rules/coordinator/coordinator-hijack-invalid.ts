import { Cidr } from '../../addresses/cidr';
import { IPAddress } from '../../addresses/ip-address';
import { formatResourceId } from '../../manifests/resource-id';
import { each } from '../each';
import type { Rule } from '../rule';
import { coordinatorBlocks } from './coordinator-blocks';
import { coordinator } from './example';

/** Networks to be reached through the node that are none. */
export const coordinatorHijackInvalid: Rule = {
  id: 'coordinator-hijack-invalid',
  title: 'An entry of hijackCIDR is no network',
  class: 'admission',
  severity: 'error',
  gist: 'spec.extraCIDR: Invalid value / invalid CIDR address',
  source:
    "Spiderpool's webhooks take a CIDR or an address; of a SpiderCoordinator they make a CIDR, of a SpiderMultusConfig the address goes to the coordinator plugin, which reads CIDRs alone",
  check: each(coordinatorBlocks, ({ manifest, block, use }, report) => {
    for (const { field, text } of block.hijackCIDR) {
      const address = IPAddress.parse(text);
      if (address.ok && use !== 'network') continue;
      const cidr = Cidr.parse(text);
      if (cidr.ok) continue;
      report({
        manifest,
        field,
        message: address.ok
          ? `hijackCIDR of ${formatResourceId(manifest.id)} holds the address ${text}, where the network's plugin takes CIDRs alone`
          : `hijackCIDR of ${formatResourceId(manifest.id)} cannot be read: ${cidr.problem.message}`,
        why: address.ok
          ? 'Spiderpool accepts it here, and its plugin then fails every pod on the network'
          : "Spiderpool's webhook refuses the object",
        fix: address.ok
          ? `- ${text}/${address.value.family === 4 ? 32 : 128}`
          : 'write a network such as 169.254.0.0/16',
      });
    }
  }),
  bad: coordinator('{ podCIDRType: auto, hijackCIDR: ["169.254.0.0/33"] }'),
  good: coordinator('{ podCIDRType: auto, hijackCIDR: ["169.254.0.0/16"] }'),
};
