// Runs the cases of one share of a run: every so many from a first one. Tells the parent on standard output before and after each case, so that
// the parent knows which one hangs, or ends the process.
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Doors } from './doors';
import type { Fault } from './faults';
import { CaseMaker } from './fuzz-case';
import { readSeeds } from './seeds';
import { slowCase, type WorkerMessage } from './worker-message';

const [seed = 0, first = 0, step = 1, end = 0] = process.argv.slice(2).map(Number);

void run().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-spiderpool-fuzz-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const maker = new CaseMaker(readSeeds(), seed);
  const doors = new Doors(folder);
  for (let index = first; index < end; index += step) {
    const fuzzCase = maker.make(index);
    tell({ type: 'begins', index });
    const attempt = async (): Promise<{ readonly faults: readonly Fault[]; readonly milliseconds: number }> => {
      const start = process.cpuUsage();
      const faults = await doors.faultsOf(fuzzCase, { type: 'in-turn', turn: index });
      const { user, system } = process.cpuUsage(start);
      return { faults, milliseconds: (user + system) / 1000 };
    };
    let { faults, milliseconds } = await attempt();
    // Slow once may be the compiler or the garbage of earlier cases; slow twice is ours.
    if (milliseconds > slowCase) milliseconds = Math.min(milliseconds, (await attempt()).milliseconds);
    tell({ type: 'ended', index, faults, milliseconds, residentBytes: process.memoryUsage.rss() });
  }
}

function tell(message: WorkerMessage): void {
  writeSync(1, `${JSON.stringify(message)}\n`);
}
