import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Tally } from './tally';
import type { WorkerMessage } from './worker-message';

/** Which cases a share has: `first`, `first + step`, … up to `end`, without that. */
export interface ShareOfCases {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly end: number;
}

/** A worker that says nothing for so long hangs, however busy the machine is with something else. In milliseconds. */
const silence = 120_000;

/** The memory V8 may use for objects, in MB. What a document needs beyond it ends the worker, which is a fault of that document. */
const heap = 320;

/** One share of a run, in a process of its own that is started again after a case that hangs or ends it. */
export class Share {
  constructor(
    private readonly cases: ShareOfCases,
    private readonly tally: Tally,
  ) {}

  /** Runs every case of the share. */
  async run(): Promise<void> {
    for (let first: number | undefined = this.cases.first; first !== undefined; ) first = await this.runFrom(first);
  }

  /** Runs a worker to its end. Undefined where it has done everything, else the case to go on with. */
  private async runFrom(first: number): Promise<number | undefined> {
    const { seed, step, end } = this.cases;
    const args = [`--max-old-space-size=${heap}`, '--import', 'tsx', join(__dirname, 'worker.ts')];
    const worker = spawn(process.execPath, [...args, ...[seed, first, step, end].map(String)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let current: number | undefined;
    let watch = watching(worker);
    let complaints = '';
    worker.stderr.setEncoding('utf8').on('data', text => {
      complaints = (complaints + text).slice(-4000);
    });
    for await (const line of createInterface(worker.stdout)) {
      clearTimeout(watch);
      watch = watching(worker);
      const message: WorkerMessage = JSON.parse(line);
      current = message.type === 'begins' ? message.index : undefined;
      if (message.type === 'ended') this.tally.count(message);
    }
    clearTimeout(watch);
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
    if (current === undefined) {
      // One that ends between two cases before its last is no result of a document, and less than the run that was asked for.
      if (worker.exitCode !== 0) throw new Error(complaints || 'a worker ended without a case, or never began one');
      return undefined;
    }
    const how = worker.killed
      ? `no answer in ${silence / 1000} s`
      : `the process ended by ${worker.signalCode ?? 'itself'}`;
    this.tally.lose(current, how, complaints);
    return current + step;
  }
}

function watching(worker: ChildProcess): NodeJS.Timeout {
  return setTimeout(() => worker.kill('SIGKILL'), silence);
}
