/** JSON with a line for each key; text that is no JSON, such as that of a custom network, as one line of JSON. */
export function jsonLines(text: string): readonly string[] {
  try {
    return JSON.stringify(JSON.parse(text), null, 2).split('\n');
  } catch {
    return [JSON.stringify(text)];
  }
}
