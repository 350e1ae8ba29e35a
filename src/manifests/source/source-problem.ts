/** Why a file, or a document in it, could not be read. */
export interface SourceProblem {
  /** As the user named it; `-` for standard input. */
  readonly file: string;
  /** Undefined where the problem is the file's as a whole. Both count from 1. */
  readonly at: { readonly line: number; readonly column: number } | undefined;
  /** One line in plain words, without the place and without a full stop. */
  readonly message: string;
}
