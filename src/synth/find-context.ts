import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { failed, ok, type Result } from '../addresses/result';
import type { Context } from '../context/context';
import { defaultContext } from '../context/default-context';
import { readContextFile } from '../context/read-context-file';
import { STANDARD_INPUT } from '../manifests/source/read-manifests';

/** Where a context is looked for. */
export interface ContextSearch {
  /** The file that `--config` names. */
  readonly config: string | undefined;
  /** What is to be checked. */
  readonly paths: readonly string[];
  readonly cwd: string;
}

/** What people write, in the folder they start the command in. */
export const SETTINGS_FILE = 'spiderpool.yaml';
/** What synth writes beside its output: the settings, and what code declared. */
export const PLAN_FILE = join('plan', 'context.json');

/**
 * The context to judge by: that of `--config`; else the `plan/context.json` beside a checked folder or beside one around it, up to the current
 * one, so that a check of what synth wrote agrees with synth; else `spiderpool.yaml` of the current folder; else the defaults. Problems are one line
 * each.
 */
export function findContext({ config, paths, cwd }: ContextSearch): Result<Context, readonly string[]> {
  if (config !== undefined) return readContext(config, cwd, 'required');
  const plans = new Set(paths.flatMap(path => planBeside(path, cwd) ?? []));
  const [plan, other] = [...plans].map(file => relative(cwd, file));
  if (other !== undefined) {
    return failed([`${plan} and ${other} may differ: check one at a time, or name one with --config`]);
  }
  return readContext(plan ?? SETTINGS_FILE, cwd, 'optional');
}

function planBeside(path: string, cwd: string): string | undefined {
  if (path === STANDARD_INPUT) return undefined;
  let inside = resolve(cwd, path);
  do {
    const plan = join(dirname(inside), PLAN_FILE);
    if (existsSync(plan)) return plan;
    inside = dirname(inside);
  } while (isBelow(inside, cwd));
  return undefined;
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

/** Reads one context file; one that is `optional` and missing means the defaults. Problems are one line each. */
export function readContext(
  file: string,
  cwd: string,
  need: 'required' | 'optional',
): Result<Context, readonly string[]> {
  const result = readContextFile(resolve(cwd, file), file);
  if (!result.ok) {
    return failed(
      result.problem.map(({ line, column, message, suggestion }) => {
        const advice = suggestion === undefined ? '' : `; write ${suggestion}`;
        return `${file}:${line}:${column}: ${message}${advice}`;
      }),
    );
  }
  if (result.value.type === 'read') return ok(result.value.context);
  return need === 'optional' ? ok(defaultContext) : failed([`${file}: there is no such file`]);
}
