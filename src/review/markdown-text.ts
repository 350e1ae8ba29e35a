import { visible } from './text-layout';

/** A name as code in a Markdown table: nothing in it is markup, and a `|` ends no cell. */
export function code(text: string): string {
  const shown = visible(text).replaceAll('|', '\\|');
  if (shown === '') return '';
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(fence => fence.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** Prose from a manifest or the context: what Markdown or HTML would take for markup is escaped. */
export function prose(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~]/g, character => `\\${character}`);
}

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

/** A table. Cells are not padded: a wider name would change every row, and a reviewer is shown what changed. */
export function markdownTable<Row>(columns: readonly MarkdownColumn<Row>[], rows: readonly Row[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map(row => line(columns.map(({ cell }) => cell(row)))),
  ];
}
