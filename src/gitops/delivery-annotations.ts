import { child, isJsonObject, type JsonObject, own } from '../manifests/json';
import type { Manifest } from '../manifests/manifest';
import { SYNC_WAVE } from '../manifests/sync-wave';
import { applyStepOf } from './apply-order';
import type { DeliveryOptions } from './delivery';
import { type Protection, protectionOf } from './protection';

/** Annotations by which the tools take instructions about one object. */
const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';
/** Flux reads it among annotations and among labels. */
const FLUX_PRUNE = 'kustomize.toolkit.fluxcd.io/prune';

/** What an app adds to its objects. */
export interface AnnotationSettings {
  /** The tools that are given instructions. */
  readonly tools: ReadonlySet<'argo-cd' | 'flux'>;
  /** What subnets, pools and coordinators get. */
  readonly protection: Protection;
}

/**
 * A manifest with the annotations that tell Argo CD and Flux when to apply its object, and whether they may remove it. What the object says of
 * itself stays: a sync wave or Flux's `prune` that is there already, and each option of Argo CD's list that it names.
 *
 * Workloads get none unless `delivery` asks for it: they belong in wave 0, which needs no annotation, and their controllers copy the ones they
 * have (Kubernetes to ReplicaSets, Kruise to ControllerRevisions). A SpiderMultusConfig's are copied to the NetworkAttachmentDefinition that
 * Spiderpool generates. There its wave means nothing: the network has an owner, and Argo CD counts only objects without one among its own.
 */
export function withDeliveryAnnotations(
  manifest: Manifest,
  delivery: DeliveryOptions,
  { tools, protection: ofApp }: AnnotationSettings,
): Manifest {
  const { groupKind, object } = manifest;
  const metadata = child(object, 'metadata');
  const given = own(metadata, 'annotations') ?? {};
  // Whatever else stands there is for the schema's rules to tell; nothing is written over it.
  if (!isJsonObject(given)) return manifest;
  const { step, wave: waveOfStep } = applyStepOf(groupKind);
  const wave = delivery.wave ?? waveOfStep;
  const protection = delivery.protection ?? protectionOf(step, ofApp);

  const added: Record<string, unknown> = {};
  if (tools.has('argo-cd')) {
    if (wave !== undefined && !Object.hasOwn(given, SYNC_WAVE)) added[SYNC_WAVE] = String(wave);
    const options = syncOptions(own(given, SYNC_OPTIONS), protection);
    if (options !== undefined) added[SYNC_OPTIONS] = options;
  }
  if (tools.has('flux') && protection !== 'none' && !isToldToFlux(metadata, given)) added[FLUX_PRUNE] = 'disabled';
  if (Object.keys(added).length === 0) return manifest;
  const annotations = { ...given, ...added };
  return { ...manifest, object: { ...object, metadata: { ...metadata, annotations } } };
}

/** Argo CD's list of options, with those of the protection that it does not name yet; undefined where nothing is to be added. */
function syncOptions(given: unknown, protection: Protection): string | undefined {
  if (protection === 'none' || (given !== undefined && typeof given !== 'string')) return undefined;
  const value = protection === 'confirm' ? 'confirm' : 'false';
  if (given === undefined) return `Prune=${value},Delete=${value}`;
  const listed = given.split(',').flatMap(option => option.trim() || []);
  const named = new Set(listed.map(option => option.split('=')[0]));
  const missing = ['Prune', 'Delete'].filter(option => !named.has(option)).map(option => `${option}=${value}`);
  return missing.length === 0 ? undefined : [...listed, ...missing].join(',');
}

function isToldToFlux(metadata: JsonObject, annotations: JsonObject): boolean {
  return Object.hasOwn(annotations, FLUX_PRUNE) || Object.hasOwn(child(metadata, 'labels'), FLUX_PRUNE);
}
