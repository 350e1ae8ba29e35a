/** A mapping that may be changed. */
export type Mapping = Record<string, unknown>;

/** A place in plain data: a field of a mapping, or an item of a list. */
export type Place =
  | { readonly type: 'field'; readonly parent: Mapping; readonly key: string }
  | { readonly type: 'item'; readonly parent: unknown[]; readonly key: number };

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a place. */
export function valueAt(place: Place): unknown {
  return place.type === 'item' ? place.parent[place.key] : place.parent[place.key];
}

/** Writes a value to a place; a field called `__proto__` becomes one. */
export function put(place: Place, value: unknown): void {
  if (place.type === 'item') place.parent[place.key] = value;
  else setField(place.parent, place.key, value);
}

/** Writes a field, one called `__proto__` included. */
export function setField(mapping: Mapping, key: string, value: unknown): void {
  Object.defineProperty(mapping, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Takes a field or an item away. */
export function remove(place: Place): void {
  if (place.type === 'item') place.parent.splice(place.key, 1);
  else delete place.parent[place.key];
}

/** More places are not collected: a case has to be made in less time than it takes to judge. */
const mostPlaces = 5000;

/** The places inside a value, outer ones first, each value once even where it stands in several. */
export function placesIn(root: unknown): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<unknown>();
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && places.length < mostPlaces; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const [key, item] of value.entries()) {
        places.push({ type: 'item', parent: value, key });
        queue.push(item);
      }
    } else if (isMapping(value)) {
      for (const [key, field] of Object.entries(value)) {
        places.push({ type: 'field', parent: value, key });
        queue.push(field);
      }
    }
  }
  return places;
}

/** The mappings inside a value, itself included. */
export function mappingsIn(root: unknown): readonly Mapping[] {
  const inside = placesIn(root).map(valueAt).filter(isMapping);
  return isMapping(root) ? [root, ...inside] : inside;
}
