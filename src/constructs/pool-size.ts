import { type IpNumber, ipNumberText } from './ip-number';
import { INT32, type PropChecks } from './prop-checks';

/** How many addresses each NIC's pool has: worked out, or given. */
export type PoolSize<Given extends IpNumber> =
  | {
      /**
       * Addresses on top of the replicas, also called resilient, flexible or redundant IPs. The pool has at least so many, and never fewer than
       * the controller may hold at once in a rollout. Default 0.
       */
      readonly extraIps?: number;
      readonly ipNumber?: never;
    }
  | {
      /**
       * The size itself, instead of one that is worked out: a number, or for the controllers of Kubernetes itself `'+2'`, two more than the
       * replicas.
       */
      readonly ipNumber: Given;
      readonly extraIps?: never;
    };

/** How Spiderpool takes the number of addresses for a kind: on top of replicas that it knows, or as the total. */
export type Counting = 'on-top' | 'total';

/** Checks the size. @throws Error if it is none, or relative to replicas that Spiderpool does not know */
export function checkPoolSize(
  checks: PropChecks,
  { extraIps, ipNumber }: PoolSize<IpNumber>,
  { kind, counting }: { readonly kind: string; readonly counting: Counting },
): void {
  checks.wholeNumber('extraIps', extraIps, INT32);
  if (ipNumber === undefined) return;
  if (extraIps !== undefined) checks.refuse('extraIps', ' cannot be given with ipNumber, which is the size itself');
  const text = ipNumberText(checks, 'ipNumber', ipNumber);
  if (counting === 'total' && text.startsWith('+')) {
    checks.refuse(
      'ipNumber',
      ` must be a number for a ${kind}, not "${text}": Spiderpool cannot see its replicas, and makes a pool of ${text.slice(1)}`,
    );
  }
}
