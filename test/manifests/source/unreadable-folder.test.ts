import { defaultContext } from '../../../src/context/default-context';
import { readManifests } from '../../../src/manifests/source/read-manifests';
import { folderWith, removeFolders } from './temporary-folder';

// Permissions do not bind root, who runs tests in containers: the file system itself has to refuse.
jest.mock('node:fs', () => {
  const fs = jest.requireActual<typeof import('node:fs')>('node:fs');
  const refuse = (path: unknown): void => {
    if (String(path).includes('locked')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
  };
  const readdirSync = (path: string, options: { withFileTypes: true }) => {
    refuse(path);
    return fs.readdirSync(path, options);
  };
  const readFileSync = (path: string) => {
    refuse(path);
    return fs.readFileSync(path);
  };
  return { ...fs, readdirSync, readFileSync };
});

afterEach(removeFolders);

test('a folder and a file without permission are one problem each, and the others are read', async () => {
  const cwd = folderWith({
    'd/a.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n',
    'd/b/locked/c.yaml': '',
    'd/locked.yaml': '',
  });
  const reading = await readManifests({ paths: ['d'], cwd, context: defaultContext, stdin: nothing() });
  expect(reading.manifests).toHaveLength(1);
  expect(reading.problems).toEqual([
    { file: 'd/b/locked', at: undefined, message: 'cannot be read: permission denied' },
    { file: 'd/locked.yaml', at: undefined, message: 'cannot be read: permission denied' },
  ]);
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
