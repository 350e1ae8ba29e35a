import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(120_000);

const root = join(__dirname, '../..');
let scratch = '';

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'spiderpool-permissions-')));
  mkdirSync(join(scratch, 'package'));
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), join(scratch, 'package/lib')], { stdio: 'pipe' });
  copyFileSync(join(root, 'package.json'), join(scratch, 'package/package.json'));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Node's permission model: everything that is not allowed by a flag throws. It had another name before it was stable. */
const PERMISSION = Number(process.versions.node.split('.')[0]) >= 24 ? '--permission' : '--experimental-permission';

/** Runs the built command in a project, with the right to read the package and that project, and with no other. */
function confined(project: string, ...args: readonly string[]) {
  const readable = [join(scratch, 'package/'), join(root, 'node_modules/'), `${project}/`];
  return spawnSync(
    process.execPath,
    [
      PERMISSION,
      ...readable.map(path => `--allow-fs-read=${path}`),
      join(scratch, 'package/lib/src/cli/bin.js'),
      ...args,
    ],
    {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_PATH: join(root, 'node_modules'), NODE_NO_WARNINGS: '1' },
    },
  );
}

/** A project whose manifests try to reach a file beside it, in every way there is. */
function hostileProject(): string {
  writeFileSync(join(scratch, 'secret.yaml'), 'apiVersion: v1\nkind: Secret\nmetadata: { name: top-secret }\n');
  const project = join(scratch, 'project');
  mkdirSync(join(project, 'm'), { recursive: true });
  const secret = JSON.stringify(join(scratch, 'secret.yaml'));
  writeFileSync(
    join(project, 'm/all.yaml'),
    `apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: ${secret}, labels: { a: !include ${secret} } }
spec: { subnet: 10.6.0.0/24, gateway: 10.6.0.1, ips: [10.6.0.1-10.6.0.9] }
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: ../../secret.yaml, namespace: ../.. }
spec: { config: '{"cniVersion":"0.3.1","name":"x","plugins":[{"type":"${join(scratch, 'secret.yaml')}","ipam":{"type":"spiderpool"}}]}' }
`,
  );
  symlinkSync('../../secret.yaml', join(project, 'm/link.yaml'));
  symlinkSync('../..', join(project, 'm/up'));
  return project;
}

test('the confinement confines: a path outside cannot be read', () => {
  const project = hostileProject();
  const { status, stdout, stderr } = confined(project, 'check', '../secret.yaml');
  expect(status).toBe(2);
  expect(stdout + stderr).toMatch(/cannot be read|restricted/);
  expect(stdout + stderr).not.toContain('top-secret');
  rmSync(project, { recursive: true });
});

test.each([
  ['check', 'text'],
  ['check', 'json'],
  ['check', 'sarif'],
  ['check', 'github'],
  ['plan', 'text'],
  ['plan', 'json'],
])('%s --format %s reads the package and what is named, writes nothing, and starts nothing', (command, format) => {
  const project = hostileProject();
  const { status, stdout, stderr } = confined(project, command, '--format', format, 'm');
  // The links lead out: they are told, and everything else is judged.
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^m\/link\.yaml: is a symbolic link that leads out/),
    expect.stringMatching(/^m\/up: is a symbolic link that leads out/),
    '',
  ]);
  expect(status).toBe(2);
  expect(stdout).toContain('secret.yaml');
  expect(stdout).not.toContain('top-secret');
  rmSync(project, { recursive: true });
});
