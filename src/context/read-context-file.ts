import { readFileSync } from 'node:fs';
import { failed, ok, type Result } from '../addresses/result';
import type { Context, ContextSource } from './context';
import { type ContextPath, contextPathText } from './context-problem';
import { parseContext } from './parse-context';
import { type ContextText, readContextText } from './read-context-text';

/** What reading a context's file came to. */
export type ContextFile =
  /** There is no such file: take the defaults. */
  { readonly type: 'missing' } | { readonly type: 'read'; readonly context: Context };

/** One thing that is wrong with a context's file, and where. */
export interface ContextFileProblem {
  /** The path as it was given. */
  readonly file: string;
  /** From 1. 1 where the problem is the file's as a whole. */
  readonly line: number;
  /** From 1, in characters of the line. */
  readonly column: number;
  /** A complete clause in plain words, with the field it is about. */
  readonly message: string;
  /** What to write instead, where that is certain. */
  readonly suggestion?: string;
}

/**
 * Reads a context from a file, `spiderpool.yaml` or any other in YAML or JSON.
 *
 * A file without content, or with comments only, is a context of defaults. Whatever else is wrong is told, with its place: that the file
 * cannot be read, is not UTF-8 or not YAML (one problem each), or every problem of its content at once.
 *
 * @param name what findings about the context call the file; default: `file`
 */
export function readContextFile(file: string, name = file): Result<ContextFile, readonly ContextFileProblem[]> {
  const bytes = readBytes(file);
  if (!bytes.ok) {
    return bytes.problem.missing
      ? ok({ type: 'missing' })
      : failed([{ file, line: 1, column: 1, message: bytes.problem.message }]);
  }
  const context = readContextBytes(bytes.value, file, name);
  return context.ok ? ok({ type: 'read', context: context.value }) : context;
}

/**
 * Reads a context from the bytes of a file that is somewhere else than on disk, such as in a Git revision; see {@link readContextFile}.
 *
 * @param file what problems call it
 * @param name what findings about the context call it; default: `file`
 */
export function readContextBytes(
  bytes: Uint8Array,
  file: string,
  name = file,
): Result<Context, readonly ContextFileProblem[]> {
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return failed([{ file, line: 1, column: 1, message: 'the file is not UTF-8 text; save it as UTF-8' }]);
  }
  const read = readContextText(text);
  if (!read.ok) return failed([{ file, ...read.problem }]);
  const contents = contextOf(file, read.value);
  if (!contents.ok) return contents;
  return ok({ ...contents.value, source: sourceOf(name, text, read.value) });
}

function sourceOf(file: string, text: string, { placeOf }: ContextText): ContextSource {
  return {
    file,
    locate(path) {
      const { line, column } = placeOf(path, 'value');
      return { line, column, sourceLine: text.split(/\r\n|\r|\n/)[line - 1] ?? '' };
    },
  };
}

function contextOf(file: string, { data, placeOf }: ContextText): Result<Context, readonly ContextFileProblem[]> {
  const parsed = parseContext(data);
  if (parsed.ok) return parsed;
  return failed(
    parsed.problem.map(({ path, part, message, suggestion }) => ({
      file,
      ...placeOf(path, part),
      message: `${fieldText(path)}${message}`,
      ...(suggestion === undefined ? {} : { suggestion }),
    })),
  );
}

function fieldText(path: ContextPath): string {
  return path.length === 0 ? '' : `${contextPathText(path)}: `;
}

interface ReadFailure {
  readonly missing: boolean;
  readonly message: string;
}

function readBytes(file: string): Result<Uint8Array, ReadFailure> {
  try {
    return ok(readFileSync(file));
  } catch (error) {
    const code = systemCode(error);
    return failed({
      missing: code === 'ENOENT' || code === 'ENOTDIR',
      message: readFailures.get(code) ?? `the file cannot be read (${code})`,
    });
  }
}

/** By its shape and not by `instanceof`: under Jest an error of Node's own modules has another realm's prototype. */
function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no reason given';
}

const readFailures: ReadonlyMap<string, string> = new Map([
  ['EISDIR', 'this is a folder, not a file'],
  ['EACCES', 'the file cannot be read: permission denied'],
]);

/** The text, without its byte order mark; undefined for bytes that are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
