import { join } from 'node:path';
import { parse } from 'yaml';
import { type Manifest, readManifest } from '../../src/manifests/manifest';
import { filesOf } from './temporary-folder';

/** The objects of an output folder of the nameless cluster, by file. */
export function writtenManifests(folder: string): ReadonlyMap<string, Manifest> {
  const entries = Object.entries(filesOf(folder)).filter(([path]) => !path.endsWith('kustomization.yaml'));
  return new Map(entries.map(([path, text]) => [path, asManifest(parse(text), join(folder, path))]));
}

/** A plain object as a manifest of the nameless cluster. */
export function asManifest(object: unknown, file = 'test.yaml'): Manifest {
  const origin = { type: 'file', file, locate: () => undefined } as const;
  const manifest = readManifest(object, { origin, cluster: null, role: 'judged' });
  if (!manifest.ok) throw new Error(`${file}: ${manifest.problem.message}`);
  return manifest.value;
}
