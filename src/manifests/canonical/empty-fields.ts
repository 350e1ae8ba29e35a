import { isJsonObject, type JsonObject, own, setOwn } from '../json';

/** The fields of a pool that select pods, namespaces and nodes by their labels. */
export const AFFINITIES: ReadonlySet<string> = new Set(['podAffinity', 'namespaceAffinity', 'nodeAffinity']);

/** Whether Spiderpool's webhook drops a field with this value when it writes the object back from its Go types: nothing, or an empty list. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** A copy without the keys that hold nothing. */
export function withoutEmpties(object: JsonObject): JsonObject {
  const kept: Record<string, unknown> = {};
  for (const key in object) {
    const value = object[key];
    if (!isNothing(value)) setOwn(kept, key, value);
  }
  return kept;
}

/** A label selector without its empty members. */
export function withoutEmptyMembers(selector: JsonObject): JsonObject {
  const members = Object.entries(selector).filter(([, member]) => !isNothing(member) && !isEmptyMapping(member));
  const expressions = own(selector, 'matchExpressions');
  return {
    ...Object.fromEntries(members),
    ...(Array.isArray(expressions) && expressions.length > 0
      ? { matchExpressions: expressions.map(each => (isJsonObject(each) ? withoutEmpties(each) : each)) }
      : {}),
  };
}

function isEmptyMapping(value: unknown): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}
