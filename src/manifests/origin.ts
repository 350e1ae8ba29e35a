import type { FieldPath } from './field-path';

/** Where an object was written: in which construct, or in which file. */
export type Origin = ConstructOrigin | FileOrigin;

/** An object that a cdk8s app renders. */
export interface ConstructOrigin {
  readonly type: 'construct';
  /** The construct's path in the tree, `apps/web`. */
  readonly path: string;
}

/** An object that was read from a file or from standard input. */
export interface FileOrigin {
  readonly type: 'file';
  /** As the user named it, relative where they were relative; `-` for standard input. */
  readonly file: string;
  /** Where a field stands, or its nearest parent that is written; computed on demand, since most objects have no finding. */
  locate(field: FieldPath): Position | undefined;
}

/** A place in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The text of the line, without its end. */
  readonly sourceLine: string;
}
