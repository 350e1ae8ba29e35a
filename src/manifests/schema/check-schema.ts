import type { FieldPath } from '../field-path';
import { isJsonObject, own } from '../json';
import type { Manifest } from '../manifest';
import type { CompiledSchema, SchemaError } from './compiled-schema';
import { compiledSchema, metadataSchema } from './compiled-schemas';
import type { SchemaProblem } from './schema-problem';

const NONE: readonly SchemaProblem[] = [];

/**
 * Everything in an object that breaks the schema of its kind, as the API server and the mutating webhooks before it see it: a null is an absent
 * field, `status` is not looked at, and in Spiderpool's kinds a missing text or number is none (the webhook writes the empty value). One
 * problem per field at most. Kinds whose schema is not known here have none.
 */
export function checkSchema({ id, object }: Manifest): readonly SchemaProblem[] {
  const validate = compiledSchema(id.apiVersion, id.kind);
  if (!validate) return NONE;
  const inMetadata = problemsOf(metadataSchema(), own(object, 'metadata'), ['metadata']);
  const inRest = problemsOf(validate, object, []);
  return inMetadata.length === 0 ? inRest : [...inMetadata, ...inRest];
}

function problemsOf(validate: CompiledSchema, value: unknown, base: FieldPath): readonly SchemaProblem[] {
  if (validate(value)) return NONE;
  const found = new Map<string, SchemaProblem>();
  for (const error of validate.errors ?? []) {
    const problem = problemOf(error, [...base, ...pathOf(error.instancePath, value)]);
    if (!problem) continue;
    const key = JSON.stringify(problem.field);
    const other = found.get(key);
    if (!other || (other.type !== 'wrong-type' && problem.type === 'wrong-type')) found.set(key, problem);
  }
  return [...found.values()];
}

function problemOf({ keyword, params, parentSchema, data }: SchemaError, field: FieldPath): SchemaProblem | undefined {
  switch (keyword) {
    case 'type':
      // Only where a field is needed does a null reach the validator's type.
      if (data === null && typeof field.at(-1) === 'string') return { type: 'missing', field };
      return { type: 'wrong-type', field, expected: [parentSchema.type ?? []].flat(), actual: data };
    case 'enum':
      return { type: 'not-allowed', field, allowed: (parentSchema.enum ?? []).filter(isPresent), actual: data };
    case 'minimum':
    case 'maximum': {
      const { minimum, maximum } = parentSchema;
      return { type: 'out-of-bounds', field, minimum, maximum, actual: data };
    }
    case 'required':
      return { type: 'missing', field: [...field, params.missingProperty ?? ''] };
    case 'additionalProperties':
      return {
        type: 'unknown',
        field: [...field, params.additionalProperty ?? ''],
        known: Object.keys(parentSchema.properties ?? {}),
      };
    default:
      return undefined;
  }
}

/** The steps of a JSON pointer, a step into a list as a number. */
function pathOf(pointer: string, root: unknown): FieldPath {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map(escaped => {
      const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      if (Array.isArray(value)) {
        value = value[Number(step)];
        return Number(step);
      }
      value = isJsonObject(value) ? own(value, step) : undefined;
      return step;
    });
}

function isPresent(value: unknown): boolean {
  return value !== null;
}
