import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatAccepted } from '../review/accepted-text';
import { textStyle } from '../review/color';
import { formatFindings } from '../review/findings-text';
import { PLAN_FOLDER } from '../synth/plan-folder';
import { askForReports, REPORT_FOLDER, type RunReport, readReports } from '../synth/run-report';
import { readStage } from '../synth/run-stage';
import { CHANGES_FOLDER, changeReplacements, readStagedChanges, removeEmptied } from '../synth/staged-changes';
import { type Replacement, swapIn } from '../synth/swap';
import { systemError } from '../synth/system-error';
import { openWorkFolder, type WorkFolder } from '../synth/work-folder';
import { explainFailure, refusalOfDisk } from './app-failure';
import type { FinishedProcess } from './child-process';
import type { CommandIO, ExitStatus } from './command-io';
import { findOutputFolders, type OutputFolders, refusesChanges, refusesPlan } from './output-folders';
import { progressOf, tellingStages } from './progress';
import { readProjectConfig } from './project-config';
import { parseSynthArguments } from './synth-arguments';
import { findSynth, type SynthProcess } from './synth-process';

const HELP = `cdk8s-spiderpool synth [options]

Does what cdk8s synth does, judges what comes of it, and replaces the output folder, the address plan beside it and the objects for Argo CD and
Flux only if nothing is wrong, all at once.

  -o, --output FOLDER  where manifests go (default: output of cdk8s.yaml, else dist)

Every other option is one of "cdk8s synth" and means the same: --app, --format, --chart-version, --no-validate, ...

Exit status: 0 done, 1 something is wrong with the manifests, 2 they could not be made.
`;

/** cdk8s-cli's own default. */
const DEFAULT_OUTPUT = 'dist';

/** One synth: what it replaces, and with what it is made. */
interface Synth {
  readonly folders: OutputFolders;
  readonly process: SynthProcess;
}

/**
 * `cdk8s-spiderpool synth`: the app writes into a staging folder, and only what nothing is wrong with is swapped in. Findings go to standard
 * error without traces, the capacity table to standard output.
 */
export async function run(args: readonly string[], io: CommandIO): Promise<ExitStatus> {
  const parsed = parseSynthArguments(args);
  if (!parsed.ok) return unusable(io, parsed.problem);
  if (parsed.value.type === 'help') {
    io.stdout.write(HELP);
    return 0;
  }
  const config = readProjectConfig(io.cwd);
  if (!config.ok) return unusable(io, config.problem);
  const { passedOn } = parsed.value;
  const app = parsed.value.app ?? io.env.CDK8S_APP ?? config.value?.app;
  if (app === undefined) {
    return unusable(
      io,
      config.value ? 'cdk8s.yaml names no app' : 'there is no cdk8s.yaml in this folder, and no --app',
    );
  }
  const process = findSynth({ app, config: config.value, passedOn, cwd: io.cwd, env: io.env });
  if (!process.ok) return unusable(io, process.problem);
  const output = parsed.value.output ?? io.env.CDK8S_OUTPUT ?? config.value?.output ?? DEFAULT_OUTPUT;
  const folders = findOutputFolders(io.cwd, output);
  if (!folders.ok) return unusable(io, folders.problem);
  return inWorkFolder(io, work => synthesize({ folders: folders.value, process: process.value }, work, io));
}

async function inWorkFolder(io: CommandIO, action: (work: WorkFolder) => Promise<ExitStatus>): Promise<ExitStatus> {
  try {
    const work = openWorkFolder(io.cwd);
    if (!work.ok) return unusable(io, work.problem);
    if (work.value.earlier === 'completed') io.stderr.write('An interrupted synth was completed first.\n');
    try {
      return await action(work.value);
    } finally {
      work.value.close();
    }
  } catch (error) {
    // What the file system refuses is for the user to solve, and no defect.
    const refused = systemError(error);
    if (refused) return unusable(io, refused.message);
    throw error;
  }
}

