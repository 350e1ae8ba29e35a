// npm run fuzz [-- --documents N] [--seed N] [--jobs N]: holds made-up documents against every command that reads manifests.
// npm run fuzz -- --seed N --only INDEX [--context]: writes one case to standard output, and what is wrong with it to standard error.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Doors } from './doors';
import { CaseMaker } from './fuzz-case';
import { readSeeds } from './seeds';
import { Share } from './share';
import { Tally } from './tally';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string' },
    context: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

void (values.only === undefined ? fuzz() : show(Number(values.only)));

async function fuzz(): Promise<void> {
  const documents = Number(values.documents);
  const jobs = Number(values.jobs);
  const tally = new Tally(seed, documents);
  const shares = Array.from(
    { length: jobs },
    (_, first) => new Share({ seed, first, step: jobs, end: documents }, tally),
  );
  await Promise.all(shares.map(share => share.run()));
  process.stdout.write(tally.report());
  process.exitCode = tally.isClean ? 0 : 1;
}

async function show(index: number): Promise<void> {
  const fuzzCase = new CaseMaker(readSeeds(), seed).make(index);
  process.stdout.write(values.context ? fuzzCase.context : fuzzCase.manifests);
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-spiderpool-fuzz-'));
  try {
    const doors = new Doors(folder);
    for (const { command, signature, details } of await doors.faultsOf(fuzzCase, { type: 'every' })) {
      process.stderr.write(`${command}: ${signature}\n${details}\n\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
