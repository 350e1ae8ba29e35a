import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { openWorkFolder, WORK_FOLDER, type WorkFolder } from '../../src/synth/work-folder';
import { temporaryFolder } from './fixtures';

function opened(project: string): WorkFolder {
  const work = openWorkFolder(project);
  if (!work.ok) throw new Error(work.problem);
  return work.value;
}

function lockOf(project: string): string {
  return join(project, WORK_FOLDER, 'lock');
}

/** A project whose lock says something. */
function lockedProject(text: string): string {
  const project = temporaryFolder();
  mkdirSync(join(project, WORK_FOLDER));
  writeFileSync(lockOf(project), text);
  return project;
}

/** The number of a process that is no more. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

test('a work folder is there and empty while it is open, and gone afterwards', () => {
  const project = temporaryFolder();
  const work = opened(project);
  for (const folder of [work.staging, work.aside, work.reports]) expect(readdirSync(folder)).toEqual([]);
  expect(readFileSync(join(project, WORK_FOLDER, '.gitignore'), 'utf8')).toBe('*\n');
  writeFileSync(join(work.staging, 'file'), '');
  work.close();
  expect(readdirSync(project)).toEqual([]);
});

test('a second one is told who is at work, and changes nothing', () => {
  const project = temporaryFolder();
  const work = opened(project);
  writeFileSync(join(work.staging, 'file'), '');
  expect(openWorkFolder(project)).toEqual({
    ok: false,
    problem: `another synth of this project is at work (process ${process.pid}); if that is not so, remove ${lockOf(project)}`,
  });
  expect(readdirSync(work.staging)).toEqual(['file']);
  work.close();
  opened(project).close();
});

test('the lock of a process that is no more is taken over, with what it left cleared', () => {
  const project = lockedProject(`${deadProcess()} ${hostname()}\n`);
  mkdirSync(join(project, WORK_FOLDER, 'staging'));
  writeFileSync(join(project, WORK_FOLDER, 'staging', 'half'), '');
  const work = opened(project);
  expect(readdirSync(work.staging)).toEqual([]);
  work.close();
  expect(readdirSync(project)).toEqual([]);
});

test('the lock of another machine is respected, since nothing is known of its processes', () => {
  const project = lockedProject('1 elsewhere.example\n');
  expect(openWorkFolder(project)).toMatchObject({
    ok: false,
    problem: expect.stringContaining('process 1 of elsewhere.example'),
  });
});

test('a lock that says nothing is respected while it is new, and taken over when it is old', () => {
  const project = lockedProject('');
  expect(openWorkFolder(project)).toMatchObject({ ok: false, problem: expect.stringContaining('just starting') });
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(lockOf(project), longAgo, longAgo);
  opened(project).close();
});

test('a swap that was interrupted is completed when the folder is opened', () => {
  const project = temporaryFolder();
  const folder = join(project, WORK_FOLDER);
  mkdirSync(join(folder, 'staging', 'dist'), { recursive: true });
  const journal = [{ staged: 'staging/dist', target: '../dist', aside: 'aside/dist' }];
  writeFileSync(join(folder, 'journal.json'), JSON.stringify(journal));
  const work = opened(project);
  expect(work.earlier).toBe('completed');
  expect(existsSync(join(project, 'dist'))).toBe(true);
  work.close();
  expect(readdirSync(project)).toEqual(['dist']);
  expect(opened(project).earlier).toBe('nothing to do');
});

test('closing keeps a swap that was interrupted for the next start', () => {
  const project = temporaryFolder();
  const work = opened(project);
  mkdirSync(join(work.staging, 'dist'));
  writeFileSync(work.journal, JSON.stringify([{ staged: 'staging/dist', target: '../dist', aside: 'aside/dist' }]));
  work.close();
  expect(existsSync(join(work.staging, 'dist'))).toBe(true);
  expect(existsSync(lockOf(project))).toBe(false);
});
