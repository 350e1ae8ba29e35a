import { type FencedBlock, type PageBlock, readBlocks, withTexts } from './page';
import type { Outcome, Project } from './workshop';

/**
 * Does what a page says, in a project of its own, and returns the page with the output that its commands really have: the very page, if it tells
 * the truth. What the words behind a block's language mean:
 *
 * | block | what happens |
 * | --- | --- |
 * | `ts main.ts`, `yaml spiderpool.yaml`, … | the file is written |
 * | `ts main.ts more` | the lines go into the file, before `app.synth();`, and their imports to its beginning |
 * | `diff main.ts` | the lines with `-` are replaced by those with `+` |
 * | `shell run` | the commands are run |
 * | `text output`, `yaml output`, … | what the commands before it have written; `exit=1` behind it: they end with this status, else with 0 |
 *
 * TypeScript is compiled whenever it changed, before commands run. Every other block is left to `looseBlocks`.
 */
export function runPage(page: string, project: Project): string {
  const outputs = new Map<FencedBlock, string>();
  const state: State = { project, unread: undefined, compiled: true };
  for (const block of readBlocks(page)) {
    try {
      const output = step(block, state);
      if (output !== undefined && block.type === 'fence') outputs.set(block, output);
    } catch (error) {
      throw new Error(`line ${block.lines[0]}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  finish(state);
  return withTexts(page, outputs);
}

/** The blocks that a page shows out of any project: whoever tests them reads them one by one. */
export function looseBlocks(page: string): readonly FencedBlock[] {
  return readBlocks(page).flatMap(block => (block.type === 'fence' && kindOf(block) === 'loose' ? [block] : []));
}

interface State {
  readonly project: Project;
  /** What the last commands did, until somebody has looked at it. */
  unread: (Outcome & { readonly commands: string }) | undefined;
  compiled: boolean;
}

type BlockKind = 'file' | 'more' | 'diff' | 'run' | 'output' | 'loose';

function kindOf({ language, words }: FencedBlock): BlockKind {
  const [first, second] = words;
  if (first === undefined) return 'loose';
  if (first === 'run') return 'run';
  if (first === 'output') return 'output';
  if (language === 'diff') return 'diff';
  return second === 'more' ? 'more' : 'file';
}

/** Does one block; the text it should have, where commands decide that. */
function step(block: PageBlock, state: State): string | undefined {
  const { project } = state;
  if (block.type === 'hidden') {
    if (block.verb === 'project') project.copy(block.text);
    else runCommands(block.text, state);
    return undefined;
  }
  const kind = kindOf(block);
  if (kind === 'run') runCommands(block.text, state);
  if (kind === 'output') return readOutput(block, state);
  const [path] = block.words;
  if (path === undefined || kind === 'run' || kind === 'loose') return undefined;
  const text =
    kind === 'file'
      ? block.text
      : kind === 'more'
        ? inserted(project.read(path), block.text)
        : patched(project.read(path), block.text);
  project.write(path, text);
  if (path.endsWith('.ts')) state.compiled = false;
  return undefined;
}

function runCommands(commands: string, state: State): void {
  finish(state);
  state.unread = { ...state.project.run(commands), commands };
}

function readOutput({ words }: FencedBlock, state: State): string {
  if (!state.unread) throw new Error('no command has run whose output this could be');
  expectStatus(state.unread, Number(/^exit=(\d+)$/.exec(words[1] ?? '')?.[1] ?? 0));
  const { output } = state.unread;
  state.unread = undefined;
  return output;
}

/** What nobody looks at has to succeed. */
function finish(state: State): void {
  if (state.unread) expectStatus(state.unread, 0);
  state.unread = undefined;
  if (state.compiled) return;
  const { status, output } = state.project.run('tsc --noEmit -p .');
  if (status !== 0) throw new Error(`the TypeScript does not compile:\n${output}`);
  state.compiled = true;
}

function expectStatus({ status, output, commands }: NonNullable<State['unread']>, expected: number): void {
  if (status === expected) return;
  throw new Error(`exit status ${status}, not ${expected}, of\n${commands}\n${output}`);
}

const END = 'app.synth();\n';

function inserted(file: string, text: string): string {
  const imports = text.split('\n').filter(line => line.startsWith('import '));
  const rest = text.split('\n').filter(line => !line.startsWith('import '));
  if (!file.includes(END)) throw new Error(`there is no ${END.trim()} in the file`);
  const whole = file.replace(END, () => `${rest.join('\n').trim()}\n\n${END}`);
  return imports.length === 0 ? whole : `${imports.join('\n')}\n${whole}`;
}

function patched(file: string, diff: string): string {
  const lines = diff.split('\n').slice(0, -1);
  const side = (sign: string) =>
    lines.flatMap(line => (line.startsWith(sign) || line.startsWith(' ') ? [`${line.slice(1)}\n`] : [])).join('');
  const [before, after] = [side('-'), side('+')];
  const places = file.split(before).length - 1;
  if (places !== 1) throw new Error(`${places} places in the file have the lines\n${before}`);
  return file.replace(before, () => after);
}
