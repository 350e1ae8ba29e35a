import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeSwap, type Disk, type Replacement, swapIn } from '../../src/synth/swap';
import { temporaryFolder } from './fixtures';

/** The moves of a swap of two folders that both have old versions, counted in calls to the disk. */
const MOST_STEPS = 40;

type Old = 'both old' | 'only dist' | 'none old';

interface Project {
  readonly folder: string;
  readonly work: string;
  readonly journal: string;
  readonly replacements: readonly Replacement[];
}

function projectWith(old: Old): Project {
  const folder = temporaryFolder();
  const work = join(folder, '.work');
  for (const name of ['dist', 'plan']) {
    mkdirSync(join(work, 'staging', name), { recursive: true });
    writeFileSync(join(work, 'staging', name, 'file'), `new ${name}`);
    if (old === 'none old' || (old === 'only dist' && name === 'plan')) continue;
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'file'), `old ${name}`);
    writeFileSync(join(folder, name, 'stale'), '');
  }
  mkdirSync(join(work, 'aside'));
  const replacements = ['dist', 'plan'].map(name => ({
    staged: join(work, 'staging', name),
    target: join(folder, name),
    aside: join(work, 'aside', name),
  }));
  return { folder, work, journal: join(work, 'journal.json'), replacements };
}

/** What the targets hold: `new`, `old` or nothing, and `mixed` for anything in between. */
function stateOf({ folder }: Project): readonly string[] {
  return ['dist', 'plan'].map(name => {
    const path = join(folder, name);
    if (!existsSync(path)) return 'nothing';
    const files = readdirSync(path).sort().join(' ');
    const text = readFileSync(join(path, 'file'), 'utf8');
    if (text === `new ${name}` && files === 'file') return 'new';
    return text === `old ${name}` && files === 'file stale' ? 'old' : 'mixed';
  });
}

function leftovers({ work }: Project): readonly string[] {
  return [...readdirSync(work), ...readdirSync(join(work, 'staging')), ...readdirSync(join(work, 'aside'))].sort();
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
    remove: path => {
      before('remove');
      rmSync(path, { recursive: true, force: true });
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

/** A disk that refuses one rename. */
function refusingDisk(atRename: number): Disk {
  let renames = 0;
  return watchedDisk(change => {
    if (change === 'rename' && ++renames === atRename) throw new Error('EPERM: not permitted');
  });
}

const before: Record<Old, readonly string[]> = {
  'both old': ['old', 'old'],
  'only dist': ['old', 'nothing'],
  'none old': ['nothing', 'nothing'],
};

const situations: readonly Old[] = ['both old', 'only dist', 'none old'];

test.each(situations)('a swap replaces every folder as a whole and leaves nothing behind (%s)', old => {
  const project = projectWith(old);
  swapIn(project.journal, project.replacements);
  expect(stateOf(project)).toEqual(['new', 'new']);
  expect(leftovers(project)).toEqual(['aside', 'staging']);
  expect(completeSwap(project.journal)).toBe('nothing to do');
});

test.each(situations)('whenever the process dies, the next start finds all old or makes all new (%s)', old => {
  const seen = new Set<string>();
  for (let change = 1; change <= MOST_STEPS; change++) {
    const project = projectWith(old);
    let died = false;
    try {
      swapIn(project.journal, project.replacements, dyingDisk(change));
    } catch {
      died = true;
    }
    const completed = completeSwap(project.journal);
    expect(completed === 'completed' ? stateOf(project) : [completed, stateOf(project)]).toEqual(
      completed === 'completed' ? ['new', 'new'] : ['nothing to do', died ? before[old] : ['new', 'new']],
    );
    seen.add(`${died} ${completed}`);
    if (!died) break;
  }
  expect([...seen].sort()).toEqual(['false nothing to do', 'true completed', 'true nothing to do']);
});

test('a start that dies while it completes is completed by the one after it', () => {
  let completions = 0;
  for (let first = 2; first <= 6; first++) {
    for (let second = 1; second <= MOST_STEPS; second++) {
      const project = projectWith('both old');
      expect(() => swapIn(project.journal, project.replacements, dyingDisk(first))).toThrow('died');
      let died = false;
      try {
        completeSwap(project.journal, dyingDisk(second));
      } catch {
        died = true;
      }
      completeSwap(project.journal);
      expect(stateOf(project)).toEqual(['new', 'new']);
      expect(leftovers(project)).toEqual(['aside', 'staging']);
      completions++;
      if (!died) break;
    }
  }
  expect(completions).toBeGreaterThan(20);
});

test.each(situations)('a rename that is refused undoes those before it (%s)', old => {
  let refused = 0;
  for (let rename = 1; rename <= 4; rename++) {
    const project = projectWith(old);
    try {
      swapIn(project.journal, project.replacements, refusingDisk(rename));
    } catch (error) {
      refused++;
      expect(error).toEqual(new Error('EPERM: not permitted'));
      expect(stateOf(project)).toEqual(before[old]);
      expect(completeSwap(project.journal)).toBe('nothing to do');
    }
  }
  expect(refused).toBe({ 'both old': 4, 'only dist': 3, 'none old': 2 }[old]);
});

test('what somebody wrote after the interruption is not replaced by the older output', () => {
  const project = projectWith('both old');
  // Journal, then the old dist aside; then the end.
  expect(() => swapIn(project.journal, project.replacements, dyingDisk(3))).toThrow('died');
  expect(stateOf(project)).toEqual(['nothing', 'old']);
  mkdirSync(join(project.folder, 'dist'));
  writeFileSync(join(project.folder, 'dist', 'file'), 'theirs');
  expect(completeSwap(project.journal)).toBe('completed');
  expect(readFileSync(join(project.folder, 'dist', 'file'), 'utf8')).toBe('theirs');
  expect(leftovers(project)).toEqual(['aside', 'staging']);
});

test('a project that was moved after the interruption is completed where it is now', () => {
  const project = projectWith('both old');
  expect(() => swapIn(project.journal, project.replacements, dyingDisk(4))).toThrow('died');
  const moved = join(temporaryFolder(), 'elsewhere');
  renameSync(project.folder, moved);
  completeSwap(join(moved, '.work', 'journal.json'));
  expect(stateOf({ ...project, folder: moved })).toEqual(['new', 'new']);
});
