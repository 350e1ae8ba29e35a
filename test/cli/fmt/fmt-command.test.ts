import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/fmt-command';
import { folderWith, removeFolders } from '../../manifests/source/temporary-folder';
import { type CommandResult, runCommand } from '../check/run-command';

afterEach(removeFolders);

const POOL = 'apiVersion: spiderpool.spidernet.io/v2beta1\nkind: SpiderIPPool\nmetadata:\n  name: web-v4\n';
const WRITTEN = `${POOL}spec:
  # the rack's net
  subnet: 10.6.0.0/16
  ips:
    - '10.6.0.12' # later
    # the first ones
    - 10.6.0.10-10.6.0.11
`;
const CANONICAL = `${POOL}spec:
  # the rack's net
  subnet: 10.6.0.0/16
  ipVersion: 4
  ips:
    # the first ones
    - '10.6.0.10-10.6.0.12' # later
  default: false
  disable: false
`;
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata:   {name: web}\nspec: {ports: []}   # ours\n';

function fmt(cwd: string, args: readonly string[], stdin?: string): Promise<CommandResult> {
  return runCommand(run, args, stdin === undefined ? { cwd } : { cwd, stdin });
}

test('standard input comes out in canonical form', async () => {
  const result = await fmt('/', ['-'], WRITTEN);
  expect(result).toEqual({ status: 0, stdout: CANONICAL, stderr: '' });
});

test('what is not Spiderpool’s comes out byte for byte, whatever it is', async () => {
  for (const text of [
    SERVICE,
    'a:   b\n\n\n',
    '',
    '{{ .Values.all }}\n',
    `${SERVICE}---\n{ not: yaml\n`,
    'x: "\u00e9"',
  ]) {
    expect(await fmt('/', ['-'], text)).toEqual({ status: 0, stdout: text, stderr: '' });
  }
});

test('only the Spiderpool documents of a stream change', async () => {
  const { stdout } = await fmt('/', ['-'], `# all\n---\n${SERVICE}---\n${WRITTEN}...\n---   # last\n${SERVICE}`);
  expect(stdout).toBe(`# all\n---\n${SERVICE}---\n${CANONICAL}...\n---   # last\n${SERVICE}`);
});

