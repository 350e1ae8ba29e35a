import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isInside } from './path-inside';

/** The environment variable that says where the plan goes, for who stages the output. */
export const PLAN_FOLDER = 'CDK8S_SPIDERPOOL_PLAN_DIR';

type Environment = { readonly [name: string]: string | undefined };

/**
 * Where the plan of a synth goes: the folder of the environment, else `plan` beside the output folder that cdk8s-cli chose (beside the chart
 * where it makes a Helm chart). Undefined where cdk8s-cli does not run the app, and where its output is outside the project: with `--stdout`
 * that is a folder for the moment.
 */
export function planFolder(env: Environment, project: string): string | undefined {
  if (env.CDK8S_OUTDIR === undefined) return undefined;
  const asked = env[PLAN_FOLDER];
  if (asked !== undefined) return resolve(project, asked);
  const output = resolve(project, env.CDK8S_OUTDIR);
  const outermost = isHelmTemplates(output) ? dirname(output) : output;
  return isInside(outermost, project) ? join(dirname(outermost), 'plan') : undefined;
}

function isHelmTemplates(folder: string): boolean {
  return basename(folder) === 'templates' && existsSync(join(dirname(folder), 'Chart.yaml'));
}
