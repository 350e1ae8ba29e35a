// What .ci/run runs after `npm ci`: the tests, and whatever else must hold. Every step runs, whatever the others did; the last line counts
// the tests and the other steps together.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'cdk8s-spiderpool-ci-'));
let passed = 0;
let failed = 0;

try {
  installBrowser();
  countTests();
  step('types', 'npx', ['tsc', '--noEmit']);
  step('lint and format', 'npx', ['biome', 'ci', '--error-on-warnings', '.']);
  step('imports/ is what crds/ generates', 'npm', ['run', 'import', '--', '--check']);
  step('the compiled schemas are what crds/ generates', 'npm', ['run', 'generate', '--', '--check']);
  step('docs/rules.md and docs/rules/ are what the catalogue says', 'npm', ['run', 'docs:rules', '--', '--check']);
  step('npm run synth', 'npm', ['run', 'synth']);
  step('dist/ and plan/ are what src/main.ts makes', 'git', ['diff', '--exit-code', '--stat', '--', 'dist', 'plan']);
  step('nothing new lies in the tree', 'bash', [
    '-c',
    'test -z "$(git status --porcelain)" || { git status --porcelain; exit 1; }',
  ]);
  step('the package in the hands of users', process.execPath, ['scripts/try-package.mjs']);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/**
 * Debian's chromium for the tests of the HTML report, where this may install it; there these tests must run, elsewhere they are skipped by
 * name.
 */
function installBrowser() {
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (existsSync('/usr/bin/chromium') || !mayInstall) return;
  step("Debian's chromium", 'bash', [
    '-c',
    'apt-get update -q && apt-get install -y -q --no-install-recommends chromium',
  ]);
}

/** Runs the README's test command and takes the counts from jest's own result. */
function countTests() {
  const result = join(scratch, 'jest.json');
  const { status } = run('npm', ['test', '--', '--json', `--outputFile=${result}`]);
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(result, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests + numRuntimeErrorTestSuites;
    if (status !== 0 && numFailedTests + numRuntimeErrorTestSuites === 0) failed += 1;
  } catch (error) {
    console.error(`the tests left no result: ${error.message}`);
    failed += 1;
  }
}

function step(title, command, args) {
  console.log(`\n== ${title}`);
  const { status, error } = run(command, args);
  if (error) console.error(error.message);
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(status === 0 ? `ok: ${title}` : `FAILED: ${title}`);
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
