import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { failed, ok, type Result } from '../addresses/result';
import type { Context } from '../context/context';
import { readContextBytes } from '../context/read-context-file';
import { fileErrorText, isFileError } from '../manifests/source/file-error';
import { findFiles } from '../manifests/source/find-files';
import { GitRevision } from '../manifests/source/git-revision';
import type { FileContent } from '../manifests/source/read-manifests';
import type { SourceProblem } from '../manifests/source/source-problem';
import { PLAN_FILE, readContext, SETTINGS_FILE } from '../synth/find-context';

/** Where a change starts from. */
export interface BaseRequest {
  /** A folder, a file, `REVISION:PATH`, or a revision alone, which stands for the compared path in it. */
  readonly base: string;
  /** What `--base-config` names. */
  readonly baseConfig: string | undefined;
  /** What `--config` names. */
  readonly config: string | undefined;
  /** What is compared with the base. */
  readonly path: string;
  readonly cwd: string;
}

/** The manifests that a change starts from. */
export interface BaseFiles {
  /** They bear the names they have, and stand where the compared files stand: that is what clusters go by. */
  readonly contents: readonly FileContent[];
  readonly problems: readonly SourceProblem[];
  /** The context they are judged by; undefined where they have none of their own, so that the one of the change is theirs, too. */
  readonly context: Context | undefined;
}

/** Reads what a change starts from. Problems are one line each. */
export function readBase(request: BaseRequest): Result<BaseFiles, readonly string[]> {
  const { base, cwd } = request;
  if (existsSync(resolve(cwd, base))) return readFolder(request);
  const colon = base.indexOf(':');
  const revision = GitRevision.find(colon < 0 ? base : base.slice(0, colon), cwd);
  if (!revision.ok) {
    return failed([`${base}: ${colon < 0 ? 'there is no such file or folder, and it ' : ''}${revision.problem}`]);
  }
  return readRevision(revision.value, colon < 0 ? fromHere(request.path, cwd) : base.slice(colon + 1), request);
}

/** A path as Git takes it inside a revision, from the current folder. */
function fromHere(path: string, cwd: string): string {
  const way = relative(cwd, resolve(cwd, path)).split(sep).join('/');
  return way.startsWith('../') || way === '..' ? way : `./${way}`;
}

function readFolder({ base, baseConfig, config, path, cwd }: BaseRequest): Result<BaseFiles, readonly string[]> {
  const found = findFiles([base], cwd);
  const contents: FileContent[] = [];
  const problems = [...found.problems];
  for (const { name, absolute, folder } of found.files) {
    try {
      const place = placeOf(path, folder === undefined ? undefined : relative(folder, absolute), cwd);
      contents.push({ file: { name, ...place }, bytes: readFileSync(absolute) });
    } catch (error) {
      if (!isFileError(error)) throw error;
      problems.push({ file: name, at: undefined, message: fileErrorText(error) });
    }
  }
  const beside = dirname(resolve(cwd, base));
  const own = [PLAN_FILE, SETTINGS_FILE].map(file => join(beside, file)).find(file => existsSync(file));
  const named = baseConfig ?? (config === undefined ? own && relative(cwd, own) : undefined);
  if (named === undefined) return ok({ contents, problems, context: undefined });
  const context = readContext(named, cwd, 'required');
  return context.ok ? ok({ contents, problems, context: context.value }) : context;
}

function readRevision(
  revision: GitRevision,
  root: string,
  { base, baseConfig, config, path, cwd }: BaseRequest,
): Result<BaseFiles, readonly string[]> {
  const read = revision.read(root);
  if (!read) return failed([`${base}: the revision ${revision.revision} has no ${root === '' ? 'files' : root}`]);
  const contents = read.files.map(({ name, inFolder, bytes }) => ({
    file: { name, ...placeOf(path, inFolder, cwd) },
    bytes,
  }));
  const problems = read.problems.map(({ file, message }) => ({ file, at: undefined, message }));
  const context =
    baseConfig === undefined
      ? contextIn(revision, config === undefined ? contextPlaces(root) : [fromHere(config, cwd)])
      : readContext(baseConfig, cwd, 'required');
  return context.ok ? ok({ contents, problems, context: context.value }) : context;
}

/** Where a file of the base stands, taken for the compared file of the same way. */
function placeOf(
  path: string,
  inFolder: string | undefined,
  cwd: string,
): { readonly absolute: string; readonly folder: string | undefined } {
  const absolute = resolve(cwd, path);
  return inFolder === undefined
    ? { absolute, folder: undefined }
    : { absolute: join(absolute, inFolder), folder: absolute };
}

/** `plan/context.json` beside the path or beside a folder around it, then the settings of the current folder. */
function contextPlaces(root: string): readonly string[] {
  const places: string[] = [];
  const plan = PLAN_FILE.split(sep).join('/');
  for (let inside = root.replace(/\/+$/, ''); basename(inside) !== '.' && basename(inside) !== '..'; ) {
    const around = inside.includes('/') ? inside.slice(0, inside.lastIndexOf('/')) : '';
    places.push(around === '' ? plan : `${around}/${plan}`);
    if (around === '') break;
    inside = around;
  }
  return [...places, `./${SETTINGS_FILE}`];
}

function contextIn(revision: GitRevision, places: readonly string[]): Result<Context | undefined, readonly string[]> {
  for (const place of places) {
    const bytes = revision.file(place);
    if (!bytes) continue;
    const name = `${revision.revision}:${place}`;
    const read = readContextBytes(bytes, name);
    if (read.ok) return read;
    return failed(read.problem.map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`));
  }
  return ok(undefined);
}
