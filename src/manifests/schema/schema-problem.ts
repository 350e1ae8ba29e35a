import type { FieldPath } from '../field-path';

/** One way in which an object breaks the schema of its kind. */
export type SchemaProblem = WrongType | NotAllowed | OutOfBounds | MissingField | UnknownField;

/** A value of another type than the field has. */
export interface WrongType {
  readonly type: 'wrong-type';
  readonly field: FieldPath;
  /** As in JSON Schema: `string`, `integer`, `array`, …; several where the field takes several. */
  readonly expected: readonly string[];
  readonly actual: unknown;
}

/** A value that is none of those the field takes. */
export interface NotAllowed {
  readonly type: 'not-allowed';
  readonly field: FieldPath;
  readonly allowed: readonly unknown[];
  readonly actual: unknown;
}

/** A number below or above what the field takes. */
export interface OutOfBounds {
  readonly type: 'out-of-bounds';
  readonly field: FieldPath;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly actual: unknown;
}

/** A field that is needed and not there, or null. */
export interface MissingField {
  readonly type: 'missing';
  readonly field: FieldPath;
}

/** A field that the schema does not have. */
export interface UnknownField {
  readonly type: 'unknown';
  readonly field: FieldPath;
  /** The fields it has in that place. */
  readonly known: readonly string[];
}
