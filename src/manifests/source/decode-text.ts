import { isAscii, isUtf8 } from 'node:buffer';
import { failed, ok, type Result } from '../../addresses/result';
import { longestText } from './read-bytes';
import { positionIn } from './text-span';

/** Why bytes are no text of YAML or JSON. */
export interface TextProblem {
  readonly at: { readonly line: number; readonly column: number } | undefined;
  readonly message: string;
}

/** What YAML forbids anywhere in a text, quoted or not, and what kubectl refuses: control characters other than tab, LF, CR and NEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** Reads bytes as UTF-8, without a byte order mark. Anything that YAML could not hold is one problem, with its place. */
export function decodeText(bytes: Buffer): Result<string, TextProblem> {
  if (bytes.length > longestText) {
    const size = Math.ceil(bytes.length / 1e6);
    return failed({ at: undefined, message: `is ${size} MB of text, and at most 512 MB can be read: split it` });
  }
  if (isUtf16(bytes)) return failed({ at: { line: 1, column: 1 }, message: 'is UTF-16 text; save it as UTF-8' });
  if (!isUtf8(bytes)) return failed(invalidUtf8(bytes));
  const text = isAscii(bytes) ? bytes.toString('latin1') : withoutByteOrderMark(bytes.toString('utf8'));
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) {
    const { line, column } = positionIn(wholeText(text), forbidden.index);
    return failed({ at: { line, column }, message: `holds ${characterName(forbidden[0])}, which YAML does not allow` });
  }
  return ok(text);
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function characterName(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return character === '\u0000' ? 'a NUL character (U+0000)' : `the control character U+${code}`;
}

/** Decoding puts U+FFFD where bytes are wrong; the first one that the bytes do not spell out is the place. */
function invalidUtf8(bytes: Buffer): TextProblem {
  const text = bytes.toString('utf8');
  let offset = 0;
  let byteOffset = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    byteOffset += Buffer.byteLength(text.slice(offset, at));
    offset = at;
    const written = bytes[byteOffset] === 0xef && bytes[byteOffset + 1] === 0xbf && bytes[byteOffset + 2] === 0xbd;
    if (!written) break;
  }
  const { line, column } = positionIn(wholeText(text), offset);
  const byte = (bytes[byteOffset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return { at: { line, column }, message: `is not UTF-8 text (byte 0x${byte}); save it as UTF-8` };
}

function wholeText(text: string) {
  return { text, start: 0, end: text.length, line: 1 };
}
