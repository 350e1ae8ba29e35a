import { realpathSync } from 'node:fs';
import type { Context } from '../context/context';
import { clusterOfFile } from '../manifests/source/cluster-of-file';
import { decodeText } from '../manifests/source/decode-text';
import { fileErrorText, isFileError } from '../manifests/source/file-error';
import { findFiles } from '../manifests/source/find-files';
import { fileBytes, streamBytes } from '../manifests/source/read-bytes';
import { STANDARD_INPUT } from '../manifests/source/read-manifests';
import type { SourceProblem } from '../manifests/source/source-problem';
import type { CommandIO } from './command-io';

/** A file as text, with all that is needed to write it again. */
export interface TextFile {
  /** As the user named it, or joined to the folder as the user named that; `-` for standard input. */
  readonly name: string;
  /** The real path; undefined for standard input. */
  readonly path: string | undefined;
  /** The byte order mark it begins with, or the empty text. */
  readonly mark: string;
  /** What follows the mark. */
  readonly text: string;
  readonly cluster: string | null;
}

/** What could be read of some paths. */
export interface TextFiles {
  readonly files: readonly TextFile[];
  readonly problems: readonly SourceProblem[];
}

/** Reads files, the manifest files of folders, and standard input, each once. */
export async function readTextFiles(paths: readonly string[], context: Context, io: CommandIO): Promise<TextFiles> {
  const files: TextFile[] = [];
  const problems: SourceProblem[] = [];
  const clusterOf = clusterOfFile(context, io.cwd);
  if (paths.includes(STANDARD_INPUT)) {
    await attempt(STANDARD_INPUT, async () => {
      add(await streamBytes(io.stdin), { name: STANDARD_INPUT, path: undefined, cluster: null });
    });
  }
  const found = findFiles(
    paths.filter(path => path !== STANDARD_INPUT),
    io.cwd,
  );
  problems.push(...found.problems);
  for (const file of found.files) {
    const { name, absolute } = file;
    await attempt(name, async () => {
      add(await fileBytes(absolute), { name, path: realpathSync(absolute), cluster: clusterOf(file) });
    });
  }
  return { files, problems };

  async function attempt(name: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (!isFileError(error)) throw error;
      problems.push({ file: name, at: undefined, message: fileErrorText(error) });
    }
  }

  function add(bytes: Buffer, file: Omit<TextFile, 'mark' | 'text'>): void {
    const text = decodeText(bytes);
    if (text.ok) files.push({ ...file, mark: bytes.indexOf('\ufeff') === 0 ? '\ufeff' : '', text: text.value });
    else problems.push({ file: file.name, ...text.problem });
  }
}
