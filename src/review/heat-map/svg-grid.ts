import type { AddressRange } from '../../addresses/address-range';
import { writeAddress } from '../../addresses/address-text';
import { addressBits, type Family } from '../../addresses/family';
import { addresses } from '../counting';
import { type CellLook, cellLook, type OwnerLooks } from './cell-look';
import { type Cell, COLUMNS, type MapGrid } from './map-grid';
import { escapeMarkup, svgText } from './svg-text';
import { cellText } from './use-words';

/** The side of a cell, its gap included. */
export const CELL = 22;
/** What a character of the labels takes, roughly: no renderer is asked. */
const LABEL_CHARACTER = 6.7;
const LABEL_SIZE = 11;

/** A drawing of a grid without anything around it. */
export interface GridDrawing {
  readonly lines: readonly string[];
  /** Where the first cell begins, from the left. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What a drawing carries besides its looks. */
export interface GridOptions {
  /** `runs`, the default: a title for each run of cells, which viewers show when one points at it. */
  readonly titles: 'runs' | 'none';
}

/** Draws the cells of a grid with the addresses of its rows, its top left corner at the origin. */
export function drawGrid(
  { cells, part }: MapGrid,
  looks: OwnerLooks,
  { titles }: GridOptions = { titles: 'runs' },
): GridDrawing {
  const rows = rowsOf(cells);
  const labels = rows.map(row => writeAddress(part.range.family, row[0]?.range.first ?? part.range.first));
  const left = Math.ceil(Math.max(...labels.map(label => label.length)) * LABEL_CHARACTER) + 10;
  const columns = Math.max(...rows.map(row => row.length));
  const lines = rows.flatMap((row, index) => [
    svgText(0, index * CELL + 15, LABEL_SIZE, 'hm-faint hm-mono', labels[index] ?? ''),
    ...runsOf(row, looks).flatMap(run => drawRun(run, { left, row: index, titles })),
  ]);
  lines.push(gapLines(left, columns, rows));
  return { lines, left, width: left + columns * CELL, height: rows.length * CELL };
}

/** What a cell of a grid stands for. */
export function scaleText({ step, part }: MapGrid): string {
  if (step === 1n) return 'Each cell is one address.';
  const { family } = part.range;
  // Nobody reads how many addresses an IPv6 block has.
  const size = family === 4 ? ` (${addresses(step)})` : '';
  return `Each cell is a /${prefixOf(family, step)}${size}, the stronger the fuller.`;
}

/** An aligned block as a CIDR. */
export function blockText({ family, first, size }: AddressRange): string {
  return `${writeAddress(family, first)}/${prefixOf(family, size)}`;
}

/** The length of the prefix that a power of two of addresses share. */
function prefixOf(family: Family, size: bigint): number {
  return addressBits(family) - (size.toString(2).length - 1);
}

function rowsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (let at = 0; at < cells.length; at += COLUMNS) rows.push(cells.slice(at, at + COLUMNS));
  return rows;
}

/** Neighbours in a row that look alike. */
interface Run {
  readonly look: CellLook;
  readonly column: number;
  readonly cells: readonly Cell[];
}

function runsOf(row: readonly Cell[], looks: OwnerLooks): readonly Run[] {
  const runs: { look: CellLook; column: number; cells: Cell[] }[] = [];
  for (const [column, cell] of row.entries()) {
    const look = cellLook(cell, looks);
    const last = runs.at(-1);
    if (last && JSON.stringify(last.look) === JSON.stringify(look)) last.cells.push(cell);
    else runs.push({ look, column, cells: [cell] });
  }
  return runs;
}

interface RunPlace extends GridOptions {
  readonly left: number;
  readonly row: number;
}

function drawRun({ look, column, cells }: Run, { left, row, titles }: RunPlace): readonly string[] {
  const box = `x="${left + column * CELL}" y="${row * CELL}" width="${cells.length * CELL}" height="${CELL}"`;
  const shade = look.shade === 4 ? '' : ` hm-shade-${look.shade}`;
  const patterns = look.patterns.map(pattern => `<rect ${box} fill="url(#${pattern})"/>`).join('');
  const x = left + column * CELL + CELL / 2;
  const code =
    look.code === '' ? '' : `<text x="${x}" y="${row * CELL + 15}" class="${look.codeClass}">${look.code}</text>`;
  const title = titles === 'none' ? '' : `<title>${escapeMarkup(runText(cells))}</title>`;
  return [`<g>${title}<rect ${box} class="${look.fill}${shade}"/>${patterns}${code}</g>`];
}

function runText(cells: readonly Cell[]): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return '';
  const from = writeAddress(first.range.family, first.range.first);
  const to = writeAddress(first.range.family, last.range.last);
  const place = from === to ? from : `${from} to ${to}`;
  const texts = new Set(cells.map(cellText));
  return texts.size === 1 ? `${place}: ${cellText(first)}` : place;
}

/** The gaps between cells, drawn over the runs so that a run needs one rectangle only. */
function gapLines(left: number, columns: number, rows: readonly (readonly Cell[])[]): string {
  const height = rows.length * CELL;
  const vertical = Array.from({ length: columns + 1 }, (_, column) => `M${left + column * CELL} 0v${height}`);
  const horizontal = Array.from({ length: rows.length + 1 }, (_, row) => `M${left} ${row * CELL}h${columns * CELL}`);
  return `<path class="hm-line" d="${[...vertical, ...horizontal].join('')}"/>`;
}
