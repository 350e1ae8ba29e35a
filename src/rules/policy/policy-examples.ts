import { poolGatewayInIps } from '../pool/pool-gateway-in-ips';
import { poolTight } from '../pool/pool-tight';

/** A pool that rollouts empty for a while: a warning, `pool-tight`, on `SpiderIPPool/web-v4`. */
export const TIGHT_POOL = poolTight.bad;

/** A pool that the webhook refuses: an error, `pool-gateway-in-ips`, on `SpiderIPPool/cart-v4`. */
export const REFUSED_POOL = poolGatewayInIps.bad;

/** What an example's exception says; the rest is the same everywhere. */
interface ExampleException {
  readonly rule?: string;
  readonly object?: string;
  readonly expires?: string;
}

/** A context with one exception; by default it accepts what is wrong with `TIGHT_POOL`, for ever. */
export function exceptionYaml({
  rule = 'pool-tight',
  object = 'SpiderIPPool/web-v4',
  expires = '2999-12-31',
}: ExampleException): string {
  return `exceptions:
  - rule: ${rule}
    object: ${object}
    reason: rollouts at night may wait for addresses
    owner: network team
    expires: ${expires}
`;
}
