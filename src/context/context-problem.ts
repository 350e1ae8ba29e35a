/** Where a value stands in `ContextData`: keys of mappings and indices of lists, from the root. */
export type ContextPath = readonly (string | number)[];

/** One thing that is wrong with the data of a context. */
export interface ContextProblem {
  /** Where it is. The mapping itself when a required key is missing from it. */
  readonly path: ContextPath;
  /** Whether the last key of `path` is what is wrong (an unknown key, a name of the wrong form), or the value under it. */
  readonly part: 'key' | 'value';
  /** A complete clause in plain words that names the value and the allowed form. */
  readonly message: string;
  /** What to write instead, where that is certain or one known name is near. */
  readonly suggestion?: string;
}

/** A path as people write it: `external.ippools[0].ips[1]`, and `the context` for the root. */
export function contextPathText(path: ContextPath): string {
  if (path.length === 0) return 'the context';
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[\w$-]+$/.test(part)) return `[${JSON.stringify(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}
