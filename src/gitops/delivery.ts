import type { IConstruct } from 'constructs';
import { type Protection, protections } from './protection';

/** How the objects of a construct are delivered, where that differs from what its `GitOpsApp` does. */
export interface DeliveryOptions {
  /**
   * What the GitOps tools may do with the objects once they left Git; for objects of any kind.
   *
   * @default - what the app says for subnets, pools and coordinators, `none` for all else
   */
  readonly protection?: Protection;
  /**
   * The Argo CD sync wave, a whole number; lower ones are applied first, and what has none is in wave 0.
   *
   * @default - by kind, so that each object finds what it needs
   */
  readonly wave?: number;
}

type Marked = IConstruct & { [KEY]?: DeliveryOptions };

/** Registered, so that two copies of the package in one app understand each other. Its number changes with `DeliveryOptions`. */
const KEY = Symbol.for('cdk8s-spiderpool.delivery.1');

/**
 * Says how a construct and everything below it is delivered. What is said further down the tree wins, option by option; said again for the same
 * construct, the later one counts. An annotation that an object has of itself wins over both. Only a `GitOpsApp` looks at it.
 *
 * ```ts
 * setDelivery(sandbox, { protection: 'none' });
 * setDelivery(subnet124, { protection: 'keep' });
 * ```
 *
 * @throws Error when an option has no meaning.
 */
export function setDelivery(scope: IConstruct, options: DeliveryOptions): void {
  const { protection, wave } = options;
  const problem = (option: string, value: unknown, words: string) =>
    new Error(`${scope.node.path}: setDelivery: ${option} must be ${words}; it is ${JSON.stringify(value)}`);
  if (protection !== undefined && !protections.includes(protection)) {
    throw problem('protection', protection, protections.map(value => JSON.stringify(value)).join(' or '));
  }
  // Argo CD reads the annotation with Go's Atoi and takes what it cannot read for 0.
  if (wave !== undefined && !(Number.isInteger(wave) && Math.abs(wave) < 2 ** 31)) {
    throw problem('wave', wave, 'a whole number of 32 bits');
  }
  const known = (scope as Marked)[KEY];
  Object.defineProperty(scope, KEY, { value: { ...known, ...defined({ protection, wave }) }, configurable: true });
}

/** What was said about a construct: by itself, else by its nearest ancestor that said something. */
export function deliveryOf(construct: IConstruct): DeliveryOptions {
  let said: DeliveryOptions = {};
  for (let at: Marked | undefined = construct; at; at = at.node.scope) if (at[KEY]) said = { ...at[KEY], ...said };
  return said;
}

function defined({ protection, wave }: DeliveryOptions): DeliveryOptions {
  return { ...(protection === undefined ? {} : { protection }), ...(wave === undefined ? {} : { wave }) };
}
