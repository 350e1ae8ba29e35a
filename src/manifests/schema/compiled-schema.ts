/**
 * A validator compiled from the schema of one kind. Answers whether a value keeps to it; what does not is left on the function, until it is
 * called again.
 */
export interface CompiledSchema {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** One keyword of a schema that a value breaks. */
export interface SchemaError {
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly missingProperty?: string; readonly additionalProperty?: string };
  /** The schema the keyword belongs to. */
  readonly parentSchema: SchemaNode;
  readonly data: unknown;
}

/** What messages tell of a schema. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}
