import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cliffTrials } from './cliff-trials';
import { coldStartTrials } from './cold-start-trials';
import { estateTrials } from './estate-trials';
import { describeMachine, reportText } from './report';
import { streamTrials } from './stream-trials';
import { targetsOf } from './targets';
import { runTrials, type Section, type Trial } from './trial';

const HELP = `npm run bench -- [options]

Measures every contender in turn, each time in a process of its own, holds the medians against the targets, and prints tables. The result goes
to bench/results/<name>.json and .md as well. See bench/README.md.

  --sections NAME,NAME     estates, cold-start, cliffs, stream (default: all)
  --largest NUMBER         no estate of more objects (default: 50000)
  --only NAME,NAME         these contenders alone
  --rounds NUMBER          at most so many rounds (default: as many as each size has)
  --folder FOLDER          where the contenders write; it takes 2 GB (default: the folder for temporary files)
  --name NAME              the name of the result (default: latest)
  --readme                 puts the result into bench/README.md, too
`;

const { values } = parseArgs({
  options: {
    sections: { type: 'string', default: 'estates,cold-start,cliffs,stream' },
    largest: { type: 'string', default: '50000' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    folder: { type: 'string', default: tmpdir() },
    name: { type: 'string', default: 'latest' },
    readme: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) process.stdout.write(HELP);
else run();

function run(): void {
  const work = mkdtempSync(join(resolve(values.folder), 'bench-'));
  try {
    const rows = runTrials(chosenTrials(work), text => process.stderr.write(text));
    const targets = targetsOf(rows);
    const text = reportText(rows, targets);
    mkdirSync('bench/results', { recursive: true });
    writeFileSync(`bench/results/${values.name}.md`, text);
    writeFileSync(
      `bench/results/${values.name}.json`,
      `${JSON.stringify({ machine: describeMachine(), targets, rows }, null, 2)}\n`,
    );
    if (values.readme) putIntoReadme(text);
    process.stdout.write(text);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function chosenTrials(work: string): readonly Trial[] {
  const sections: Readonly<Record<Section, () => readonly Trial[]>> = {
    'cold-start': () => coldStartTrials(work, resolve('.')),
    estates: () => estateTrials(work, Number(values.largest)),
    cliffs: () => cliffTrials(work),
    stream: () => streamTrials(work),
  };
  const wanted = values.sections.split(',');
  const only = values.only?.split(',');
  return Object.entries(sections)
    .filter(([name]) => wanted.includes(name))
    .flatMap(([, trials]) => trials())
    .filter(({ contender }) => only === undefined || only.includes(contender))
    .map(trial => ({ ...trial, rounds: Math.min(trial.rounds, Number(values.rounds)) }));
}

/** Replaces what stands between the two marks. */
function putIntoReadme(text: string): void {
  const readme = readFileSync('bench/README.md', 'utf8');
  const [before, after] = [readme.split('<!-- result -->')[0], readme.split('<!-- end of result -->')[1]];
  writeFileSync('bench/README.md', `${before}<!-- result -->\n\n${text}\n<!-- end of result -->${after}`);
}
