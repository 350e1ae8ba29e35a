import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyException } from '../context/context';
import type { ConstructOrigin, Position } from '../manifests/origin';
import type { TextStyle } from '../review/color';
import type { AcceptedFinding, Finding } from '../rules/finding';

/**
 * What the process of an app leaves for the command that started it, so that the command can show findings where the process could only
 * throw. Both sides live here; the folder is named by an environment variable and belongs to one run of the command.
 */
export interface RunReport {
  readonly findings: readonly Finding[];
  /** Findings that exceptions accept. */
  readonly accepted: readonly AcceptedFinding[];
  /** Errors that are no findings, each with its place: a bad context, an object that cannot be rendered, other people's validations. */
  readonly otherErrors: readonly string[];
  /** Ready to be printed; empty when synth failed. */
  readonly capacityTable: string;
}

/** The environment variable that names the folder of reports. */
export const REPORT_FOLDER = 'CDK8S_SPIDERPOOL_REPORT_DIR';

const REPORTS = 'reports.json';
const STYLE = 'style.json';

/** Prepares a folder: says how texts will be shown. */
export function askForReports(folder: string, style: TextStyle): void {
  writeFileSync(join(folder, STYLE), JSON.stringify(style));
}

/** How the one who asked will show texts. */
export function requestedStyle(folder: string): TextStyle {
  return JSON.parse(readFileSync(join(folder, STYLE), 'utf8'));
}

/** Adds the report of one App: a process may synthesize several. */
export function leaveReport(folder: string, report: RunReport): void {
  const findings = report.findings.map(written);
  const accepted = report.accepted.map(({ finding, exception }) => ({ finding: written(finding), exception }));
  const draft = join(folder, `${REPORTS}.draft`);
  writeFileSync(draft, JSON.stringify([...writtenReports(folder), { ...report, findings, accepted }]));
  // On a full disk there is no report rather than half of one.
  renameSync(draft, join(folder, REPORTS));
}

/** The reports that were left, none where no App with our constructs was synthesized. */
export function readReports(folder: string): readonly RunReport[] {
  return writtenReports(folder).map(report => ({
    ...report,
    findings: report.findings.map(read),
    accepted: report.accepted.map(({ finding, exception }) => ({ finding: read(finding), exception })),
  }));
}

/** A finding as it passes between processes: the place of its one field in a file stands for the function that finds any. */
interface WrittenFinding extends Omit<Finding, 'origin'> {
  readonly origin: ConstructOrigin | { readonly type: 'file'; readonly file: string; readonly position?: Position };
}

interface WrittenReport extends Omit<RunReport, 'findings' | 'accepted'> {
  readonly findings: readonly WrittenFinding[];
  readonly accepted: readonly { readonly finding: WrittenFinding; readonly exception: PolicyException }[];
}

function writtenReports(folder: string): readonly WrittenReport[] {
  const file = join(folder, REPORTS);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function written(finding: Finding): WrittenFinding {
  const { origin, field } = finding;
  if (origin.type === 'construct') return { ...finding, origin };
  return { ...finding, origin: { type: 'file', file: origin.file, position: origin.locate(field) } };
}

function read(finding: WrittenFinding): Finding {
  const { origin } = finding;
  if (origin.type === 'construct') return { ...finding, origin };
  return { ...finding, origin: { type: 'file', file: origin.file, locate: () => origin.position } };
}
