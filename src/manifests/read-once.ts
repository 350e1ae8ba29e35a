/**
 * Reads each text once, for texts that thousands of objects have in common, such as the networks of their pods. What `read` returns must depend
 * on the text alone and never change.
 *
 * @param most how many texts are remembered at a time
 */
export function readOnce<Meaning>(read: (text: string) => Meaning, most = 1000): (text: string) => Meaning {
  const known = new Map<string, { readonly meaning: Meaning }>();
  return text => {
    const found = known.get(text);
    if (found) return found.meaning;
    const meaning = read(text);
    if (known.size >= most) known.clear();
    known.set(text, { meaning });
    return meaning;
  };
}
