import type { FieldPath } from '../field-path';

/** What JSON.parse does not tell of a text: how deep it nests, and how many keys are written in it. */
export interface JsonShape {
  readonly depth: number;
  readonly keys: number;
}

/** Measures a text as if it were JSON, giving up below a depth: what is deeper need not be read. */
export function jsonShape(text: string, deepest: number): JsonShape {
  let depth = 0;
  let most = 0;
  let keys = 0;
  for (let at = 0; at < text.length && most <= deepest; ) {
    const step = stepAt(text, at);
    depth += step.depth;
    if (depth > most) most = depth;
    if (text.charCodeAt(at) === QUOTE && text.charCodeAt(skipBlanks(text, step.end)) === COLON) keys++;
    at = step.end;
  }
  return { depth: most, keys };
}

/** How many keys a value of JSON has in all: fewer than were written where one was written twice. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + countKeys(each), 0);
  const parts = Object.values(value);
  return parts.reduce<number>((sum, each) => sum + countKeys(each), parts.length);
}

/** Finds places in a valid JSON text without building anything: a list of a hundred thousand objects is walked once. */
export class JsonLocator {
  /** Where the entries of the top-level `items` begin. */
  private items: readonly number[] | undefined;

  constructor(private readonly text: string) {}

  /** The offset of a field's value, or of its nearest parent that is written. */
  offsetOf(path: FieldPath): number {
    const [list, index, ...rest] = path;
    if (list !== 'items' || typeof index !== 'number') return this.walk(skipBlanks(this.text, 0), path);
    this.items ??= this.entriesOfItems();
    const item = this.items[index];
    return item === undefined ? skipBlanks(this.text, 0) : this.walk(item, rest);
  }

  private entriesOfItems(): readonly number[] {
    for (const [key, at] of this.children(skipBlanks(this.text, 0))) {
      if (key === 'items') return [...this.children(at)].map(([, offset]) => offset);
    }
    return [];
  }

  private walk(start: number, path: FieldPath): number {
    let at = start;
    for (const step of path) {
      let found: number | undefined;
      for (const [key, offset] of this.children(at)) if (key === step) found = offset;
      if (found === undefined) return at;
      at = found;
    }
    return at;
  }

  /** The entries of the object or array at an offset: key or index, and where the value begins. */
  private *children(start: number): Generator<readonly [string | number, number]> {
    const open = this.text.charAt(start);
    if (open !== '{' && open !== '[') return;
    let at = skipBlanks(this.text, start + 1);
    for (let index = 0; at < this.text.length && !/[\]}]/.test(this.text.charAt(at)); index++) {
      let key: string | number = index;
      if (open === '{') {
        const end = endOfString(this.text, at);
        key = String(JSON.parse(this.text.slice(at, end)));
        at = skipBlanks(this.text, skipBlanks(this.text, end) + 1);
      }
      yield [key, at];
      at = skipBlanks(this.text, endOfValue(this.text, at));
      if (this.text.charAt(at) === ',') at = skipBlanks(this.text, at + 1);
    }
  }
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && text.charCodeAt(next) <= 32) next++;
  return next;
}

const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;
const OPENING: ReadonlySet<number> = new Set([123, 91]);
const CLOSING: ReadonlySet<number> = new Set([125, 93]);

/** One string, bracket or other character: where it ends, and what it does to the depth. */
function stepAt(text: string, at: number): { readonly end: number; readonly depth: number } {
  const code = text.charCodeAt(at);
  if (code === QUOTE) return { end: endOfString(text, at), depth: 0 };
  return { end: at + 1, depth: OPENING.has(code) ? 1 : CLOSING.has(code) ? -1 : 0 };
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslash = at;
    while (text.charCodeAt(backslash - 1) === BACKSLASH) backslash--;
    // An even number of backslashes escape one another and leave the quote alone.
    if ((at - backslash) % 2 === 0) return at + 1;
  }
  return text.length;
}

function endOfValue(text: string, start: number): number {
  let { end, depth } = stepAt(text, start);
  if (depth === 0) return text.charCodeAt(start) === QUOTE ? end : endOfWord(text, start);
  while (depth > 0 && end < text.length) {
    const step = stepAt(text, end);
    depth += step.depth;
    end = step.end;
  }
  return end;
}

function endOfWord(text: string, at: number): number {
  let next = at;
  while (next < text.length && !/[\s,\]}]/.test(text.charAt(next))) next++;
  return next;
}
