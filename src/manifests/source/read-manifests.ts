import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Context } from '../../context/context';
import type { Manifest } from '../manifest';
import { clusterOfFile } from './cluster-of-file';
import { decodeText } from './decode-text';
import { type DocumentPiece, pieceSize, piecesOf } from './document-pieces';
import { fileErrorText, isFileError } from './file-error';
import { type FoundFile, findFiles } from './find-files';
import { concernsAddresses, outlineManifest } from './outline-manifest';
import { DocumentsReader } from './read-yaml-documents';
import { type Asked, recognizeDocument } from './recognize-document';
import type { SourceProblem } from './source-problem';
import type { TextSpan } from './text-span';

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
  /**
   * What is kept of objects that have nothing to do with addresses: `whole` ones, or an `outline` without anything but their metadata, since
   * they may be much of a cluster. Default `whole`.
   */
  readonly others?: 'whole' | 'outline';
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
  const reader = new ManifestsReader(request.others ?? 'whole');
  const clusterOf = clusterOfFile(request.context, request.cwd);
  const seen = new Set<string>();
  for (const { file, bytes } of request.contents ?? []) {
    const use: FileUse = { asked: askedFor(file), cluster: clusterOf(file), role: 'judged' };
    await reader.read(file.name, use, () => [{ bytes, line: 1 }]);
  }
  let isInputRead = false;
  for (const [role, paths] of [
    ['judged', request.paths],
    ['counted', request.external ?? []],
  ] as const) {
    if (paths.includes(STANDARD_INPUT) && !isInputRead) {
      isInputRead = true;
      const use: FileUse = { asked: 'by-name', cluster: null, role };
      await reader.read(STANDARD_INPUT, use, () => piecesOf(request.stdin));
    }
    const found = findFiles(paths.filter(isFile), request.cwd, seen);
    reader.problems.push(...found.problems);
    for (const [done, file] of found.files.entries()) {
      request.watch?.(done, found.files.length);
      const use: FileUse = { asked: askedFor(file), cluster: clusterOf(file), role };
      await reader.read(file.name, use, () => filePieces(file.absolute));
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

  constructor(private readonly others: 'whole' | 'outline') {}

  /** @param open what may throw, as reading may, what the operating system refuses */
  async read(file: string, use: FileUse, open: () => Pieces): Promise<void> {
    const reading = new FileReading(file, use, this);
    try {
      for await (const piece of open()) {
        reading.read(piece);
        if (reading.isOver) break;
      }
    } catch (error) {
      if (!isFileError(error)) throw error;
      reading.refuse(fileErrorText(error));
    }
    reading.end();
  }

  add(manifest: Manifest, span: TextSpan | undefined): void {
    const isWhole = this.others === 'whole' || concernsAddresses(manifest);
    this.manifests.push(isWhole ? manifest : outlineManifest(manifest, span));
  }
}

type Pieces = Iterable<DocumentPiece> | AsyncIterable<DocumentPiece>;

/** A small file at once; a large one, and a pipe or a device, which may have no end, as it comes. */
function filePieces(path: string): Pieces {
  const stats = statSync(path);
  if (stats.isFile() && stats.size <= pieceSize) return [{ bytes: readFileSync(path), line: 1 }];
  return piecesOf(createReadStream(path, { highWaterMark: 1024 * 1024 }));
}

/** One file, piece by piece. */
class FileReading {
  private readonly documents: DocumentsReader;
  /** What is wrong with documents that can be read; told after what cannot. */
  private readonly mistakes: SourceProblem[] = [];
  private unreadable: SourceProblem | undefined;
  /** Settings of other tools (`tsconfig.json`) are often JSON with comments: malformed for us, and none of our business. */
  private isForeignJson: boolean;

  constructor(
    private readonly file: string,
    private readonly use: FileUse,
    private readonly all: ManifestsReader,
  ) {
    this.documents = new DocumentsReader(file);
    this.isForeignJson = use.asked === 'in-folder' && /\.json$/i.test(file);
  }

  /** Whether nothing more is to be read. */
  get isOver(): boolean {
    return this.unreadable !== undefined || this.documents.hasGivenUp;
  }

  refuse(message: string): void {
    this.unreadable = { file: this.file, at: undefined, message };
  }

  read({ bytes, line }: DocumentPiece): void {
    const text = decodeText(bytes);
    if (!text.ok) {
      const { at, message } = text.problem;
      this.unreadable = { file: this.file, at: at && { ...at, line: at.line + line - 1 }, message };
      return;
    }
    this.isForeignJson &&= !text.value.includes('"apiVersion"');
    for (const document of this.documents.readText(text.value, line)) {
      const recognized = recognizeDocument(document, this.use.asked, this.use);
      if (recognized.type === 'manifest') this.all.add(recognized.manifest, document.span);
      else if (recognized.type === 'skipped') this.all.skipped++;
      else this.mistakes.push({ file: this.file, at: document.origin.locate([]), message: recognized.message });
    }
  }

  end(): void {
    const { documents, file } = this;
    if (this.isForeignJson) this.all.skipped += documents.problems.length;
    else this.all.problems.push(...documents.problems);
    if (this.unreadable) this.all.problems.push(this.unreadable);
    else if (documents.isEmpty && this.use.asked === 'by-name') {
      this.all.problems.push({ file, at: undefined, message: 'is empty: there is no Kubernetes object in it' });
    }
    this.all.problems.push(...this.mistakes);
  }
}
