import fs, {
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { kustomizationText, marked } from '../../src/gitops/kustomization';
import { changeFolder, compareFolder, type FolderChanges } from '../../src/gitops/output-folder';
import type { OutputFile } from '../../src/gitops/output-tree';
import { filesOf, temporaryFolder, writeFiles } from './temporary-folder';

const folder = temporaryFolder();
let dist = '';
beforeEach(() => {
  dist = join(folder.path, 'dist');
});

/** Files of one layer, and its list. */
function layer(names: readonly string[], { path = '00-network', text = 'a: 1\n' } = {}): readonly OutputFile[] {
  const files = names.map(name => ({ path: `${path}/${name}.yaml`, text }));
  return [...files, { path: `${path}/kustomization.yaml`, text: kustomizationText(names.map(name => `${name}.yaml`)) }];
}

function changesFor(files: readonly OutputFile[]): FolderChanges {
  const changes = compareFolder(dist, files);
  if (!changes.ok) throw new Error(changes.problem.join('\n'));
  return changes.value;
}

function problemsFor(files: readonly OutputFile[]): readonly string[] {
  const changes = compareFolder(dist, files);
  return changes.ok ? [] : changes.problem.map(problem => problem.replaceAll(dist, 'dist'));
}

function bring(files: readonly OutputFile[]): FolderChanges {
  const changes = changesFor(files);
  changeFolder(dist, changes);
  return changes;
}

const textsOf = (files: readonly OutputFile[]) => Object.fromEntries(files.map(({ path, text }) => [path, text]));

test('a folder that does not exist is made, with exactly the files', () => {
  dist = join(folder.path, 'new', 'dist');
  bring(layer(['a', 'b']));
  expect(filesOf(dist)).toEqual(textsOf(layer(['a', 'b'])));
});

test('what did not change is not written again', () => {
  bring(layer(['a', 'b']));
  const before = statSync(join(dist, '00-network/a.yaml'), { bigint: true });
  expect(bring(layer(['a', 'b']))).toEqual({ write: [], remove: [], foreign: [] });
  const after = statSync(join(dist, '00-network/a.yaml'), { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
});

test('files that left the list are removed, and folders that are then empty', () => {
  bring([
    ...layer(['a']),
    ...layer(['x'], { path: 'bj-1/00-network' }),
    { path: 'bj-1/kustomization.yaml', text: kustomizationText(['00-network']) },
  ]);
  expect(bring(layer(['b'])).remove).toEqual([
    '00-network/a.yaml',
    'bj-1/00-network/kustomization.yaml',
    'bj-1/00-network/x.yaml',
    'bj-1/kustomization.yaml',
  ]);
  expect(filesOf(dist)).toEqual(textsOf(layer(['b'])));
  expect(existsSync(join(dist, 'bj-1'))).toBe(false);
});

test('files that are in no list of ours stay, and so do their folders', () => {
  bring([...layer(['a']), ...layer(['w'], { path: '20-workloads' })]);
  const foreign = {
    'network.k8s.yaml': 'x\n',
    '20-workloads/mine.yaml': 'y\n',
    'other/kustomization.yaml': 'resources:\n- ../00-network/a.yaml\n',
  };
  writeFiles(dist, { ...foreign, '.gitkeep': '', '.cache/z.yaml': 'z\n' });
  const changes = bring(layer(['b']));
  expect(changes.foreign).toEqual(['20-workloads/mine.yaml', 'network.k8s.yaml', 'other/kustomization.yaml']);
  expect(filesOf(dist)).toEqual({
    ...foreign,
    '.gitkeep': '',
    '.cache/z.yaml': 'z\n',
    ...textsOf(layer(['b'])),
  });
});

test('a list in conflict does not make us forget either side', () => {
  bring(layer(['a', 'b']));
  const list = join(dist, '00-network/kustomization.yaml');
  writeFileSync(
    list,
    readFileSync(list, 'utf8').replace('- a.yaml\n', '<<<<<<< HEAD\n- a.yaml\n=======\n- c.yaml\n>>>>>>> x\n'),
  );
  writeFiles(dist, { '00-network/c.yaml': 'c\n' });
  bring(layer(['d']));
  expect(filesOf(dist)).toEqual(textsOf(layer(['d'])));
});

test("somebody else's kustomization.yaml is not replaced", () => {
  writeFiles(dist, { '00-network/kustomization.yaml': 'resources: []\n' });
  expect(problemsFor(layer(['a']))).toEqual([
    'dist/00-network/kustomization.yaml was written by somebody else, and would be replaced; move it out of dist, where everything is generated',
  ]);
});

test('a file with our mark is ours without a list, and one of that name without it is not replaced', () => {
  const settings = (path: string, text = 'a: 1\n') => ({ path, text: marked(text) });
  bring([settings('argo-cd/shop.yaml'), settings('argocd-cm.yaml')]);
  writeFiles(dist, { 'argo-cd/mine.yaml': 'b: 1\n', 'argo-cd/notes.md': marked('c\n') });
  symlinkSync('nowhere', join(dist, 'link.yaml'));
  const changes = bring([settings('argocd-cm.yaml', 'a: 2\n')]);
  expect(changes).toMatchObject({
    remove: ['argo-cd/shop.yaml'],
    foreign: ['argo-cd/mine.yaml', 'argo-cd/notes.md', 'link.yaml'],
  });
  expect(problemsFor([settings('argo-cd/mine.yaml')])).toEqual([
    'dist/argo-cd/mine.yaml was written by somebody else, and would be replaced; move it out of dist, where everything is generated',
  ]);
});

test('a folder in the place of a file, and a file in the place of a folder, are told before anything is written', () => {
  mkdirSync(join(dist, '00-network/a.yaml'), { recursive: true });
  writeFiles(dist, { '20-workloads': 'a file\n' });
  expect(problemsFor([...layer(['a', 'b']), ...layer(['w'], { path: '20-workloads' })])).toEqual([
    'dist/00-network/a.yaml is in the way of 00-network/a.yaml; move it elsewhere',
    'dist/20-workloads is in the way of 20-workloads/w.yaml; move it elsewhere',
    'dist/20-workloads is in the way of 20-workloads/kustomization.yaml; move it elsewhere',
  ]);
});

test('symbolic links are not followed: what they lead to is neither listed nor removed', () => {
  const elsewhere = join(folder.path, 'elsewhere');
  writeFiles(elsewhere, { 'kustomization.yaml': kustomizationText(['a.yaml']), 'a.yaml': 'a\n' });
  bring(layer(['a']));
  symlinkSync(elsewhere, join(dist, 'bj-1'));
  expect(bring(layer(['b'])).foreign).toEqual(['bj-1']);
  expect(Object.keys(filesOf(elsewhere)).sort()).toEqual(['a.yaml', 'kustomization.yaml']);
});

test.each(['00-network', '20-workloads', '.'])('a run that fails in %s is finished by the next one', where => {
  const list = (...layers: readonly string[]) => ({ path: 'kustomization.yaml', text: kustomizationText(layers) });
  const workloads = { path: '20-workloads' };
  const old = [...layer(['a', 'b']), ...layer(['w', 'x'], workloads), list('00-network', '20-workloads', 'gone')];
  const fresh = [...layer(['b', 'c']), ...layer(['x', 'y'], workloads), list('00-network', '20-workloads')];
  bring(old);
  // A folder by the name of the file that is written first makes every write beside it fail.
  const obstacle = join(dist, where, '.cdk8s-spiderpool.unfinished');
  mkdirSync(obstacle);
  expect(() => bring(fresh)).toThrow(/EISDIR/);
  expect(readFileSync(join(dist, 'kustomization.yaml'), 'utf8')).toBe(list('00-network', '20-workloads', 'gone').text);
  rmdirSync(obstacle);
  expect(bring(fresh).foreign).toEqual([]);
  expect(filesOf(dist)).toEqual(textsOf(fresh));
});

test('what a killed run left unfinished is no manifest, and gone with the next write', () => {
  writeFiles(dist, { '00-network/.cdk8s-spiderpool.unfinished': 'half of a fi' });
  expect(bring(layer(['a'])).foreign).toEqual([]);
  expect(filesOf(dist)).toEqual(textsOf(layer(['a'])));
});

test('the text of a file is made once, to be written or to be compared', () => {
  let made = 0;
  const counted = layer(['a', 'b']).map(({ path, text }) => ({
    path,
    get text() {
      made++;
      return text;
    },
  }));
  bring(counted);
  expect([made, filesOf(dist)]).toEqual([3, textsOf(layer(['a', 'b']))]);
  made = 0;
  bring(counted);
  expect(made).toBe(3);
});

test('a file that came since the folder was looked at is replaced as a whole', () => {
  const changes = changesFor(layer(['a']));
  writeFiles(dist, { '00-network/a.yaml': 'of somebody else, and longer than ours\n' });
  const before = statSync(join(dist, '00-network/a.yaml'), { bigint: true });
  changeFolder(dist, changes);
  expect(filesOf(dist)).toEqual(textsOf(layer(['a'])));
  expect(statSync(join(dist, '00-network/a.yaml'), { bigint: true }).ino).not.toBe(before.ino);
});

test('a file is replaced by another one, never written over: a reader that has it open keeps the old text', () => {
  bring(layer(['a']));
  const before = statSync(join(dist, '00-network/a.yaml'), { bigint: true });
  bring(layer(['a'], { text: 'b: 2\n' }));
  expect(filesOf(dist)).toEqual(textsOf(layer(['a'], { text: 'b: 2\n' })));
  expect(statSync(join(dist, '00-network/a.yaml'), { bigint: true }).ino).not.toBe(before.ino);
});

/** Lets the process die at the change of the file system of that number: of a file only half is written then. */
function dieAt(number: number): { readonly died: () => boolean; readonly restore: () => void } {
  let changes = 0;
  const spies = (['writeFileSync', 'renameSync', 'unlinkSync', 'mkdirSync', 'rmdirSync'] as const).map(name => {
    const change = fs[name];
    const watched = (path: unknown, text: unknown, ...options: readonly unknown[]) => {
      if (++changes < number) return Reflect.apply(change, fs, [path, text, ...options]);
      if (name === 'writeFileSync' && changes === number) {
        Reflect.apply(change, fs, [path, String(text).slice(0, String(text).length / 2), ...options]);
      }
      throw new Error('the process died');
    };
    return jest.spyOn(fs, name).mockImplementation(watched as () => undefined);
  });
  return {
    died: () => changes >= number,
    restore: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

test('whenever the process dies, what is listed is whole, and the next run finishes', () => {
  const list = (...layers: readonly string[]) => ({ path: 'kustomization.yaml', text: kustomizationText(layers) });
  const workloads = { path: '20-workloads' };
  const old = [
    ...layer(['a', 'b']),
    ...layer(['w', 'x'], workloads),
    ...layer(['n'], { path: 'bj-1/00-network' }),
    { path: 'bj-1/kustomization.yaml', text: kustomizationText(['00-network']) },
    list('00-network', '20-workloads'),
  ];
  const fresh = [
    ...layer(['b', 'c'], { text: 'b: 2\n' }),
    ...layer(['x', 'y'], workloads),
    list('00-network', '20-workloads'),
  ];
  const mine = { 'mine.txt': 'mine\n' };
  const whole = [old, fresh].map(textsOf);
  let deaths = 0;
  for (let change = 1; ; change++) {
    rmSync(dist, { recursive: true, force: true });
    bring(old);
    writeFiles(dist, mine);
    const death = dieAt(change);
    try {
      bring(fresh);
    } catch (error) {
      expect(String(error)).toMatch(/the process died|EEXIST/);
    }
    death.restore();
    for (const [path, text] of Object.entries(filesOf(dist))) {
      const isListed = readFileSync(join(dist, path, '..', 'kustomization.yaml'), 'utf8').includes(
        `- ${basename(path)}\n`,
      );
      if (!isListed && basename(path) !== 'kustomization.yaml') continue;
      expect([change, path, whole.map(texts => texts[path])]).toEqual([change, path, expect.arrayContaining([text])]);
    }
    expect(bring(fresh).foreign).toEqual(['mine.txt']);
    expect(filesOf(dist)).toEqual({ ...textsOf(fresh), ...mine });
    if (!death.died()) break;
    deaths++;
  }
  expect(deaths).toBeGreaterThan(15);
});
