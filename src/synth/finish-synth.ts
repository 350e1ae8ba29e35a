import type { IConstruct } from 'constructs';
import { formatCapacityTable } from '../review/capacity-table';
import { textStyle } from '../review/color';
import { formatFindings } from '../review/findings-text';
import { planFiles, writePlan } from './plan-files';
import { planFolder } from './plan-folder';
import { otherErrors, tellWarnings } from './run-messages';
import { leaveReport, REPORT_FOLDER, requestedStyle } from './run-report';
import { tellStage } from './run-stage';
import { madeInRun, oncePerRun } from './synth-run';
import { acceptedOf, errorTexts, findingsOf, judgeTree } from './verdict';

/** What follows a green run: the plan where files were written, and the warnings, said to the command that asked or on standard error. */
export function afterGreen(app: IConstruct, wrote: 'files' | 'nothing'): void {
  const verdict = oncePerRun(app, judgeTree);
  if (verdict.type !== 'judged') return;
  const { plan, findings, accepted } = verdict.judgement;
  const folder = planFolder(process.env, process.cwd());
  if (wrote === 'files' && folder !== undefined) {
    tellStage(process.env, 'Writing the plan');
    writePlan(folder, planFiles(plan));
  }
  const reports = process.env[REPORT_FOLDER];
  if (reports === undefined) {
    tellWarnings(app, verdict);
  } else if (wrote === 'files') {
    leaveReport(reports, {
      findings,
      accepted,
      otherErrors: [],
      capacityTable: formatCapacityTable(plan, requestedStyle(reports)),
    });
  }
}

/**
 * What follows a run that threw: where it threw what we found, the command that asked gets it as data. Under a bare `cdk8s synth` our text
 * goes to standard error ahead of what Node and cdk8s-cli print there, and the trace, which says nothing about the manifests, is dropped.
 */
export function afterRed(app: IConstruct, error: unknown): void {
  const verdict = madeInRun(app, judgeTree);
  if (verdict === undefined || !(error instanceof Error)) return;
  const ours = errorTexts(verdict);
  const others = ours.length === 0 ? undefined : otherErrors(error.message, ours);
  if (others === undefined) return;
  const unusable = verdict.type === 'unusable' ? verdict.errors : [];
  const findings = findingsOf(verdict);
  const reports = process.env[REPORT_FOLDER];
  if (reports !== undefined) {
    leaveReport(reports, {
      findings,
      accepted: acceptedOf(verdict),
      otherErrors: [...unusable, ...others],
      capacityTable: '',
    });
  } else if (process.env.CDK8S_OUTDIR !== undefined) {
    process.stderr.write(formatFindings(findings, { ...textStyle(process.stderr, process.env), notes: 'count' }));
    const where = findings.length > 0 ? ', see above' : '';
    error.stack = [`${error.name}: synth refused${where}`, ...unusable, ...others].join('\n  ');
  }
}
