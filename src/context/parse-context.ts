import { failed, ok, type Result } from '../addresses/result';
import type { Context, PolicyOverrides } from './context';
import type { ContextProblem } from './context-problem';
import { DataNode } from './data-node';
import { defaultContext } from './default-context';
import { parseClusters, parseL2Domains } from './parse-clusters';
import { parseExternal } from './parse-external';
import { parseExceptions, parsePolicy } from './parse-policy';
import { parseSettings } from './parse-settings';
import { words } from './text-form';

/**
 * Reads a context from its plain form, `ContextData`, and fills in the defaults.
 *
 * Takes anything and never throws: what is not of the form is a problem, and all problems are told at once, in the order of the keys in
 * `ContextData`.
 */
export function parseContext(data: unknown): Result<Context, readonly ContextProblem[]> {
  const problems: ContextProblem[] = [];
  const fields = new DataNode(data, [], problems).mapping({
    keys: [
      '$schema',
      'complete',
      'spiderpool',
      'kruise',
      'nodes',
      'policy',
      'exceptions',
      'external',
      'clusters',
      'l2Domains',
    ],
  });
  if (fields === undefined) return failed(problems);
  fields.$schema?.text(words);
  const complete = fields.complete?.flag() ?? defaultContext.complete;
  const settings = parseSettings(fields, defaultContext.settings);
  const policy = parsePolicy(fields.policy);
  const exceptions = parseExceptions(fields.exceptions);
  const external = parseExternal(fields.external);
  const clusters = parseClusters(fields.clusters, settings);
  const l2Domains = parseL2Domains(fields.l2Domains, [...clusters.keys()]);
  const context = { complete, settings, clusters, l2Domains, policy, exceptions, external };
  reportMissingNodes(fields.policy ?? fields.clusters, context);
  if (problems.length > 0) return failed(problems);
  return ok(context);
}

/** How many pods run on a node can only be told where the number of nodes is known. */
function reportMissingNodes(node: DataNode | undefined, { settings, clusters, policy }: Context): void {
  const survivesFailures = ({ failedNodes }: PolicyOverrides): boolean => failedNodes !== undefined && failedNodes > 0;
  const everywhere = [policy, ...policy.namespaces.map(({ overrides }) => overrides)].some(survivesFailures);
  const places = clusters.size === 0 ? [undefined] : [...clusters.values()];
  for (const cluster of places) {
    const own = cluster
      ? [cluster.policy.overrides, ...cluster.policy.namespaces.map(({ overrides }) => overrides)]
      : [];
    const { count } = (cluster?.settings ?? settings).nodes;
    if (count !== undefined || !(everywhere || own.some(survivesFailures))) continue;
    const where = cluster ? ` of cluster "${cluster.key}"` : '';
    node?.problem(`failedNodes needs the number of nodes${where}: add nodes.count or nodes.list`);
  }
}
