import { isJsonObject } from '../../manifests/json';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

const LONGEST_SHOWN = 60;

/** What a field takes, in the words people use for YAML: `a list`, `a whole number or text`. */
export function expectedType(types: readonly string[]): string {
  return types.map(type => TYPES[type] ?? type).join(' or ');
}

/** A value as it is written in flow form, cut off where it is long. */
export function shortValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** What a field should have had, as YAML, where what is written shows it. */
export function valueOfType(types: readonly string[], actual: unknown): string | undefined {
  const [type] = types;
  const isScalar = !Array.isArray(actual) && !isJsonObject(actual) && actual !== null;
  if (type === 'string' && isScalar) return JSON.stringify(String(actual));
  // Text that holds JSON, such as the configuration of a network.
  if (type === 'string' && isJsonObject(actual)) return `'${JSON.stringify(actual).replaceAll("'", "''")}'`;
  if (type === 'array' && isScalar) return `[${JSON.stringify(actual)}]`;
  if (type === 'integer' && typeof actual === 'string' && /^\d{1,15}$/.test(actual)) return actual;
  if (type === 'boolean' && typeof actual === 'string' && /^(true|false)$/i.test(actual)) return actual.toLowerCase();
  return undefined;
}
