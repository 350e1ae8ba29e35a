// Packs the project, installs the tarball into three scratch apps as a user would, and sees each of them type-check, synthesize a
// FixedPoolCloneSet, and refuse to synthesize when its pool is short.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'cdk8s-spiderpool-package-'));

/** The app of each scratch project: enough addresses, or one too few, by an environment variable. */
const APP_BODY = `
const app = new App();
const net = new Chart(app, 'network');
const pool = new SpiderIPPool(net, 'web-v4', {
  subnet: '10.6.124.0/24',
  gateway: '10.6.124.1',
  ips: process.env.SHORT ? ['10.6.124.10-10.6.124.11'] : ['10.6.124.10-10.6.124.15'],
});
const vlan6 = NetworkAttachmentDefinition.macvlan(net, 'vlan6', { namespace: 'kube-system', master: 'eth1', vlanId: 6 });
const calico = NetworkAttachmentDefinition.fromName(net, 'calico', { namespace: 'kube-system' });
const apps = new Chart(app, 'apps', { namespace: 'shop' });
new FixedPoolCloneSet(apps, 'web', {
  replicas: 3,
  defaultNetwork: calico,
  nics: [{ network: vlan6, pools: [pool] }],
  podSpec: { containers: [{ name: 'web', image: 'nginx:1.27' }] },
});
app.synth();
`;
const NAMES = 'FixedPoolCloneSet, NetworkAttachmentDefinition, SpiderIPPool';

try {
  const tarball = pack();
  tryTemplateApp(tarball);
  tryCommonJsApp(tarball);
  tryEsmApp(tarball);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function pack() {
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', scratch], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).replace(/^[^[]*/, ''),
  );
  const strangers = files.filter(
    ({ path }) => !/^(lib|crds)\/|^(package\.json|README\.md|CHANGELOG\.md|LICENSE|SECURITY\.md)$/.test(path),
  );
  check(strangers.length === 0, `the tarball holds only what it should, not ${strangers.map(({ path }) => path)}`);
  check(
    !files.some(({ path }) => /(^|\/)(main|.*\.test)\.js$/.test(path) && !path.includes('/cli/')),
    'the tarball holds neither main.ts nor tests',
  );
  return join(scratch, filename);
}

/** What `cdk8s init typescript-app` makes, without its last step, which downloads the Kubernetes schema. */
function tryTemplateApp(tarball) {
  const folder = join(scratch, 'template-app');
  const cli = dirname(require.resolve('cdk8s-cli/package.json'));
  cpSync(join(cli, 'templates/typescript-app'), folder, { recursive: true });
  renameSync(join(folder, '{{}}.gitignore'), join(folder, '.gitignore'));
  const versions = {
    cdk8s_core_version: version('cdk8s'),
    constructs_version: version('constructs'),
    cdk8s_cli_spec: version('cdk8s-cli'),
  };
  fillIn(join(folder, 'package.json'), { ...versions, $base: 'template-app', cdk8s_plus_version: '2.5.0' });
  writeFileSync(
    join(folder, 'main.ts'),
    `import { App, Chart } from 'cdk8s';\nimport { ${NAMES} } from 'cdk8s-spiderpool';\n${APP_BODY}`,
  );
  rmSync(join(folder, 'main.test.ts'));
  rmSync(join(folder, '__snapshots__'), { recursive: true });
  writeFileSync(join(folder, 'web.test.ts'), userTest());
  install(folder, tarball, 'cdk8s-plus-28@2.5.6');
  succeeds('the template app type-checks', folder, 'npx', ['tsc', '--noEmit', '-p', '.']);
  synthesizes('the template app', folder, 'npx', ['cdk8s', 'synth']);
  succeeds("the template app's Jest test passes", folder, 'npx', ['jest', '--ci']);
  succeeds('cdk8s-spiderpool synth works in the template app', folder, 'npx', ['cdk8s-spiderpool', 'synth']);
  succeeds('cdk8s-spiderpool check agrees', folder, 'npx', ['cdk8s-spiderpool', 'check', 'dist']);
}

