import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { changeReplacements } from '../../src/synth/staged-changes';
import { completeSwap, type Disk, type Replacement, swapIn } from '../../src/synth/swap';
import { temporaryFolder } from './fixtures';
import { contentsOf } from './folder-contents';

/** More than a swap of everything has, counted in calls to the disk. */
const MOST_STEPS = 60;

type Old = 'all old' | 'only dist' | 'none old';

interface Project {
  readonly folder: string;
  readonly work: string;
  readonly journal: string;
  readonly replacements: readonly Replacement[];
}

/** Files by path. `dist` and `plan` are replaced as a whole, of `deploy` single files: one is changed, two are new, one goes. */
const OLD = {
  dist: { file: 'old dist', stale: '' },
  plan: { file: 'old plan', stale: '' },
  deploy: { 'argo-cd/app': 'old app', gone: 'old', mine: 'by hand' },
};
const NEW = {
  dist: { file: 'new dist' },
  plan: { file: 'new plan' },
  deploy: { 'argo-cd/app': 'new app', 'flux/bj/one': 'new one', settings: 'new' },
};

function projectWith(old: Old): Project {
  const folder = temporaryFolder();
  const work = join(folder, '.work');
  const staging = join(work, 'staging');
  for (const [name, files] of Object.entries(NEW)) writeTree(join(staging, name), files);
  if (old !== 'none old') writeTree(join(folder, 'dist'), OLD.dist);
  if (old === 'all old') {
    writeTree(join(folder, 'plan'), OLD.plan);
    writeTree(join(folder, 'deploy'), OLD.deploy);
  }
  const aside = join(work, 'aside');
  mkdirSync(aside);
  const whole = ['dist', 'plan'].map(name => ({
    staged: join(staging, name),
    target: join(folder, name),
    aside: join(aside, name),
  }));
  const changes = {
    folder: join(folder, 'deploy'),
    files: join(staging, 'deploy'),
    write: Object.keys(NEW.deploy),
    remove: ['gone'],
  };
  return {
    folder,
    work,
    journal: join(work, 'journal.json'),
    replacements: [...whole, ...changeReplacements([changes], aside)],
  };
}

