import type { ClusterSettings, NodeSettings, SpiderpoolSettings } from '../../context/context';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import type { PodTemplate, Workload } from '../../manifests/workload';
import { type LabelKnowledge, writtenLabels } from './label-match';
import { type NodeKnowledge, nodesOfPod } from './pod-nodes';

/** Everything about a pod that a pool's affinities look at, as far as its manifests tell. */
export interface PodPlace {
  readonly spiderpool: SpiderpoolSettings;
  readonly namespace: PodNamespace;
  readonly podLabels: LabelKnowledge;
  readonly nodes: NodeKnowledge;
}

/** The namespace of pods. */
export interface PodNamespace {
  readonly name: string;
  /** Its Namespace object, where the manifests have it. */
  readonly manifest: Manifest | undefined;
  readonly labels: LabelKnowledge;
}

/** A namespace as its pods see it, `default` where they name none. `namespaces` are the Namespace objects of the manifests. */
export function namespaceOfPods(written: string | null, namespaces: ReadonlyMap<string, Manifest>): PodNamespace {
  const name = written ?? 'default';
  const manifest = namespaces.get(name);
  return { name, manifest, labels: namespaceLabels(name, manifest) };
}

/** The place of the pods of a workload. Works out what is asked for, which most pools, having no affinities, never do. */
export class PlaceOfPods implements PodPlace {
  private knownNodes: NodeKnowledge | undefined;

  constructor(
    private readonly type: Workload['type'],
    private readonly template: PodTemplate,
    readonly namespace: PodNamespace,
    private readonly settings: Pick<ClusterSettings, 'spiderpool' | 'nodes'>,
  ) {}

  get spiderpool(): SpiderpoolSettings {
    return this.settings.spiderpool;
  }

  get podLabels(): LabelKnowledge {
    return podLabels(this.type, this.template.labels);
  }

  get nodes(): NodeKnowledge {
    this.knownNodes ??= knownNodes(this.template.spec, this.settings.nodes);
    return this.knownNodes;
  }
}

/** Pods that nothing keeps off any node, nearly all, know the same of the nodes. */
function knownNodes(spec: JsonObject, nodes: NodeSettings): NodeKnowledge {
  if (['nodeName', 'nodeSelector', 'affinity'].some(key => own(spec, key) !== undefined))
    return nodesOfPod(spec, nodes);
  const known = ofFreePods.get(nodes);
  if (known) return known;
  const read = nodesOfPod(spec, nodes);
  ofFreePods.set(nodes, read);
  return read;
}

const ofFreePods = new WeakMap<NodeSettings, NodeKnowledge>();

/** The label that Kubernetes itself gives every namespace. */
const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name';

function namespaceLabels(name: string, manifest: Manifest | undefined): LabelKnowledge {
  const written = manifest && writtenLabels(child(child(manifest.object, 'metadata'), 'labels'));
  return key => {
    if (key === NAMESPACE_NAME_LABEL) return [name];
    return written ? written(key) : 'unknown';
  };
}

/** Labels that controllers add to the pods they make, so that their absence from a template proves nothing. */
const CONTROLLER_LABELS =
  /^(pod-template-hash|controller-revision-hash|pod-template-generation|job-name|controller-uid|(statefulset|apps|batch)\.kubernetes\.io\/.+|(.+\.)?kruise\.io\/.+)$/;

/** The subsets of a UnitedDeployment may patch labels in. */
function podLabels(type: Workload['type'], labels: JsonObject): LabelKnowledge {
  const written = writtenLabels(labels);
  return key => {
    if (type === 'UnitedDeployment') return 'unknown';
    const values = written(key);
    return values.length === 0 && CONTROLLER_LABELS.test(key) ? 'unknown' : values;
  };
}

/** The namespace's own annotation, if it is text. */
export function namespaceAnnotation(manifest: Manifest | undefined, key: string): string | undefined {
  const annotations = manifest ? own(child(manifest.object, 'metadata'), 'annotations') : undefined;
  const value = isJsonObject(annotations) ? own(annotations, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}
