import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as check } from '../src/cli/check-command';
import type { CommandIO, RunCommand } from '../src/cli/command-io';
import { run as diff } from '../src/cli/diff-command';
import { run as fmt } from '../src/cli/fmt-command';
import { run as plan } from '../src/cli/plan-command';
import {
  checkFaults,
  type Ended,
  exceptionFault,
  type Fault,
  type Judge,
  planFaults,
  streamFaults,
  textFaults,
} from './faults';
import type { FuzzCase } from './fuzz-case';

/** Which commands a case goes through: `every` one, or `check` in every format and one of the others in turn. */
export type Thoroughness = { readonly type: 'every' } | { readonly type: 'in-turn'; readonly turn: number };

const CASE = 'case.yaml';
const BASE = 'base.yaml';
const CONTEXT = 'context.yaml';

/** The manifests that `diff` compares with: names of theirs come back in many cases. */
const base = readFileSync(join(__dirname, '../test/corpus/seeds/base.yaml'));

/** The commands that read manifests, run in this process in a folder of their own. */
export class Doors {
  private written: Buffer | undefined;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, BASE), base);
  }

  /** Puts a case through the commands, and tells everything that must not be. */
  async faultsOf(fuzzCase: FuzzCase, thoroughness: Thoroughness): Promise<readonly Fault[]> {
    const { manifests, context } = fuzzCase;
    if (!this.written?.equals(context)) writeFileSync(join(this.folder, CONTEXT), context);
    this.written = context;
    const run = new CaseRun(this.folder, fuzzCase);
    for (const format of await formatsOf(check, this.folder)) {
      await run.through(check, ['check', '--format', format, '-'], checkFaults[format] ?? nothing);
    }
    const others: readonly (() => Promise<unknown>)[] = [
      ...(await formatsOf(plan, this.folder)).map(
        format => () => run.through(plan, ['plan', '--format', format, '-'], planFaults[format] ?? nothing),
      ),
      () => formatTwice(run),
      ...(await formatsOf(diff, this.folder)).flatMap(format =>
        [
          [BASE, CASE],
          [CASE, BASE],
        ].map(([before = '', after = '']) => () => {
          writeFileSync(join(this.folder, CASE), manifests);
          const judge = format === 'text' ? textFaults : nothing;
          return run.through(diff, ['diff', '--format', format, '--base', before, after], judge);
        }),
      ),
    ];
    const chosen = thoroughness.type === 'every' ? others : [others[thoroughness.turn % others.length]];
    for (const other of chosen) await other?.();
    const polluted = Object.keys(Object.prototype).map(key => `Object.prototype has got the field ${key}`);
    return [...run.faults, ...polluted.map(signature => ({ command: 'any', signature, details: '' }))];
  }
}

/** What `fmt` writes, `fmt` leaves as it is. */
async function formatTwice(run: CaseRun): Promise<void> {
  const first = await run.through(fmt, ['fmt', '-'], nothing);
  if (!first || first.status === 2) return;
  const isStable: Judge = ({ stdout }) =>
    stdout === first.stdout ? [] : [{ signature: 'fmt changes what fmt wrote', details: stdout.slice(0, 2000) }];
  await run.through(fmt, ['fmt', '-'], isStable, Buffer.from(first.stdout));
}

/** One case on its way through the commands. */
class CaseRun {
  readonly faults: Fault[] = [];
  private readonly source: string;

  constructor(
    private readonly folder: string,
    private readonly fuzzCase: FuzzCase,
  ) {
    this.source = fuzzCase.manifests.toString('utf8') + fuzzCase.context.toString('utf8') + base.toString('utf8');
  }

  async through(
    run: RunCommand,
    [name = '', ...args]: readonly string[],
    judge: Judge,
    stdin = this.fuzzCase.manifests,
  ): Promise<Ended | undefined> {
    const command = [name, ...args].join(' ');
    const written = { stdout: '', stderr: '' };
    try {
      const status = await run(['--config', CONTEXT, ...args], commandIO(this.folder, written, stdin));
      const ended = { status, ...written };
      for (const found of [...streamFaults(ended), ...judge(ended, this.source)]) {
        this.faults.push({ command, ...found });
      }
      return ended;
    } catch (error) {
      this.faults.push({ command, ...exceptionFault(error) });
      return undefined;
    }
  }
}

function nothing(): readonly never[] {
  return [];
}

const formats = new Map<RunCommand, readonly string[]>();

/** The commands' own words for their formats, so that a new one is run from its first day. */
async function formatsOf(run: RunCommand, folder: string): Promise<readonly string[]> {
  const known = formats.get(run);
  if (known) return known;
  const written = { stdout: '', stderr: '' };
  await run(['--help'], commandIO(folder, written, Buffer.alloc(0)));
  const found = /--format (\S+)/.exec(written.stdout)?.[1]?.split('|') ?? [];
  if (found.length === 0) throw new Error(`no formats in the help: ${written.stdout}`);
  formats.set(run, found);
  return found;
}

function commandIO(cwd: string, written: { stdout: string; stderr: string }, bytes: Buffer): CommandIO {
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  return { stdout: sink('stdout'), stderr: sink('stderr'), stdin: stdin(), env: {}, cwd };
}
