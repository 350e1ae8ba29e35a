import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run as check } from '../../../src/cli/check-command';
import { runCommand } from '../check/run-command';
import { CHANGES, diffOf, SCENARIO } from './upgrade-path';

test.each(CHANGES)('from $before to $after the change guard says what the golden text says', async change => {
  const { stdout, stderr } = await diffOf(change);
  expect(stderr).toBe('');
  expect(stdout).toBe(readFileSync(resolve(SCENARIO, change.text), 'utf8'));
});

test('at once it cannot land; by the steps of the findings it does', async () => {
  const statuses = await Promise.all(CHANGES.map(async change => (await diffOf(change)).status));
  expect(statuses).toEqual([1, 0, 0]);
});

test('no state on the way is wrong by itself', async () => {
  for (const state of ['old', 'at-once', 'first-step', 'second-step']) {
    const { status } = await runCommand(check, ['--fail-on', 'warning', state], { cwd: SCENARIO });
    expect(status).toBe(0);
  }
});
