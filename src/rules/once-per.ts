/** Works something out once for each cluster's plan, or part of one, for rules that all look at the same things. A plan never changes. */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    const known = made.get(key);
    if (known) return known.value;
    const value = work(key);
    made.set(key, { value });
    return value;
  };
}
