import { type Scalar, stringify } from 'yaml';
import { isJsonObject } from '../json';
import { resolvePlainScalar } from '../source/plain-scalar';

/** How a text is quoted. */
export type Quoting = 'plain' | 'single' | 'double';

/** The quoting of a scalar that is written; undefined for a block scalar. */
export function quotingOf({ type }: Scalar): Quoting | undefined {
  switch (type) {
    case 'PLAIN':
      return 'plain';
    case 'QUOTE_SINGLE':
      return 'single';
    case 'QUOTE_DOUBLE':
      return 'double';
    default:
      return undefined;
  }
}

/** A scalar on one line, in block and in flow style; text is quoted as asked, and always where some reader would take it for something else. */
export function scalarText(value: unknown, quoting: Quoting): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (quoting === 'single' && !/[\p{Cc}']/u.test(value)) return `'${value}'`;
  return quoting === 'plain' && isPlain(value) ? value : JSON.stringify(value);
}

/** Addresses, names and labels; a colon at an end would be a key, and `1:2:3` is a number to readers of YAML 1.1. */
const PLAIN = /^[A-Za-z0-9](?:[\w.:/-]*[\w./-])?$/;
const SEXAGESIMAL = /^\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/;

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !SEXAGESIMAL.test(text) && resolvePlainScalar(text) === text;
}

/** A value on one line. Keys are quoted like texts. */
export function flowText(value: unknown, quoting: Quoting): string {
  if (Array.isArray(value)) return `[${value.map(item => flowText(item, quoting)).join(', ')}]`;
  if (!isJsonObject(value)) return scalarText(value, quoting);
  const entries = Object.entries(value).map(
    ([key, member]) => `${scalarText(key, quoting)}: ${flowText(member, quoting)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** How a document is indented. */
export interface BlockStyle {
  /** Blanks a mapping inside a mapping is indented by. */
  readonly indent: number;
  /** Whether the dashes of a list stand further right than its key. */
  readonly dashes: 'indented' | 'flush';
}

/** The lines of a key and its value in block style, without indentation. */
export function blockLines(key: string, value: unknown, { indent, dashes }: BlockStyle): readonly string[] {
  const options = { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false } as const;
  return stringify({ [key]: value }, { ...options, indent, indentSeq: dashes === 'indented' })
    .trimEnd()
    .split('\n');
}