function tryCommonJsApp(tarball) {
  const folder = project('commonjs-app', { type: 'commonjs' });
  writeFileSync(
    join(folder, 'app.ts'),
    `import { App, Chart } from 'cdk8s';\nimport { ${NAMES} } from 'cdk8s-spiderpool';\n${APP_BODY}`,
  );
  writeFileSync(
    join(folder, 'app.js'),
    `const { App, Chart } = require('cdk8s');\nconst { ${NAMES} } = require('cdk8s-spiderpool');\n${APP_BODY}`,
  );
  install(
    folder,
    tarball,
    'cdk8s-plus-28@2.5.6',
    `cdk8s@${version('cdk8s')}`,
    `constructs@${version('constructs')}`,
    'typescript@6.0.3',
    '@types/node@20',
  );
  typeChecks('the CommonJS app', folder);
  synthesizes('the CommonJS app', folder, process.execPath, ['app.js']);
}

function tryEsmApp(tarball) {
  const folder = project('esm-app', { type: 'module' });
  writeFileSync(
    join(folder, 'app.ts'),
    `import { App, Chart } from 'cdk8s';\nimport { ${NAMES} } from 'cdk8s-spiderpool';\n${APP_BODY}`,
  );
  writeFileSync(
    join(folder, 'app.js'),
    `import { App, Chart } from 'cdk8s';\nimport { ${NAMES} } from 'cdk8s-spiderpool';\n${APP_BODY}`,
  );
  install(
    folder,
    tarball,
    'cdk8s-plus-28@2.5.6',
    `cdk8s@${version('cdk8s')}`,
    `constructs@${version('constructs')}`,
    'typescript@7.0.2',
    '@types/node@20',
  );
  typeChecks('the ESM app', folder);
  synthesizes('the ESM app', folder, process.execPath, ['app.js']);
}

/** The Jest test that the README shows. */
function userTest() {
  const [, test] = /^```ts web\.test\.ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'));
  return test;
}

function project(name, manifest) {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, private: true, version: '1.0.0', ...manifest }, null, 2),
  );
  return folder;
}

function fillIn(file, values) {
  const text = Object.entries(values).reduce(
    (all, [key, value]) => all.replaceAll(`{{ ${key} }}`, value),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}

function version(name) {
  return require(`${name}/package.json`).version;
}

function install(folder, ...packages) {
  succeeds(`npm install in ${folder.slice(scratch.length + 1)}`, folder, 'npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    ...packages,
  ]);
}

/** With its own compiler, strictly, and with our declarations looked into. */
function typeChecks(title, folder) {
  const flags = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'node16',
    '--skipLibCheck',
    'false',
    '--types',
    'node',
    'app.ts',
  ];
  succeeds(`${title} type-checks`, folder, 'npx', ['tsc', ...flags]);
}

/** Synthesizes with enough addresses, and refuses with too few, naming the rule. */
function synthesizes(title, folder, command, args) {
  succeeds(`${title} synthesizes`, folder, command, args);
  const written = readdirSync(join(folder, 'dist'), { recursive: true }).map(String);
  const yaml = written
    .filter(file => file.endsWith('.yaml'))
    .map(file => readFileSync(join(folder, 'dist', file), 'utf8'))
    .join('');
  check(/kind: CloneSet/.test(yaml) && /ipam\.spidernet\.io\/ippools/.test(yaml), `${title} wrote its CloneSet`);
  const short = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, SHORT: '1' } });
  check(short.status !== 0 && /pool-short/.test(short.stderr), `${title} refuses a short pool`);
}

function succeeds(title, cwd, command, args) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
  if (result.status !== 0) console.error(result.stdout, result.stderr, result.error ?? '');
  check(result.status === 0, title);
}

function check(holds, title) {
  console.log(`${holds ? 'ok' : 'FAILED'}: ${title}`);
  if (!holds) process.exitCode = 1;
}
