import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/synth-command';
import { madeProject, putBack, stateOf } from './made-project';
import { recordingIO } from './recording-io';

/** How a synth ended while a file system had room for so much more. */
export interface Attempt {
  readonly room: string;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly state: string;
}

/**
 * Synthesizes with room for no block more on the file system of a folder, then for one, and so on until it succeeds; then the same with files.
 * Nothing else may use that file system, and it should be small.
 */
async function attemptAll(folder: string, made: string): Promise<readonly Attempt[]> {
  const project = join(folder, 'project');
  madeProject(project, made);
  const attempts: Attempt[] = [];
  for (const fill of [fillBlocks, fillFiles]) {
    for (let room = 0; room < 100; room++) {
      putBack(project);
      const filled = fill(folder, room);
      const recording = recordingIO(project);
      const status = await run([], recording.io);
      for (const path of filled) rmSync(path);
      attempts.push({
        room: `${room} ${fill === fillBlocks ? 'blocks' : 'files'}`,
        status,
        stdout: recording.stdout(),
        stderr: recording.stderr(),
        state: stateOf(project),
      });
      if (status === 0) break;
    }
  }
  return attempts;
}

function fillBlocks(folder: string, room: number): readonly string[] {
  const { bavail, bsize } = statfsSync(folder);
  const filler = join(folder, 'filler');
  writeFileSync(filler, Buffer.alloc((bavail - room) * bsize));
  return [filler];
}

function fillFiles(folder: string, room: number): readonly string[] {
  const fillers = Array.from({ length: statfsSync(folder).ffree - room }, (_, index) =>
    join(folder, `filler-${index}`),
  );
  for (const filler of fillers) writeFileSync(filler, '');
  return fillers;
}

const [, script, folder, made] = process.argv;
if (script === __filename && folder !== undefined && made !== undefined) {
  void attemptAll(folder, made).then(attempts => process.stdout.write(JSON.stringify(attempts)));
}
