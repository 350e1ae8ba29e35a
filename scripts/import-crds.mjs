// npm run import             regenerates imports/ from the schemas that cdk8s.yaml lists under `imports:`
// npm run import -- --check  compares only: exit 1 and one line per differing file, nothing is written
//
// cdk8s import generates into a temporary folder first, so a schema it cannot read leaves imports/ as it was. The CLI
// is the one in node_modules; local schema files need no network.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const IMPORTS = join(ROOT, 'imports');

const args = process.argv.slice(2);
const unknown = args.filter(arg => arg !== '--check');
if (unknown.length > 0) {
  console.error(`import-crds: unknown argument ${unknown.join(' ')}; usage: npm run import [-- --check]`);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'import-crds-'));
try {
  process.exitCode = run(args.includes('--check') ? 'check' : 'write', work);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function run(mode, generatedFolder) {
  const failure = generate(generatedFolder);
  if (failure !== undefined) {
    console.error(failure);
    return 2;
  }
  const differences = compare(contents(generatedFolder), contents(IMPORTS));
  if (mode === 'check') {
    for (const { file, state } of differences) {
      console.error(`imports/${file}: ${state}; run \`npm run import\` and commit the result`);
    }
    return differences.length === 0 ? 0 : 1;
  }
  mkdirSync(IMPORTS, { recursive: true });
  for (const { file, state, wanted } of differences) {
    if (wanted === undefined) {
      rmSync(join(IMPORTS, file), { recursive: true });
    } else {
      writeFileSync(join(IMPORTS, file), wanted);
    }
    console.log(`imports/${file}: ${state}, ${wanted === undefined ? 'removed' : 'written'}`);
  }
  if (differences.length === 0) {
    console.log('imports/ is up to date');
  }
  return 0;
}

/** Runs cdk8s import over the list in cdk8s.yaml; answers what to print if that failed. */
function generate(outputFolder) {
  const packageFile = createRequire(import.meta.url).resolve('cdk8s-cli/package.json');
  const { bin } = JSON.parse(readFileSync(packageFile, 'utf8'));
  // --no-save: without it the CLI may write cdk8s.yaml anew and lose its comments.
  const cli = [join(dirname(packageFile), bin.cdk8s), 'import', '--language', 'typescript', '--no-save'];
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [...cli, '--output', outputFolder], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
  // A listed file without definitions is only a warning to the CLI; here it would remove the imports of its group.
  if (error !== undefined || status !== 0 || stderr.includes('warning: no definitions')) {
    return `import-crds: cdk8s import failed: ${error?.message ?? `${reason(stderr)}\n${groupsRead(stdout)}`}`;
  }
  if (readdirSync(outputFolder).length === 0) {
    return 'import-crds: nothing to import; cdk8s.yaml lists no schema under `imports:`';
  }
  return undefined;
}

/** The CLI names each group it has read and no file, so the group that is not among them is the one with the trouble. */
function groupsRead(stdout) {
  return `groups that could be read: ${stdout.match(/^\S+$/gm)?.join(', ') ?? 'none'}`;
}

/** What the CLI says is wrong, without its progress and stack trace. */
function reason(stderr) {
  return stderr
    .split('\n')
    .filter(line => !/^(\s+at |Importing resources)/.test(line))
    .join('\n')
    .trim();
}

/** The files of a folder by name. Anything that is no file stands there as the empty string, so it counts as stale. */
function contents(folder) {
  let entries = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOENT') {
      throw error;
    }
  }
  return new Map(
    entries.map(entry => [entry.name, entry.isFile() ? readFileSync(join(folder, entry.name), 'utf8') : '']),
  );
}

function compare(generated, committed) {
  return [...new Set([...generated.keys(), ...committed.keys()])].sort().flatMap(file => {
    const wanted = generated.get(file);
    const found = committed.get(file);
    if (wanted === found) {
      return [];
    }
    const state = wanted === undefined ? 'stale' : found === undefined ? 'missing' : 'differs from its schema';
    return [{ file, state, wanted }];
  });
}
