import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

interface PackageManifest {
  readonly dependencies?: { readonly [name: string]: string };
  readonly scripts?: { readonly [name: string]: string };
  readonly license?: string;
  readonly version?: string;
}

function manifestOf(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** The sources that run in an app, in the command, or in cdk8s-cli: path from the project, and text. */
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && file !== 'main.ts')
  .map(file => ({ file: `src/${file.replaceAll('\\', '/')}`, text: readFileSync(join(root, 'src', file), 'utf8') }));

function importing(module: string): readonly string[] {
  return sources.filter(({ text }) => new RegExp(`(?:from |require\\()'${module}'`).test(text)).map(({ file }) => file);
}

test('the runtime dependencies are the two of SECURITY.md, which bring none of their own and run nothing when installed', () => {
  const names = Object.keys(manifestOf('.').dependencies ?? {}).sort();
  expect(names).toEqual(['ipaddr.js', 'yaml']);
  for (const name of names) {
    const { dependencies = {}, scripts = {}, license, version } = manifestOf(`node_modules/${name}`);
    expect({ name, dependencies }).toEqual({ name, dependencies: {} });
    expect(Object.keys(scripts)).not.toContainEqual(expect.stringMatching(/^(pre|post)?install$/));
    expect(['MIT', 'ISC']).toContain(license);
    // npm runs node-gyp for a package that has this, without any script.
    expect(existsSync(join(root, 'node_modules', name, 'binding.gyp'))).toBe(false);
    expect(readFileSync(join(root, 'SECURITY.md'), 'utf8')).toContain(`| \`${name}\` | ${version} | ${license} |`);
  }
  expect(Object.keys(manifestOf('.').scripts ?? {})).not.toContainEqual(expect.stringMatching(/^(pre|post)?install$/));
});

test('packages that code imports are those, cdk8s and its peers', () => {
  const imported = new Set(
    sources.flatMap(({ text }) =>
      [...text.matchAll(/^(?:import|export) .*from '([^'.][^']*)';$/gm)].map(([, name]) => name),
    ),
  );
  const foreign = [...imported].filter(name => !name?.startsWith('node:')).sort();
  expect(foreign).toEqual(['cdk8s', 'cdk8s-plus-28', 'constructs', 'ipaddr.js', 'yaml']);
});

test('nothing talks to a network, and nothing makes code of data', () => {
  const network = [
    'http',
    'https',
    'http2',
    'tls',
    'dgram',
    'dns',
    'inspector',
    'worker_threads',
    'vm',
    'repl',
    'cluster',
  ];
  for (const module of network) expect(importing(`(?:node:)?${module}(?:/\\w+)?`)).toEqual([]);
  // Of node:net the two functions that tell whether a text is an address.
  for (const { text } of sources) {
    const names =
      /import \{([^}]*)\} from 'node:net'/
        .exec(text)?.[1]
        ?.split(',')
        .map(name => name.trim()) ?? [];
    expect(['isIP', 'isIPv4', 'isIPv6']).toEqual(expect.arrayContaining(names));
    expect(text).not.toMatch(/\beval\s*\(|new Function\b|\bFunction\s*\(['"`]|\bfetch\s*\(|WebSocket/);
    expect(text.replaceAll(/typeof import\(/g, '')).not.toMatch(/\bimport\s*\(/);
    expect(text.replaceAll(/require\('[\w./-]+'\)/g, '')).not.toMatch(/\brequire\s*\(/);
  }
});

test('programs are started in two places: the app by synth, in a shell as cdk8s-cli has it, and git by diff without one', () => {
  const starting = importing('(?:node:)?child_process');
  expect([...starting].sort()).toEqual(['src/cli/child-process.ts', 'src/manifests/source/git-revision.ts']);
  for (const { file, text } of sources.filter(each => starting.includes(each.file))) {
    // Of the module's functions these take a program and its arguments apart, unless they are told to use a shell.
    const [, names = ''] = /import \{([^}]*)\} from 'node:child_process'/.exec(text) ?? [];
    expect(['spawn', 'spawnSync', 'execFileSync']).toEqual(
      expect.arrayContaining(
        names
          .split(',')
          .map(name => name.trim())
          .filter(name => !name.startsWith('type ')),
      ),
    );
    const shells = [...text.matchAll(/\bshell\s*:\s*(.*)/g)].map(([, when]) => when);
    expect({ file, shells }).toEqual({
      file,
      // A command that is one text is that of the app; a program with its arguments apart needs no shell.
      shells: file === 'src/cli/child-process.ts' ? ["typeof command === 'string',"] : [],
    });
  }
});

test('files are written by synth and fmt alone', () => {
  const writing =
    /\b(?:write|append|copy|rename|rm|mkdir|rmdir|unlink|chmod|symlink|link|cp|truncate|open)(?:File)?Sync\(/;
  const folders = sources.filter(({ text }) => writing.test(text)).map(({ file }) => file);
  for (const file of folders) {
    expect(file).toMatch(/^src\/(?:gitops\/|synth\/|cli\/(?:replace-file|synth-command)\.ts)/);
  }
  expect(sources.some(({ text }) => /'node:fs\/promises'|fs\.promises|createWriteStream/.test(text))).toBe(false);
});