test('--check names the files that would change, writes nothing and fails', async () => {
  const cwd = folderWith({ 'bad.yaml': WRITTEN, 'good.yaml': CANONICAL, 'service.yaml': SERVICE });
  const result = await fmt(cwd, ['--check', '.']);
  expect(result).toEqual({
    status: 1,
    stdout: 'bad.yaml\n',
    stderr: '1 file not in canonical form; cdk8s-spiderpool fmt --write changes that\n',
  });
  expect(readFileSync(join(cwd, 'bad.yaml'), 'utf8')).toBe(WRITTEN);
  expect(await fmt(cwd, ['--check', 'good.yaml'])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('--write changes files in place, keeps their permissions and leaves nothing beside them', async () => {
  const cwd = folderWith({ 'pools/bad.yaml': `\ufeff${WRITTEN}`, 'pools/service.yaml': SERVICE });
  const file = join(cwd, 'pools/bad.yaml');
  chmodSync(file, 0o640);
  const untouched = statSync(join(cwd, 'pools/service.yaml')).mtimeMs;
  expect(await fmt(cwd, ['--write', 'pools'])).toEqual({ status: 0, stdout: 'pools/bad.yaml\n', stderr: '' });
  expect(readFileSync(file, 'utf8')).toBe(`\ufeff${CANONICAL}`);
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(statSync(join(cwd, 'pools/service.yaml')).mtimeMs).toBe(untouched);
  expect(readdirSync(join(cwd, 'pools')).sort()).toEqual(['bad.yaml', 'service.yaml']);
  expect(await fmt(cwd, ['--write', 'pools'])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('--write changes what a link leads to, and the link stays one', async () => {
  const cwd = folderWith({ 'real/pool.yaml': WRITTEN });
  mkdirSync(join(cwd, 'links'));
  symlinkSync('../real/pool.yaml', join(cwd, 'links/pool.yaml'));
  expect((await fmt(cwd, ['--write', 'links'])).stdout).toBe('links/pool.yaml\n');
  expect(readFileSync(join(cwd, 'real/pool.yaml'), 'utf8')).toBe(CANONICAL);
  expect(readdirSync(join(cwd, 'links'), { withFileTypes: true })[0]?.isSymbolicLink()).toBe(true);
});

test('what cannot be right stays as it is and is told, with its place', async () => {
  const text = `${POOL}spec:\n  subnet: 10.6.0.0/16\n  ips: [10.6.0.2, 10.6.0.1]\n  excludeIPs: [10.6.0.300]\n`;
  const cwd = folderWith({ 'pool.yaml': text });
  const { status, stdout, stderr } = await fmt(cwd, ['pool.yaml']);
  expect(status).toBe(1);
  expect(stdout).toContain('ips: [10.6.0.1-10.6.0.2]\n  excludeIPs: [10.6.0.300]\n');
  expect(stderr).toMatch(
    /^pool\.yaml:8:16: spec\.excludeIPs\[0\] of SpiderIPPool web-v4 is left as it is: "10\.6\.0\.300".*\n$/,
  );
});

test('host bits are a mistake that nobody but the author can mend', async () => {
  const text = `${POOL}spec: { subnet: 10.6.0.7/16, ips: [10.6.0.2, 10.6.0.1] }\n`;
  const { status, stdout, stderr } = await fmt('/', ['-'], text);
  expect({ status, stdout }).toEqual({ status: 1, stdout: text });
  expect(stderr).toContain(
    'standard input:5:17: spec.subnet of SpiderIPPool web-v4 is left as it is: "10.6.0.7/16" has',
  );
});

test('an unreadable document or file is told, and the others are done', async () => {
  const cwd = folderWith({ 'a.yaml': `${POOL}spec: { subnet: \n---\n${WRITTEN}`, 'b.yaml': WRITTEN });
  const { status, stdout, stderr } = await fmt(cwd, ['--check', 'a.yaml', 'b.yaml', 'c.yaml']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: 'a.yaml\nb.yaml\n' });
  expect(stderr).toMatch(/^c\.yaml: there is no such file or folder\na\.yaml:\d+:\d+: is not valid YAML: /);
});

test('a template of a Spiderpool object is told to be one', async () => {
  const { status, stdout, stderr } = await fmt('/', ['-'], `${POOL}spec: {{ toYaml .Values.spec }}\n`);
  expect({ status, stdout }).toEqual({ status: 2, stdout: `${POOL}spec: {{ toYaml .Values.spec }}\n` });
  expect(stderr).toContain('standard input:5:7: is a template ({{ … }}), not a manifest');
});

test('several files become one stream of documents', async () => {
  const cwd = folderWith({ 'a.yaml': WRITTEN.trimEnd(), 'b.json': '{"a": 1}', 'c.yaml': `---\n${SERVICE}` });
  const { stdout } = await fmt(cwd, ['.']);
  expect(stdout).toBe(`${CANONICAL}---\n{"a": 1}\n---\n${SERVICE}`);
});

test('a pool gets gateway and routes of the subnet with its CIDR, in whichever file that is', async () => {
  const subnet = POOL.replace('SpiderIPPool', 'SpiderSubnet').replace('web-v4', 'racks');
  const cwd = folderWith({
    'pool.yaml': WRITTEN,
    'subnet.yaml': `${subnet}spec:\n  subnet: 10.6.0.0/16\n  gateway: 10.6.0.1\n  routes: [{ dst: 10.7.0.0/16, gw: 10.6.0.2 }]\n`,
  });
  await fmt(cwd, ['--write', '.']);
  const inherited = `  gateway: 10.6.0.1
  routes:
    - dst: 10.7.0.0/16
      gw: 10.6.0.2
`;
  expect(readFileSync(join(cwd, 'pool.yaml'), 'utf8')).toBe(CANONICAL.replace('  default:', `${inherited}  default:`));
});

test('a subnet of another cluster gives nothing, and neither does any where the feature is off', async () => {
  const subnet = `${POOL.replace('SpiderIPPool', 'SpiderSubnet')}spec: { subnet: 10.6.0.0/16, gateway: 10.6.0.1 }\n`;
  const clusters = 'clusters:\n  a: { paths: ["a/**"] }\n  b: { paths: ["b/**"] }\n';
  const cwd = folderWith({
    'a/pool.yaml': WRITTEN,
    'b/subnet.yaml': subnet,
    'clusters.yaml': clusters,
    'off.yaml': 'spiderpool: { enableSpiderSubnet: false }\n',
  });
  for (const config of ['clusters.yaml', 'off.yaml']) {
    const { stdout } = await fmt(cwd, ['--config', config, 'a', 'b']);
    expect(stdout.startsWith(CANONICAL)).toBe(true);
  }
  expect((await fmt(cwd, ['a', 'b'])).stdout).toContain('  gateway: 10.6.0.1\n  default: false');
});

test.each([
  [[], 'nothing to format: name a file, a folder or -'],
  [['--check', '--write', '-'], '--check writes nothing and --write does: give one of them'],
  [['--write', '-'], 'standard input (-) is no file that --write could change'],
  [['--chekc', '-'], "Unknown option '--chekc'; did you mean --check?"],
])('%j is one line and status 2', async (args, problem) => {
  expect(await fmt('/', args)).toEqual({ status: 2, stdout: '', stderr: `cdk8s-spiderpool fmt: ${problem}\n` });
});

test('--help says what it does', async () => {
  const { status, stdout } = await fmt('/', ['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('--write');
});
