import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';

/** Whether a selector chooses an object, as far as its labels are known. */
export type Match = 'yes' | 'no' | 'unknown';

/** What is known of one label: the values it may have (none: the object does not bear it), or nothing. */
export type LabelKnowledge = (key: string) => readonly string[] | 'unknown';

/** What labels that are all written down tell. */
export function writtenLabels(labels: JsonObject): LabelKnowledge {
  return key => {
    const value = own(labels, key);
    return value === undefined || value === null ? [] : [String(value)];
  };
}

/**
 * Holds a Kubernetes LabelSelector against labels: every requirement has to hold, and an empty selector chooses everything. A requirement
 * that no one can read is `unknown`.
 */
export function matchSelector(selector: JsonObject, labels: LabelKnowledge): Match {
  const pairs = child(selector, 'matchLabels');
  const expressions = own(selector, 'matchExpressions');
  let match: Match = 'yes';
  for (const key of Object.keys(pairs)) match = both(match, matchIn(labels(key), [String(own(pairs, key))]));
  if (Array.isArray(expressions)) {
    for (const expression of expressions) match = both(match, matchExpression(expression, labels));
  }
  return match;
}

function both(a: Match, b: Match): Match {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'unknown' ? a : b;
}

function matchExpression(expression: unknown, labels: LabelKnowledge): Match {
  if (!isJsonObject(expression)) return 'unknown';
  const key = own(expression, 'key');
  const values = own(expression, 'values');
  if (typeof key !== 'string') return 'unknown';
  const wanted = Array.isArray(values) ? values.map(String) : [];
  const known = labels(key);
  switch (own(expression, 'operator')) {
    case 'In':
      return matchIn(known, wanted);
    case 'NotIn':
      return opposite(matchIn(known, wanted));
    case 'Exists':
      return matchExists(known);
    case 'DoesNotExist':
      return opposite(matchExists(known));
    default:
      return 'unknown';
  }
}

function matchIn(known: readonly string[] | 'unknown', wanted: readonly string[]): Match {
  if (known === 'unknown') return 'unknown';
  if (!known.some(value => wanted.includes(value))) return 'no';
  return known.every(value => wanted.includes(value)) ? 'yes' : 'unknown';
}

function matchExists(known: readonly string[] | 'unknown'): Match {
  if (known === 'unknown') return 'unknown';
  return known.length > 0 ? 'yes' : 'no';
}

function opposite(match: Match): Match {
  if (match === 'unknown') return match;
  return match === 'yes' ? 'no' : 'yes';
}
