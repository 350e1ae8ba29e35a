import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../../src/cli/synth-command';
import { recordingIO } from './recording-io';
import { scratchProject } from './scratch-project';

/** An app of plain cdk8s: a pool that is included from a file. */
const APP = `
  import { App, Chart, Include } from 'cdk8s';

  const app = new App();
  new Include(new Chart(app, 'network'), 'pools', { url: 'pools.yaml' });
  app.synth();
`;

/** The plugin as a package of the project: a CommonJS module, here of the sources. */
const PLUGIN = `require(${JSON.stringify(require.resolve('tsx/cjs'))});
module.exports = require(${JSON.stringify(resolve(__dirname, '../../../src/synth/validation-plugin.ts'))});
`;

/** A project that has the plugin in its `cdk8s.yaml`, and a pool of these addresses, of which 10.6.124.1 is the gateway. */
function project(ips: string): string {
  return scratchProject({
    'main.ts': APP,
    'plugin.cjs': PLUGIN,
    'cdk8s.yaml': `language: typescript
app: ${JSON.stringify(`node --import ${require.resolve('tsx')} main.ts`)}
validations:
  - package: ./plugin.cjs
    version: 0.1.0
    class: SpiderpoolValidation
`,
    'pools.yaml': `apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: ["${ips}"] }
`,
  });
}

const REFUSED = '10.6.124.1-10.6.124.9';
const FINE = '10.6.124.2-10.6.124.9';

function cdk8sSynth(cwd: string, ...args: readonly string[]) {
  const bin = join(dirname(require.resolve('cdk8s-cli/package.json')), 'bin/cdk8s');
  const env = { ...process.env, CDK8S_CHECK_UPGRADE: 'false', CDK8S_OUTDIR: undefined };
  return spawnSync(process.execPath, [bin, 'synth', ...args], { cwd, encoding: 'utf8', env });
}

test('cdk8s synth fails with the report of the plugin, which names the construct', () => {
  const cwd = project(REFUSED);
  const { status, stdout, stderr } = cdk8sSynth(cwd, '--validation-reports-output-file', 'report.json');
  expect(status).toBe(2);
  expect(stdout).toMatch(/pool-gateway-in-ips.*Construct Path: network\/pools\/.*Resource Name: cart-v4/s);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({
    reports: [
      {
        summary: { status: 'failure', metadata: { Errors: '1' } },
        violations: [{ violatingConstructs: [{ manifestPath: 'dist/network.k8s.yaml' }] }],
      },
    ],
  });
});

test('with --stdout, too, where there is no output folder', () => {
  const { status, stdout } = cdk8sSynth(project(REFUSED), '--stdout');
  expect(status).toBe(2);
  expect(stdout).toMatch(/pool-gateway-in-ips.*Manifest Path: STDOUT/s);
});

test('cdk8s-cli leaves construct-metadata.json in the output folder; cdk8s-spiderpool synth only where the environment asks for it', async () => {
  const cwd = project(FINE);
  const metadata = join(cwd, 'dist/construct-metadata.json');
  expect(cdk8sSynth(cwd).status).toBe(0);
  expect(existsSync(metadata)).toBe(true);
  const { io } = recordingIO(cwd);
  expect(await run([], io)).toBe(0);
  expect(existsSync(join(cwd, 'dist/network.k8s.yaml'))).toBe(true);
  expect(existsSync(metadata)).toBe(false);
  expect(await run([], { ...io, env: { ...io.env, CDK8S_RECORD_CONSTRUCT_METADATA: 'true' } })).toBe(0);
  expect(existsSync(metadata)).toBe(true);
});

test('cdk8s-spiderpool synth shows the report, and replaces nothing', async () => {
  const cwd = project(REFUSED);
  const { io, stderr } = recordingIO(cwd);
  expect(await run([], io)).toBe(1);
  expect(stderr()).toContain('pool-gateway-in-ips');
  expect(existsSync(join(cwd, 'dist'))).toBe(false);
});
