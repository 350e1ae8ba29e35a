import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, ROOT, type Workshop } from './workshop';

/** The folders of examples/, as paths in this repository. */
export const EXAMPLES: readonly string[] = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => `examples/${name}`)
  .sort();

/** What synth makes of an example, and what is committed. */
export const OUTPUT_FOLDERS = ['dist', 'plan'] as const;

/** Whether an example is an app; the others are manifests that came from elsewhere. */
export function isApp(example: string): boolean {
  return existsSync(join(ROOT, example, 'cdk8s.yaml'));
}

/** The plan of manifests that no synth of ours writes. */
const PLAN = ['ip-plan.md markdown', 'ip-plan.json json', 'heat-maps.svg svg']
  .map(plan => plan.split(' '))
  .map(([file, format]) => `npx cdk8s-spiderpool plan --format ${format} rendered > plan/${file}`)
  .reduce((all, each) => `${all} && ${each}`, 'mkdir plan');

/** Copies an example, as a user would, compiles and synthesizes it; of one that is no app the plan is made. What it is not, a copy has: no output of earlier runs. */
export function runExample(example: string, workshop: Workshop): Project {
  const project = workshop.project(example, {});
  project.copy(example);
  const { status, output } = project.run(isApp(example) ? 'npx tsc --noEmit && npx cdk8s-spiderpool synth' : PLAN);
  if (status !== 0) throw new Error(`${example}: it ended with ${status}:\n${output}`);
  return project;
}

/** Every file of the output folders with its text, by path. */
export function outputOf(folder: string): Readonly<Record<string, string>> {
  const files = OUTPUT_FOLDERS.filter(name => existsSync(join(folder, name))).flatMap(name =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(files.map(file => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]));
}

/** Puts what a run made into the repository. */
export function replaceOutput(example: string, project: Project): void {
  for (const name of OUTPUT_FOLDERS) {
    rmSync(join(ROOT, example, name), { recursive: true, force: true });
    if (existsSync(join(project.folder, name)))
      cpSync(join(project.folder, name), join(ROOT, example, name), { recursive: true });
  }
}