function writeTree(folder: string, files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What the targets hold: `new`, `old` or nothing, and for anything in between what it is. */
function stateOf({ folder }: Project): readonly unknown[] {
  return (['dist', 'plan', 'deploy'] as const).map(name => {
    const path = join(folder, name);
    if (!existsSync(path)) return 'nothing';
    const files = JSON.stringify(Object.entries(contentsOf(path)).sort());
    const isAs = (wanted: object) => files === JSON.stringify(Object.entries(wanted).sort());
    const { mine } = OLD.deploy;
    if (isAs(NEW[name]) || (name === 'deploy' && isAs({ ...NEW.deploy, mine }))) return 'new';
    return isAs(OLD[name]) && foldersOf(path) <= 1 ? 'old' : files;
  });
}

function foldersOf(path: string): number {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(at => lstatSync(join(path, at)).isDirectory())
    .length;
}

/** The real disk, on which `before` is called ahead of every change. */
function watchedDisk(before: (change: keyof Disk) => void): Disk {
  return {
    exists: existsSync,
    read: path => readFileSync(path, 'utf8'),
    write: (path, text) => {
      before('write');
      writeFileSync(path, text);
    },
    rename: (from, to) => {
      before('rename');
      renameSync(from, to);
    },
    makeFolder: path => {
      before('makeFolder');
      mkdirSync(path);
    },
    removeEmptyFolder: path => {
      before('removeEmptyFolder');
      rmdirSync(path);
    },
    removeFile: path => {
      before('removeFile');
      rmSync(path, { force: true });
    },
  };
}

/** A disk on which the process dies at the change of that number: neither that nor any later one is made. */
function dyingDisk(atChange: number): Disk {
  let changes = 0;
  return watchedDisk(() => {
    if (++changes >= atChange) throw new Error('the process died');
  });
}

/** A disk that refuses the change of that number, and no other. */
function refusingDisk(atChange: number): Disk {
  let changes = 0;
  return watchedDisk(change => {
    if (++changes === atChange) throw new Error(`EPERM: not permitted, ${change}`);
  });
}

const before: Record<Old, readonly string[]> = {
  'all old': ['old', 'old', 'old'],
  'only dist': ['old', 'nothing', 'nothing'],
  'none old': ['nothing', 'nothing', 'nothing'],
};
const ALL_NEW = ['new', 'new', 'new'];

const situations: readonly Old[] = ['all old', 'only dist', 'none old'];

test.each(situations)('a swap replaces folders as a whole, and of others only its own files (%s)', old => {
  const project = projectWith(old);
  swapIn(project.journal, project.replacements);
  expect(stateOf(project)).toEqual(ALL_NEW);
  expect(existsSync(join(project.folder, 'deploy', 'mine'))).toBe(old === 'all old');
  expect(readdirSync(project.work).sort()).toEqual(['aside', 'staging']);
  expect(completeSwap(project.journal)).toBe('nothing to do');
});

test.each(situations)('whenever the process dies, the next start finds all old or makes all new (%s)', old => {
  const seen = new Set<string>();
  let changes = 0;
  for (let change = 1; change <= MOST_STEPS; change++) {
    const project = projectWith(old);
    let died = false;
    try {
      swapIn(project.journal, project.replacements, dyingDisk(change));
    } catch {
      died = true;
    }
    const completed = completeSwap(project.journal);
    expect([completed, stateOf(project)]).toEqual([
      completed,
      completed === 'completed' || !died ? ALL_NEW : before[old],
    ]);
    expect(existsSync(project.journal)).toBe(false);
    seen.add(`${died} ${completed}`);
    changes = change;
    if (!died) break;
  }
  expect([...seen].sort()).toEqual(['false nothing to do', 'true completed', 'true nothing to do']);
  expect(changes).toBeLessThan(MOST_STEPS);
});

test('a start that dies while it completes is completed by the one after it', () => {
  let completions = 0;
  for (let first = 2; first <= MOST_STEPS; first++) {
    const lasts = projectWith('all old');
    try {
      swapIn(lasts.journal, lasts.replacements, dyingDisk(first));
      break;
    } catch {
      completions++;
    }
    for (let second = 1; second <= MOST_STEPS; second++) {
      const project = projectWith('all old');
      expect(() => swapIn(project.journal, project.replacements, dyingDisk(first))).toThrow('died');
      let died = false;
      try {
        completeSwap(project.journal, dyingDisk(second));
      } catch {
        died = true;
      }
      completeSwap(project.journal);
      expect([first, second, stateOf(project)]).toEqual([first, second, ALL_NEW]);
      completions++;
      if (!died) break;
    }
  }
  expect(completions).toBeGreaterThan(60);
});

test.each(situations)('a change of the disk that is refused undoes those before it (%s)', old => {
  let refused = 0;
  for (let change = 1; change <= MOST_STEPS; change++) {
    const project = projectWith(old);
    let message = '';
    try {
      swapIn(project.journal, project.replacements, refusingDisk(change));
      expect(stateOf(project)).toEqual(ALL_NEW);
      break;
    } catch (error) {
      message = String(error);
    }
    // Only the journal is left then, and all of it is done.
    if (message.endsWith('removeFile')) {
      expect(completeSwap(project.journal)).toBe('completed');
      expect(stateOf(project)).toEqual(ALL_NEW);
      continue;
    }
    refused++;
    expect([change, message, stateOf(project)]).toEqual([change, message, before[old]]);
    expect(completeSwap(project.journal)).toBe('nothing to do');
  }
  // The journal, a rename for what is new and one for what was there, and three folders.
  expect(refused).toBe({ 'all old': 1 + 5 + 4 + 2, 'only dist': 1 + 5 + 1 + 4, 'none old': 1 + 5 + 4 }[old]);
});

test('what somebody wrote after the interruption is not replaced by the older output', () => {
  const project = projectWith('all old');
  // Journal, then the old dist aside; then the end.
  expect(() => swapIn(project.journal, project.replacements, dyingDisk(3))).toThrow('died');
  expect(stateOf(project)).toEqual(['nothing', 'old', 'old']);
  writeTree(join(project.folder, 'dist'), { file: 'theirs' });
  expect(completeSwap(project.journal)).toBe('completed');
  expect(contentsOf(join(project.folder, 'dist'))).toEqual({ file: 'theirs' });
});

test('a project that was moved after the interruption is completed where it is now', () => {
  const project = projectWith('all old');
  expect(() => swapIn(project.journal, project.replacements, dyingDisk(4))).toThrow('died');
  const moved = join(temporaryFolder(), 'elsewhere');
  renameSync(project.folder, moved);
  completeSwap(join(moved, '.work', 'journal.json'));
  expect(stateOf({ ...project, folder: moved })).toEqual(ALL_NEW);
});
