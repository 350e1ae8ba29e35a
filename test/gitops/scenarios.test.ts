import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scenarios } from './scenarios';
import { filesOf, temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
let said = '';
beforeEach(() => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += text;
    return true;
  });
});
afterEach(() => jest.restoreAllMocks());

test.each(Object.entries(scenarios))(
  '%s: dist/ and deploy/ are the golden ones, byte for byte, and nothing is warned of',
  (name, make) => {
    make(folder.path).synth();
    expect(filesOf(folder.path)).toEqual(filesOf(resolve('test/golden', name)));
    expect(readdirSync(folder.path).sort()).toEqual(['deploy', 'dist']);
    expect(said).not.toContain('warning');
  },
);

test.each(Object.entries(scenarios))('%s: a second synth changes nothing', (name, make) => {
  make(folder.path).synth();
  make(folder.path).synth();
  expect(filesOf(folder.path)).toEqual(filesOf(resolve('test/golden', name)));
});

test('the bytes are the same in another locale and time zone', () => {
  execFileSync(process.execPath, ['--import', 'tsx', resolve('test/gitops/scenarios.ts'), folder.path], {
    env: { ...process.env, TZ: 'Asia/Shanghai', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    stdio: 'pipe',
  });
  for (const name of Object.keys(scenarios)) {
    expect(filesOf(join(folder.path, name))).toEqual(filesOf(resolve('test/golden', name)));
  }
});
