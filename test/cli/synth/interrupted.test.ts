import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../../src/cli/synth-command';
import { temporaryFolder } from '../../synth/fixtures';
import type { Attempt } from './full-disk';
import { madeProject, putBack, stateOf } from './made-project';
import { recordingIO } from './recording-io';

const loader = pathToFileURL(require.resolve('tsx')).href;

function newProject(): string {
  const project = join(temporaryFolder(), 'project');
  madeProject(project, join(temporaryFolder(), 'made'));
  return project;
}

test('killed ahead of any change of the swap, it leaves all as it was, or the next start makes all new', async () => {
  const project = newProject();
  const seen: string[] = [];
  for (let change = 1; ; change++) {
    putBack(project);
    const { signal, status } = spawnSync(process.execPath, [join(__dirname, 'killed-synth.cjs'), String(change)], {
      cwd: project,
    });
    const next = recordingIO(project);
    expect(await run(['--app=broken'], next.io)).toBe(2);
    const completed = next.stderr().startsWith('An interrupted synth was completed first.\n');
    expect(existsSync(join(project, '.cdk8s-spiderpool'))).toBe(false);
    seen.push(`${signal ?? status} ${completed ? 'completed' : 'nothing to complete'} ${stateOf(project)}`);
    if (signal === null) break;
  }
  // Before the journal, from the journal on, after it, and not killed.
  expect([...new Set(seen)]).toEqual([
    'SIGKILL nothing to complete old',
    'SIGKILL completed new',
    'SIGKILL nothing to complete new',
    '0 nothing to complete new',
  ]);
  expect(seen.filter(text => text.includes(' completed')).length).toBeGreaterThan(8);
});

const mounted = (folder: string, command: string) => [
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  `mount -t tmpfs -o size=256k,nr_inodes=150 none "$0" && ${command}`,
  folder,
];
const canMount = spawnSync('unshare', mounted(temporaryFolder(), 'true')).status === 0;
const whereMounted = canMount ? test : test.skip;

whereMounted(
  'on a file system of its own that is full, at whatever step, it replaces all or nothing and says so',
  () => {
    const [folder, made] = [temporaryFolder(), temporaryFolder()];
    const script = join(__dirname, 'full-disk.ts');
    const { stdout, stderr } = spawnSync(
      'unshare',
      [...mounted(folder, 'exec "$@"'), process.execPath, '--import', loader, script, folder, made],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const attempts: readonly Attempt[] = JSON.parse(stdout);
    for (const { room, status, stdout, stderr, state } of attempts) {
      expect({ room, status, stdout, stderr, state }).toEqual(
        status === 0
          ? { room, status, stdout: '', stderr: expect.stringMatching(/^Nothing was judged: .*\n$/), state: 'new' }
          : {
              room,
              status: 2,
              stdout: '',
              stderr: expect.stringMatching(/^cdk8s-spiderpool synth: .*ENOSPC: no space left on device.*\n$/),
              state: 'old',
            },
      );
    }
    const steps = (of: string) => attempts.filter(({ room, status }) => room.endsWith(of) && status !== 0).length;
    expect(attempts.filter(({ status }) => status === 0)).toHaveLength(2);
    expect(steps('blocks')).toBeGreaterThan(8);
    expect(steps('files')).toBeGreaterThan(8);
  },
);

test('a lock that is no file is told in one line', async () => {
  const project = newProject();
  mkdirSync(join(project, '.cdk8s-spiderpool', 'lock'), { recursive: true });
  const recording = recordingIO(project);
  expect(await run([], recording.io)).toBe(2);
  expect(recording.stderr()).toMatch(/^cdk8s-spiderpool synth: .*\n$/);
  expect(stateOf(project)).toBe('old');
});
