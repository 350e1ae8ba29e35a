import { join } from 'node:path';
import { run } from '../../../src/cli/check-command';
import { poolGatewayInIps } from '../../../src/rules/pool/pool-gateway-in-ips';
import { folderWith, removeFolders } from '../../manifests/source/temporary-folder';
import { runCommand } from './run-command';

afterEach(removeFolders);

async function sarif(args: readonly string[], cwd: string, env: { readonly [name: string]: string } = {}) {
  const { status, stdout, stderr } = await runCommand(run, ['--format', 'sarif', ...args], { cwd, env });
  return { status, stderr, run: JSON.parse(stdout).runs[0] };
}

test('sarif names files as the repository does, wherever the command is started', async () => {
  const root = folderWith({ 'deploy/m/pools.yaml': poolGatewayInIps.bad });
  const uriOf = async (args: readonly string[], cwd: string, env = {}) => {
    const { status, run: report } = await sarif(args, cwd, env);
    expect(status).toBe(1);
    return report.results[0].locations[0].physicalLocation.artifactLocation.uri;
  };
  expect(await uriOf(['deploy'], root)).toBe('deploy/m/pools.yaml');
  expect(await uriOf(['m'], join(root, 'deploy'))).toBe('m/pools.yaml');
  expect(await uriOf(['m'], join(root, 'deploy'), { GITHUB_WORKSPACE: root })).toBe('deploy/m/pools.yaml');
});

test('sarif says which version wrote it, and whether everything could be read', async () => {
  const cwd = folderWith({ 'm/pools.yaml': poolGatewayInIps.good, 'm/broken.yaml': '[' });
  const { status, stderr, run: report } = await sarif(['m'], cwd);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^m\/broken\.yaml:/);
  expect(report.invocations).toEqual([{ executionSuccessful: false }]);
  expect(report.tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/);
});

test('github writes annotations and what it came to', async () => {
  const cwd = folderWith({ 'm/pools.yaml': poolGatewayInIps.bad });
  const { status, stdout } = await runCommand(run, ['--format', 'github', 'm'], { cwd });
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^::error file=m\/pools\.yaml,line=5,col=\d+,title=pool-gateway-in-ips%3A SpiderIPPool cart-v4::.*%0Awhy: .*%0Afix: .*\n1 object: 1 error, 0 warnings, 0 notes\n$/,
  );
});
