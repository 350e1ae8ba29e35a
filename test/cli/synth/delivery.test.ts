import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../../src/cli/synth-command';
import { contentsOf } from '../../synth/folder-contents';
import { recordingIO } from './recording-io';
import { scratchProject } from './scratch-project';

const root = resolve(__dirname, '../../..');
const bin = join(root, 'src/cli/bin.ts');
const source = JSON.stringify(join(root, 'src/index'));

/** An app of one pool that has the objects for both tools written beside its output, and then does something more. */
function deliveredApp({ ips = '10.6.0.10-10.6.0.19', props = '', more = '' } = {}): string {
  return `
    import { Chart } from 'cdk8s';
    import { GitOpsApp, SpiderIPPool } from ${source};

    const app = new GitOpsApp({
      argoCd: { application: { name: 'shop', repoURL: 'https://git.example.com/network.git' } },
      flux: { kustomization: { name: 'shop' } },
      ${props}
    });
    new SpiderIPPool(new Chart(app, 'network'), 'web-v4', { subnet: '10.6.0.0/24', ips: ['${ips}'] });
    app.synth();
    ${more}
  `;
}

const mark = '# Written by cdk8s-spiderpool. Changes made by hand are lost.\n';
const NOTES = { 'deploy/NOTES.md': 'by hand\n' };

/** What an earlier synth wrote, with notes that somebody put beside it. */
const earlier = {
  'dist/00-network/spiderippool._cluster.old.yaml': 'old: manifests\n',
  'plan/context.json': '{ "old": true }\n',
  'deploy/argo-cd/application.old.yaml': `${mark}old: true\n`,
  'deploy/argocd-cm.yaml': `${mark}old: true\n`,
  'deploy/flux/bj-1/kustomization.shop-network.yaml': `${mark}old: true\n`,
  ...NOTES,
};

function outputOf(project: string): { readonly [path: string]: string } {
  const { 'cdk8s.yaml': _, 'main.ts': __, ...output } = contentsOf(project);
  return Object.fromEntries(Object.entries(output).filter(([path]) => !path.startsWith('node_modules')));
}

async function synth(project: string) {
  const recording = recordingIO(project);
  const status = await run([], recording.io);
  return { status, stdout: recording.stdout(), stderr: recording.stderr() };
}

test('output, plan and the objects for the tools are replaced together, and what others put there stays', async () => {
  const project = scratchProject({ 'main.ts': deliveredApp(), ...earlier });
  expect(await synth(project)).toMatchObject({ status: 0, stderr: '' });
  const after = outputOf(project);
  expect(Object.keys(after).sort()).toEqual([
    'deploy/NOTES.md',
    'deploy/argo-cd/application.shop.yaml',
    'deploy/argocd-cm.yaml',
    'deploy/flux-health-checks.yaml',
    'deploy/flux/kustomization.shop-network.yaml',
    'dist/00-network/kustomization.yaml',
    'dist/00-network/spiderippool._cluster.web-v4.yaml',
    'dist/kustomization.yaml',
    'plan/context.json',
    'plan/heat-map.cidr_10.6.0.0-24.svg',
    'plan/ip-plan.json',
    'plan/ip-plan.md',
  ]);
  expect(readdirSync(join(project, 'deploy', 'flux'))).toEqual(['kustomization.shop-network.yaml']);
  expect(after['deploy/argocd-cm.yaml']).toMatch(/^# Written by .*\napiVersion: v1\n/);
  expect(await synth(project)).toMatchObject({ status: 0, stderr: '' });
  expect(outputOf(project)).toEqual(after);
});

test.each([
  ['that throws after it has written', { more: "throw new Error('not on a Friday');" }, 2, /not on a Friday/],
  ['with findings', { ips: '10.9.0.1' }, 1, /^error\[pool-/],
])('an app %s leaves all three as they were', async (_, app, status, stderr) => {
  const project = scratchProject({ 'main.ts': deliveredApp(app), ...earlier });
  expect(await synth(project)).toEqual({ status, stdout: '', stderr: expect.stringMatching(stderr) });
  expect(outputOf(project)).toEqual(earlier);
});

test('a second app with a folder of its own is staged like the first', async () => {
  const second = `
    import { ApiObject } from 'cdk8s';
    const other = new GitOpsApp({ outdir: 'other' });
    new ApiObject(new Chart(other, 'apps'), 'web', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' } });
    other.synth();
  `;
  const fails = scratchProject({ 'main.ts': deliveredApp({ more: `${second} throw new Error('late');` }), ...earlier });
  expect(await synth(fails)).toMatchObject({ status: 2 });
  expect(outputOf(fails)).toEqual(earlier);
  const project = scratchProject({ 'main.ts': deliveredApp({ more: second }), ...earlier });
  expect(await synth(project)).toMatchObject({ status: 0, stderr: '' });
  expect(Object.keys(outputOf(project))).toContain('other/20-workloads/configmap.default.web.yaml');
});

test('an app that chooses its output folder itself is told so, and nothing is touched', async () => {
  const project = scratchProject({ 'main.ts': deliveredApp({ props: "outdir: 'dist'," }), ...earlier });
  const { status, stderr } = await synth(project);
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/it made no output folder: .* is outdir left alone\?\n$/),
  ]);
  expect(outputOf(project)).toEqual(earlier);
});

test.each([
  ['dist/deploy', 'dist'],
  ['plan', 'plan'],
])('objects for the tools in %s, which is replaced as a whole, are refused', async (folder, name) => {
  const project = scratchProject({ 'main.ts': deliveredApp({ props: `deployFolder: '${folder}',` }), ...earlier });
  expect(await synth(project)).toEqual({
    status: 2,
    stdout: '',
    stderr: `cdk8s-spiderpool synth: the app writes to ${join(project, folder)}, and ${name}, which synth replaces as a whole, cannot be in it, hold it, or be the same: choose another deployFolder, and leave outdir away\n`,
  });
  expect(outputOf(project)).toEqual(earlier);
});

/** Blocks of 512 bytes, of which no file may have more: for who writes, the same as a disk that is full. */
test.each([
  ['no file at all', 0, /^cdk8s-spiderpool synth: EFBIG: file too large, write\n$/],
  [
    'small manifests',
    1,
    /^cdk8s-spiderpool synth: nothing was replaced: the manifests cannot be written to .*: EFBIG: .*\n$/,
  ],
  ['manifests, not the plan', 8, /^cdk8s-spiderpool synth: nothing was replaced: EFBIG: file too large, write\n$/],
])('with room for %s, all three are as they were, and one line says why', (_, blocks, expected) => {
  const project = scratchProject({ 'main.ts': deliveredApp(), ...earlier });
  const command = [process.execPath, '--import', pathToFileURL(require.resolve('tsx')).href, bin, 'synth'];
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `ulimit -f ${blocks} && exec "$@"`, 'sh', ...command], {
    cwd: project,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(expected) });
  expect(outputOf(project)).toEqual(earlier);
});
