import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** The root of this repository. */
export const ROOT = resolve(__dirname, '../..');

/** Programs that stand-ins.mjs stands in for. */
export const STAND_INS = ['helm', 'kubectl', 'kustomize', 'npm'] as const;

/** What a command did. */
export interface Outcome {
  readonly status: number;
  /** Standard output and standard error, as a terminal shows them. */
  readonly output: string;
}

/** Projects of users, with the package as it is published: built, and found in their `node_modules`. */
export class Workshop {
  private readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'cdk8s-spiderpool-docs-')));

  constructor() {
    try {
      this.install();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The built package. */
  get library(): string {
    return join(this.folder, 'cdk8s-spiderpool', 'lib');
  }

  /** A project of a user's: the files around the app, and nothing else. */
  project(name: string, files: { readonly [path: string]: string } = SCAFFOLD): Project {
    const folder = join(this.folder, 'projects', name);
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(join(this.folder, 'cdk8s-spiderpool'), join(folder, 'node_modules/cdk8s-spiderpool'));
    const path = [join(this.folder, 'bin'), join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
    const project = new Project(folder, path);
    for (const [file, text] of Object.entries(files)) project.write(file, text);
    return project;
  }

  /** Leaves nothing behind. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private install(): void {
    const installed = join(this.folder, 'cdk8s-spiderpool');
    mkdirSync(installed);
    execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), join(installed, 'lib')], { stdio: 'inherit' });
    for (const file of ['package.json', 'crds']) cpSync(join(ROOT, file), join(installed, file), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
    this.program('cdk8s-spiderpool', `exec "${process.execPath}" "${installed}/lib/src/cli/bin.js" "$@"`);
    for (const name of STAND_INS)
      this.program(name, `exec "${process.execPath}" "${join(__dirname, 'stand-ins.mjs')}" "${ROOT}" ${name} "$@"`);
    // npx takes most of a second to find out that what it is asked for lies in node_modules.
    this.program('npx', 'exec "$@"');
  }

  private program(name: string, script: string): void {
    const file = join(this.folder, 'bin', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }
}

/** A folder in which the commands of a page run. */
export class Project {
  constructor(
    readonly folder: string,
    private readonly path: string,
  ) {}

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Copies a folder of this repository into the project; what synth makes anew is left out. */
  copy(source: string): void {
    cpSync(join(ROOT, source), this.folder, {
      recursive: true,
      filter: path => !/\/(dist|plan|node_modules)$/.test(path),
    });
  }

  /** Runs commands as a terminal would that is no terminal, 100 columns wide, both streams together. */
  run(commands: string, looks: 'plain' | 'colours' = 'plain'): Outcome {
    const env = {
      ...process.env,
      PATH: this.path,
      PATH_OF_REAL_PROGRAMS: process.env.PATH,
      CDK8S_CHECK_UPGRADE: 'false',
      ...(looks === 'plain' ? { NO_COLOR: '1', FORCE_COLOR: undefined } : { NO_COLOR: undefined, FORCE_COLOR: '1' }),
    };
    const { status, stdout, error } = spawnSync('/bin/sh', ['-c', `exec 2>&1\n${commands}`], {
      cwd: this.folder,
      encoding: 'utf8',
      env,
    });
    if (error) throw error;
    return { status: status ?? 1, output: stdout };
  }
}

/** What every project has besides its app. */
const SCAFFOLD = {
  'package.json': '{ "name": "my-app", "private": true }\n',
  'cdk8s.yaml': 'language: typescript\napp: node --import tsx main.ts\noutput: dist\n',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'node20',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node', 'jest'],
    },
  }),
  'jest.config.js': "module.exports = { transform: { '^.+\\\\.ts$': '@swc/jest' } };\n",
};
