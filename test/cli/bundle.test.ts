import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const script = pathToFileURL(join(__dirname, '../../scripts/bundle-command.mjs')).href;
let lib = '';

beforeAll(() => {
  lib = mkdtempSync(join(tmpdir(), 'spiderpool-bundle-'));
  const code = `import { bundleCommand } from ${JSON.stringify(script)}; await bundleCommand(${JSON.stringify(lib)});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'pipe' });
  writeFileSync(join(lib, 'one.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n');
  writeFileSync(
    join(lib, 'count.js'),
    "process.on('exit', () => process.stderr.write(JSON.stringify(Object.keys(require.cache))));",
  );
});

afterAll(() => rmSync(lib, { recursive: true }));

test('the command is one file: a check loads no other', () => {
  const bin = join(lib, 'src/cli/bin.js');
  const args = ['--require', join(lib, 'count.js'), bin, 'check', 'one.yaml'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: lib, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '1 object: 0 errors, 0 warnings, 0 notes\n' });
  const files: readonly string[] = JSON.parse(stderr);
  expect(files.map(file => file.replace(/^.*[/\\]/, '')).sort()).toEqual(['bin.js', 'count.js']);
});

test.each(['ipaddr.js', 'yaml'])('the licence of %s comes with it', name => {
  expect(readFileSync(join(lib, 'src/cli/third-party-licenses.txt'), 'utf8')).toMatch(
    new RegExp(`^bin\\.js contains ${name.replace('.', '\\.')} \\d\\S* \\((MIT|ISC)\\):\\n\\n.*opyright`, 'ms'),
  );
});
