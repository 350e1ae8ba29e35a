import type { Context } from '../../context/context';
import type { Manifest } from '../manifest';
import { clusterOfFile } from './cluster-of-file';
import { decodeText } from './decode-text';
import { fileErrorText, isFileError } from './file-error';
import { type FoundFile, findFiles } from './find-files';
import { fileBytes, streamBytes } from './read-bytes';
import { readYamlDocuments } from './read-yaml-documents';
import { type Asked, recognizeDocument } from './recognize-document';
import type { SourceProblem } from './source-problem';

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** Which files to read, and as what. */
export interface ManifestsRequest {
  /** Files, folders and `-`. Their objects are judged. */
  readonly paths: readonly string[];
  /** Files that were read already, such as those of a Git revision. Their objects are judged. Default none. */
  readonly contents?: readonly FileContent[];
  /** Files, folders and `-` whose objects are only counted. A file named in both is judged. Default none. */
  readonly external?: readonly string[];
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Its clusters say which file belongs to which. */
  readonly context: Context;
  /** Read when a path is `-`. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Told how many files are read of how many, before each of them: they may be thousands. */
  readonly watch?: (done: number, total: number) => void;
}

/** A file and what is in it. */
export interface FileContent {
  readonly file: FoundFile;
  readonly bytes: Buffer;
}

/** What the files hold. */
export interface ManifestsReading {
  /** In the order of the paths, sorted by name inside a folder. */
  readonly manifests: readonly Manifest[];
  /** How many documents in folders are no Kubernetes objects, and how many objects have no name until the server gives them one. */
  readonly skipped: number;
  /** What could not be read. Everything else was. */
  readonly problems: readonly SourceProblem[];
}

/** Reads the Kubernetes objects of files, folders and standard input. */
export async function readManifests(request: ManifestsRequest): Promise<ManifestsReading> {
  const reader = new ManifestsReader();
  const clusterOf = clusterOfFile(request.context, request.cwd);
  const seen = new Set<string>();
  for (const { file, bytes } of request.contents ?? []) {
    reader.readBytes(file.name, bytes, { asked: askedFor(file), cluster: clusterOf(file), role: 'judged' });
  }
  let isInputRead = false;
  for (const [role, paths] of [
    ['judged', request.paths],
    ['counted', request.external ?? []],
  ] as const) {
    if (paths.includes(STANDARD_INPUT) && !isInputRead) {
      isInputRead = true;
      const use: FileUse = { asked: 'by-name', cluster: null, role };
      await reader.read(STANDARD_INPUT, () => streamBytes(request.stdin), use);
    }
    const found = findFiles(paths.filter(isFile), request.cwd, seen);
    reader.problems.push(...found.problems);
    for (const [done, file] of found.files.entries()) {
      request.watch?.(done, found.files.length);
      const use: FileUse = { asked: askedFor(file), cluster: clusterOf(file), role };
      await reader.read(file.name, () => fileBytes(file.absolute), use);
    }
  }
  return reader;
}

function askedFor({ folder }: FoundFile): Asked {
  return folder === undefined ? 'by-name' : 'in-folder';
}

function isFile(path: string): boolean {
  return path !== STANDARD_INPUT;
}

/** How the documents of one file are taken. */
interface FileUse {
  readonly asked: Asked;
  readonly cluster: string | null;
  readonly role: Manifest['role'];
}

class ManifestsReader implements ManifestsReading {
  readonly manifests: Manifest[] = [];
  readonly problems: SourceProblem[] = [];
  skipped = 0;

  async read(name: string, bytesOf: () => Promise<Buffer>, use: FileUse): Promise<void> {
    try {
      this.readBytes(name, await bytesOf(), use);
    } catch (error) {
      if (!isFileError(error)) throw error;
      this.problems.push({ file: name, at: undefined, message: fileErrorText(error) });
    }
  }

  readBytes(file: string, bytes: Buffer, use: FileUse): void {
    const text = decodeText(bytes);
    if (!text.ok) {
      this.problems.push({ file, ...text.problem });
      return;
    }
    const { documents, problems, isEmpty } = readYamlDocuments(text.value, file);
    if (use.asked === 'in-folder' && isForeignJson(file, text.value)) this.skipped += problems.length;
    else this.problems.push(...problems);
    if (isEmpty && use.asked === 'by-name') {
      this.problems.push({ file, at: undefined, message: 'is empty: there is no Kubernetes object in it' });
    }
    for (const document of documents) {
      const recognized = recognizeDocument(document, use.asked, use);
      if (recognized.type === 'manifest') this.manifests.push(recognized.manifest);
      else if (recognized.type === 'skipped') this.skipped++;
      else this.problems.push({ file, at: document.origin.locate([]), message: recognized.message });
    }
  }
}

/** Settings of other tools (`tsconfig.json`) are often JSON with comments: malformed for us, and none of our business. */
function isForeignJson(file: string, text: string): boolean {
  return /\.json$/i.test(file) && !text.includes('"apiVersion"');
}
