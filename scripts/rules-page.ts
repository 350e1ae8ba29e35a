// docs/rules.md and docs/rules/ as text: every rule of src/rules/, with examples and what the engine says of them.
import { parse, stringify } from 'yaml';
import type { Context } from '../src/context/context';
import type { ContextData } from '../src/context/context-data';
import { parseContext } from '../src/context/parse-context';
import { readLiveCluster } from '../src/manifests/live/read-live-cluster';
import type { Manifest } from '../src/manifests/manifest';
import { readYamlDocuments } from '../src/manifests/source/read-yaml-documents';
import { recognizeDocument } from '../src/manifests/source/recognize-document';
import type { AddressPlan } from '../src/plan/address-plan';
import { planAddresses } from '../src/plan/plan-addresses';
import { formatFindings } from '../src/review/findings-text';
import { catalogue } from '../src/rules/catalogue';
import { changeCatalogue } from '../src/rules/change/change-catalogue';
import type { ChangeRule } from '../src/rules/change/change-rule';
import { judgeChange } from '../src/rules/change/judge-change';
import type { Finding } from '../src/rules/finding';
import { judge } from '../src/rules/judge';
import { judgeLive } from '../src/rules/live/judge-live';
import { liveCatalogue } from '../src/rules/live/live-catalogue';
import type { LiveRule } from '../src/rules/live/live-rule';
import { policyCatalogue } from '../src/rules/policy/policy-catalogue';
import type { PolicyRule } from '../src/rules/policy/policy-rule';
import type { Rule, RuleDescription } from '../src/rules/rule';

const WIDTH = 100;
/** The page must not depend on the day it is made. */
const EXAMPLE_DAY = '2026-01-01';

