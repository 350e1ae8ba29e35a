import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../../../src/cli/diff-command';
import { type CommandResult, runCommand } from '../check/run-command';

/** The folder of the golden scenario. */
export const SCENARIO = resolve(__dirname, '../../golden/upgrade-path');

/** Its changes, and the file that holds what the change guard says of each. */
export const CHANGES = [
  { before: 'old', after: 'at-once', text: 'old-to-at-once.txt' },
  { before: 'old', after: 'first-step', text: 'old-to-first-step.txt' },
  { before: 'first-step', after: 'second-step', text: 'first-step-to-second-step.txt' },
] as const;

/** What the change guard says of one of them. */
export function diffOf({ before, after }: (typeof CHANGES)[number]): Promise<CommandResult> {
  return runCommand(run, ['--base', before, after], { cwd: SCENARIO });
}

async function write(): Promise<void> {
  for (const change of CHANGES) writeFileSync(resolve(SCENARIO, change.text), (await diffOf(change)).stdout);
}

if (require.main === module) void write();
