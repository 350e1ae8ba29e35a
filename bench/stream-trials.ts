import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { measureTask } from './child';
import { estate, estateContext } from './estate';
import { plainObject } from './estate-objects';
import type { Trial } from './trial';

const MB = 1e6;
const SIZES = [100 * MB, 1000 * MB];
const ESTATE = { objects: 20_000, charts: 1, clusters: 0 };

/** How a large input comes to `check`. */
export const streamForms = ['standard input', 'a folder of files of 1 MB'] as const;

/** `check` on what a whole cluster exports: mostly objects that have nothing to do with addresses, and the same 20,000 that have, in every size. */
export function streamTrials(work: string): readonly Trial[] {
  return streamForms.flatMap(form =>
    SIZES.map(
      (size): Trial => ({
        section: 'stream',
        subject: `check of ${form}`,
        contender: `${size / MB} MB`,
        size,
        rounds: 1,
        measure: () => measureStream(join(work, `stream-${size}`), size, form),
      }),
    ),
  );
}

function measureStream(folder: string, size: number, form: (typeof streamForms)[number]) {
  const config = `${folder}-context.json`;
  const file = `${folder}.yaml`;
  if (!existsSync(config)) writeFileSync(config, JSON.stringify(estateContext(estate(ESTATE))));
  try {
    if (form === 'a folder of files of 1 MB') {
      mkdirSync(folder);
      let count = 0;
      writeStream(size, text => writeFileSync(join(folder, `${String(count++).padStart(5, '0')}.yaml`), text));
      return measureTask({ type: 'check', path: folder, config });
    }
    const output = openSync(file, 'w');
    writeStream(size, text => writeSync(output, text));
    closeSync(output);
    const input = openSync(file, 'r');
    const measured = measureTask({ type: 'check', path: '-', config }, input);
    closeSync(input);
    return measured;
  } finally {
    for (const path of [folder, file]) rmSync(path, { recursive: true, force: true });
  }
}

/** Writes an estate of a fixed size with as many ConfigMaps between its objects as it takes, about a megabyte at a time. */
function writeStream(size: number, write: (text: string) => void): void {
  const { items } = estate(ESTATE);
  const pieces = size / MB;
  const perPiece = Math.ceil(items.length / pieces);
  for (let piece = 0; piece < pieces; piece++) {
    const objects = items.slice(piece * perPiece, (piece + 1) * perPiece).map(item => stringify(plainObject(item)));
    const ours = objects.join('---\n');
    const filler: string[] = [];
    for (let length = ours.length; length < MB; length += DASHBOARD.length) {
      filler.push(configMap(`dashboard-${piece}-${filler.length}`));
    }
    write(`---\n${[ours, ...filler].filter(text => text !== '').join('---\n')}`);
  }
}

/** Settings of some program: many short values, and a long text. */
const DASHBOARD = `${Array.from({ length: 100 }, (_, index) => `  setting-${index}: "value ${index}"\n`).join('')}  dashboard.json: |\n${'    { "title": "Requests", "type": "graph", "datasource": "metrics", "span": 12 },\n'.repeat(1200)}`;

function configMap(name: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: monitoring\ndata:\n${DASHBOARD}`;
}
