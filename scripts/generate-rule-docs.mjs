// npm run docs:rules             writes docs/rules.md: every rule of src/rules/, with examples and what the engine says of them
// npm run docs:rules -- --check  compares only: exit 1 and one line if docs/rules.md differs, nothing is written
//
// Runs under tsx (`node --import tsx`), because it runs the engine itself.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as page from './rules-page.ts';

const FILE = 'docs/rules.md';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const args = process.argv.slice(2);
const unknown = args.filter(arg => arg !== '--check');
if (unknown.length > 0) {
  console.error(`generate-rule-docs: unknown argument ${unknown.join(' ')}; usage: npm run docs:rules [-- --check]`);
  process.exit(2);
}
process.exitCode = run(args.includes('--check') ? 'check' : 'write');

function run(mode) {
  const wanted = page.rulesPage();
  const path = join(ROOT, FILE);
  if (read(path) === wanted) {
    console.log(`${FILE} is up to date`);
    return 0;
  }
  if (mode === 'check') {
    console.error(`${FILE}: differs from src/rules/; run \`npm run docs:rules\` and commit the result`);
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
  console.log(`${FILE}: written`);
  return 0;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
