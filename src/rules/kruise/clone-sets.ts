import type { FieldPath } from '../../manifests/field-path';
import { child, type JsonObject, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';
import { type CloneSetShape, type CloneSetStrategy, readCloneSetStrategy } from '../../plan/demand/clone-set-strategy';
import { oncePer } from '../once-per';

/** A CloneSet to judge: one of its own, or the one a UnitedDeployment holds as its template. */
export interface JudgedCloneSet {
  readonly manifest: Manifest;
  /** `CloneSet shop/web`, or `the CloneSet in UnitedDeployment shop/web`. */
  readonly name: string;
  /** The way to its `spec`. */
  readonly path: FieldPath;
  readonly spec: JsonObject;
  readonly shape: CloneSetShape;
  readonly strategy: CloneSetStrategy;
  /** The mapping of partition, maxUnavailable and maxSurge, and the way to it: v1beta1 has them one level deeper. */
  readonly update: { readonly path: FieldPath; readonly fields: JsonObject };
  /** Whether there is any pod to update: a percentage of none is nothing. */
  readonly pods: 'some' | 'none';
  /** What becomes of it when its webhook refuses it, as a clause. */
  readonly refusal: string;
}

interface Places {
  readonly spec: FieldPath;
  readonly strategy: FieldPath;
  readonly rollingUpdate: FieldPath;
}

/** Every CloneSet of its own has its fields in the same places, and so has every one in a UnitedDeployment. */
const OWN = placesBelow([]);
const INNER = placesBelow(['spec', 'template', 'cloneSetTemplate']);

function placesBelow(home: FieldPath): Places {
  const spec = [...home, 'spec'];
  return {
    spec,
    strategy: [...spec, 'updateStrategy'],
    rollingUpdate: [...spec, 'updateStrategy', 'rollingUpdate'],
  };
}

/** Every CloneSet of a cluster, those inside UnitedDeployments included. */
export const cloneSets = oncePer(({ objects, settings }: ClusterPlan): readonly JudgedCloneSet[] => {
  const innerShape: CloneSetShape = settings.kruise.version.isAtLeast(2, 0, 0) ? 'v1beta1' : 'v1alpha1';
  const found: JudgedCloneSet[] = [];
  for (const { type, manifest, podOwner } of objects.workloads) {
    if (type === 'CloneSet') {
      const shape = manifest.id.apiVersion.endsWith('/v1beta1') ? 'v1beta1' : 'v1alpha1';
      found.push(judged(manifest, manifest.object, OWN, shape));
    } else if (podOwner.kind === 'CloneSet') {
      const template = child(child(child(manifest.object, 'spec'), 'template'), 'cloneSetTemplate');
      found.push(judged(manifest, template, INNER, innerShape));
    }
  }
  return found;
});

function judged(manifest: Manifest, object: JsonObject, places: Places, shape: CloneSetShape): JudgedCloneSet {
  const spec = child(object, 'spec');
  const strategy = child(spec, 'updateStrategy');
  const update =
    shape === 'v1beta1'
      ? { path: places.rollingUpdate, fields: child(strategy, 'rollingUpdate') }
      : { path: places.strategy, fields: strategy };
  return new FoundCloneSet(manifest, places, spec, shape, update, child(object, 'metadata'));
}

/** Works out its texts and its strategy when they are asked for: by the few rules that find something, and not for every release. */
class FoundCloneSet implements JudgedCloneSet {
  private read: CloneSetStrategy | undefined;

  constructor(
    readonly manifest: Manifest,
    private readonly places: Places,
    readonly spec: JsonObject,
    readonly shape: CloneSetShape,
    readonly update: JudgedCloneSet['update'],
    private readonly metadata: JsonObject,
  ) {}

  get name(): string {
    const id = formatResourceId(this.manifest.id);
    return this.places === OWN ? id : `the CloneSet in ${id}`;
  }

  get path(): FieldPath {
    return this.places.spec;
  }

  get strategy(): CloneSetStrategy {
    this.read ??= readCloneSetStrategy(this.spec, this.metadata, this.shape);
    return this.read;
  }

  get pods(): JudgedCloneSet['pods'] {
    return own(child(this.manifest.object, 'spec'), 'replicas') === 0 ? 'none' : 'some';
  }

  get refusal(): string {
    return this.places === OWN
      ? "OpenKruise's webhook refuses the CloneSet, so none of it reaches the cluster"
      : 'OpenKruise does not look into the UnitedDeployment: it is admitted, every CloneSet it then makes is refused (SubsetProvisioned is False), and no pod starts';
  }
}
