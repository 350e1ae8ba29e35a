import type { SourceProblem } from '../manifests/source/source-problem';
import { visible } from './text-layout';

/** `pools.yaml:9:5: is not valid YAML: …` in one line: the form that editors and terminals turn into a link. */
export function formatSourceProblem({ file, at, message }: SourceProblem): string {
  const name = file === '-' ? 'standard input' : file;
  return visible(at ? `${name}:${at.line}:${at.column}: ${message}` : `${name}: ${message}`);
}
