import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { measureProgram } from './child';
import { plainObject } from './estate-objects';
import type { Trial } from './trial';

/** The subjects, told in the words of their targets. */
export const COLD_CHECK = 'check of one small file, from start to end';
export const COLD_SYNTH = 'npm run synth, from start to end';

/** How long it takes until the smallest thing is done, Node's start included. */
export function coldStartTrials(work: string, root: string): readonly Trial[] {
  const empty = emptyProject(join(work, 'empty'), root);
  const file = join(work, 'one.yaml');
  writeFileSync(file, stringify(plainObject({ kind: 'pool', name: 'pool-0-0', unit: 0, place: 0 })));
  const bin = join(root, 'bench/build/lib/src/cli/bin.js');
  const trial = (
    subject: string,
    contender: string,
    cwd: string,
    command: string,
    ...args: readonly string[]
  ): Trial => ({
    section: 'cold-start',
    subject,
    contender,
    size: 1,
    rounds: 15,
    measure: () => measureProgram(command, args, { cwd }),
  });
  return [
    trial(COLD_CHECK, 'node -e 0', work, process.execPath, '-e', '0'),
    trial(COLD_CHECK, 'cdk8s-spiderpool check', work, process.execPath, bin, 'check', file),
    trial(COLD_SYNTH, 'cdk8s synth of an empty chart', empty, 'npm', 'run', 'synth'),
    trial(COLD_SYNTH, 'cdk8s-spiderpool synth of src/main.ts', root, 'npm', 'run', 'synth'),
  ];
}

/** A project like this one, with the same packages and the same loader, whose app is one empty chart. */
function emptyProject(folder: string, root: string): string {
  mkdirSync(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const scripts = { synth: 'CDK8S_CHECK_UPGRADE=false cdk8s synth' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, scripts }));
  writeFileSync(
    join(folder, 'cdk8s.yaml'),
    'language: typescript\napp: node --require tsx/cjs main.ts\noutput: dist\n',
  );
  writeFileSync(
    join(folder, 'main.ts'),
    "import { App, Chart } from 'cdk8s';\nconst app = new App();\nnew Chart(app, 'empty');\napp.synth();\n",
  );
  return folder;
}
