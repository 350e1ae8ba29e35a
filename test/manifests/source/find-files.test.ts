import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../../../src/manifests/source/find-files';
import { folderWith, removeFolders } from './temporary-folder';

afterEach(removeFolders);

function names(paths: readonly string[], cwd: string): readonly string[] {
  const { files, problems } = findFiles(paths, cwd);
  expect(problems).toEqual([]);
  return files.map(({ name }) => name);
}

function problems(paths: readonly string[], cwd: string): readonly string[] {
  return findFiles(paths, cwd).problems.map(({ file, message }) => `${file}: ${message}`);
}

test('a folder gives its YAML and JSON files, sorted by name, without what is hidden or vendored', () => {
  const cwd = folderWith({
    'd/b.yaml': '',
    'd/B.yml': '',
    'd/a/z.json': '',
    'd/a.YAML': '',
    'd/notes.txt': '',
    'd/.hidden.yaml': '',
    'd/.git/x.yaml': '',
    'd/node_modules/x/y.yaml': '',
  });
  expect(names(['d'], cwd)).toEqual(['d/B.yml', 'd/a/z.json', 'd/a.YAML', 'd/b.yaml']);
  expect(names(['d/'], cwd)).toHaveLength(4);
  expect(names(['.'], join(cwd, 'd', 'a'))).toEqual(['z.json']);
});

test('what somebody names is read whatever its name, in the order of naming', () => {
  const cwd = folderWith({ 'z.txt': '', '.hidden/a.yaml': '' });
  expect(names(['z.txt', '.hidden'], cwd)).toEqual(['z.txt', '.hidden/a.yaml']);
});

test('a file is taken once, however many paths and links lead to it', () => {
  const cwd = folderWith({ 'd/a.yaml': '' });
  symlinkSync('a.yaml', join(cwd, 'd/b.yaml'));
  symlinkSync(join(cwd, 'd'), join(cwd, 'd/again'));
  expect(names(['d', 'd/a.yaml', './d/../d'], cwd)).toEqual(['d/a.yaml']);
});

test('a link that leads out of the folder and of the current one is told, and not followed', () => {
  const elsewhere = folderWith({ 'secret.yaml': '', 'm/a.yaml': '' });
  const cwd = folderWith({ 'd/own.yaml': '', 'd/sub/x.yaml': '' });
  symlinkSync(join(elsewhere, 'secret.yaml'), join(cwd, 'd/a.yaml'));
  symlinkSync(join(elsewhere, 'm'), join(cwd, 'd/sub/m'));
  symlinkSync(join(elsewhere, 'secret.yaml'), join(cwd, 'd/README'));
  symlinkSync(`${cwd}-of-others`, join(cwd, 'd/beside'));
  const found = findFiles(['d'], cwd);
  expect(found.files.map(({ name }) => name)).toEqual(['d/own.yaml', 'd/sub/x.yaml']);
  expect(found.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'd/a.yaml: is a symbolic link that leads out of the folder: name what it leads to, if that is to be read',
    'd/sub/m: is a symbolic link that leads out of the folder: name what it leads to, if that is to be read',
  ]);
  // Who names a path chooses it, link or not.
  expect(names(['d/a.yaml', 'd/sub/m'], cwd)).toEqual(['d/a.yaml', 'd/sub/m/a.yaml']);
});

test('a link inside a folder elsewhere stays inside it', () => {
  const elsewhere = folderWith({ 'm/a.yaml': '', 'm/b/c.yaml': '' });
  symlinkSync('../a.yaml', join(elsewhere, 'm/b/link.yaml'));
  expect(names([join(elsewhere, 'm/b')], elsewhere)).toHaveLength(2);
  expect(problems([join(elsewhere, 'm/b')], folderWith({ 'x.yaml': '' }))).toHaveLength(1);
  expect(names([join(elsewhere, 'm')], folderWith({ 'x.yaml': '' }))).toHaveLength(2);
});

test('links to files and folders elsewhere in the current folder are followed', () => {
  const cwd = folderWith({ 'real/a.yaml': '', 'other.yaml': '', 'd/own.yaml': '' });
  symlinkSync('../real', join(cwd, 'd/linked'));
  symlinkSync('../other.yaml', join(cwd, 'd/z.yaml'));
  expect(names(['d'], cwd)).toEqual(['d/linked/a.yaml', 'd/own.yaml', 'd/z.yaml']);
});

test('links that loop end', () => {
  const cwd = folderWith({ 'd/a.yaml': '' });
  symlinkSync('..', join(cwd, 'd/up'));
  symlinkSync('self.yaml', join(cwd, 'd/self.yaml'));
  symlinkSync('self', join(cwd, 'd/self'));
  const found = findFiles(['d'], cwd);
  expect(found.files.map(({ name }) => name)).toEqual(['d/a.yaml']);
  expect(found.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'd/self.yaml: is a symbolic link that leads back to itself',
  ]);
});

test('a link to nowhere is told where it would have been read', () => {
  const cwd = folderWith({ 'd/a.yaml': '' });
  symlinkSync('nowhere', join(cwd, 'd/b.yaml'));
  symlinkSync('nowhere', join(cwd, 'd/README'));
  expect(problems(['d'], cwd)).toEqual(['d/b.yaml: there is no such file or folder']);
});

test('a missing file, a name too long, and a file taken for a folder are one problem each', () => {
  const cwd = folderWith({ 'a.yaml': '' });
  expect(problems(['nope.yaml', 'x'.repeat(300), 'a.yaml/b.yaml'], cwd)).toEqual([
    'nope.yaml: there is no such file or folder',
    `${'x'.repeat(300)}: the name is too long for a file`,
    'a.yaml/b.yaml: there is no such file or folder',
  ]);
});

test('a pipe in a folder is not waited for, and a folder named like a file is walked', () => {
  const cwd = folderWith({ 'd/a.yaml': '' });
  execFileSync('mkfifo', [join(cwd, 'd/pipe.yaml')]);
  mkdirSync(join(cwd, 'd/folder.yaml'));
  expect(names(['d'], cwd)).toEqual(['d/a.yaml']);
});
