import { failed, ok, type Result } from '../addresses/result';
import type { ContextProblem } from '../context/context-problem';
import { DataNode } from '../context/data-node';
import type { SpiderpoolValidationProps } from './validation-plugin';

/** A severity as a threshold. */
export type Threshold = 'error' | 'warning' | 'note';

/** The properties of the plugin with their defaults. */
export interface PluginSettings {
  readonly config: string | undefined;
  readonly report: Threshold;
  readonly failOn: 'error' | 'warning';
}

/** Reads the properties as somebody wrote them in `cdk8s.yaml`. Problems are one line each. */
export function readPluginProperties(properties: unknown): Result<PluginSettings, readonly string[]> {
  const problems: ContextProblem[] = [];
  const fields = new DataNode(properties, [], problems).mapping<keyof SpiderpoolValidationProps>({
    keys: ['config', 'report', 'failOn'],
  });
  const config = fields?.config?.text({ pattern: /./, maxLength: 4096, words: 'the path of a file' });
  const failOn = fields?.failOn?.oneOf(['error', 'warning']) ?? 'error';
  const report = fields?.report?.oneOf(['error', 'warning', 'note']) ?? 'error';
  if (problems.length > 0) return failed(problems.map(problemText));
  return ok({ config, failOn, report: report === 'error' ? failOn : report });
}

function problemText({ path, message, suggestion }: ContextProblem): string {
  const where = ['properties', ...path].join('.');
  return `${where}: ${message}${suggestion === undefined ? '' : `; write ${suggestion}`}`;
}
