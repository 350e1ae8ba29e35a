import { addressBits } from '../../addresses/family';
import { addresses, plural } from '../counting';
import { useLook } from '../heat-map/cell-look';
import type { HeatMap, Tally } from '../heat-map/heat-map';
import { gridCaption, mapDescription, mapSummary, mapTitle } from '../heat-map/heat-map-svg';
import type { MapGrid } from '../heat-map/map-grid';
import { CELL, drawGrid, type GridDrawing } from '../heat-map/svg-grid';
import { legendOf, MOST_ENTRIES, placesText } from '../heat-map/svg-legend';
import { escapeMarkup } from '../heat-map/svg-text';
import { cellText, useReason, useTitle } from '../heat-map/use-words';
import { html, joined, Markup } from './markup';

/** Heat maps with what each cell is, by mouse, finger and keyboard, and the same as a table. */
export function mapsSection(maps: readonly HeatMap[]): Markup {
  if (maps.length === 0) return html``;
  return html`<section id="maps" aria-labelledby="maps-title"><h2 id="maps-title">Heat maps</h2>
<p class="faint">Point at a cell or touch it, or move to a map with Tab and between its cells with the arrow keys.</p>
${maps.map((map, index) => figure(map, `map-${index}`))}
</section>`;
}

function figure(map: HeatMap, id: string): Markup {
  const grids = map.grids.map((grid, index) => gridFigure(map, grid, `${id}-${index}`));
  return html`<article class="map"><h3 id="${id}">${mapTitle(map)}</h3><p>${mapSummary(map)}</p>
<div class="map-body"><div class="grids">${grids}</div>
<ul class="legend" aria-label="Legend of ${mapTitle(map)}">${legendOf(map)
    .slice(0, MOST_ENTRIES)
    .map(tally => legendEntry(tally, map))}</ul></div>
${rangesTable(map)}</article>`;
}

function gridFigure(map: HeatMap, grid: MapGrid, id: string): Markup {
  const drawing = drawGrid(grid, map.looks, { titles: 'none' });
  const { width, height } = drawing;
  const label = escapeMarkup(mapDescription(map));
  const svg = [
    `<svg class="hm" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">`,
    ...drawing.lines,
    '</svg>',
  ].join('\n');
  return html`<figure><figcaption>${gridCaption(grid)}</figcaption>
<div class="grid" tabindex="0" role="application" aria-roledescription="heat map" aria-label="Cells of ${mapTitle(map)}; arrow keys move" aria-describedby="${id}-cell" data-grid="${id}">${Markup.trusted(svg)}</div>
<p class="readout" id="${id}-cell" role="status">No cell chosen.</p>
${gridData(grid, drawing, id)}</figure>`;
}

/** What the page's script needs to tell of each cell. Texts that many cells share are there once. */
function gridData({ part, step, cells }: MapGrid, { left }: GridDrawing, id: string): Markup {
  const texts = new Map<string, number>();
  const indexes = cells.map(cell => {
    const text = cellText(cell);
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  });
  const prefix = addressBits(part.range.family) - (step.toString(2).length - 1);
  const data = {
    family: part.range.family,
    first: String(part.range.first),
    step: String(step),
    prefix: step === 1n ? null : prefix,
    left,
    cell: CELL,
    texts: [...texts.keys()],
    cells: indexes,
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return Markup.trusted(`<script type="application/json" id="${id}">${json}</script>`);
}

function legendEntry(tally: Tally, map: HeatMap): Markup {
  const look = useLook(tally.use, map.looks);
  const box = 'width="20" height="20" rx="2"';
  const patterns = look.patterns.map(pattern => `<rect ${box} fill="url(#${pattern})"/>`).join('');
  const sign = look.code === '' ? '' : `<text x="10" y="14" class="${look.codeClass}">${look.code}</text>`;
  const swatch = Markup.trusted(
    `<svg class="hm" ${box} aria-hidden="true"><rect ${box} class="${look.fill}"/>${patterns}${sign}</svg>`,
  );
  return html`<li>${swatch}<span>${useTitle(tally.use)} · ${addresses(tally.addresses)}<small>${placesText(tally)}</small></span></li>`;
}

/** More would make a page that no browser likes; the plan's JSON has the pools with all their ranges. */
const MOST_ROWS = 500;

function rangesTable(map: HeatMap): Markup {
  const { segments } = map;
  const rows = segments
    .slice(0, MOST_ROWS)
    .map(
      ({ range, use }) =>
        html`<tr><td><code>${String(range)}</code></td><td>${useTitle(use)}</td><td>${useReason(use)}</td></tr>`,
    );
  const rest =
    segments.length > MOST_ROWS ? [html`<p>and ${plural(segments.length - MOST_ROWS, 'more range')}</p>`] : [];
  return html`<details><summary>The same as a list of ranges</summary>
<div class="scroll" role="region" aria-label="Ranges of ${mapTitle(map)}" tabindex="0"><table class="ranges"><thead><tr><th scope="col">Addresses</th><th scope="col">What for</th><th scope="col">Why</th></tr></thead>
<tbody>${joined(rows)}</tbody></table></div>${rest}</details>`;
}
