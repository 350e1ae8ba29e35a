import { addresses, formatCount } from '../counting';
import { type HeatMap, totalsOf } from './heat-map';
import type { MapGrid } from './map-grid';
import { blockText, drawGrid, scaleText } from './svg-grid';
import { drawLegend, legendOf, MOST_ENTRIES, placesText } from './svg-legend';
import { heatMapPatterns, heatMapStyle } from './svg-style';
import { escapeMarkup, svgText } from './svg-text';
import { useTitle } from './use-words';

const MARGIN = 16;
/** Wide enough for a name and its ranges, and narrow enough to be read on a phone. */
const LEAST_WIDTH = 520;

/** A heat map as an SVG file of its own. */
export function heatMapSvg(map: HeatMap): string {
  return heatMapsSvg([map]);
}

/** Heat maps below one another in one SVG file. Ends with a line feed. */
export function heatMapsSvg(maps: readonly HeatMap[]): string {
  const drawings = maps.map(drawMap);
  const width = Math.max(LEAST_WIDTH, ...drawings.map(drawing => drawing.width)) + 2 * MARGIN;
  let top = MARGIN;
  const groups: string[] = [];
  for (const { lines, height } of drawings) {
    groups.push(`<g transform="translate(${MARGIN} ${top})">`, ...lines, '</g>');
    top += height + MARGIN;
  }
  if (maps.length === 0) {
    groups.push(svgText(MARGIN, top + 15, 13, 'hm-faint', 'No pools and no subnets whose addresses are known.'));
    top += 24 + MARGIN;
  }
  const [only] = maps;
  const title = maps.length === 1 && only ? mapTitle(only) : 'Address plan';
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" class="hm" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}" role="img" aria-labelledby="hm-title hm-desc">`,
    `<title id="hm-title">${escapeMarkup(title)}</title>`,
    `<desc id="hm-desc">${escapeMarkup(maps.map(mapDescription).join(' '))}</desc>`,
    `<style>${heatMapStyle}</style>`,
    `<defs>${heatMapPatterns}</defs>`,
    `<rect class="hm-page" width="${width}" height="${top}"/>`,
    ...groups,
    '</svg>',
  ].join('\n')}\n`;
}

/** `subnet124 · 10.6.124.0/24`. */
export function mapTitle({ area }: HeatMap): string {
  const { name, cidr, cluster, wire } = area;
  const place = wire === null ? (cluster === null ? '' : ` in cluster ${cluster}`) : ` on ${wire}`;
  return `${name === String(cidr) ? name : `${name} · ${cidr}`}${place}`;
}

/** `9 of 256 in pools, 231 free`. Nobody reads how many an IPv6 block has. */
export function mapSummary(map: HeatMap): string {
  const { pooled, free, conflicts } = totalsOf(map);
  const { family, range } = map.area.cidr;
  const pools =
    family === 4 ? `${formatCount(pooled)} of ${formatCount(range.size)} in pools` : `${addresses(pooled)} in pools`;
  // Without a SpiderSubnet nothing says which addresses a pool might still be made of.
  const isOfSubnet = map.area.members.some(({ subnets }) => subnets.length > 0);
  const rest = isOfSubnet ? `, ${formatCount(free)} free` : '';
  const conflict = conflicts === 0n ? '' : `, ${formatCount(conflicts)} in conflict`;
  return pools + rest + conflict;
}

/** The whole map in words, for who does not see it. */
export function mapDescription(map: HeatMap): string {
  const entries = legendOf(map);
  const told = entries
    .slice(0, MOST_ENTRIES)
    .map(tally => `${useTitle(tally.use)}: ${formatCount(tally.addresses)} (${placesText(tally)})`);
  const rest = entries.length - told.length;
  return `${mapTitle(map)}: ${mapSummary(map)}. ${told.join('. ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** What a grid shows, over it. */
export function gridCaption(grid: MapGrid): string {
  const { range, shows } = grid.part;
  return shows === 'whole' ? scaleText(grid) : `In use: ${blockText(range)}. ${scaleText(grid)}`;
}

interface Drawing {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

function drawMap(map: HeatMap): Drawing {
  const lines = [svgText(0, 15, 16, 'hm-text', mapTitle(map)), svgText(0, 35, 13, 'hm-faint', mapSummary(map))];
  let top = 48;
  let width = LEAST_WIDTH;
  for (const grid of map.grids) {
    const drawing = drawGrid(grid, map.looks);
    lines.push(
      svgText(0, top + 10, 12, 'hm-faint', gridCaption(grid)),
      `<g transform="translate(0 ${top + 20})">`,
      ...drawing.lines,
      '</g>',
    );
    top += drawing.height + 36;
    width = Math.max(width, drawing.width);
  }
  const legend = drawLegend(map, top, width);
  return { lines: [...lines, ...legend.lines], width, height: top + legend.height };
}
