import { escapeMarkup } from '../../src/review/heat-map/svg-text';
import { displayWidth } from '../../src/review/text-layout';

/** What a terminal shows: a command, and what it printed in colours. */
export interface TerminalSession {
  readonly command: string;
  /** With the escape sequences of a terminal. */
  readonly output: string;
  readonly status: number;
}

/** In pixels: letters of a size, as wide as those of monospaced fonts are, and the space around them. */
const LETTERS = { size: 14, width: 8.43, line: 20 };
const EDGE = 20;
const BAR = 38;

/**
 * A drawing of a terminal, as SVG: the letters are text that can be selected, each line as wide as its columns whatever the font, the colours
 * those of a light or of a dark terminal, and the description holds every word.
 */
export function terminalPicture({ command, output, status }: TerminalSession): string {
  const lines = [`\u001b[32m$\u001b[39m \u001b[1m${command}\u001b[22m`, ...output.trimEnd().split('\n')];
  const rows = lines.map(spansOf);
  const columns = Math.max(...rows.map(columnsOf));
  const width = Math.ceil(columns * LETTERS.width) + 2 * EDGE;
  const height = BAR + rows.length * LETTERS.line + EDGE + 4;
  const title = `${command} ends with status ${status}`;
  const plain = rows.map(row => row.map(({ text }) => text).join('')).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${escapeMarkup(title)}</title>
<desc id="description">${plain.split('\n').map(escapeMarkup).join('\n')}</desc>
<style>
${STYLE}
</style>
<rect class="page" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10"/>
<path class="bar" d="M1 ${BAR - 6}V11a10 10 0 0 1 10-10h${width - 22}a10 10 0 0 1 10 10v${BAR - 17}z"/>
<g class="buttons"><circle cx="20" cy="17" r="5.5"/><circle cx="38" cy="17" r="5.5"/><circle cx="56" cy="17" r="5.5"/></g>
<text class="label" x="${width / 2}" y="21.5" font-size="12.5" text-anchor="middle">${escapeMarkup(title)}</text>
<g font-size="${LETTERS.size}">
${rows.flatMap((row, index) => rowText(row, BAR + EDGE + index * LETTERS.line)).join('\n')}
</g>
</svg>
`;
}

interface Span {
  readonly text: string;
  /** What it is painted with: `bold`, `faint`, or a colour. */
  readonly classes: readonly string[];
}

function columnsOf(row: readonly Span[]): number {
  return displayWidth(row.map(({ text }) => text).join(''));
}

function rowText(row: readonly Span[], y: number): readonly string[] {
  const columns = columnsOf(row);
  if (columns === 0) return [];
  const spans = row.map(({ text, classes }) =>
    classes.length === 0 ? escapeMarkup(text) : `<tspan class="${classes.join(' ')}">${escapeMarkup(text)}</tspan>`,
  );
  const length = Number((columns * LETTERS.width).toFixed(2));
  return [`<text x="${EDGE}" y="${y}" textLength="${length}" xml:space="preserve">${spans.join('')}</text>`];
}

/** The classes that begin with a code of a terminal, and those that end with it. */
const BEGINS: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'faint',
  31: 'red',
  32: 'green',
  33: 'yellow',
  36: 'cyan',
};
const ENDS: Readonly<Record<string, readonly string[]>> = {
  22: ['bold', 'faint'],
  39: ['red', 'green', 'yellow', 'cyan'],
};

function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let classes: readonly string[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what terminals are told with
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const code = /\[(\d+)m$/.exec(part)?.[1];
    if (part.startsWith('\u001b') && code !== undefined) {
      const [begins, ends = []] = [BEGINS[code], ENDS[code]];
      if (begins === undefined && ends.length === 0) throw new Error(`nobody knows how to draw the code ${code}`);
      classes = begins === undefined ? classes.filter(name => !ends.includes(name)) : [...classes, begins];
    } else if (part !== '') spans.push({ text: part, classes });
  }
  return spans;
}

const STYLE = `text{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;fill:#1f2328;white-space:pre}
.label{font-family:ui-sans-serif,system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif;fill:#59636e}
.page{fill:#ffffff;stroke:#d1d9e0}
.bar{fill:#f0f3f6}
.buttons{fill:#c4ccd4}
.bold{font-weight:700}
.faint{fill:#59636e}
.red{fill:#c2101f}
.green{fill:#1a7f37}
.yellow{fill:#8a5a00}
.cyan{fill:#0b6e75}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}
.label{fill:#9ba5b0}
.page{fill:#0d1117;stroke:#3d444d}
.bar{fill:#1b222b}
.buttons{fill:#4a535e}
.faint{fill:#9ba5b0}
.red{fill:#ff7b72}
.green{fill:#56d364}
.yellow{fill:#e3b341}
.cyan{fill:#56d4dd}
}`;
