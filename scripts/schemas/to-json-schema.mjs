// From the schema of a CustomResourceDefinition to the JSON Schema of what people may write. The two differ where the API server does more
// than validate: it drops nulls, fills defaults, and lets mutating webhooks rewrite the object first.

/** Kubernetes reads an integer of this format into Go's, and a number beyond it is refused. Those of 64 bits are beyond what JSON is exact in. */
const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** `metadata` has a validator of its own, the same for every kind; `status` belongs to controllers, and its content is not looked at. */
export function toJsonSchema(schema, { group, kind }) {
  const convert =
    group === 'spiderpool.spidernet.io' ? convertWith(zeroValuesAreRequired) : convertWith(required => required);
  const { metadata, status, spec, ...others } = schema.properties;
  const properties = {
    ...Object.fromEntries(Object.entries(others).map(([name, part]) => [name, convert(part)])),
    metadata: { type: 'object' },
    spec: convert(spec),
    ...(status ? { status: {} } : {}),
  };
  // A kind whose spec needs a field needs a spec.
  const needsSpec = properties.spec.required !== undefined;
  if (!needsSpec) properties.spec = nullable(properties.spec);
  return {
    $id: kind,
    type: 'object',
    properties,
    additionalProperties: false,
    ...(needsSpec ? { required: ['spec'] } : {}),
  };
}

/**
 * Spiderpool's mutating webhook decodes an object to Go and encodes it again before the schema is looked at: a missing text or number has
 * become "" or 0 by then. A missing list has become null and is refused.
 */
function zeroValuesAreRequired(required, properties) {
  return required.filter(name => properties[name]?.type === 'array');
}

function convertWith(chooseRequired) {
  return function convert(schema, name = '') {
    if (schema['x-kubernetes-int-or-string']) return { type: ['integer', 'string'], ...INT32 };
    if (schema['x-kubernetes-preserve-unknown-fields'] && !schema.properties)
      return { type: schema.type ?? opaqueType(name) };
    const { type, format, enum: values, minimum, maximum, items, properties, additionalProperties } = schema;
    const converted = { type };
    if (values) converted.enum = values;
    const bounds = format === 'int32' ? INT32 : undefined;
    if (minimum !== undefined || bounds) converted.minimum = minimum ?? bounds.minimum;
    if (maximum !== undefined || bounds) converted.maximum = maximum ?? bounds.maximum;
    if (items) converted.items = convert(items);
    if (type !== 'object') return converted;
    if (additionalProperties !== undefined) {
      // A null in such a mapping becomes the empty value.
      converted.additionalProperties = additionalProperties === true ? true : nullable(convert(additionalProperties));
      return converted;
    }
    const required = chooseRequired(schema.required ?? [], properties ?? {});
    converted.properties = Object.fromEntries(
      Object.entries(properties ?? {}).map(([key, part]) => {
        const inner = convert(part, key);
        return [key, required.includes(key) ? inner : nullable(inner)];
      }),
    );
    if (required.length > 0) converted.required = required;
    if (!schema['x-kubernetes-preserve-unknown-fields']) converted.additionalProperties = false;
    return converted;
  };
}

/** OpenKruise's schemas say nothing of what Kubernetes itself defines; its webhooks decode claims from a list and the others from a mapping. */
function opaqueType(name) {
  return name === 'volumeClaimTemplates' ? 'array' : 'object';
}

/** The API server drops a null that the schema does not ask for, before anything looks at the object. */
function nullable(schema) {
  return { ...schema, nullable: true, ...(schema.enum ? { enum: [...schema.enum, null] } : {}) };
}
