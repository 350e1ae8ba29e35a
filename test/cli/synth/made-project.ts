import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stageChanges } from '../../../src/synth/staged-changes';
import { contentsOf } from '../../synth/folder-contents';

type Files = { readonly [path: string]: string };

/** What an earlier synth left in a project, with notes that somebody put beside it. */
export const OLD: Files = {
  'dist/pool.yaml': 'old\n',
  'dist/gone.yaml': 'old\n',
  'plan/context.json': '{ "old": true }\n',
  'deploy/argocd-cm.yaml': 'old\n',
  'deploy/flux/bj/gone.yaml': 'old\n',
  'deploy/NOTES.md': 'by hand\n',
};

/** What the synth of a `MadeProject` makes of it. */
export const NEW: Files = {
  'dist/pool.yaml': 'new\n',
  'plan/context.json': '{}\n',
  'plan/ip-plan.md': 'new\n',
  'deploy/argocd-cm.yaml': 'new\n',
  'deploy/argo-cd/application.yaml': 'new\n',
  'deploy/NOTES.md': 'by hand\n',
};

/**
 * A project whose app only copies what was made before, so that a synth takes no time and can be tried at every step.
 */
export function madeProject(project: string, made: string): void {
  writeFiles(join(made, 'manifests'), { 'pool.yaml': 'new\n' });
  writeFiles(join(made, 'plan'), { 'context.json': '{}\n', 'ip-plan.md': 'new\n' });
  stageChanges(join(made, 'changes'), join(project, 'deploy'), {
    write: ['argocd-cm.yaml', 'argo-cd/application.yaml'].map(path => ({ path, text: 'new\n' })),
    remove: ['flux/bj/gone.yaml'],
  });
  const app = `
    const { cpSync } = require('node:fs');
    const copy = (name, to) => cpSync(${JSON.stringify(made)} + '/' + name, to, { recursive: true });
    copy('manifests', process.env.CDK8S_OUTDIR);
    copy('plan', process.env.CDK8S_SPIDERPOOL_PLAN_DIR);
    copy('changes', process.env.CDK8S_SPIDERPOOL_CHANGES_DIR);
  `;
  writeFiles(made, { 'app.js': app });
  writeFiles(project, { 'cdk8s.yaml': `app: ${JSON.stringify(`node "${join(made, 'app.js')}"`)}\n`, ...OLD });
}

/** Puts the output of a project back to what the earlier synth left. */
export function putBack(project: string): void {
  for (const name of ['dist', 'plan', 'deploy', '.cdk8s-spiderpool']) {
    rmSync(join(project, name), { recursive: true, force: true });
  }
  writeFiles(project, OLD);
}

/** What a project holds that a synth may write: `old`, `new`, or what it is in between. */
export function stateOf(project: string): string {
  const sorted = (files: Files) => JSON.stringify(Object.entries(files).sort());
  const files = Object.entries(contentsOf(project)).filter(([path]) => path !== 'cdk8s.yaml');
  const state = sorted(Object.fromEntries(files));
  if (state === sorted(OLD)) return 'old';
  return state === sorted(NEW) ? 'new' : state;
}

function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
