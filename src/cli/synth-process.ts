import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { failed, ok, type Result } from '../addresses/result';
import { type FinishedProcess, type ProcessStart, runProcess } from './child-process';
import type { ProjectConfig } from './project-config';

/** What is asked of `cdk8s synth`. */
export interface SynthRequest {
  /** The command that runs the app. */
  readonly app: string;
  readonly config: ProjectConfig | undefined;
  /** The options that are cdk8s-cli's. */
  readonly passedOn: readonly string[];
  /** The absolute path of the project. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
}

/** Does what `cdk8s synth --output FOLDER` does. FOLDER is relative to the project, and is not there yet. */
export type SynthProcess = (
  folder: string,
  env: { readonly [name: string]: string | undefined },
) => Promise<FinishedProcess>;

/**
 * How to run a synth. Where `cdk8s synth` would do nothing but run the app (no validation plugins, no Helm chart, no options but `--app`) the
 * app is run directly: starting cdk8s-cli takes longer than many an app. Everything else is left to cdk8s-cli; the problem is that it is not
 * installed.
 */
export function findSynth(request: SynthRequest): Result<SynthProcess, string> {
  if (isPlain(request)) return ok((folder, env) => runApp(request.app, folder, { cwd: request.cwd, env }));
  const { cwd, passedOn } = request;
  const cli = findCdk8sCli(cwd);
  if (cli === undefined) return failed('cdk8s-cli is not installed here: npm install --save-dev cdk8s-cli');
  return ok((folder, env) =>
    runProcess({ command: [process.execPath, cli, 'synth', ...passedOn, '--output', folder], cwd, env }),
  );
}

/** Options that ask for nothing beyond the app, and switches that turn off what is not asked for. */
const PLAIN_OPTION = /^--(?:app=.*|no-validate|no-check-upgrade)$/s;
/** Variables that cdk8s-cli does not take for options, and those that say nothing else than an option above. */
const PLAIN_VARIABLES: ReadonlySet<string> = new Set([
  'CDK8S_APP',
  'CDK8S_OUTPUT',
  'CDK8S_OUTDIR',
  'CDK8S_RECORD_CONSTRUCT_METADATA',
]);

function isPlain({ config, passedOn, env }: SynthRequest): boolean {
  return (
    config?.isPlain !== false &&
    passedOn.every(option => PLAIN_OPTION.test(option)) &&
    Object.entries(env).every(([name, value]) => value === undefined || isPlainVariable(name, value))
  );
}

function isPlainVariable(name: string, value: string): boolean {
  if (!name.startsWith('CDK8S_') || PLAIN_VARIABLES.has(name)) return true;
  return name === 'CDK8S_CHECK_UPGRADE' && value === 'false';
}

/** Runs the app as cdk8s-cli does, and says what cdk8s-cli says of its output. */
async function runApp(
  app: string,
  folder: string,
  { cwd, env }: Omit<ProcessStart, 'command'>,
): Promise<FinishedProcess> {
  const finished = await runProcess({
    command: app,
    cwd,
    env: { CDK8S_RECORD_CONSTRUCT_METADATA: 'false', ...env, CDK8S_OUTDIR: folder },
  });
  if (finished.end !== 0) return finished;
  const output = join(cwd, folder);
  if (!existsSync(output)) {
    return {
      ...finished,
      end: 1,
      stderr: `${finished.stderr}it made no output folder: is app.synth() called, and is outdir left alone?\n`,
    };
  }
  const hasManifests = readdirSync(output, { recursive: true, encoding: 'utf8' }).some(file => file.endsWith('.yaml'));
  return hasManifests ? finished : { ...finished, stderr: `${finished.stderr}No manifests synthesized\n` };
}

/** The script of the cdk8s-cli that a project has installed; undefined where it has none. */
function findCdk8sCli(project: string): string | undefined {
  try {
    const manifest = createRequire(join(project, 'package.json')).resolve('cdk8s-cli/package.json');
    return join(dirname(manifest), 'bin', 'cdk8s');
  } catch {
    return undefined;
  }
}
