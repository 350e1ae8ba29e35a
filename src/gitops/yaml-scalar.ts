/**
 * A text as YAML: plain where every reader in use takes it for that very text, quoted or as a block where one would not. Readers are those of YAML
 * 1.1 (PyYAML: `yes`, `12:30:45`, `1e3`, `~`), of YAML 1.2 (`0o7`) and the Go readers of kubectl, Argo CD and Flux, which mix both (`0X1F`,
 * `1e1_0`).
 *
 * @param line what further lines of the text begin with, where it is written over several: a line feed and the indent
 */
export function yamlText(text: string, line: string): string {
  return isPlain(text) ? text : (block(text, line) ?? quoted(text));
}

/** A text as the key of a mapping, which is written on one line. */
export function yamlKey(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

/** Nearly every text there is, told by one look: nothing in it means anything to YAML, and it begins like no number. */
const HARMLESS = /^(?![eE][-+]?\d+$)[A-Za-z_/][\w./@%+=,;()$-]*$/;

/** What some reader takes for a truth value, for nothing, for the merge or the default key, for an infinity or for no number. */
const WORDS: ReadonlySet<string> = new Set([
  ...['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', '.inf', '-.inf', '+.inf'].flatMap(inThreeCases),
  ...['.nan', '.NaN', '.NAN', '', '~', '<<', '='],
]);

const LONGEST_WORD = 5;

function inThreeCases(word: string): readonly string[] {
  return [word, word.replace(/[a-z]/, letter => letter.toUpperCase()), word.toUpperCase()];
}

/**
 * Indicators at the beginning, and what ends a plain text or begins a comment further on. A text that looks like the mark between two documents
 * is left to nobody's judgement.
 */
const INDICATOR = /^[\s,[\]{}#&*!|>'"%@`]|^[?-](?:[ \t]|$)|^(?:---|\.\.\.)|:(?:\s|$)|\s#|[\s]$|\n/;

/** How everything begins that can be a number or a time; with an `e` to the `yaml` package alone, which reads `e1` as one by YAML 1.1. */
const NUMBER_BEGINS = /^[-+.\deE]/;

/** Decimal numbers; whole ones of other bases; times of YAML 1.1; dates. Go looks at numbers with their underscores left out. */
const NUMBER =
  /^[-+]?(?:[\d_]*\.?[\d_]*(?:[eE][-+]?[\d_]+)?|0[xXoObB][-+]?[\da-fA-F_]+|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?)$/;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt \t])/;

/**
 * Control characters but for tab and line feed; line breaks to YAML 1.1 but not to 1.2; what Go's reader skips or refuses; and halves of
 * characters. They only ever stand in double quotes.
 */
const ESCAPED = /(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

function isPlain(text: string): boolean {
  if (text.length <= LONGEST_WORD && WORDS.has(text)) return false;
  if (HARMLESS.test(text)) return true;
  if (INDICATOR.test(text) || ESCAPED.test(text)) return false;
  return !(NUMBER_BEGINS.test(text) && (NUMBER.test(text) || DATE.test(text)));
}

/** On one line. In single quotes where that spares backslashes, as in a text of JSON. */
function quoted(text: string): string {
  if (text.includes('"') && !text.includes("'") && !text.includes('\n') && !ESCAPED.test(text)) return `'${text}'`;
  return JSON.stringify(text).replace(UNESCAPED, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Those among the escaped that JSON leaves as they are. */
const UNESCAPED = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Readers disagree about how far a block is indented that begins with a blank, Go refuses a tab there, and what is blank at the end is part of the
 * block to some and not to others.
 */
const NO_BLOCK = /^\n*(?:[ \t]|$)|\n[ \t]+\n*$/;

/** As a block of lines (`|`); undefined where the text has but one, or where a block would not mean the same to everybody. */
function block(text: string, line: string): string | undefined {
  if (!text.includes('\n') || NO_BLOCK.test(text) || ESCAPED.test(text)) return undefined;
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  return `|${chomping(text)}${line}${body.replace(/\n+(?!\n|$)/g, `$&${line.slice(1)}`)}`;
}

/** What the head of a block says of its end: no line feed, one, or all of several. */
function chomping(text: string): '-' | '' | '+' {
  if (!text.endsWith('\n')) return '-';
  return text.endsWith('\n\n') ? '+' : '';
}
