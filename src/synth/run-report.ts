import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextStyle } from '../review/color';
import type { Finding } from '../rules/finding';

/**
 * What the process of an app leaves for the command that started it, so that the command can show findings where the process could only
 * throw. Both sides live here; the folder is named by an environment variable and belongs to one run of the command.
 */
export interface RunReport {
  readonly findings: readonly Finding[];
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
  writeFileSync(join(folder, REPORTS), JSON.stringify([...readReports(folder), report]));
}

/** The reports that were left, none where no App with our constructs was synthesized. */
export function readReports(folder: string): readonly RunReport[] {
  const file = join(folder, REPORTS);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}
