import { isPasted } from './text-layout';

/** Lines of a fix that belong together: words for people, or what is to be pasted, without the indentation that it has below a step. */
export interface FixPart {
  readonly type: 'words' | 'paste';
  readonly lines: readonly string[];
}

/** The parts of a finding's `fix`, in order. */
export function fixParts(fix: string): readonly FixPart[] {
  const parts: { type: FixPart['type']; lines: string[] }[] = [];
  const lines = fix.trimEnd().split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const type = isPasted(line) && !isLeadIn(line, lines[index + 1]) ? 'paste' : 'words';
    const last = parts.at(-1);
    if (last?.type === type) last.lines.push(line);
    else parts.push({ type, lines: [line] });
  }
  return parts.map(({ type, lines }) => ({ type, lines: dedented(lines) }));
}

/** `or:` alone on a line: a key of YAML would have something below it. */
function isLeadIn(line: string, next: string | undefined): boolean {
  return /^\w+:$/.test(line) && !/^\s/.test(next ?? '');
}

function dedented(lines: readonly string[]): readonly string[] {
  const indent = Math.min(...lines.map(line => line.length - line.trimStart().length));
  return lines.map(line => line.slice(indent));
}
