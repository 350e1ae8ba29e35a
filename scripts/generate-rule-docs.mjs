// npm run docs:rules             writes docs/rules.md and docs/rules/: every rule, with examples and what the engine says of them
// npm run docs:rules -- --check  compares only: exit 1 and a line for each page that differs, nothing is written
//
// Runs under tsx (`node --import tsx`), because it runs the engine itself.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as page from './rules-page.ts';

const INDEX = 'docs/rules.md';
const FOLDER = 'docs/rules';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const args = process.argv.slice(2);
const unknown = args.filter(arg => arg !== '--check');
if (unknown.length > 0) {
  console.error(`generate-rule-docs: unknown argument ${unknown.join(' ')}; usage: npm run docs:rules [-- --check]`);
  process.exit(2);
}
mkdirSync(join(ROOT, FOLDER), { recursive: true });
process.exitCode = run(args.includes('--check') ? 'check' : 'write');

function run(mode) {
  const wanted = page.rulesPages();
  const stale = readdirSync(join(ROOT, FOLDER))
    .map(file => `${FOLDER}/${file}`)
    .filter(file => !wanted.has(file));
  const different = [...wanted].filter(([file, text]) => read(join(ROOT, file)) !== text);
  if (different.length + stale.length === 0) {
    console.log(`${INDEX} and ${FOLDER}/ are up to date`);
    return 0;
  }
  if (mode === 'check') {
    for (const file of [...different.map(([name]) => name), ...stale])
      console.error(`${file}: differs from src/rules/; run \`npm run docs:rules\` and commit the result`);
    return 1;
  }
  for (const [file, text] of different) {
    writeFileSync(join(ROOT, file), text);
    console.log(`${file}: written`);
  }
  for (const file of stale) {
    rmSync(join(ROOT, file));
    console.log(`${file}: removed`);
  }
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
