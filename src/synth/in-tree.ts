import type { IConstruct } from 'constructs';

/** False once `tryRemoveChild` took the construct, or an ancestor of it, away: a removed construct still points at its old parent. */
export function isInTree(construct: IConstruct): boolean {
  for (let at = construct; at.node.scope; at = at.node.scope) {
    if (at.node.scope.node.tryFindChild(at.node.id) !== at) return false;
  }
  return true;
}
