// npm run build                    builds lib/, what the package ships: JavaScript and declarations of src/ and imports/, without src/main.ts,
//                                  and the command as one file
// node scripts/build.mjs FOLDER    builds it into another folder
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommand } from './bundle-command.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lib = resolve(process.argv[2] ?? join(root, 'lib'));
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

rmSync(lib, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', lib], {
  cwd: root,
  stdio: 'inherit',
});
for (const asset of [
  'src/context/context-schema.json',
  'src/review/plan-schema.json',
  'src/review/html/report-colors.css',
  'src/review/html/report.css',
  'src/review/html/report-tables.css',
  'src/review/html/report-maps.css',
  'src/review/html/report-client.js',
])
  copy(asset);
await bundleCommand(lib);

/** tsc carries only what it compiles. */
function copy(asset) {
  const target = join(lib, asset);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(root, asset), target);
}
