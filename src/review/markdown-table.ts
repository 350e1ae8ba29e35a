/** One column of a Markdown table. */
export interface MarkdownColumn<Row> {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
}

/** A column of text. */
export function text<Row>(title: string, cell: (row: Row) => string): MarkdownColumn<Row> {
  return { title, align: 'left', cell };
}

/** A column of numbers. */
export function number<Row>(title: string, cell: (row: Row) => string): MarkdownColumn<Row> {
  return { title, align: 'right', cell };
}

/**
 * A table. Cells are not padded: a wider name would change every row, and a reviewer is shown what changed. A `|` ends no cell, not even inside
 * of a code span, where nothing but a table makes it special.
 */
export function markdownTable<Row>(columns: readonly MarkdownColumn<Row>[], rows: readonly Row[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map(row => line(columns.map(({ cell }) => cell(row).replaceAll('|', '\\|')))),
  ];
}
