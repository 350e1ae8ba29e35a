let loaded: typeof import('cdk8s-plus-28') | undefined;

/**
 * cdk8s-plus, loaded when it is needed: that takes as much time as all else together. And kept: Node looks through folders for a name that it is
 * asked for, however often that was.
 */
export function loadPlus(): typeof import('cdk8s-plus-28') {
  loaded ??= require('cdk8s-plus-28') as typeof import('cdk8s-plus-28');
  return loaded;
}
