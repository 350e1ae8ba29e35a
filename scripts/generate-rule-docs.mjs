// npm run docs:rules             writes docs/rules.md: every rule of src/rules/catalogue.ts, with examples and what the engine says of them
// npm run docs:rules -- --check  compares only: exit 1 and one line if docs/rules.md differs, nothing is written
//
// Runs under tsx (`node --import tsx`), because it runs the engine itself.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import * as context from '../src/context/parse-context.ts';
import * as documents from '../src/manifests/source/read-yaml-documents.ts';
import * as recognition from '../src/manifests/source/recognize-document.ts';
import * as text from '../src/review/findings-text.ts';
import * as rules from '../src/rules/catalogue.ts';
import * as engine from '../src/rules/judge.ts';

const FILE = 'docs/rules.md';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WIDTH = 100;

/** What a group of rules is about, by the words their ids begin with. */
const SUBJECTS = [
  ['Objects and their fields', ['object', 'field', 'label', 'annotation-not-text']],
  ['Addresses, ranges and families', ['address', 'cidr', 'range', 'ranges', 'family-disabled']],
  ['SpiderIPPool', ['pool']],
  ['SpiderSubnet', ['subnet']],
  ['SpiderReservedIP', ['reserved-ip']],
  ['SpiderMultusConfig', ['multus-config']],
  ['SpiderCoordinator', ['coordinator']],
  ['Networks', ['network']],
  ['Annotations', ['annotation', 'namespace']],
  ['NICs of a pod', ['nic', 'family']],
  ['Auto pools', ['auto-pool']],
  ['Pools that are candidates together', ['candidate-pools']],
  ['Workloads of every kind', ['workload']],
  ['CloneSet', ['clone-set']],
  ['Advanced StatefulSet', ['advanced-stateful-set']],
  ['Advanced DaemonSet', ['advanced-daemon-set']],
  ['UnitedDeployment', ['united-deployment']],
  ['BroadcastJob', ['broadcast-job']],
  ['AdvancedCronJob', ['advanced-cron-job']],
  ['PodUnavailableBudget', ['pod-unavailable-budget']],
];

const INTRODUCTION = `<!-- Generated from src/rules/catalogue.ts by \`npm run docs:rules\`; not edited by hand. -->

# Rules

Everything that synth and \`cdk8s-spiderpool check\` look for. Each rule says how the real system behaves and which part of it does so, and has an
example with the finding that it gets, and the same example mended.

- **Class**: \`admission\` is what the cluster refuses or rewrites, \`runtime\` what it takes and then fails or ignores, \`capacity\` what runs out of
  addresses, \`style\` what only reads badly.
- **Severity**: an \`error\` is refused or fails, a \`warning\` is accepted and harms this very manifest, a \`note\` may be meant. A single finding may
  have another severity than its rule, where the case or the policy asks for it.
`;

const args = process.argv.slice(2);
const unknown = args.filter(arg => arg !== '--check');
if (unknown.length > 0) {
  console.error(`generate-rule-docs: unknown argument ${unknown.join(' ')}; usage: npm run docs:rules [-- --check]`);
  process.exit(2);
}
process.exitCode = run(args.includes('--check') ? 'check' : 'write');

function run(mode) {
  const wanted = page(rules.catalogue);
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

function page(catalogue) {
  const groups = grouped(catalogue);
  const index = groups.map(([subject, members]) => {
    const lines = members.map(({ id, title, severity }) => `- [${id}](#${id}): ${title} (${severity})`);
    return `**${subject}**\n\n${lines.join('\n')}\n`;
  });
  const sections = groups.map(([subject, members]) => `## ${subject}\n\n${members.map(section).join('\n')}`);
  return [INTRODUCTION, ...index, ...sections].join('\n');
}

/** The rules by subject, both in the order of the lists above and of the catalogue. */
function grouped(catalogue) {
  const bySubject = new Map(SUBJECTS.map(([subject]) => [subject, []]));
  for (const rule of catalogue) bySubject.get(subjectOf(rule.id)).push(rule);
  return [...bySubject].filter(([, members]) => members.length > 0);
}

/** The subject with the longest beginning of the id. */
function subjectOf(id) {
  const fitting = SUBJECTS.flatMap(([subject, beginnings]) => beginnings.map(beginning => ({ subject, beginning })))
    .filter(({ beginning }) => id === beginning || id.startsWith(`${beginning}-`))
    .sort((a, b) => b.beginning.length - a.beginning.length);
  if (fitting.length === 0) throw new Error(`${id}: begins with no subject of scripts/generate-rule-docs.mjs`);
  return fitting[0].subject;
}

function section(rule) {
  const { id, title, severity, gist, source, bad, good } = rule;
  const setting = rule.context ? [`Judged in this context:\n`, fenced('yaml', stringify(rule.context))] : [];
  return [
    `### ${id}\n`,
    `${sentence(title)}\n`,
    `- Class: \`${rule.class}\`\n- Severity: \`${severity}\``,
    `- The real system: ${gist}\n- Source: ${source}\n`,
    ...setting,
    fenced('yaml', example(bad)),
    'The finding:\n',
    fenced('text', findingText(rule)),
    'Mended:\n',
    fenced('yaml', example(good)),
  ].join('\n');
}

/** What the engine says of the bad example. */
function findingText(rule) {
  const parsed = context.parseContext(rule.context ?? { complete: true });
  if (!parsed.ok) throw new Error(`${rule.id}: its context is wrong: ${JSON.stringify(parsed.problem)}`);
  const read = documents.readYamlDocuments(example(rule.bad), 'example.yaml');
  const manifests = read.documents.map(document => {
    const recognized = recognition.recognizeDocument(document, 'by-name', { cluster: null, role: 'judged' });
    if (recognized.type !== 'manifest') throw new Error(`${rule.id}: its bad example is no manifest`);
    return recognized.manifest;
  });
  const { findings } = engine.judge(manifests, parsed.value);
  const own = findings.filter(finding => finding.rule === rule.id);
  if (own.length !== 1) throw new Error(`${rule.id}: its bad example has ${own.length} findings of it`);
  return text.formatFindings(own, { color: 'off', width: WIDTH });
}

/** The separator before the first document says nothing on a page. */
function example(yaml) {
  return yaml.trim().replace(/^---\n/, '');
}

function fenced(language, content) {
  const fence = content.includes('```') ? '````' : '```';
  return `${fence}${language}\n${content.trimEnd()}\n${fence}\n`;
}

function sentence(title) {
  return /[.!?]$/.test(title) ? title : `${title}.`;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
