import { isJsonObject, type JsonObject, own } from './json';

/**
 * Whether labels meet a label selector, as Kubernetes decides it: every pair and every expression must hold, and a selector without any
 * condition is met by all labels. A selector that Kubernetes' own check refuses (see `selectorProblems`) has no meaning here.
 */
export function selectorMatches(selector: JsonObject, labels: JsonObject): boolean {
  const pairs = own(selector, 'matchLabels');
  const expressions = own(selector, 'matchExpressions');
  return (
    (!isJsonObject(pairs) || Object.entries(pairs).every(([key, value]) => own(labels, key) === value)) &&
    (!Array.isArray(expressions) || expressions.every(expression => holds(expression, labels)))
  );
}

function holds(expression: unknown, labels: JsonObject): boolean {
  if (!isJsonObject(expression)) return true;
  const key = own(expression, 'key');
  const values = own(expression, 'values');
  const value = typeof key === 'string' ? own(labels, key) : undefined;
  const listed = Array.isArray(values) && values.includes(value);
  switch (own(expression, 'operator')) {
    case 'In':
      return value !== undefined && listed;
    case 'NotIn':
      return value === undefined || !listed;
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return true;
  }
}
