import type { FieldPath } from '../field-path';
import type { JsonObject } from '../json';

/** The form of an object that Spiderpool's webhooks store, as far as the object lets one tell. */
export interface CanonicalForm {
  /** The whole object. Written keys keep their order; a new one stands behind the key it belongs after. */
  readonly object: JsonObject;
  /** What stayed as it was written because it cannot be right. */
  readonly left: readonly LeftAlone[];
}

/** A field that no canonical form is known of. */
export interface LeftAlone {
  readonly field: FieldPath;
  /** What is wrong, as a clause without a full stop. */
  readonly reason: string;
}

/** A canonical `spec` alone. */
export interface CanonicalSpec {
  readonly spec: JsonObject;
  readonly left: readonly LeftAlone[];
}
