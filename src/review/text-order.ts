/** Rows by their keys, the first key first, in the order of UTF-16 units: the same on every machine. Rows of equal keys stay as they are. */
export function inOrder<Row>(rows: readonly Row[], keys: (row: Row) => readonly string[]): readonly Row[] {
  return rows
    .map(row => ({ row, keys: keys(row) }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ row }) => row);
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [place, text] of a.entries()) {
    const other = b[place] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
