import { parse, parseAllDocuments } from 'yaml';
import { isJsonObject } from '../../src/manifests/json';
import { checkDrawing } from './drawing';
import { type FencedBlock, type PageBlock, readBlocks, withTexts } from './page';
import { terminalPicture } from './terminal-picture';
import type { Outcome, Project } from './workshop';

/**
 * Does what a page says, in a project of its own, and returns the page with the output that its commands really have: the very page, if it tells
 * the truth. What the words behind a block's language mean:
 *
 * | block | what happens |
 * | --- | --- |
 * | `ts main.ts`, `yaml spiderpool.yaml`, … | the file is written |
 * | `ts main.ts more` | the lines go into the file, before `app.synth();`, and their imports to its beginning |
 * | `yaml spiderpool.yaml more` | the lines go to the end of the file |
 * | `diff main.ts` | the lines with `-` are replaced by those with `+` |
 * | `shell run` | the commands are run |
 * | `text output`, `yaml output`, … | what the commands before it have written; `exit=1` behind it: they end with this status, else with 0 |
 *
 * | `text tree` | a drawing of folders: what it shows is there, and nothing beside it (`checkDrawing`) |
 * | `yaml steps` | steps of a pipeline: each one's `run` is run |
 * | `yaml inside deploy/a.yaml` | a part of what that file holds |
 * | `ts fragment` | out of any app: left to `fragmentsOf` |
 *
 * TypeScript is compiled whenever it changed, before commands run. A block of any other kind is an error: nobody would look at it.
 */
export function runPage(page: string, project: Project): RunPage {
  const outputs = new Map<FencedBlock, string>();
  const state: State = { project, unread: undefined, compiled: true, pictures: new Map() };
  for (const block of readBlocks(page)) {
    try {
      const output = step(block, state);
      if (output !== undefined && block.type === 'fence') outputs.set(block, output);
    } catch (error) {
      throw new Error(`line ${block.lines[0]}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  finish(state);
  return { text: withTexts(page, outputs), pictures: state.pictures };
}

/** The pieces of TypeScript that a page shows out of any app. */
export function fragmentsOf(page: string): readonly FencedBlock[] {
  return readBlocks(page).flatMap(block => (block.type === 'fence' && kindOf(block) === 'fragment' ? [block] : []));
}

/** What a page has a shell do, its hidden commands and the steps of pipelines included. */
export function commandsOf(page: string): readonly string[] {
  return readBlocks(page).flatMap(block => {
    if (block.type === 'hidden') return block.verb === 'run' ? [block.text] : [];
    const kind = kindOf(block);
    return kind === 'run' ? [block.text] : kind === 'steps' ? stepsOf(block) : [];
  });
}

/** A page as it has to be, and the pictures it shows of what its commands print, by path in this repository. */
export interface RunPage {
  readonly text: string;
  readonly pictures: ReadonlyMap<string, string>;
}

interface State {
  readonly project: Project;
  /** What the last commands did, until somebody has looked at it. */
  unread: (Outcome & { readonly commands: string }) | undefined;
  compiled: boolean;
  readonly pictures: Map<string, string>;
}

type BlockKind = 'file' | 'more' | 'diff' | 'run' | 'output' | 'tree' | 'steps' | 'inside' | 'fragment';

/** Kinds by language and first word. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['shell run', 'run'],
  ['text output', 'output'],
  ['yaml output', 'output'],
  ['text tree', 'tree'],
  ['yaml steps', 'steps'],
  ['yaml inside', 'inside'],
  ['ts fragment', 'fragment'],
]);

const FILE_LANGUAGES = new Set(['ts', 'yaml', 'json']);

function kindOf({ language, words }: FencedBlock): BlockKind {
  const [first = '', second] = words;
  const kind = KINDS.get(`${language} ${first}`);
  if (kind) return kind;
  const isPath = /\.\w+$/.test(first);
  if (isPath && language === 'diff') return 'diff';
  if (isPath && FILE_LANGUAGES.has(language)) return second === 'more' ? 'more' : 'file';
  throw new Error(`nobody looks at a block of the kind "${[language, ...words].join(' ')}"`);
}

/** Does one block; the text it should have, where commands decide that. */
function step(block: PageBlock, state: State): string | undefined {
  const { project } = state;
  if (block.type === 'hidden') {
    if (block.verb === 'project') project.copy(block.text);
    else if (block.verb === 'run') runCommands(block.text, state);
    else state.pictures.set(block.text, pictureOf(state));
    return undefined;
  }
  const kind = kindOf(block);
  if (kind === 'run') runCommands(block.text, state);
  if (kind === 'output') return readOutput(block, state);
  if (kind === 'steps') for (const command of stepsOf(block)) runCommands(command, state);
  if (kind === 'tree') checkDrawing(block.text, project.folder);
  if (kind === 'inside') expectInside(block, project);
  if (kind === 'file' || kind === 'more' || kind === 'diff') writeBlock(kind, block, state);
  return undefined;
}

function writeBlock(kind: 'file' | 'more' | 'diff', { words: [path = ''], text }: FencedBlock, state: State): void {
  const { project } = state;
  project.write(
    path,
    kind === 'file'
      ? text
      : kind === 'more'
        ? extended(path, project.read(path), text)
        : patched(project.read(path), text),
  );
  if (path.endsWith('.ts')) state.compiled = false;
}

/** The commands of a list of steps, as pipelines have them. */
function stepsOf({ text }: FencedBlock): readonly string[] {
  const steps: readonly { readonly run?: string }[] = parse(text);
  return steps.flatMap(({ run }) => run ?? []);
}

function expectInside({ words: [, path = ''], text }: FencedBlock, project: Project): void {
  const whole = parseAllDocuments(project.read(path)).map(document => document.toJS());
  const part: unknown = parse(text);
  if (!whole.some(object => holds(object, part) || Object.values(object).some(inside => holds(inside, part))))
    throw new Error(`${path} does not hold this`);
}

/** Whether a value has everything that another one has; of a list each entry, in any order. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every(entry => whole.some(other => holds(other, entry)));
  if (!isJsonObject(part)) return whole === part;
  return isJsonObject(whole) && Object.entries(part).every(([key, value]) => holds(whole[key], value));
}

/** The last commands once more, as a terminal shows them. They have to be such that change nothing. */
function pictureOf({ project, unread }: State): string {
  if (!unread) throw new Error('no command has run that could be drawn');
  const { status, output } = project.run(unread.commands, 'colours');
  return terminalPicture({ command: unread.commands.trim(), output, status });
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

function extended(path: string, file: string, text: string): string {
  return path.endsWith('.ts') ? inserted(file, text) : file + text;
}

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
