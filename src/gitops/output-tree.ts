import { failed, ok, type Result } from '../addresses/result';
import { fits } from '../context/data-node';
import { dnsLabel } from '../context/text-form';
import type { JsonObject } from '../manifests/json';
import type { Manifest } from '../manifests/manifest';
import { formatResourceId } from '../manifests/resource-id';
import { type ApplyStep, applyStepOf, type Layer, layers } from './apply-order';
import { byCluster } from './cluster-output';
import { compareText } from './compare-text';
import { fileNameOfManifest } from './file-name';
import { KUSTOMIZATION, kustomizationText } from './kustomization';
import { stringifyManifest } from './write-yaml';

/** One file of the output. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes on every system. */
  readonly path: string;
  /** May be made when it is asked for, and made again each time. */
  readonly text: string;
}

/**
 * How the output folder is laid out: with a `kustomization.yaml` in every folder, which Argo CD and Flux then read, or with nothing but the
 * objects, for Argo CD applications whose source is a plain directory.
 */
export type OutputLayout = 'kustomize' | 'plain';

/**
 * The files that hold a set of manifests, in apply order, each folder's `kustomization.yaml` after its files; or everything that keeps them from
 * being written.
 *
 * `<layer>/<file>` for objects of the nameless cluster, `<cluster>/<layer>/<file>` for those of a cluster with a key. A layer that has no
 * objects has no folder.
 */
export function outputTree(
  manifests: readonly Manifest[],
  layout: OutputLayout,
): Result<readonly OutputFile[], readonly string[]> {
  const problems: string[] = [];
  const files: OutputFile[] = [];
  for (const { key: cluster, manifests: members } of byCluster(manifests)) {
    const problem = cluster === null ? undefined : clusterKeyProblem(cluster);
    if (problem !== undefined) {
      problems.push(problem);
      continue;
    }
    const root = cluster === null ? '' : `${cluster}/`;
    const placed = inOrder(members);
    const folders: Layer[] = [];
    for (const layer of layers) {
      const objects = placed.filter(({ step }) => step.layer === layer);
      if (objects.length === 0) continue;
      folders.push(layer);
      problems.push(...collisions(objects));
      for (const { manifest, name } of objects) {
        files.push(new ObjectFile(`${root}${layer}/${name}`, manifest.object));
      }
      if (layout === 'plain') continue;
      const list = kustomizationText(objects.map(({ name }) => name));
      files.push({ path: `${root}${layer}/${KUSTOMIZATION}`, text: list });
    }
    if (layout === 'kustomize') files.push({ path: `${root}${KUSTOMIZATION}`, text: kustomizationText(folders) });
  }
  return problems.length === 0 ? ok(files) : failed(problems);
}

/** The text is made when the file is written and forgotten then: the texts of a large app hold more memory than its objects. */
class ObjectFile implements OutputFile {
  constructor(
    readonly path: string,
    private readonly object: JsonObject,
  ) {}

  get text(): string {
    return stringifyManifest(this.object);
  }
}

interface PlacedObject {
  readonly manifest: Manifest;
  readonly step: ApplyStep;
  /** Of its file. */
  readonly name: string;
}

function inOrder(manifests: readonly Manifest[]): readonly PlacedObject[] {
  return manifests
    .map(manifest => ({ manifest, step: applyStepOf(manifest.groupKind), name: fileNameOfManifest(manifest) }))
    .sort((a, b) => a.step.place - b.step.place || compareText(a.name, b.name));
}

/** Objects that want the same file, which sorting put side by side. */
function collisions(objects: readonly PlacedObject[]): readonly string[] {
  return objects.flatMap(({ manifest, name }, index) => {
    const before = objects[index - 1];
    if (before?.name !== name) return [];
    const both = [before.manifest, manifest].map(({ id, origin }) => {
      return `${formatResourceId(id)} (${origin.type === 'construct' ? origin.path : origin.file})`;
    });
    return `${both.join(' and ')} would be one file, ${name}, and one object in the cluster; give one of them another name`;
  });
}

/** Names that Windows keeps for devices, where a folder of that name cannot be checked out. */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

function clusterKeyProblem(key: string): string | undefined {
  const named = `the cluster's key ${JSON.stringify(key)} becomes the name of a folder`;
  if (!fits(key, dnsLabel)) return `${named}, so it must be ${dnsLabel.words}`;
  if (layers.some(layer => layer === key)) return `${named}, and that one is the folder of a layer; choose another key`;
  if (DEVICES.test(key))
    return `${named}, which Windows cannot make, because it is the name of a device; choose another key`;
  return undefined;
}
