// npm run mutation:scores [-- REPORT…]: the table of docs/quality.md, from the reports that `npm run mutation` leaves in mutation/.
// Where several reports have the same file, the last one named counts.
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const named = process.argv.slice(2);
const reports = named.length > 0 ? named : ['addresses', 'plan', 'rules'].map(folder => `mutation/${folder}.json`);
const files = new Map();
for (const report of reports.filter(path => named.length > 0 || existsSync(path))) {
  for (const [file, { mutants }] of Object.entries(JSON.parse(readFileSync(report, 'utf8')).files))
    files.set(file, mutants);
}

const folders = new Map();
for (const [file, mutants] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const folder = dirname(file).replace(/^src\//, '');
  for (const name of new Set([folder.split('/')[0], folder])) add(name, mutants);
}
console.log('| folder | files | mutants | noticed | survived | score |\n| --- | --- | --- | --- | --- | --- |');
for (const [folder, { files: count, noticed, survived }] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const all = noticed + survived;
  if (all === 0) continue;
  const cells = [`\`${folder}/\``, count, all, noticed, survived, `${((100 * noticed) / all).toFixed(1)} %`];
  console.log(`| ${cells.join(' | ')} |`);
}

function add(name, mutants) {
  const sum = folders.get(name) ?? { files: 0, noticed: 0, survived: 0 };
  sum.files += 1;
  sum.noticed += mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  sum.survived += mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
  folders.set(name, sum);
}
