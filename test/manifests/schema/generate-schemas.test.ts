import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const COMPILED = join('src', 'manifests', 'schema', 'compiled');

/** A copy of what the script reads and writes. */
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'generate-schemas-'));
  for (const path of ['crds', 'scripts', COMPILED]) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

test('the compiled validators are what crds/ generates, byte for byte', () => {
  expect(generate('--check')).toEqual({ status: 0, stderr: '' });
});

test('a changed schema is told of by --check, and written without it', () => {
  const crd = join(copy, 'crds', 'k8s.cni.cncf.io.yaml');
  writeFileSync(crd, readFileSync(crd, 'utf8').replace('config:', 'configuration:'));
  const { status, stderr } = generate('--check');
  expect(status).toBe(1);
  expect(stderr).toBe(
    'src/manifests/schema/compiled/k8s-network-attachment-definition.generated.ts: differs from crds/; run `npm run generate` and commit the result\n',
  );
  expect(generate().status).toBe(0);
  expect(generate('--check').status).toBe(0);
});

test('a validator whose kind is gone is removed', () => {
  const surplus = join(copy, COMPILED, 'apps-side-car.generated.ts');
  writeFileSync(surplus, '');
  expect(generate('--check').status).toBe(1);
  generate();
  expect(() => readFileSync(surplus)).toThrow('ENOENT');
});

test('an unknown argument is refused', () => {
  expect(generate('--chek')).toEqual({
    status: 2,
    stderr: 'generate-schemas: unknown argument --chek; usage: npm run generate [-- --check]\n',
  });
});

function generate(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const script = join(copy, 'scripts', 'generate-schemas.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stderr };
}
