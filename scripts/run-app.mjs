// node scripts/run-app.mjs FILE
//
// Runs a cdk8s app of this repository, written in TypeScript, as one bundle in memory: its imports lead to the sources of the library, hundreds of
// files that a loader would have to find and compile one by one. Apps that use the installed package need none of this.
import Module from 'node:module';
import { dirname, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const file = resolve(process.argv[2] ?? 'src/main.ts');
const { outputFiles } = buildSync({
  entryPoints: [file],
  outfile: `${file}.js`,
  write: false,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  // Traces name places in the sources; Node takes what the texts of these are from their files.
  sourcemap: 'inline',
  sourcesContent: false,
});

process.setSourceMapsEnabled(true);
process.argv.splice(1, 2, file);
const app = new Module(file);
app.filename = file;
app.paths = Module._nodeModulePaths(dirname(file));
app._compile(outputFiles[0].text, file);
