import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { contextData } from '../context/write-context';
import type { AddressPlan } from '../plan/address-plan';
import { heatMapOf } from '../review/heat-map/heat-map';
import { heatMapSvg } from '../review/heat-map/heat-map-svg';
import { mapAreas } from '../review/heat-map/map-area';
import { planJson } from '../review/plan-json';
import { planMarkdown } from '../review/plan-markdown';
import { isInside } from './path-inside';

/** The environment variable that says where the plan goes, for who stages the output. */
export const PLAN_FOLDER = 'CDK8S_SPIDERPOOL_PLAN_DIR';

type Environment = { readonly [name: string]: string | undefined };

/**
 * The files of the plan folder by name. They are generated and committed: the same for the same app, on every machine.
 *
 * - `ip-plan.md` is for reviewers, with a `heat-map.<subnet>.svg` for each block of addresses; `ip-plan.json` is the same for tools.
 * - `context.json` is the context with what code declared, so that `check` agrees with synth.
 */
export function planFiles(plan: AddressPlan): ReadonlyMap<string, string> {
  return new Map([
    ['context.json', jsonText(contextData(plan.context))],
    ['ip-plan.json', jsonText(planJson(plan))],
    ['ip-plan.md', planMarkdown(plan)],
    ...mapAreas(plan).map(area => [area.fileName, heatMapSvg(heatMapOf(area))] as const),
  ]);
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

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

/** Writes the files of a plan into a folder, which is made where there is none. */
export function writePlan(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function isHelmTemplates(folder: string): boolean {
  return basename(folder) === 'templates' && existsSync(join(dirname(folder), 'Chart.yaml'));
}
