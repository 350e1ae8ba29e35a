import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { formatFieldPath } from '../manifests/field-path';
import type { Manifest } from '../manifests/manifest';
import { formatResourceId } from '../manifests/resource-id';
import { readManifests } from '../manifests/source/read-manifests';
import { acceptedLines } from '../review/accepted-text';
import { summarize } from '../review/summary';
import { visible, visibleLines } from '../review/text-layout';
import type { Finding, Severity } from '../rules/finding';
import { judge } from '../rules/judge';
import { findContext } from './find-context';
import { readPluginProperties, type Threshold } from './plugin-properties';

/** One violation of the plugin's report. All texts are fit for a terminal. */
export interface PluginFinding {
  readonly rule: string;
  readonly recommendation: string;
  readonly fix: string;
  /** What cdk8s-cli looks up the construct by. */
  readonly resource: string;
  readonly location: string;
  readonly file: string;
}

/** What the plugin reports. */
export interface PluginReport {
  readonly violations: readonly PluginFinding[];
  readonly status: 'success' | 'failure';
  /** Rows of the summary, by their titles. */
  readonly summary: { readonly [title: string]: string };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Judges the files that cdk8s-cli says it wrote. */
export async function judgeOutput(files: readonly string[], properties: unknown, cwd: string): Promise<PluginReport> {
  const settings = readPluginProperties(properties);
  if (!settings.ok)
    return unusable('plugin-properties', settings.problem, 'mend "properties" of the validation in cdk8s.yaml');
  const folder = outputFolder(files, cwd);
  if (folder === undefined) return { violations: [], status: 'success', summary: {} };
  const { config, report, failOn } = settings.value;
  const context = findContext({ config, paths: [folder], cwd });
  if (!context.ok)
    return unusable('context-unreadable', context.problem, 'mend the context, or name another with "config"');
  const reading = await readManifests({ paths: [folder], cwd, context: context.value, stdin: nothing() });
  const { findings, accepted } = judge(reading.manifests, context.value);
  const { objects, errors, warnings, notes } = summarize(findings, { objects: reading.manifests.length, skipped: 0 });
  const unreadable = reading.problems.map(({ file, at, message }) => ({
    ...unusableFinding('manifest-unreadable', message, 'mend the file, or what writes it'),
    location: at ? `line ${at.line}, column ${at.column}` : 'the whole file',
    file: visible(file),
  }));
  const names = new ResourceNames(reading.manifests);
  const isAtLeast = (threshold: Threshold) => (finding: Finding) => RANK[finding.severity] <= RANK[threshold];
  return {
    violations: [...unreadable, ...findings.filter(isAtLeast(report)).map(finding => violation(finding, names))],
    status: unreadable.length > 0 || findings.some(isAtLeast(failOn)) ? 'failure' : 'success',
    summary: {
      Objects: String(objects),
      Errors: String(errors),
      Warnings: String(warnings),
      Notes: String(notes),
      ...(accepted.length > 0 ? { Exceptions: acceptedLines(accepted).join('; ') } : {}),
    },
  };
}

/**
 * The folder that the app wrote to: the innermost one around all files. Its files are read as those of a folder, so that the globs of clusters
 * mean what they mean for `check`, and what is no Kubernetes object is passed over.
 */
function outputFolder(files: readonly string[], cwd: string): string | undefined {
  const [first, ...others] = files.map(file => dirname(resolve(cwd, file)));
  if (first === undefined) return undefined;
  const common = others.reduce(commonFolder, first);
  const way = relative(cwd, common);
  return way === '' || way.split(sep)[0] === '..' || isAbsolute(way) ? common : way;
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (folder !== other && !other.startsWith(folder.endsWith(sep) ? folder : folder + sep)) folder = dirname(folder);
  return folder;
}

function violation(finding: Finding, names: ResourceNames): PluginFinding {
  const { rule, severity, subject, field, message, why, fix, origin } = finding;
  const position = origin.type === 'file' ? origin.locate(field) : undefined;
  const place = field.length === 0 ? formatResourceId(subject) : formatFieldPath(field);
  return {
    rule,
    recommendation: `${severity}: ${lines(message)}; ${lines(why)}`,
    fix: lines(fix),
    resource: visible(names.of(finding)),
    location: visible(position ? `${place} (line ${position.line}, column ${position.column})` : place),
    file: visible(origin.type === 'file' ? origin.file : origin.path),
  };
}

/** Continued below cdk8s-cli's own indent. */
function lines(text: string): string {
  return visibleLines(text).join('\n    ');
}

/**
 * cdk8s-cli knows constructs by the bare name of their object, of several objects with one name only the last. A name that several objects have
 * is told with the kind, for which cdk8s-cli knows no construct: better none than a wrong one.
 */
class ResourceNames {
  private readonly counts = new Map<string, number>();

  constructor(manifests: readonly Manifest[]) {
    for (const { id } of manifests) this.counts.set(id.name, (this.counts.get(id.name) ?? 0) + 1);
  }

  of({ subject }: Finding): string {
    return this.counts.get(subject.name) === 1 ? subject.name : formatResourceId(subject);
  }
}

function unusable(rule: string, problems: readonly string[], fix: string): PluginReport {
  const violations = problems.map(problem => unusableFinding(rule, problem, fix));
  return { violations, status: 'failure', summary: {} };
}

function unusableFinding(rule: string, problem: string, fix: string): PluginFinding {
  return { rule, recommendation: `error: ${lines(problem)}`, fix, resource: '-', location: '-', file: '-' };
}

async function* nothing(): AsyncGenerator<string> {}