/** What a group of rules is about, by the words their ids begin with. */
const SUBJECTS: readonly (readonly [subject: string, beginnings: readonly string[]])[] = [
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

const NOTICE = '<!-- Generated from src/rules/ by `npm run docs:rules`; not edited by hand. -->\n';

const INTRODUCTION = `${NOTICE}
# Rules

Everything that synth and \`cdk8s-spiderpool check\` look for, and at the end what \`diff\` looks for in a change, what \`check --live\` looks for in a
cluster, and what is looked for in the policy. Each rule says how the real system behaves and which part of it does so, and has an example with the
finding that it gets, and the same example mended.

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

const POLICY = `What is wrong with the [context](../context.md)'s own exceptions and severities, told wherever findings are. Errors of the cluster itself can be
neither accepted nor lowered.
`;

/** The rules about one subject, which have a page of their own: all on one would be more than forges show. */
interface RulesPage {
  readonly subject: string;
  readonly introduction: string;
  readonly members: readonly RuleDescription[];
  readonly sections: readonly string[];
}

/** Every page with its text, by path from the root: the index, and a page for each subject. */
export function rulesPages(): ReadonlyMap<string, string> {
  const pages: readonly RulesPage[] = [
    ...grouped().map(([subject, members]) => ({
      subject,
      introduction: '',
      members,
      sections: members.map(ruleSection),
    })),
    {
      subject: 'Changes',
      introduction: CHANGES,
      members: changeCatalogue,
      sections: changeCatalogue.map(changeSection),
    },
    { subject: 'Live clusters', introduction: LIVE, members: liveCatalogue, sections: liveCatalogue.map(liveSection) },
    { subject: 'Policy', introduction: POLICY, members: policyCatalogue, sections: policyCatalogue.map(policySection) },
  ];
  return new Map([
    ['docs/rules.md', [INTRODUCTION, ...pages.map(indexOf)].join('\n')],
    ...pages.map(page => [`docs/${fileOf(page)}`, pageText(page)] as const),
  ]);
}

function fileOf({ subject }: RulesPage): string {
  return `rules/${subject.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.md`;
}

function indexOf(page: RulesPage): string {
  const lines = page.members.map(
    ({ id, title, severity }) => `- [${id}](${fileOf(page)}#${id}): ${title} (${severity})`,
  );
  return `**${page.subject}**\n\n${lines.join('\n')}\n`;
}

function pageText({ subject, introduction, sections }: RulesPage): string {
  const lead = introduction === '' ? [] : [introduction];
  return [
    NOTICE,
    `# ${subject}\n`,
    ...lead,
    'What the words mean, and every other rule: [rules](../rules.md).\n',
    ...sections,
  ].join('\n');
}

/** The rules by subject, both in the order of the lists above and of the catalogue. */
function grouped(): readonly (readonly [string, readonly Rule[]])[] {
  const groups = SUBJECTS.map(
    ([subject]) => [subject, catalogue.filter(({ id }) => subjectOf(id) === subject)] as const,
  );
  return groups.filter(([, members]) => members.length > 0);
}

/** The subject with the longest beginning of the id. */
function subjectOf(id: string): string {
  const fitting = SUBJECTS.flatMap(([subject, beginnings]) => beginnings.map(beginning => ({ subject, beginning })))
    .filter(({ beginning }) => id === beginning || id.startsWith(`${beginning}-`))
    .sort((a, b) => b.beginning.length - a.beginning.length);
  const [longest] = fitting;
  if (longest === undefined) throw new Error(`${id}: begins with no subject of scripts/rules-page.ts`);
  return longest.subject;
}

export function changeSection(rule: ChangeRule): string {
  const { before, after, context: contexts } = rule.bad;
  const settings = contexts ? ['Before and after in these contexts:\n', fenced('yaml', stringify(contexts))] : [];
  const [old, next] = [planOf(before, contexts?.before), planOf(after, contexts?.after)];
  const { findings } = judgeChange(old, next);
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

export function liveSection(rule: LiveRule): string {
  const { manifests, live: objects } = rule.bad;
  const cluster = readLiveCluster(manifestsIn(objects, 'live.yaml'), null);
  return [
    ...heading(rule),
    'Manifests:\n',
    fenced('yaml', example(manifests)),
    'In the cluster:\n',
    fenced('yaml', example(objects)),
    'The finding:\n',
    fenced('text', formatOwn(rule, judgeLive(planOf(manifests), [cluster]))),
  ].join('\n');
}

export function policySection(rule: PolicyRule): string {
  const { findings } = judge(manifestsIn(rule.manifests, 'example.yaml'), contextOf(parse(rule.bad)), EXAMPLE_DAY);
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

function heading({ id, title, severity, gist, source, class: kind }: RuleDescription): readonly string[] {
  return [
    `## ${id}\n`,
    `${sentence(title)}\n`,
    `- Class: \`${kind}\`\n- Severity: \`${severity}\``,
    `- The real system: ${gist}\n- Source: ${source}\n`,
  ];
}

export function ruleSection(rule: Rule): string {
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
function findingText(rule: Rule): string {
  const { findings } = judge(manifestsIn(rule.bad, 'example.yaml'), contextOf(rule.context));
  return formatOwn(rule, findings);
}

function contextOf(data: unknown = { complete: true }): Context {
  const parsed = parseContext(data);
  if (!parsed.ok) throw new Error(`the context of an example is wrong: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}

function planOf(yaml: string, data?: ContextData): AddressPlan {
  return planAddresses(manifestsIn(yaml, 'example.yaml'), contextOf(data));
}

function manifestsIn(yaml: string, file: string): readonly Manifest[] {
  return readYamlDocuments(example(yaml), file).documents.map(document => {
    const recognized = recognizeDocument(document, 'by-name', { cluster: null, role: 'judged' });
    if (recognized.type !== 'manifest') throw new Error(`a part of an example is no manifest: ${yaml}`);
    return recognized.manifest;
  });
}

function formatOwn(rule: RuleDescription, findings: readonly Finding[]): string {
  const own = findings.filter(finding => finding.rule === rule.id);
  if (own.length !== 1) throw new Error(`${rule.id}: its bad example has ${own.length} findings of it`);
  return formatFindings(own, { color: 'off', width: WIDTH });
}

/** The separator before the first document says nothing on a page. */
function example(yaml: string): string {
  return yaml.trim().replace(/^---\n/, '');
}

function fenced(language: 'yaml' | 'text', content: string): string {
  const fence = content.includes('```') ? '````' : '```';
  return `${fence}${language}\n${content.trimEnd()}\n${fence}\n`;
}

function sentence(title: string): string {
  return /[.!?]$/.test(title) ? title : `${title}.`;
}
