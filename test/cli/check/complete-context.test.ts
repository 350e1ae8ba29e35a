import { run } from '../../../src/cli/check-command';
import { poolUnknown } from '../../../src/rules/reference/pool-unknown';
import { folderWith, removeFolders } from '../../manifests/source/temporary-folder';
import { runCommand } from './run-command';

afterEach(removeFolders);

/** A workload that names pool `web-v4` where there is only `web-v5`. */
const ONE_LETTER_OFF = poolUnknown.bad.replaceAll('web-v4-new', 'web-v5');

test.each([
  ['where the context is complete an error', 'complete: true\n', 1, 'error'],
  ['otherwise a warning, since the pool may be elsewhere', 'complete: false\n', 0, 'warning'],
] as const)('a pool name one letter off is %s', async (_, context, status, severity) => {
  const project = folderWith({ 'm/web.yaml': ONE_LETTER_OFF, 'spiderpool.yaml': context });
  const result = await runCommand(run, ['--format', 'json', 'm'], { cwd: project });
  const [finding] = JSON.parse(result.stdout).findings.filter(({ rule }: { rule: string }) => rule === 'pool-unknown');
  expect(result.status).toBe(status);
  expect(finding).toMatchObject({
    severity,
    message: expect.stringContaining(
      'names pool "web-v4" (candidate for eth0), and nothing here makes one of that name; the nearest is "web-v5"',
    ),
    fix: expect.stringContaining('external: { ippools: [{ name: web-v4, size: 16 }] }'),
  });
});
