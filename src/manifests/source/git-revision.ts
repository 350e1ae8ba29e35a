import { spawnSync } from 'node:child_process';
import { failed, ok, type Result } from '../../addresses/result';
import { isFileError } from './file-error';
import { isManifestFile } from './find-files';

/** A file of a Git revision. */
export interface GitFile {
  /** As Git writes it, `origin/main:dist/pools.yaml`: `git show` takes it. */
  readonly name: string;
  /** The way from the folder that was asked for, with slashes; undefined where the path is the file itself. */
  readonly inFolder: string | undefined;
  readonly bytes: Buffer;
}

/** What a path of a revision holds. */
export interface GitFiles {
  readonly files: readonly GitFile[];
  /** What stands among them and cannot be read, one line each. */
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/** A revision of the repository around a folder, read through the `git` command and without a shell. */
export class GitRevision {
  private constructor(
    /** As the user wrote it. */
    readonly revision: string,
    private readonly cwd: string,
  ) {}

  /** Finds a revision: a branch, a tag, a commit. The problem is the end of a sentence. */
  static find(revision: string, cwd: string): Result<GitRevision, string> {
    if (revision === '' || revision.startsWith('-')) return failed('is no Git revision');
    const inside = git(['rev-parse', '--is-inside-work-tree'], cwd);
    if (!inside.ok) {
      return failed(
        inside.problem === 'no-git'
          ? 'cannot be read: there is no git command here; name a folder with the manifests as they are'
          : 'cannot be read: this is not a Git repository; name a folder with the manifests as they are',
      );
    }
    if (!git([...VERIFY, `${revision}^{tree}`], cwd).ok) {
      return failed(
        `cannot be read: there is no Git revision "${revision}" here; fetch it first (git fetch origin; in a CI job, a checkout with its whole history)`,
      );
    }
    return ok(new GitRevision(revision, cwd));
  }

  /**
   * Reads the manifests of a file or folder, by the rules for folders on disk. Undefined where the revision has no such path.
   *
   * @param path from the root of the repository, or from the current folder if it begins with `./` or `../`
   */
  read(path: string): GitFiles | undefined {
    const id = this.idOf(path);
    if (id === undefined) return undefined;
    const shown = `${this.revision}:${path}`;
    if (textOf(git(['cat-file', '-t', id], this.cwd)).trim() === 'blob') {
      const [bytes] = this.contents([id]);
      return { files: bytes ? [{ name: shown, inFolder: undefined, bytes }] : [], problems: [] };
    }
    const entries = this.entries(id).filter(entry => isManifestPath(entry.path));
    const files = entries.filter(({ mode }) => mode !== SYMBOLIC_LINK);
    const contents = this.contents(files.map(entry => entry.id));
    const folder = shown.endsWith(':') || shown.endsWith('/') ? shown : `${shown}/`;
    return {
      files: files.flatMap((entry, index) => {
        const bytes = contents[index];
        return bytes ? [{ name: folder + entry.path, inFolder: entry.path, bytes }] : [];
      }),
      problems: entries
        .filter(({ mode }) => mode === SYMBOLIC_LINK)
        .map(entry => ({
          file: folder + entry.path,
          message: 'is a symbolic link, and links of a Git revision are not followed',
        })),
    };
  }

  /** The bytes of one file; undefined where the revision has none of that path. */
  file(path: string): Buffer | undefined {
    const id = this.idOf(path);
    return id === undefined ? undefined : this.contents([id])[0];
  }

  private idOf(path: string): string | undefined {
    const id = git([...VERIFY, `${this.revision}:${path}`], this.cwd);
    return id.ok ? id.value.toString('utf8').trim() : undefined;
  }

  private entries(tree: string): readonly TreeEntry[] {
    return textOf(git(['ls-tree', '-r', '-z', '--full-tree', tree], this.cwd))
      .split('\0')
      .flatMap(line => {
        const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line);
        return match ? [{ mode: match[1] ?? '', id: match[2] ?? '', path: match[3] ?? '' }] : [];
      });
  }

  /** All of them in one process: a folder may have thousands of files. */
  private contents(ids: readonly string[]): readonly (Buffer | undefined)[] {
    if (ids.length === 0) return [];
    const output = git(['cat-file', '--batch'], this.cwd, `${ids.join('\n')}\n`);
    if (!output.ok) return [];
    const contents: (Buffer | undefined)[] = [];
    let at = 0;
    for (const _ of ids) {
      const end = output.value.indexOf(LINE_FEED, at);
      const size = / blob (\d+)$/.exec(output.value.toString('latin1', at, end))?.[1];
      const start = end + 1;
      contents.push(size === undefined ? undefined : output.value.subarray(start, start + Number(size)));
      at = size === undefined ? start : start + Number(size) + 1;
    }
    return contents;
  }
}

interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** What follows is a revision, whatever it looks like; nothing is printed where there is none. */
const VERIFY = ['rev-parse', '--verify', '--quiet', '--end-of-options'];
const SYMBOLIC_LINK = '120000';
const LINE_FEED = 0x0a;

function isManifestPath(path: string): boolean {
  const steps = path.split('/');
  return isManifestFile(path) && steps.every(step => !step.startsWith('.') && step !== 'node_modules');
}

function git(args: readonly string[], cwd: string, input = ''): Result<Buffer, 'no-git' | 'refused'> {
  const { status, stdout, error } = spawnSync('git', args, {
    cwd,
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  if (error) return failed(isFileError(error) && error.code === 'ENOENT' ? 'no-git' : 'refused');
  return status === 0 ? ok(stdout) : failed('refused');
}

function textOf(output: Result<Buffer, unknown>): string {
  return output.ok ? output.value.toString('utf8') : '';
}
