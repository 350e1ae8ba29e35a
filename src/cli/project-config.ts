import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { failed, ok, type Result } from '../addresses/result';
import { describeType, isJsonObject, own } from '../manifests/json';
import { systemError } from '../synth/system-error';

/** What `cdk8s.yaml` says that concerns us; cdk8s-cli reads the rest itself. */
export interface ProjectConfig {
  /** The output folder, relative to the project. */
  readonly output: string | undefined;
  /** The command that runs the app. */
  readonly app: string | undefined;
  /** Whether it asks `cdk8s synth` for nothing but the app's own output: no validation plugins, no Helm chart. */
  readonly isPlain: boolean;
}

/** cdk8s-cli looks for this name in the folder it runs in, and nowhere else. */
const FILE = 'cdk8s.yaml';

/** What makes `cdk8s synth` do more than run the app. */
const BEYOND_THE_APP = ['validations', 'synthConfig'];

/** Reads the configuration of a project; undefined where it has none. The problem is one line with its place. */
export function readProjectConfig(project: string): Result<ProjectConfig | undefined, string> {
  const text = readText(join(project, FILE));
  if (!text.ok) return text;
  if (text.value === undefined) return ok(undefined);
  const document = parseDocument(text.value);
  const error = document.errors[0];
  if (error) return failed(`${FILE}: ${error.message.split('\n')[0]}`);
  const data: unknown = document.toJS() ?? {};
  if (!isJsonObject(data)) return failed(`${FILE}: must be a mapping, not ${describeType(data)}`);
  const [output, app] = [own(data, 'output'), own(data, 'app')];
  for (const [key, value] of Object.entries({ output, app })) {
    if (value !== undefined && (typeof value !== 'string' || value === '')) {
      return failed(`${FILE}: "${key}" must be text, not ${value === '' ? 'empty' : describeType(value)}`);
    }
  }
  const isPlain = !BEYOND_THE_APP.some(key => own(data, key) !== undefined);
  return ok({ output: textOf(output), app: textOf(app), isPlain });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readText(file: string): Result<string | undefined, string> {
  try {
    return ok(readFileSync(file, 'utf8'));
  } catch (error) {
    const code = systemError(error)?.code;
    if (code === undefined) throw error;
    return code === 'ENOENT' ? ok(undefined) : failed(`${FILE}: cannot be read (${code})`);
  }
}
