import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { folderWith, removeFolders } from '../../manifests/source/temporary-folder';

afterEach(removeFolders);

const root = resolve(__dirname, '../../..');
const command = ['--import', resolve(root, 'node_modules/tsx/dist/loader.mjs'), resolve(root, 'src/cli/bin.ts')];

function binary(args: readonly string[], cwd: string, input = '') {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return spawnSync(process.execPath, [...command, ...args], { cwd, input, encoding: 'utf8', env });
}

const POOL =
  'apiVersion: spiderpool.spidernet.io/v2beta1\nkind: SpiderIPPool\nmetadata: {name: a}\nspec: {subnet: 10.6.0.0/24, ips: [10.6.0.1-10.6.0.9], gateway: 10.6.0.1}\n';

test('a folder and a pipe through the real command', () => {
  const cwd = folderWith({ 'd/a.yaml': POOL, 'd/b.yaml': ']\n' });
  const folder = binary(['check', 'd'], cwd);
  expect(folder.status).toBe(2);
  expect(folder.stdout).toContain('error[pool-gateway-in-ips]');
  expect(folder.stderr).toMatch(/^d\/b.yaml:1:1: is not valid YAML: .*\n$/);
  const pipe = binary(['check', '--format', 'json', '-'], cwd, POOL);
  expect(pipe.status).toBe(1);
  expect(JSON.parse(pipe.stdout).findings[0].at).toEqual({ file: '-', line: 4, column: 35 });
  expect(pipe.stderr).toBe('');
});

test('check loads neither cdk8s nor constructs', () => {
  const cwd = folderWith({ 'a.yaml': POOL });
  const script = `
    const { main } = require(${JSON.stringify(resolve(root, 'src/cli/main.ts'))});
    const { processIO } = require(${JSON.stringify(resolve(root, 'src/cli/command-io.ts'))});
    main(['check', 'a.yaml'], { ...processIO(), stdout: { write() {} } }).then(status => {
      const loaded = Object.keys(require.cache).filter(file => /node_modules.(cdk8s|constructs)/.test(file));
      console.log(JSON.stringify({ status, loaded, modules: Object.keys(require.cache).length > 50 }));
    });`;
  const { stdout } = spawnSync(process.execPath, [...command.slice(0, 2), '--input-type=commonjs', '-e', script], {
    cwd,
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({ status: 1, loaded: [], modules: true });
});
