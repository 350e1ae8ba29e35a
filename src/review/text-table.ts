import { type Color, paint } from './color';
import { type Alignment, displayWidth, pad, visible } from './text-layout';

/** One column of a table. */
export interface Column<Row> {
  readonly title: string;
  readonly align: Alignment;
  /** The text of a cell; what comes from manifests is made safe to print here. */
  readonly cell: (row: Row) => string;
}

/** A column of names. */
export function left<Row>(title: string, cell: (row: Row) => string): Column<Row> {
  return { title, align: 'left', cell };
}

/** A column of numbers. */
export function right<Row>(title: string, cell: (row: Row) => string): Column<Row> {
  return { title, align: 'right', cell };
}

/** An aligned table: a line of titles, then one line a row. Columns are as wide as they need to be and never cut off: a name may have to be copied. */
export function formatTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  color: Color,
): readonly string[] {
  const cells = rows.map(row => columns.map(({ cell }) => visible(cell(row))));
  const widths = columns.map(({ title }, index) =>
    cells.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? '')), displayWidth(title)),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.align))
      .join('  ')
      .trimEnd();
  return [paint(line(columns.map(({ title }) => title)), 'faint', color), ...cells.map(line)];
}
