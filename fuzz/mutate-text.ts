import { hostileText } from './hostile';
import type { Random } from './random';

const TOKENS: readonly string[] = [
  ...[
    '{{',
    '}}',
    '{{- if .x }}',
    '[',
    ']',
    '{',
    '}',
    ': ',
    '- ',
    '? ',
    ',',
    '"',
    "'",
    '|',
    '>',
    '|-',
    '>+2',
    '|9',
    '\n',
    '\r',
  ],
  ...[
    '&a ',
    '*a',
    '&a [*a]',
    '<<: ',
    '<<: *a',
    '!!',
    '!!int ',
    '!!binary ',
    '!!set ',
    '!!timestamp ',
    '!!python/object:x ',
    '!x ',
  ],
  ...[
    '%YAML 1.1\n',
    '%TAG ! tag:x,2000:\n',
    '---',
    '...',
    '\n---\n',
    '\n...\n',
    '--- |\n',
    '#',
    ' #',
    '\t',
    '\u0000',
    '\u00a0',
    '\u2028',
  ],
  ...[
    '__proto__: ',
    'constructor: ',
    '@',
    '`',
    '\\',
    '"\\u0000"',
    '"\\ud800"',
    '"\\x"',
    '\ufeff',
    '\u0085',
    '.inf',
    '.nan',
    '0o17',
    '~',
  ],
  ...[
    'kind: List\nitems:\n',
    'items:\n- ',
    '"items": [',
    'a: &x [1]\nb: [*x,*x,*x]\n',
    '1e400',
    '-1e400',
    '0b1',
    '190:20:30',
  ],
];

/** Nine aliases a level: a text of some hundred bytes that would be gigabytes of data. */
const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
  .map((letter, index) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
  .join('\n')}\n`;

type Change = (text: string, random: Random) => string;

const CHANGES: readonly Change[] = [
  insertToken,
  insertToken,
  cutSpan,
  repeatSpan,
  repeatLine,
  swapLines,
  reindent,
  tabs,
  text => text.replaceAll('\n', '\r\n'),
  text => text.replaceAll('\n', '\r'),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) => spliced(text, random.below(text.length + 1), 0, hostileText(random)),
  (text, random) => `${text.slice(0, lineStart(text, random))}${BOMB}${text.slice(lineStart(text, random))}`,
  (text, random) =>
    text.replaceAll(random.oneOf([': ', '- ', '"', '{', ', ', '\n  ']), random.oneOf([':', '-', "'", '[', ' ,', '\n'])),
  (text, random) =>
    random.oneOf(['[', '{a: ', '- ', '{"a":', '[{"a":']).repeat(random.below(20_000)) + text.slice(0, 2000),
];

/** Changes a text of YAML or JSON in a few places. */
export function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let change = 0; change <= random.below(3); change++) changed = random.oneOf(CHANGES)(changed, random);
  return changed;
}

/** Changes bytes, so that they may be no text any more. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  if (random.happens(0.1)) return Buffer.from(`\ufeff${changed.toString('utf8')}`, random.oneOf(['utf16le', 'utf8']));
  for (let flip = 0; flip <= random.below(8); flip++) {
    const at = random.below(changed.length);
    changed[at] = random.happens(0.5) ? (changed[at] ?? 0) ^ (1 << random.below(8)) : random.below(256);
  }
  return changed;
}

function insertToken(text: string, random: Random): string {
  return spliced(text, random.below(text.length + 1), random.happens(0.3) ? random.below(12) : 0, random.oneOf(TOKENS));
}

function cutSpan(text: string, random: Random): string {
  return spliced(text, random.below(text.length + 1), random.below(80), '');
}

function repeatSpan(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const span = text.slice(at, at + random.below(200));
  return spliced(text, at, 0, span.repeat(1 + random.below(random.happens(0.05) ? 500 : 3)));
}

function repeatLine(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  lines.splice(at, 0, lines[at] ?? '');
  return lines.join('\n');
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const [from, to] = [random.below(lines.length), random.below(lines.length)];
  const line = lines[from] ?? '';
  lines[from] = lines[to] ?? '';
  lines[to] = line;
  return lines.join('\n');
}

function reindent(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  lines[at] = random.happens(0.5) ? ` ${line}` : line.replace(/^ {1,2}/, '');
  return lines.join('\n');
}

function tabs(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  lines[at] = (lines[at] ?? '').replace(/^ +/, '\t');
  return lines.join('\n');
}

function lineStart(text: string, random: Random): number {
  return text.lastIndexOf('\n', random.below(text.length + 1)) + 1;
}

function spliced(text: string, at: number, length: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + length);
}
