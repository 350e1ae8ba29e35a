import { pathToFileURL } from 'node:url';
import type { PolicyException } from '../context/context';
import { formatFieldPath } from '../manifests/field-path';
import { formatResourceId } from '../manifests/resource-id';
import type { Finding, Severity } from '../rules/finding';
import type { Judgement } from '../rules/judgement';
import type { RuleDescription } from '../rules/rule';
import { Fingerprints } from './fingerprints';
import { fixMarkdown } from './fix-markdown';
import { markdownText } from './markdown';
import { type FileBase, repositoryFile } from './repository-file';
import { visible, visibleLines } from './text-layout';

/** What a report says besides findings. */
export interface SarifRun {
  /** The version of this package. */
  readonly version: string;
  /** Every rule that was applied, whether it found something or not. */
  readonly rules: readonly RuleDescription[];
  readonly base: FileBase;
  /** Whether everything could be read. */
  readonly input: 'complete' | 'incomplete';
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/**
 * Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 of OASIS: one entry for each rule, one result for each finding, those
 * that exceptions accept as suppressed results. Files are named by their path from the repository, as code scanning wants it.
 */
export function findingsSarif({ findings, accepted }: Pick<Judgement, 'findings' | 'accepted'>, run: SarifRun): object {
  const ruleIndices = new Map(run.rules.map(({ id }, index) => [id, index]));
  const fingerprints = new Fingerprints();
  const result = (finding: Finding, exception?: PolicyException) => ({
    ruleId: finding.rule,
    ...(ruleIndices.has(finding.rule) ? { ruleIndex: ruleIndices.get(finding.rule) } : {}),
    level: LEVELS[finding.severity],
    message: messageOf(finding),
    locations: [locationOf(finding, run.base)],
    partialFingerprints: fingerprints.of(finding),
    ...(exception ? { suppressions: [suppression(exception)] } : {}),
  });
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cdk8s-spiderpool', semanticVersion: run.version, rules: run.rules.map(ruleEntry) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: run.input === 'complete' }],
        results: [
          ...findings.map(finding => result(finding)),
          ...accepted.map(({ finding, exception }) => result(finding, exception)),
        ],
      },
    ],
  };
}

function ruleEntry(rule: RuleDescription): object {
  const { id, title, gist, source, severity } = rule;
  const level = LEVELS[severity];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. What happens: ${gist}.` },
    help: {
      text: `${title}.\nWhat happens: ${gist}.\nSource: ${source}.`,
      markdown: `${markdownText(title)}.\n\n**What happens:** ${markdownText(gist)}.\n\n**Source:** ${markdownText(source)}.`,
    },
    defaultConfiguration: { level },
    properties: { tags: ['spiderpool', rule.class], 'problem.severity': level === 'note' ? 'recommendation' : level },
  };
}

function messageOf({ message, why, fix }: Finding): object {
  const [what, cause, cure] = [message, why, fix].map(text => visibleLines(text).join('\n'));
  return {
    text: `${what}\nwhy: ${cause}\nfix: ${cure}`,
    markdown: `${markdownText(message)}\n\n**Why:** ${markdownText(why)}\n\n${fixMarkdown('**Fix:**', fix)}`,
  };
}

function locationOf({ origin, field, subject }: Finding, base: FileBase): object {
  const object = visible(formatResourceId(subject));
  const place = field.length === 0 ? object : `${object}: ${visible(formatFieldPath(field))}`;
  const logicalLocations = [{ name: visible(subject.name), fullyQualifiedName: place, kind: 'object' }];
  if (origin.type === 'construct') {
    const path = visible(origin.path);
    logicalLocations.push({ name: path.slice(path.lastIndexOf('/') + 1), fullyQualifiedName: path, kind: 'construct' });
    return { logicalLocations };
  }
  const uri = uriOf(origin.file, base);
  if (uri === undefined) return { logicalLocations };
  const { line, column } = origin.locate(field) ?? { line: 1, column: 1 };
  return {
    physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } },
    logicalLocations,
  };
}

function uriOf(file: string, base: FileBase): string | undefined {
  const found = repositoryFile(file, base);
  if (found === undefined) return undefined;
  // Half a surrogate pair is no character, and encodeURIComponent would throw.
  const path = found.path.replaceAll(/\p{Cs}/gu, '\ufffd');
  return found.type === 'outside' ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}

function suppression({ owner, reason, expires }: PolicyException): object {
  const justification = visibleLines(`${reason.trim()} (${owner.trim()}, until ${expires})`).join('\n');
  return { kind: 'external', status: 'accepted', justification };
}
