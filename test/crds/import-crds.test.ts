import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as kruise from '../../imports/apps.kruise.io';
import * as multus from '../../imports/k8s.cni.cncf.io';
import * as spiderpool from '../../imports/spiderpool.spidernet.io';

const ROOT = join(__dirname, '..', '..');

// Each run of the script starts the CLI, which takes seconds on a busy machine.

function importCrds(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'import-crds.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs `body` on a copy of what the script reads and writes, so that a test can spoil it. */
function onCopy(body: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'crds-test-'));
  try {
    for (const part of ['cdk8s.yaml', 'crds', 'imports', 'scripts/import-crds.mjs']) {
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    body(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('imports/ is what the schemas generate', () => {
  expect(importCrds(ROOT, '--check')).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('the check names every file that differs and touches none; the import then puts all of them right', () => {
  onCopy(root => {
    const file = (name: string) => join(root, 'imports', name);
    const before = readFileSync(file('apps.kruise.io.ts'), 'utf8');
    appendFileSync(file('apps.kruise.io.ts'), '// edited by hand\n');
    rmSync(file('k8s.cni.cncf.io.ts'));
    writeFileSync(file('old.example.org.ts'), '');

    const checked = importCrds(root, '--check');
    expect(checked.status).toBe(1);
    expect(checked.stderr.trimEnd().split('\n')).toEqual([
      'imports/apps.kruise.io.ts: differs from its schema; run `npm run import` and commit the result',
      'imports/k8s.cni.cncf.io.ts: missing; run `npm run import` and commit the result',
      'imports/old.example.org.ts: stale; run `npm run import` and commit the result',
    ]);
    expect(existsSync(file('k8s.cni.cncf.io.ts'))).toBe(false);
    expect(existsSync(file('old.example.org.ts'))).toBe(true);

    expect(importCrds(root).status).toBe(0);
    expect(importCrds(root, '--check').status).toBe(0);
    expect(readFileSync(file('apps.kruise.io.ts'), 'utf8')).toBe(before);
    expect(existsSync(file('old.example.org.ts'))).toBe(false);
  });
});

test.each([
  ['is no complete definition', 'kind: CustomResourceDefinition\nspec: {}\n', "must have required property 'group'"],
  ['holds no definition', 'kind: Service\n', 'no definitions to import'],
])(
  'a schema file that %s is named without a stack trace and leaves imports/ as it was',
  (_, text, reason) => {
    onCopy(root => {
      writeFileSync(join(root, 'crds', 'apps.kruise.io.yaml'), text);
      const { status, stdout, stderr } = importCrds(root);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('import-crds: cdk8s import failed: ');
      expect(stderr).toMatch(/groups that could be read: spiderpool\.spidernet\.io(, k8s\.cni\.cncf\.io)?\n$/);
      expect(stderr).toContain(reason);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(existsSync(join(root, 'imports', 'apps.kruise.io.ts'))).toBe(true);
    });
  },
  30_000,
);

test('an empty list in cdk8s.yaml is refused instead of clearing imports/', () => {
  onCopy(root => {
    writeFileSync(join(root, 'cdk8s.yaml'), 'language: typescript\napp: none\n');
    const { status, stderr } = importCrds(root);
    expect(status).toBe(2);
    expect(stderr).toBe('import-crds: nothing to import; cdk8s.yaml lists no schema under `imports:`\n');
    expect(existsSync(join(root, 'imports', 'apps.kruise.io.ts'))).toBe(true);
  });
});

test('an unknown argument is refused', () => {
  const { status, stderr } = importCrds(ROOT, '--chekc');
  expect(status).toBe(2);
  expect(stderr).toContain('unknown argument --chekc');
});

test('each generated class makes the version of its kind that clusters serve', () => {
  const { SpiderIpPool, SpiderSubnet, SpiderReservedIp, SpiderMultusConfig, SpiderCoordinator } = spiderpool;
  const { CloneSet, StatefulSet, DaemonSet, UnitedDeployment, BroadcastJob, AdvancedCronJob } = kruise;
  const v2beta1 = 'spiderpool.spidernet.io/v2beta1';
  expect(
    [SpiderIpPool, SpiderSubnet, SpiderReservedIp, SpiderMultusConfig, SpiderCoordinator].map(({ GVK }) => GVK),
  ).toEqual([
    { apiVersion: v2beta1, kind: 'SpiderIPPool' },
    { apiVersion: v2beta1, kind: 'SpiderSubnet' },
    { apiVersion: v2beta1, kind: 'SpiderReservedIP' },
    { apiVersion: v2beta1, kind: 'SpiderMultusConfig' },
    { apiVersion: v2beta1, kind: 'SpiderCoordinator' },
  ]);
  expect(StatefulSet.GVK).toEqual({ apiVersion: 'apps.kruise.io/v1beta1', kind: 'StatefulSet' });
  for (const { GVK } of [CloneSet, DaemonSet, UnitedDeployment, BroadcastJob, AdvancedCronJob]) {
    expect(GVK.apiVersion).toBe('apps.kruise.io/v1alpha1');
  }
  expect(multus.NetworkAttachmentDefinition.GVK.apiVersion).toBe('k8s.cni.cncf.io/v1');
});
