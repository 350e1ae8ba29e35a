// npm run mutation -- addresses|plan|rules [FILE…]: changes the code of a folder in thousands of small ways and counts how many the tests notice.
// A second run tries only what has changed (mutation/*.incremental.json).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
if (!['addresses', 'plan', 'rules'].includes(folder)) {
  console.error('usage: npm run mutation -- addresses|plan|rules [FILE…]');
  process.exit(2);
}
const { status } = spawnSync('npx', ['stryker', 'run', 'scripts/mutation/stryker.config.mjs'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, MUTATED_FOLDER: folder, ...(files.length > 0 ? { MUTATED_FILES: files.join(',') } : {}) },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
