import { visible } from '../text-layout';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in SVG and HTML, in elements and in quoted attributes; control characters are written out. */
export function escapeMarkup(text: string): string {
  return visible(text).replaceAll(/[&<>"']/g, character => ENTITIES[character] ?? character);
}

/** One line of text at a place, its baseline there. */
export function svgText(x: number, y: number, size: number, classes: string, text: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" class="${classes}">${escapeMarkup(text)}</text>`;
}
