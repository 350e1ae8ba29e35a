/** A fenced block of a Markdown page, or an HTML comment that tells the tests what readers need not see. */
export type PageBlock = FencedBlock | HiddenCommand;

/** Three backticks, an info string, and what lies between the fences. */
export interface FencedBlock {
  readonly type: 'fence';
  /** The first word of the info string: `ts`, `yaml`, `shell`, … */
  readonly language: string;
  /** Its other words, which say what the tests do with the block. No reader sees them. */
  readonly words: readonly string[];
  readonly text: string;
  /** The lines between the fences, counted from 0: from the first one up to, but without, the second. */
  readonly lines: readonly [number, number];
}

/**
 * `<!-- run: command -->` runs a command that the page does not show; `<!-- project: folder -->` copies a folder of this repository;
 * `<!-- picture: file -->` between a command and its output draws both.
 */
export interface HiddenCommand {
  readonly type: 'hidden';
  readonly verb: (typeof VERBS)[number];
  readonly text: string;
  readonly lines: readonly [number, number];
}

const VERBS = ['run', 'project', 'picture'] as const;

/** The blocks of a page, in order. A fence inside a list is indented like the list, and its text is not. */
export function readBlocks(page: string): readonly PageBlock[] {
  const lines = page.split('\n');
  const blocks: PageBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const hidden = /^<!-- (\w+): (.*) -->$/.exec(line);
    if (hidden) {
      const verb = VERBS.find(known => known === hidden[1]);
      if (!verb) throw new Error(`line ${at + 1}: nobody knows what ${hidden[1]} means`);
      blocks.push({ type: 'hidden', verb, text: hidden[2] ?? '', lines: [at, at + 1] });
    }
    const fence = /^( *)```(\S*)(.*)$/.exec(line);
    if (!fence) continue;
    const [, indent = '', language = '', rest = ''] = fence;
    const end = lines.indexOf(`${indent}\`\`\``, at + 1);
    if (end < 0) throw new Error(`line ${at + 1}: the block has no end`);
    const text = lines.slice(at + 1, end).map(inside => `${inside.slice(indent.length)}\n`);
    blocks.push({
      type: 'fence',
      language,
      words: rest.split(' ').filter(Boolean),
      text: text.join(''),
      lines: [at + 1, end],
    });
    at = end;
  }
  return blocks;
}

/** The page with other text in some of its blocks. */
export function withTexts(page: string, texts: ReadonlyMap<FencedBlock, string>): string {
  const lines = page.split('\n');
  for (const [block, text] of [...texts].reverse()) {
    const [start, end] = block.lines;
    const indent = /^ */.exec(lines[start - 1] ?? '')?.[0] ?? '';
    const written =
      text === ''
        ? []
        : text
            .replace(/\n$/, '')
            .split('\n')
            .map(line => (line === '' ? '' : indent + line));
    lines.splice(start, end - start, ...written);
  }
  return lines.join('\n');
}
