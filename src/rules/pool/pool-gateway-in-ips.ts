import { AddressRange } from '../../addresses/address-range';
import type { IPAddress } from '../../addresses/ip-address';
import { RangeSet } from '../../addresses/range-set';
import type { AddressBlock } from '../../manifests/ip-pool';
import type { RangeList } from '../../manifests/range-list';
import type { ClusterPlan } from '../../plan/address-plan';
import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import type { Rule } from '../rule';
import { yamlList } from '../words';

/** Pools and subnets whose ranges hold their own gateway. */
export const poolGatewayInIps: Rule = {
  id: 'pool-gateway-in-ips',
  title: 'A pool or subnet hands out its own gateway',
  class: 'admission',
  severity: 'error',
  gist: "conflicts with 'spec.gateway', add the gateway IP address to 'spec.excludeIPs' or remove it from 'spec.ips'",
  source:
    "Spiderpool's pool and subnet webhooks; they compare single addresses as text, here all are compared as numbers",
  check: each(addressBlocks, (block, report, cluster) => {
    const { gateway, gatewayText } = block.gateway ? block : (inheritedFrom(block, cluster) ?? block);
    if (!gateway || !block.ips || gateway.family !== block.family || block.excludeIPs?.isComplete === false) return;
    if (!block.ips.set.contains(gateway)) return;
    const entry = block.ips.entries.find(({ range }) => range.contains(gateway));
    if (!entry) return;
    const { manifest } = block;
    const isHandedOut = !block.excludeIPs?.set.contains(gateway);
    const isSeen = (list: RangeList | undefined) => isSeenByWebhook(gateway, gatewayText, list);
    if (!isHandedOut && (isSeen(block.excludeIPs) || !isSeen(block.ips))) return;
    const own = RangeSet.of(gateway.family, [AddressRange.of(gateway.family, gateway.value, gateway.value)]);
    report({
      manifest,
      field: entry.field,
      message: isHandedOut
        ? `${manifest.id.kind} ${manifest.id.name} can hand out its own gateway ${gateway}: ${entry.text} holds it`
        : `${manifest.id.kind} ${manifest.id.name} has its own gateway ${gatewayText} in ${entry.text}, and excludeIPs takes it out in another spelling`,
      why: consequence(isHandedOut, block.gateway !== undefined, block.cidr),
      fix: `ips: ${yamlList(block.ips.set.difference(own).ranges)}`,
    });
  }),
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.1-10.6.124.20] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.2-10.6.124.20] }
`,
};

/** A pool that names no gateway gets that of the subnet with its CIDR before it is judged. */
function inheritedFrom(block: AddressBlock, { pools }: ClusterPlan): AddressBlock | undefined {
  if (block.manifest.id.kind !== 'SpiderIPPool' || block.gatewayText !== undefined) return undefined;
  const owner = pools.get(block.manifest.id.name)?.subnet;
  return owner?.source.type === 'manifest' ? owner.source.subnet : undefined;
}

/** Whether the webhook finds the gateway in a list: in ranges by number, but single addresses it compares as text, as they are stored. */
function isSeenByWebhook(gateway: IPAddress, gatewayText: string | undefined, list: RangeList | undefined): boolean {
  if (!list) return false;
  if (list.texts.length > 1) {
    return list.set.ranges.some(range => (range.size === 1n ? String(range) === gatewayText : range.contains(gateway)));
  }
  return list.entries.some(({ text, range }) => (text.includes('-') ? range.contains(gateway) : text === gatewayText));
}

function consequence(isHandedOut: boolean, isOwn: boolean, cidr: AddressBlock['cidr']): string {
  if (!isOwn) return `the gateway comes from the subnet ${cidr}, and Spiderpool's webhook refuses the pool for it`;
  return isHandedOut
    ? "Spiderpool's webhook refuses the object; a pod with that address would cut its network off from the router"
    : "Spiderpool's webhook compares single addresses as text, does not find the gateway among the excluded ones, and refuses the object";
}
