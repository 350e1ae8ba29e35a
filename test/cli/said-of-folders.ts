import { resolve } from 'node:path';
import { run as check } from '../../src/cli/check-command';
import { run as diff } from '../../src/cli/diff-command';
import { run as plan } from '../../src/cli/plan-command';
import { runCommand } from './check/run-command';

/** What the commands say of folders with many files. Run as a script it prints that as JSON. */
export async function saidOfFolders(): Promise<readonly unknown[]> {
  const at = { cwd: resolve(__dirname, '../..') };
  return [
    await runCommand(check, ['dist', 'examples/dual-nic/dist', 'test/corpus'], at),
    await runCommand(check, ['--format', 'sarif', 'test/golden/upgrade-path'], at),
    await runCommand(plan, ['--format', 'json', 'examples'], at),
    await runCommand(plan, ['--format', 'html', 'examples/sriov/dist'], at),
    await runCommand(diff, ['--base', 'test/golden/s1/dist', 'test/golden/s2/dist'], at),
  ];
}

if (require.main === module) void saidOfFolders().then(said => process.stdout.write(JSON.stringify(said)));
