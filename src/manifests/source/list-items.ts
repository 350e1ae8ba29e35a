import { isJsonObject, own } from '../json';

/** The items of a `List` or a typed list such as `CloneSetList`, as `kubectl get -o yaml` prints them. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (!isJsonObject(value)) return undefined;
  const kind = own(value, 'kind');
  const items = own(value, 'items');
  return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items) ? items : undefined;
}
