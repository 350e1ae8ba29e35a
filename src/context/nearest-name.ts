/** Longer names are not compared: the cost grows with the square of the length, and nobody mistypes such a name whole. */
const longestCompared = 253;

/**
 * The known name that a mistyped one most likely means: the one with the fewest single-character edits (a swap of two neighbours is one),
 * or undefined when even that needs more edits than a third of its length. The first of `known` wins a tie.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longestCompared) return undefined;
  let nearest: { readonly name: string; readonly edits: number } | undefined;
  for (const candidate of known) {
    const third = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
    const allowed = nearest === undefined ? third : Math.min(third, nearest.edits - 1);
    if (candidate.length > longestCompared || Math.abs(candidate.length - name.length) > allowed) continue;
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase(), allowed);
    if (edits <= allowed) nearest = { name: candidate, edits };
  }
  return nearest?.name;
}

/** The optimal string alignment distance, row by row; some number above `most` once it is clear that it is greater. */
function editDistance(from: string, to: string, most: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    // A swap reaches over two rows, and adds one: where two neighbours are beyond, nothing comes back.
    if (Math.min(...current) > most && Math.min(...previous) >= most) return most + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
