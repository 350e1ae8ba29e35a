/** The fields that have a value, in their order. */
export function present<Data extends object>(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Data;
}

/** The list or mapping, or undefined when nothing is in it. */
export function unlessEmpty<Data extends object>(data: Data): Data | undefined {
  return Object.keys(data).length === 0 ? undefined : data;
}
