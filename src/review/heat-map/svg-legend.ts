import { addresses } from '../counting';
import { cut } from '../text-layout';
import { useLook } from './cell-look';
import type { HeatMap, Tally } from './heat-map';
import { CELL } from './svg-grid';
import { escapeMarkup, svgText } from './svg-text';
import { useTitle } from './use-words';

/** An entry of the legend: a cell with its sign, what it stands for, and where. */
const ENTRY_HEIGHT = 36;
const SWATCH = 20;
/** How many entries a legend has before it counts the rest: a map of hundreds of pools is read in the tables. */
export const MOST_ENTRIES = 40;

/** Everything in the map that is worth a word, as lines of SVG below one another; its height beside it. */
export function drawLegend(
  map: HeatMap,
  top: number,
  width: number,
): { readonly lines: readonly string[]; readonly height: number } {
  const entries = legendOf(map);
  const shown = entries.slice(0, MOST_ENTRIES);
  const lines = shown.flatMap((tally, index) => drawEntry(tally, map, top + index * ENTRY_HEIGHT, width));
  const rest = entries.length - shown.length;
  const height = shown.length * ENTRY_HEIGHT;
  if (rest === 0) return { lines, height };
  return { lines: [...lines, svgText(0, top + height + 14, 12, 'hm-faint', `and ${rest} more`)], height: height + 24 };
}

const ORDER = [
  'conflict',
  'pool',
  'auto-pool',
  'reserved',
  'excluded',
  'gateway',
  'host',
  'network',
  'broadcast',
  'free',
  'outside',
];

/** What a legend tells, in one order for all maps: conflicts first, what nobody has last. */
export function legendOf({ tallies }: HeatMap): readonly Tally[] {
  return [...tallies].sort((a, b) => ORDER.indexOf(a.use.type) - ORDER.indexOf(b.use.type));
}

/** The ranges of a legend's entry, as many as fit a number of characters, at least one; the rest is counted. */
export function placesText({ segments }: Tally, characters = 80): string {
  let text = '';
  for (const [index, { range }] of segments.entries()) {
    const longer = index === 0 ? String(range) : `${text}, ${range}`;
    if (index > 0 && longer.length + ' and 999 more'.length > characters)
      return `${text} and ${segments.length - index} more`;
    text = longer;
  }
  return text;
}

function drawEntry(tally: Tally, { looks }: HeatMap, top: number, width: number): readonly string[] {
  const look = useLook(tally.use, looks);
  const box = `x="0" y="${top}" width="${SWATCH}" height="${SWATCH}" rx="2"`;
  const patterns = look.patterns.map(pattern => `<rect ${box} fill="url(#${pattern})"/>`).join('');
  const sign =
    look.code === ''
      ? ''
      : `<text x="${SWATCH / 2}" y="${top + 14}" class="${look.codeClass}">${escapeMarkup(look.code)}</text>`;
  const characters = (size: number): number => Math.floor((width - SWATCH - 10) / (size * 0.62));
  const title = cut(`${useTitle(tally.use)} · ${addresses(tally.addresses)}`, characters(12));
  return [
    `<rect ${box} class="${look.fill}"/>${patterns}<rect ${box} class="hm-rim"/>${sign}`,
    svgText(SWATCH + 10, top + 9, 12, 'hm-text', title),
    svgText(SWATCH + 10, top + CELL + 1, 11, 'hm-faint hm-mono', placesText(tally, characters(11))),
  ];
}
