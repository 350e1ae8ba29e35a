import { relative, sep } from 'node:path';
import { visible } from '../review/text-layout';

/** A frame of a trace in V8's form: `at name (file:line:column)` or `at file:line:column`. */
const FRAME = /^\s+at (?:.*\()?(?:file:\/\/)?(?<file>\/[^()]*|[A-Za-z]:[^()]*):(?<line>\d+):\d+\)?$/;

/**
 * What is said when the program itself is at fault: one line, never a trace. It names the place in the package, which is what a report of the
 * error needs.
 *
 * @param error whatever was thrown
 * @param folder the package's folder of code; the first place of the trace inside it is named, relative to it
 */
export function internalErrorText(error: unknown, folder: string): string {
  const place = placeOf(error, folder);
  const what = `${reasonOf(error)}${place === undefined ? '' : ` (${place})`}`;
  return `cdk8s-spiderpool: internal error: ${what}. This is a bug of cdk8s-spiderpool, not of your files; please report this line with what it was run on`;
}

/** By its shape: code of other realms, such as Jest's, has an Error of its own. */
function reasonOf(error: unknown): string {
  const message = textOf(error, 'message');
  if (message === undefined) return visible(String(error));
  const [line = ''] = message.split('\n');
  return visible(`${textOf(error, 'name') ?? 'Error'}: ${line.replace(/\.$/, '')}`);
}

function placeOf(error: unknown, folder: string): string | undefined {
  for (const line of textOf(error, 'stack')?.split('\n') ?? []) {
    const { file, line: number } = FRAME.exec(line)?.groups ?? {};
    if (file === undefined || number === undefined) continue;
    const inside = relative(folder, file);
    if (!inside.startsWith('..') && !inside.includes('node_modules')) {
      return `${visible(inside.split(sep).join('/'))}:${number}`;
    }
  }
  return undefined;
}

function textOf(error: unknown, field: 'name' | 'message' | 'stack'): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' ? value : undefined;
}