async function synthesize(synth: Synth, work: WorkFolder, io: CommandIO): Promise<ExitStatus> {
  const staged = {
    manifests: join(work.staging, 'manifests'),
    plan: join(work.staging, 'plan'),
    changes: join(work.staging, 'changes'),
  };
  askForReports(work.reports, textStyle(io.stdout, io.env));
  const env = {
    CDK8S_CHECK_UPGRADE: 'false',
    ...io.env,
    [PLAN_FOLDER]: staged.plan,
    [CHANGES_FOLDER]: staged.changes,
    [REPORT_FOLDER]: work.reports,
  };
  const finished = await tellingStages(
    progressOf(io),
    () => readStage(work.reports) ?? 'Running the app',
    () => synth.process(relative(io.cwd, staged.manifests), env),
  );
  const reports = readReports(work.reports);
  if (finished.end !== 0) return explain(finished, reports, io);
  if (io.env.CDK8S_RECORD_CONSTRUCT_METADATA !== 'true') removeConstructMetadata(staged.manifests);
  const { manifests, plan } = synth.folders;
  const changes = readStagedChanges(staged.changes);
  const refusal = (existsSync(staged.plan) ? refusesPlan(plan) : undefined) ?? refusesChanges(synth.folders, changes);
  if (refusal !== undefined) return unusable(io, refusal);
  const folders = [
    { staged: staged.manifests, target: manifests.path, aside: join(work.aside, 'manifests') },
    { staged: staged.plan, target: plan.path, aside: join(work.aside, 'plan') },
  ].filter(replacement => existsSync(replacement.staged));
  const failure = replace(work.journal, [...folders, ...changeReplacements(changes, work.aside)]);
  if (failure !== undefined) return unusable(io, failure);
  for (const { folder, remove } of changes) removeEmptied(folder, remove);
  io.stderr.write(finished.stderr);
  for (const folder of [manifests, plan]) {
    if (folder.link === 'link') io.stderr.write(`${folder.name} is a link: the folder it leads to was replaced.\n`);
  }
  show(reports, io);
  return 0;
}

/**
 * What cdk8s-cli has written for its validation plugins has served when they are done. In the output folder Argo CD would take it for a
 * manifest, and Helm, among the templates, for a template.
 */
function removeConstructMetadata(manifests: string): void {
  for (const folder of [manifests, join(manifests, 'templates')]) {
    rmSync(join(folder, 'construct-metadata.json'), { force: true });
  }
}

/** Swaps everything in; the problem is one line. */
function replace(journal: string, replacements: readonly Replacement[]): string | undefined {
  try {
    swapIn(journal, replacements);
    return undefined;
  } catch (error) {
    const refused = systemError(error);
    if (!refused) throw error;
    if (existsSync(journal)) {
      return `stopped half way, and so was the way back; the next synth completes it, once this is solved: ${refused.message}`;
    }
    if (refused.code === 'EXDEV') {
      return `nothing was replaced, because a folder is on another file system than the project; put it on the same one, so that all can be replaced at once: ${refused.message}`;
    }
    return `nothing was replaced: ${refused.message}`;
  }
}

function show(reports: readonly RunReport[], io: CommandIO): void {
  if (reports.length === 0) {
    io.stderr.write(
      'Nothing was judged: the app has no construct of cdk8s-spiderpool. "cdk8s-spiderpool check" judges files.\n',
    );
  }
  for (const { findings, accepted, capacityTable } of reports) {
    const style = textStyle(io.stderr, io.env);
    io.stderr.write(formatFindings(findings, { ...style, notes: 'count' }));
    io.stderr.write(formatAccepted(accepted, style));
    io.stdout.write(capacityTable);
  }
}

/** Says why there are no manifests: what we found, else what cdk8s-cli's plugins found, else what became of the app. */
function explain(finished: FinishedProcess, reports: readonly RunReport[], io: CommandIO): ExitStatus {
  if (typeof finished.end === 'string') return unusable(io, `interrupted (${finished.end}): nothing was replaced`);
  const findings = reports.flatMap(report => report.findings);
  const otherErrors = reports.flatMap(report => report.otherErrors);
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  if (hasErrors || otherErrors.length > 0) {
    io.stderr.write(formatFindings(findings, { ...textStyle(io.stderr, io.env), notes: 'count' }));
    for (const error of otherErrors) io.stderr.write(`error: ${error}\n`);
    return hasErrors ? 1 : 2;
  }
  const pluginReport = finished.stdout.indexOf('Performing validations');
  if (finished.end === 2 && pluginReport >= 0) {
    io.stderr.write(finished.stdout.slice(pluginReport));
    return 1;
  }
  const { before, message, place } = explainFailure(finished, io.cwd);
  io.stderr.write(before);
  const refusal = refusalOfDisk(message);
  if (refusal !== undefined) return unusable(io, `nothing was replaced: ${refusal}`);
  io.stderr.write(`cdk8s-spiderpool synth: the app failed${place === undefined ? '' : ` in ${place}`}\n${message}\n`);
  return message.includes('Validation failed with the following errors:') ? 1 : 2;
}

function unusable(io: CommandIO, problem: string): ExitStatus {
  io.stderr.write(`cdk8s-spiderpool synth: ${problem}\n`);
  return 2;
}
