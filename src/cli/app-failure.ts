import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInside } from '../synth/path-inside';
import type { FinishedProcess } from './child-process';

/** What a person needs to know of an app that ended in an error. */
export interface AppFailure {
  /** What the app itself wrote to standard error before. Empty, or ends with a line feed. */
  readonly before: string;
  /** The error's own words. */
  readonly message: string;
  /** The first place in the project's own code, `src/main.ts:12:5`; undefined where there is none. */
  readonly place: string | undefined;
}

/** What cdk8s-cli says, with a trace of its own, when the app ends with anything but 0. */
const CLI_ERROR = /^Error: command ".*" at .* returned a non-zero exit code (\S+)$/;
const FRAME = /^\s+at (?:async )?(?:.*\((?<named>[^()]*)\)|(?<plain>.*))$/;
const POSITION = /^(?<file>.+?):(?<line>\d+)(?::(?<column>\d+))?$/;
const ARROW = /^\s*\^+\s*$/;
const NODE_NOISE = /^(?:Node\.js v\d.*|\(Use `node --trace-uncaught .*)$/;

/**
 * Reads what cdk8s-cli and Node wrote about a failed app: Node prints the place and line of code, an arrow, the error and its trace; cdk8s-cli
 * adds a trace of its own, which says nothing.
 */
export function explainFailure({ stderr, end }: Pick<FinishedProcess, 'stderr' | 'end'>, project: string): AppFailure {
  const { lines, exitCode = String(end) } = withoutCliError(stderr.split(/\r?\n/));
  const arrow = lines.findIndex((line, index) => ARROW.test(line) && POSITION.test(lines[index - 2] ?? ''));
  if (arrow < 0) {
    const message = textOf(lines.filter(line => !FRAME.test(line)));
    return {
      before: '',
      message: message || `it ended with exit code ${exitCode} and without a word`,
      place: placeIn(lines, project),
    };
  }
  const before = textOf(lines.slice(0, arrow - 2).filter(line => !FRAME.test(line)));
  const body = lines.slice(arrow + 1);
  const traceAt = body.findIndex(line => FRAME.test(line));
  const message = textOf(traceAt < 0 ? body : body.slice(0, traceAt));
  return {
    before: before === '' ? '' : `${before}\n`,
    message: [withoutRequireStack(message), ...causesIn(body)].join('\n'),
    place: placeIn(body, project) ?? placeOf(lines[arrow - 2] ?? '', project) ?? requiredFrom(message, project),
  };
}

/** What the disk says that took nothing more, where that is why an app failed: no place in the code is to blame for it. */
export function refusalOfDisk(message: string): string | undefined {
  return /^(?:Error: )?((?:.*: )?(?:ENOSPC|EDQUOT|EFBIG|EROFS|EIO): .*)$/m.exec(message)?.[1];
}

function withoutCliError(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly exitCode: string | undefined;
} {
  const at = lines.reduce((last, line, index) => (CLI_ERROR.test(line) ? index : last), -1);
  const kept = (at < 0 ? lines : lines.slice(0, at)).filter(line => !NODE_NOISE.test(line));
  return { lines: kept, exitCode: CLI_ERROR.exec(lines[at] ?? '')?.[1] };
}

function textOf(lines: readonly string[]): string {
  return lines.join('\n').trim();
}

function causesIn(body: readonly string[]): readonly string[] {
  return body.flatMap(line => {
    const cause = /^\s*\[cause\]: (.*)$/.exec(line)?.[1];
    return cause === undefined ? [] : [`because of ${cause}`];
  });
}

function placeIn(lines: readonly string[], project: string): string | undefined {
  for (const line of lines) {
    const groups = FRAME.exec(line)?.groups;
    const place = placeOf(groups?.named ?? groups?.plain ?? '', project);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** `file:line:column` as people name it; undefined outside the project's own code. */
function placeOf(text: string, project: string): string | undefined {
  const groups = POSITION.exec(text)?.groups;
  if (!groups?.file || !groups.line) return undefined;
  const file = groups.file.startsWith('file:') ? fileURLToPath(groups.file) : groups.file;
  if (!isInside(file, project) || file.split(sep).includes('node_modules') || isOurs(file)) return undefined;
  return [relative(project, file), groups.line, groups.column].filter(part => part !== undefined).join(':');
}

/** A module that is missing is told with the files that asked for it, where the trace has internals of Node only. */
function requiredFrom(message: string, project: string): string | undefined {
  const file = /^Require stack:\n- (.*)$/m.exec(message)?.[1];
  return file !== undefined && isInside(file, project) ? relative(project, file) : undefined;
}

function withoutRequireStack(message: string): string {
  return message.replace(/\nRequire stack:(?:\n- .*)+/, '');
}

/** A frame inside this package, where its own app is the project: what matters is who called it. */
function isOurs(file: string): boolean {
  const source = join(__dirname, '..');
  return isInside(file, source) && relative(source, file).includes(sep);
}
