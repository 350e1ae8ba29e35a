// npm run generate             compiles the schemas of crds/ to src/manifests/schema/compiled/, one validator per kind
// npm run generate -- --check  compares only: exit 1 and one line per differing file, nothing is written
//
// The validators are standalone code made by ajv, which is therefore no dependency at run time. One file per kind, so that a command loads
// the kinds it meets and no other.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { parseAllDocuments } from 'yaml';
import { OBJECT_META } from './schemas/object-meta.mjs';
import { shareRepeated } from './schemas/share-repeated.mjs';
import { toJsonSchema } from './schemas/to-json-schema.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CRDS = join(ROOT, 'crds');
const COMPILED = join(ROOT, 'src', 'manifests', 'schema', 'compiled');

const args = process.argv.slice(2);
const unknown = args.filter(arg => arg !== '--check');
if (unknown.length > 0) {
  console.error(`generate-schemas: unknown argument ${unknown.join(' ')}; usage: npm run generate [-- --check]`);
  process.exit(2);
}
process.exitCode = run(args.includes('--check') ? 'check' : 'write');

function run(mode) {
  const wanted = compileAll();
  const committed = contents(COMPILED);
  const differing = [...new Set([...wanted.keys(), ...committed.keys()])]
    .sort()
    .filter(file => wanted.get(file) !== committed.get(file));
  if (mode === 'check') {
    for (const file of differing) {
      console.error(
        `src/manifests/schema/compiled/${file}: differs from crds/; run \`npm run generate\` and commit the result`,
      );
    }
    return differing.length === 0 ? 0 : 1;
  }
  mkdirSync(COMPILED, { recursive: true });
  for (const file of differing) {
    const text = wanted.get(file);
    if (text === undefined) rmSync(join(COMPILED, file), { recursive: true });
    else writeFileSync(join(COMPILED, file), text);
    console.log(`src/manifests/schema/compiled/${file}: ${text === undefined ? 'removed' : 'written'}`);
  }
  if (differing.length === 0) console.log('src/manifests/schema/compiled/ is up to date');
  return 0;
}

/** The text of every validator by file name. */
function compileAll() {
  const files = new Map([['object-meta.generated.ts', compile(OBJECT_META, 'scripts/schemas/object-meta.mjs')]]);
  for (const crd of readdirSync(CRDS)
    .filter(name => name.endsWith('.yaml'))
    .sort()) {
    for (const document of parseAllDocuments(readFileSync(join(CRDS, crd), 'utf8'))) {
      const { group, names, versions } = document.toJS().spec;
      for (const { schema } of versions) {
        const file = `${kebabCase(group.split('.')[0])}-${kebabCase(names.kind)}.generated.ts`;
        if (files.has(file)) throw new Error(`crds/${crd}: two schemas of ${names.kind}`);
        files.set(file, compile(toJsonSchema(schema.openAPIV3Schema, { group, kind: names.kind }), `crds/${crd}`));
      }
    }
  }
  return files;
}

function compile(schema, source) {
  const ajv = new Ajv({
    allErrors: true,
    // The schema a value broke comes with the error: messages name its type, its bounds and its fields.
    verbose: true,
    messages: false,
    strict: false,
    inlineRefs: false,
    code: { source: true, lines: true, optimize: 2 },
  });
  const { root, shared } = shareRepeated(schema);
  if (shared) ajv.addSchema(shared);
  const code = standalone.default(ajv, ajv.compile(root));
  const needed = /require\([^)]*\)/.exec(code);
  if (needed) throw new Error(`the validator needs ${needed[0]} at run time; leave out the keyword that does`);
  const [, name] = /^"use strict";\s*module\.exports = (\w+);\s*module\.exports\.default = \w+;/.exec(code) ?? [];
  if (name === undefined) throw new Error("ajv's standalone code begins in another way than this script expects");
  return `// @ts-nocheck
// Generated from ${source} by \`npm run generate\`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

${code.slice(code.indexOf('module.exports.default')).replace(/^.*?;\s*/, '')}
export const validate: CompiledSchema = ${name};
`;
}

function kebabCase(name) {
  return name.replace(/([A-Z]+)(?=[A-Z][a-z])|([a-z0-9])(?=[A-Z])/g, '$1$2-').toLowerCase();
}

function contents(folder) {
  let names = [];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return new Map(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}
