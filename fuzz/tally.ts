import type { Fault } from './faults';
import { slowCase, type WorkerMessage } from './worker-message';

/** No document may make the process larger than this. */
const mostBytes = 500e6;

/** Everything that went wrong in the same way. */
interface Kind {
  /** The first case that shows it. */
  readonly index: number;
  readonly fault: Fault;
  cases: number;
}

/** What a run has found so far. */
export class Tally {
  private readonly kinds = new Map<string, Kind>();
  private readonly start = performance.now();
  private done = 0;
  private slowest = { index: 0, milliseconds: 0 };
  private largest = { index: 0, residentBytes: 0 };

  constructor(
    private readonly seed: number,
    private readonly documents: number,
  ) {}

  get isClean(): boolean {
    return this.kinds.size === 0;
  }

  /** Counts a case that came to its end. */
  count(ended: WorkerMessage & { readonly type: 'ended' }): void {
    const { index, faults, milliseconds, residentBytes } = ended;
    this.done++;
    for (const fault of faults) this.add(index, fault);
    if (milliseconds > slowCase) {
      this.add(index, { command: 'all', signature: 'slower than a second', details: `${Math.round(milliseconds)} ms` });
    }
    if (residentBytes > mostBytes) {
      this.add(index, { command: 'all', signature: 'more than 500 MB', details: megabytes(residentBytes) });
    }
    if (milliseconds > this.slowest.milliseconds) this.slowest = { index, milliseconds };
    if (residentBytes > this.largest.residentBytes) this.largest = { index, residentBytes };
    if (this.done % 5000 === 0)
      process.stderr.write(`${this.done} of ${this.documents}: ${this.kinds.size} kinds of faults\n`);
  }

  /** Counts a case that never came to its end. */
  lose(index: number, how: string, complaints: string): void {
    this.done++;
    this.add(index, { command: 'all', signature: how, details: complaints });
  }

  private add(index: number, fault: Fault): void {
    const kind = this.kinds.get(fault.signature);
    if (kind) kind.cases++;
    else {
      this.kinds.set(fault.signature, { index, fault, cases: 1 });
      process.stderr.write(`case ${index}: ${fault.command}: ${fault.signature}\n`);
    }
  }

  /** The result, for people. */
  report(): string {
    const seconds = (performance.now() - this.start) / 1000;
    const kinds = [...this.kinds.values()].map(
      ({ index, fault, cases }) =>
        `${fault.signature}\n  ${cases} cases, the first: npm run fuzz -- --seed ${this.seed} --only ${index}\n  ${fault.command}\n  ${fault.details.replaceAll('\n', '\n  ')}\n\n`,
    );
    return `${kinds.join('')}${this.done} documents in ${Math.round(seconds)} s (seed ${this.seed}): ${this.kinds.size} kinds of faults; the slowest took ${Math.round(
      this.slowest.milliseconds,
    )} ms (case ${this.slowest.index}), the process had at most ${megabytes(this.largest.residentBytes)} (case ${this.largest.index})\n`;
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
