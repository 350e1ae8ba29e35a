/** Whether a text carries colours. */
export type Color = 'on' | 'off';

/** How a text is laid out for who reads it. */
export interface TextStyle {
  readonly color: Color;
  /** In columns. */
  readonly width: number;
}

/** The stream a text goes to, as far as its looks are concerned. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Wide enough for a finding, and what a file or a pipe gets. */
const defaultWidth = 100;
/** Longer lines are hard to read, however wide the terminal is. */
const widest = 120;
const narrowest = 40;

/**
 * How to write to a stream: in colour only on a terminal, unless NO_COLOR (set and not empty: never) or FORCE_COLOR (set and not 0: always)
 * says otherwise, as no-color.org and force-color.org have it; where both are set, FORCE_COLOR counts.
 */
export function textStyle(stream: Terminal, env: { readonly [name: string]: string | undefined }): TextStyle {
  const width = stream.isTTY && stream.columns ? Math.max(narrowest, Math.min(widest, stream.columns)) : defaultWidth;
  return { color: colorOf(stream, env), width };
}

function colorOf(stream: Terminal, env: { readonly [name: string]: string | undefined }): Color {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? 'off' : 'on';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 'off';
  return stream.isTTY && env.TERM !== 'dumb' ? 'on' : 'off';
}

/** The colours in use, each for one meaning. */
export type Paint = 'error' | 'warning' | 'note' | 'strong' | 'faint' | 'good';

const codes: Record<Paint, readonly [on: number, off: number][]> = {
  error: [
    [1, 22],
    [31, 39],
  ],
  warning: [
    [1, 22],
    [33, 39],
  ],
  note: [
    [1, 22],
    [36, 39],
  ],
  strong: [[1, 22]],
  faint: [[2, 22]],
  good: [[32, 39]],
};

/** The text in a colour, or as it is where colours are off. */
export function paint(text: string, as: Paint, color: Color): string {
  if (color === 'off' || text === '') return text;
  return codes[as].reduce((painted, [on, off]) => `\u001b[${on}m${painted}\u001b[${off}m`, text);
}
