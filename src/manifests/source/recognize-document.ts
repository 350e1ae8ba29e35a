import { basename } from 'node:path';
import { groupOf, KRUISE_GROUP, NETWORK_ATTACHMENT_GROUP, SPIDERPOOL_GROUP } from '../api-groups';
import { child, isJsonObject, own } from '../json';
import { type Manifest, type ManifestSource, readManifest } from '../manifest';
import type { SourceDocument } from './read-yaml-documents';
import { isUnrendered, templateMessage } from './template';

/** What a document turned out to be. */
export type Recognized =
  | { readonly type: 'manifest'; readonly manifest: Manifest }
  /** Nothing that anybody applies. */
  | { readonly type: 'skipped' }
  /** Something that should have been a manifest. */
  | { readonly type: 'problem'; readonly message: string };

/** How a document came to be read: a file among others in a folder may be anything, one that somebody named may not. */
export type Asked = 'by-name' | 'in-folder';

const KUSTOMIZE_GROUP = 'kustomize.config.k8s.io';
const KUSTOMIZE_FILE = /^kustomization(?:\.ya?ml)?$/i;

const baseMessage =
  'is a Kustomize base, not a manifest: render it first and check the result, such as kustomize build … | cdk8s-spiderpool check -';

/** Groups whose objects the engine judges: one of them without a name is a mistake wherever it is found. */
const JUDGED_GROUPS: ReadonlySet<string> = new Set([
  SPIDERPOOL_GROUP,
  KRUISE_GROUP,
  NETWORK_ATTACHMENT_GROUP,
  'apps',
  'batch',
]);

/** Tells a Kubernetes object from everything else that is written in YAML. */
export function recognizeDocument(
  document: SourceDocument,
  asked: Asked,
  source: Pick<ManifestSource, 'cluster' | 'role'>,
): Recognized {
  const { value, origin } = document;
  if (isKustomization(value, origin.file)) {
    return asked === 'by-name' ? { type: 'problem', message: baseMessage } : { type: 'skipped' };
  }
  const read = readManifest(value, { origin, ...source });
  if (read.ok) {
    const { name, namespace } = read.value.id;
    const isTemplate = isUnrendered(name) || (namespace !== null && isUnrendered(namespace));
    return isTemplate ? { type: 'problem', message: templateMessage } : { type: 'manifest', manifest: read.value };
  }
  const isMistake = asked === 'by-name' || (read.problem.code === 'no-name' && isOfJudgedGroup(value));
  if (!isMistake || isNamedByServer(value)) return { type: 'skipped' };
  return { type: 'problem', message: read.problem.message };
}

function isKustomization(value: unknown, file: string): boolean {
  return KUSTOMIZE_FILE.test(basename(file)) || groupIn(value) === KUSTOMIZE_GROUP;
}

function isOfJudgedGroup(value: unknown): boolean {
  const group = groupIn(value);
  return group !== undefined && JUDGED_GROUPS.has(group);
}

/** `kubectl create` and hooks of Argo CD take an object with a prefix instead of a name; who it will be is not known. */
function isNamedByServer(value: unknown): boolean {
  return isJsonObject(value) && typeof own(child(value, 'metadata'), 'generateName') === 'string';
}

function groupIn(value: unknown): string | undefined {
  const apiVersion = isJsonObject(value) ? own(value, 'apiVersion') : undefined;
  return typeof apiVersion === 'string' ? groupOf(apiVersion) : undefined;
}
