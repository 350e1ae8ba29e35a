import { parseAllDocuments } from 'yaml';
import { fixParts as shownParts } from '../../src/review/fix-parts';

/** Several lines of a fix that belong together: words for people, or what is to be pasted. */
export interface FixPart {
  readonly type: 'words' | 'paste';
  readonly text: string;
}

/** YAML, JSON inside of an annotation, or a call; indented below the step of a recipe. */
const PASTED = /^\s*(?:- |[{'"]|---$|(?!or:$|write:$)[\w./-]+:(?: [^,]*[^,\s]| [[{'"].*)?$|[A-Z]\w+\.fromName\()/;

/** The parts of a fix, in order. */
export function fixParts(fix: string): readonly FixPart[] {
  const parts: FixPart[] = [];
  for (const line of fix.split('\n')) {
    const before = parts.at(-1);
    const type = PASTED.test(line) || (/^\s/.test(line) && before?.type === 'paste') ? 'paste' : 'words';
    if (before?.type === type) parts.splice(-1, 1, { type, text: `${before.text}\n${line}` });
    else parts.push({ type, text: line });
  }
  return parts;
}

/** What a person who pastes it stumbles over: code in the middle of words, words that lead to nothing, lines that are no YAML. */
export function fixFaults(fix: string): readonly string[] {
  const parts = fixParts(fix);
  const shown = shownParts(fix).map(({ type, lines }) => ({ type, lines: lines.length }));
  if (
    JSON.stringify(shown) !== JSON.stringify(parts.map(({ type, text }) => ({ type, lines: text.split('\n').length })))
  )
    return [`is shown in other parts than it has: ${fix}`];
  return parts.flatMap(({ type, text }, index) => {
    if (type === 'words') {
      const code = /: \S/.test(text) ? [`code inside of words: ${text}`] : [];
      const leads =
        text.endsWith(':') && parts[index + 1]?.type !== 'paste' && !/^1\. /.test(text.split('\n')[0] ?? '');
      return leads && index === parts.length - 1 ? [...code, `a colon, and nothing behind it: ${text}`] : code;
    }
    return problemsOf(text).map(problem => `${problem}: ${text}`);
  });
}

function problemsOf(text: string): readonly string[] {
  if (/^[A-Z]\w+\.fromName\(/.test(text)) return [];
  const yaml = text.startsWith('"') ? `{${text}}` : text;
  return parseAllDocuments(yaml).flatMap(({ errors }) => errors.map(({ message }) => message));
}
