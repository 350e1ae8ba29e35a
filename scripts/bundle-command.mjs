// Bundles the cdk8s-spiderpool command into one file: of five hundred modules Node would take longer to find and read than `check` takes for a
// small file. Part of scripts/build.mjs.
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src');

/** Writes `src/cli/bin.js` in a build, and beside it the licences of the packages that are in it. */
export async function bundleCommand(lib) {
  const folder = join(lib, 'src/cli');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/bin.ts'],
    outfile: join(folder, 'bin.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    metafile: true,
    plugins: [schemasStayFiles, ownFolders],
  });
  chmodSync(join(folder, 'bin.js'), 0o755);
  writeFileSync(join(folder, 'third-party-licenses.txt'), licencesOf(metafile));
}

/** A command meets few kinds: their compiled schemas stay the files they are in the library, loaded on demand. */
const schemasStayFiles = {
  name: 'schemas stay files',
  setup({ onResolve }) {
    onResolve({ filter: /\/compiled\/.*\.generated$/ }, ({ path, resolveDir }) => ({
      path: fromBundle(join(resolveDir, path)),
      external: true,
    }));
  },
};

/** A module that reads a file beside it, such as the styles of the report, finds it where the build has copied it to. */
const ownFolders = {
  name: 'own folders',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const folder = `require('node:path').join(__dirname, ${JSON.stringify(fromBundle(dirname(path)))})`;
      return { contents: readFileSync(path, 'utf8').replaceAll('__dirname', folder), loader: 'ts' };
    });
  },
};

/** The way to a file or folder of the sources, from the folder that the bundle is in. */
function fromBundle(path) {
  return `./${relative(join(sources, 'cli'), path)}`;
}

function licencesOf({ inputs }) {
  const packages = new Set(
    Object.keys(inputs).flatMap(file => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
  );
  return [...packages].sort().map(licenceOf).join('\n');
}

function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} is part of the command and comes without a licence`);
  return `bin.js contains ${name} ${version} (${license}):\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
