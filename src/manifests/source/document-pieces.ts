import { longestText, TOO_LARGE } from './read-bytes';

/** A stretch of a file that holds whole documents. */
export interface DocumentPiece {
  readonly bytes: Buffer;
  /** The line it begins in, from 1. */
  readonly line: number;
}

/** Files up to this size are one piece: cutting gains nothing. */
export const pieceSize = 4 * 1024 * 1024;

/**
 * Cuts a file of many documents into pieces while it is read, so that no more of it is in memory than a piece, or the largest document.
 *
 * A piece begins where a document does: at a `---`, which ends a document wherever it stands. Directives (`%YAML 1.2`) stay with the document
 * whose `---` follows them.
 */
export class DocumentPieces {
  private held: Buffer[] = [];
  private size = 0;
  private line = 1;
  private enough: number;

  /** @param least how many bytes to take before looking for a cut; default {@link pieceSize} */
  constructor(private readonly least: number = pieceSize) {
    this.enough = least;
  }

  /** Takes the bytes that follow, and gives what is whole by now. @throws `TOO_LARGE` where a document has more than a text can hold */
  *push(bytes: Buffer): Generator<DocumentPiece> {
    this.held.push(bytes);
    this.size += bytes.length;
    if (this.size < this.enough) return;
    const whole = Buffer.concat(this.held);
    const cut = lastDocumentStart(whole);
    if (whole.length - cut > longestText) throw TOO_LARGE;
    if (cut > 0) yield this.piece(whole.subarray(0, cut));
    const rest = whole.subarray(cut);
    this.held = [rest];
    this.size = rest.length;
    // A document that is larger than a piece is looked for again when it might have doubled.
    this.enough = Math.max(this.least, rest.length * 2);
  }

  /** What is left at the end of the file: all of it, where it is small. */
  end(): DocumentPiece {
    return this.piece(this.held.length === 1 && this.held[0] ? this.held[0] : Buffer.concat(this.held));
  }

  private piece(bytes: Buffer): DocumentPiece {
    const piece = { bytes, line: this.line };
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) this.line++;
    return piece;
  }
}

/** The pieces of a stream. @throws what the stream throws, and `TOO_LARGE` */
export async function* piecesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<DocumentPiece> {
  const pieces = new DocumentPieces();
  for await (const chunk of stream)
    yield* pieces.push(
      typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length),
    );
  yield pieces.end();
}

const LINE_FEED = 0x0a;
const MARKER_END: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0d, LINE_FEED]);

/** Where the last document begins that no directive belongs to; 0 where that is the first one. */
function lastDocumentStart(bytes: Buffer): number {
  for (let at = bytes.lastIndexOf('\n---'); at > 0; at = bytes.lastIndexOf('\n---', at - 1)) {
    if (MARKER_END.has(bytes[at + 4]) && !followsDirective(bytes, at)) return at + 1;
  }
  return 0;
}

/** Whether a line between the marker before and this one begins with a percent sign. */
function followsDirective(bytes: Buffer, marker: number): boolean {
  const before = Math.max(bytes.lastIndexOf('\n---', marker - 1), bytes.lastIndexOf('\n...', marker - 1), 0);
  const between = bytes.subarray(before, marker);
  return between[0] === 0x25 || between.includes('\n%');
}
