// npm run docs:rules             writes docs/rules.md: every rule of src/rules/, with examples and what the engine says of them
// npm run docs:rules -- --check  compares only: exit 1 and one line if docs/rules.md differs, nothing is written
//
// Runs under tsx (`node --import tsx`), because it runs the engine itself.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import * as context from '../src/context/parse-context.ts';
import * as live from '../src/manifests/live/read-live-cluster.ts';
import * as documents from '../src/manifests/source/read-yaml-documents.ts';
import * as recognition from '../src/manifests/source/recognize-document.ts';
import * as plan from '../src/plan/plan-addresses.ts';
import * as text from '../src/review/findings-text.ts';
import * as rules from '../src/rules/catalogue.ts';
import * as changeRules from '../src/rules/change/change-catalogue.ts';
import * as changeEngine from '../src/rules/change/judge-change.ts';
import * as engine from '../src/rules/judge.ts';
import * as liveEngine from '../src/rules/live/judge-live.ts';
import * as liveRules from '../src/rules/live/live-catalogue.ts';
import * as policyRules from '../src/rules/policy/policy-catalogue.ts';

const FILE = 'docs/rules.md';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WIDTH = 100;
/** The page must not depend on the day it is made. */
const EXAMPLE_DAY = '2026-01-01';

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

const INTRODUCTION = `<!-- Generated from src/rules/ by \`npm run docs:rules\`; not edited by hand. -->

# Rules

Everything that synth and \`cdk8s-spiderpool check\` look for; at the end [what \`diff\` looks for in a change](#changes) and [what
\`check --live\` looks for in a cluster](#live-clusters) and [in the policy](#policy). Each rule says how the real system behaves and which part of it does so, and has an
example with the finding that it gets, and the same example mended.

- **Class**: \`admission\` is what the cluster refuses or rewrites, \`runtime\` what it takes and then fails or ignores, \`capacity\` what runs out of
  addresses, \`style\` what only reads badly.
- **Severity**: an \`error\` is refused or fails, a \`warning\` is accepted and harms this very manifest, a \`note\` may be meant. A single finding may
  have another severity than its rule, where the case or the policy asks for it.
`;

const CHANGES = `What \`cdk8s-spiderpool diff\` looks for between the manifests as they are and as they will be: what updates refuse, what they
leave undone, and what cannot be done in one step.
`;

const LIVE = `What \`cdk8s-spiderpool check --live FILE\` looks for between the manifests and what a cluster holds at the moment.
`;

const POLICY = `What is wrong with the [context](context.md)'s own exceptions and severities, told wherever findings are. Errors of the cluster itself can be
neither accepted nor lowered.
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
  const index = groups.map(([subject, members]) => indexOf(subject, members));
  const sections = groups.map(([subject, members]) => `## ${subject}\n\n${members.map(section).join('\n')}`);
  const more = [
    indexOf('Changes', changeRules.changeCatalogue),
    indexOf('Live clusters', liveRules.liveCatalogue),
    indexOf('Policy', policyRules.policyCatalogue),
    ...sections,
    `## Changes\n\n${CHANGES}\n${changeRules.changeCatalogue.map(changeSection).join('\n')}`,
    `## Live clusters\n\n${LIVE}\n${liveRules.liveCatalogue.map(liveSection).join('\n')}`,
    `## Policy\n\n${POLICY}\n${policyRules.policyCatalogue.map(policySection).join('\n')}`,
  ];
  return [INTRODUCTION, ...index, ...more].join('\n');
}

function indexOf(subject, members) {
  const lines = members.map(({ id, title, severity }) => `- [${id}](#${id}): ${title} (${severity})`);
  return `**${subject}**\n\n${lines.join('\n')}\n`;
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

function changeSection(rule) {
  const { before, after, context: contexts } = rule.bad;
  const settings = contexts ? ['Before and after in these contexts:\n', fenced('yaml', stringify(contexts))] : [];
  const [old, next] = [planOf(before, contexts?.before), planOf(after, contexts?.after)];
  const { findings } = changeEngine.judgeChange(old, next);
  return [
    ...heading(rule),
    ...settings,
    'Before:\n',
    fenced('yaml', example(before)),
    ...(after === '' ? ['After: nothing of it is left.\n'] : ['After:\n', fenced('yaml', example(after))]),
    'The finding:\n',
    fenced('text', formatOwn(rule, findings)),
  ].join('\n');
}

function liveSection(rule) {
  const { manifests, live: objects } = rule.bad;
  const cluster = live.readLiveCluster(manifestsIn(objects, 'live.yaml'), null);
  return [
    ...heading(rule),
    'Manifests:\n',
    fenced('yaml', example(manifests)),
    'In the cluster:\n',
    fenced('yaml', example(objects)),
    'The finding:\n',
    fenced('text', formatOwn(rule, liveEngine.judgeLive(planOf(manifests), [cluster]))),
  ].join('\n');
}

function policySection(rule) {
  const { findings } = engine.judge(
    manifestsIn(rule.manifests, 'example.yaml'),
    contextOf(parse(rule.bad)),
    EXAMPLE_DAY,
  );
  return [
    ...heading(rule),
    'The context:\n',
    fenced('yaml', rule.bad),
    'The finding, where the context is given in code:\n',
    fenced('text', formatOwn(rule, findings)),
    'Mended:\n',
    fenced('yaml', rule.good),
  ].join('\n');
}

function heading({ id, title, severity, gist, source, class: kind }) {
  return [
    `### ${id}\n`,
    `${sentence(title)}\n`,
    `- Class: \`${kind}\`\n- Severity: \`${severity}\``,
    `- The real system: ${gist}\n- Source: ${source}\n`,
  ];
}

function section(rule) {
  const { bad, good } = rule;
  const setting = rule.context ? [`Judged in this context:\n`, fenced('yaml', stringify(rule.context))] : [];
  return [
    ...heading(rule),
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
  const { findings } = engine.judge(manifestsIn(rule.bad, 'example.yaml'), contextOf(rule.context));
  return formatOwn(rule, findings);
}

function contextOf(data = { complete: true }) {
  const parsed = context.parseContext(data);
  if (!parsed.ok) throw new Error(`the context of an example is wrong: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}

function planOf(yaml, data) {
  return plan.planAddresses(manifestsIn(yaml, 'example.yaml'), contextOf(data));
}

function manifestsIn(yaml, file) {
  return documents.readYamlDocuments(example(yaml), file).documents.map(document => {
    const recognized = recognition.recognizeDocument(document, 'by-name', { cluster: null, role: 'judged' });
    if (recognized.type !== 'manifest') throw new Error(`a part of an example is no manifest: ${yaml}`);
    return recognized.manifest;
  });
}

function formatOwn(rule, findings) {
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
