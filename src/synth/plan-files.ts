import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextData } from '../context/write-context';
import type { AddressPlan } from '../plan/address-plan';
import { heatMapOf } from '../review/heat-map/heat-map';
import { heatMapSvg } from '../review/heat-map/heat-map-svg';
import { mapAreas } from '../review/heat-map/map-area';
import { planJson } from '../review/plan-json';
import { planMarkdown } from '../review/plan-markdown';

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

/** Writes the files of a plan into a folder, which is made where there is none. */
export function writePlan(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
