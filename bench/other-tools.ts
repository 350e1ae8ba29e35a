import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EstateSize, estate } from './estate';
import { plainObject } from './estate-objects';
import type { Measurement } from './measure';

/** A tool of others that turns out manifests: measured as a whole process, its start included, or skipped with a reason. */
export interface Other {
  readonly name: string;
  readonly title: string;
  command(folder: string, size: EstateSize): Measurement | string;
}

/** More objects take kustomize minutes: its time grows with the square of their number. */
const MOST_FOR_KUSTOMIZE = 2000;

export const others: readonly Other[] = [
  {
    name: 'kubectl-kustomize',
    title: 'kubectl kustomize over the files that GitOpsApp wrote',
    command(folder, { objects }) {
      if (objects > MOST_FOR_KUSTOMIZE) return `takes minutes beyond ${MOST_FOR_KUSTOMIZE} objects`;
      return measureTool('kubectl', ['kustomize', folder]);
    },
  },
  {
    name: 'jsonnet',
    title: 'jsonnet, the objects written as one literal',
    command(_, size) {
      const folder = mkdtempSync(join(tmpdir(), 'bench-jsonnet-'));
      try {
        const file = join(folder, 'estate.jsonnet');
        writeFileSync(file, JSON.stringify(estate(size).items.map(plainObject)));
        return measureTool('jsonnet', ['-y', file]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
];

function measureTool(command: string, args: readonly string[]): Measurement | string {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(command, args, { maxBuffer: 1 << 30, encoding: 'utf8' });
  if (error) return `${command} is not installed`;
  if (status !== 0) return `${command} ended with ${status}: ${stderr.split('\n')[0]}`;
  const seconds = (performance.now() - start) / 1000;
  // What a child used besides time cannot be told apart from what its predecessors did.
  return { steps: { run: seconds }, seconds, processor: undefined, peakMemory: undefined };
}
