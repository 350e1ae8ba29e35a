import { failed, ok, type Result } from '../addresses/result';
import type { Context } from './context';
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
  if (problems.length > 0) return failed(problems);
  return ok({ complete, settings, clusters, l2Domains, policy, exceptions, external });
}
