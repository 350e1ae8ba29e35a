import { createHash } from 'node:crypto';

/** What ext4, APFS and NTFS allow for one name; theirs count bytes or UTF-16 units, and ours hold one-byte characters only. */
const LONGEST = 255;
const HASH_LENGTH = 32;

/** The characters of a file name that stand for themselves. */
export interface PlainCharacters {
  /** One of them. */
  readonly one: RegExp;
  /** A text of nothing else: names that need no escape, nearly all, are told by one look. */
  readonly whole: RegExp;
}

/** @param set as in a regular expression, `a-z0-9-` */
export function plainCharacters(set: string): PlainCharacters {
  return { one: new RegExp(`[${set}]`), whole: new RegExp(`^[${set}]*$`) };
}

/**
 * A part of a file name that every file system takes: the `plain` characters (lower case) stand for themselves, every other ASCII character is
 * `_` and two hex digits (`system:Proxy` is `system_3a_50roxy`), every other UTF-16 unit `_u` and four. It can be read back.
 */
export function escapeFileName(text: string, plain: PlainCharacters): string {
  if (plain.whole.test(text)) return text;
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    result += plain.one.test(unit) ? unit : escapeOf(unit.charCodeAt(0));
  }
  return result;
}

/** A name and its extension, where it is too long ending in `_h` and the first 32 hex digits of its SHA-256. */
export function fitFileName(stem: string, extension: string): string {
  if (stem.length + extension.length <= LONGEST) return `${stem}${extension}`;
  const hash = createHash('sha256').update(stem).digest('hex').slice(0, HASH_LENGTH);
  const kept = stem.slice(0, LONGEST - extension.length - HASH_LENGTH - '_h'.length);
  return `${kept}_h${hash}${extension}`;
}

function escapeOf(code: number): string {
  return code < 0x80 ? `_${code.toString(16).padStart(2, '0')}` : `_u${code.toString(16).padStart(4, '0')}`;
}
