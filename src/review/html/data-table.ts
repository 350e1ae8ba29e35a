import { html, joined, Markup } from './markup';

/** One column of a table that readers can search and sort. */
export interface DataColumn<Row> {
  readonly title: string;
  readonly type: 'text' | 'number';
  readonly cell: (row: Row) => Markup;
  /** What the column is sorted by: text, or decimal digits; null sorts last. */
  readonly key: (row: Row) => string | null;
}

/** A table and how it is called. */
export interface DataTable<Row> {
  readonly id: string;
  /** What a row is: `pool`. */
  readonly row: string;
  /** What several are: `pools`. */
  readonly rows: string;
  readonly columns: readonly DataColumn<Row>[];
}

/** A table with a search field and headers that sort. Roles are written out, since on a phone rows are shown as cards and lose them. */
export function dataTable<Row>({ id, row: one, rows: many, columns }: DataTable<Row>, rows: readonly Row[]): Markup {
  if (rows.length === 0) return html`<p class="faint">None.</p>`;
  const headers = columns.map(
    ({ title, type }, index) =>
      html`<th scope="col" role="columnheader" class="${type}" aria-sort="none"><button type="button" data-column="${index}">${title}</button></th>`,
  );
  const body = rows.map(row => html`<tr role="row">${columns.map(column => cell(column, row))}</tr>`);
  return html`<div class="tools"><label for="${id}-search">Search ${many}</label>
<input type="search" id="${id}-search" data-search="${id}" autocomplete="off" spellcheck="false">
<span class="count" id="${id}-count" role="status">${rows.length} ${rows.length === 1 ? one : many}</span></div>
<div class="scroll" role="region" aria-label="${many}, as a table" tabindex="0"><table id="${id}" role="table" data-one="${one}" data-many="${many}">
<thead role="rowgroup"><tr role="row">${headers}</tr></thead>
<tbody role="rowgroup">
${joined(body)}
</tbody></table></div>`;
}

function cell<Row>({ title, type, cell, key }: DataColumn<Row>, row: Row): Markup {
  const sort = key(row);
  const attribute = sort === null ? Markup.trusted('') : html` data-key="${sort}"`;
  return html`<td role="cell" class="${type}" data-title="${title}"${attribute}>${cell(row)}</td>`;
}

/** A column of names. */
export function textColumn<Row>(title: string, text: (row: Row) => string): DataColumn<Row> {
  return { title, type: 'text', cell: row => html`${text(row)}`, key: text };
}

/** A column of names: they are never broken, since they may have to be copied. */
export function nameColumn<Row>(title: string, name: (row: Row) => string): DataColumn<Row> {
  return { title, type: 'text', cell: row => html`<code>${name(row)}</code>`, key: name };
}

/** A column of numbers of addresses or pods. */
export function numberColumn<Row>(
  title: string,
  count: (row: Row) => string | null,
  show: (count: string | null, row: Row) => string,
): DataColumn<Row> {
  return { title, type: 'number', cell: row => html`${show(count(row), row)}`, key: count };
}
