/**
 * A map as a mapping, undefined where it is empty. Own properties by definition, so that no key, whatever its name, can change the mapping's
 * prototype.
 */
export function mappingData<Value, Data>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => Data,
): { readonly [key: string]: Data } | undefined {
  return map.size === 0 ? undefined : Object.fromEntries([...map].map(([key, value]) => [key, write(value)]));
}
