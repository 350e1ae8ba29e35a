import type { Construct, IConstruct } from 'constructs';
import type { Family } from '../addresses/family';
import type { RangeSet } from '../addresses/range-set';
import { failed, ok, type Result } from '../addresses/result';
import type { Context, ExternalObjects } from '../context/context';
import { type ExternalConflict, withExternal } from '../context/merge-external';
import { appState, type Declaration } from './app-state';
import { clusterKeyOf } from './cluster-key';
import { isInTree } from './in-tree';

/**
 * Makes objects that live elsewhere known to the engine: they count, and are not judged. Every `fromName` does this.
 *
 * They belong to the cluster of `scope`, and are forgotten when `scope` is removed from its tree. Declaring the same twice is fine; what two
 * declarations (or one and the context) say differently is an error of the next synth.
 */
export function declareExternal(scope: Construct, additions: ExternalObjects): void {
  appState(scope).declarations.push({ scope, objects: additions });
}

/** The context with everything that was declared in the tree, or one text per declaration that contradicts something. */
export function withDeclarations(root: IConstruct, context: Context): Result<Context, readonly string[]> {
  const problems: string[] = [];
  let merged = context;
  for (const [cluster, declarations] of byCluster(appState(root).declarations)) {
    const added = withExternal(merged, cluster ?? undefined, together(declarations));
    if (added.ok) merged = added.value;
    else problems.push(...added.problem.map(conflict => conflictText(conflict, declarations)));
  }
  return problems.length === 0 ? ok(merged) : failed(problems);
}

function byCluster(declarations: readonly Declaration[]): ReadonlyMap<string | null, readonly Declaration[]> {
  const groups = new Map<string | null, Declaration[]>();
  for (const declaration of declarations) {
    if (!isInTree(declaration.scope)) continue;
    const cluster = clusterKeyOf(declaration.scope);
    const group = groups.get(cluster);
    if (group) group.push(declaration);
    else groups.set(cluster, [declaration]);
  }
  return groups;
}

function together(declarations: readonly Declaration[]): ExternalObjects {
  const reservedIPs = new Map<Family, RangeSet>();
  for (const { objects } of declarations) {
    for (const [family, ips] of objects.reservedIPs)
      reservedIPs.set(family, reservedIPs.get(family)?.union(ips) ?? ips);
  }
  return {
    ippools: declarations.flatMap(({ objects }) => objects.ippools),
    subnets: declarations.flatMap(({ objects }) => objects.subnets),
    networks: declarations.flatMap(({ objects }) => objects.networks),
    reservedIPs,
  };
}

function conflictText(conflict: ExternalConflict, declarations: readonly Declaration[]): string {
  const places = declarations
    .filter(({ objects }) => conflict.kind === 'cluster' || namesOf(objects, conflict.kind).includes(conflict.name))
    .map(({ scope }) => scope.node.path);
  const suggestion = conflict.suggestion === undefined ? '' : `; did you mean "${conflict.suggestion}"?`;
  return `${conflict.message}${suggestion} (declared in ${[...new Set(places)].join(', ')})`;
}

function namesOf(objects: ExternalObjects, kind: ExternalConflict['kind']): readonly string[] {
  switch (kind) {
    case 'SpiderIPPool':
      return objects.ippools.map(({ name }) => name);
    case 'SpiderSubnet':
      return objects.subnets.map(({ name }) => name);
    case 'NetworkAttachmentDefinition':
      return objects.networks.map(({ namespace, name }) => `${namespace}/${name}`);
    case 'cluster':
      return [];
  }
}
