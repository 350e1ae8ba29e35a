// Compiles the bench together with src/, as the package is compiled, builds the command, and runs it: see bench/README.md. Arguments are passed on.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

run([tsc, '-p', join(root, 'bench/tsconfig.json')]);
run([join(root, 'scripts/build.mjs'), join(root, 'bench/build/lib')]);
run([join(root, 'bench/build/bench/run.js'), ...process.argv.slice(2)]);

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
