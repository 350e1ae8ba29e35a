import type { IConstruct } from 'constructs';

type Keyed = IConstruct & { [KEY]?: string };

/** Registered, so that two copies of the package in one app understand each other. */
const KEY = Symbol.for('cdk8s-spiderpool.cluster-key');

/** Says that a construct and everything below it belongs to the cluster of that key of the context, unless something below says otherwise. */
export function setClusterKey(construct: IConstruct, key: string): void {
  Object.defineProperty(construct, KEY, { value: key, configurable: true });
}

/** The key of the cluster a construct belongs to: that of its nearest ancestor (itself first) that has one. Null: the nameless cluster. */
export function clusterKeyOf(construct: IConstruct): string | null {
  for (let at: Keyed | undefined = construct; at; at = at.node.scope) {
    if (at[KEY] !== undefined) return at[KEY];
  }
  return null;
}
