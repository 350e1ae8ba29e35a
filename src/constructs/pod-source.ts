import { ApiObject, App, Chart } from 'cdk8s';
import type { AbstractPodProps, Container, ContainerProps, k8s } from 'cdk8s-plus-28';
import { child, isJsonObject, type JsonObject } from '../manifests/json';
import { COMMON_POD } from './common-pod';
import { FieldRenderer } from './field-renderer';
import { loadPlus } from './load-plus';
import { isLazy, type PropChecks, shown } from './prop-checks';

/** What the pods of a workload are: exactly one of `containers`, `podSpec` and `podTemplate`. */
export type PodSource = ContainersSource | PodSpecSource | PodTemplateSource;

/** Pods in the words of cdk8s-plus, rendered and defaulted by it. */
export interface ContainersSource {
  /**
   * The containers, as cdk8s-plus describes them. Its defaults apply, to containers and pod: non-root, a read-only root file system, resource
   * requests and limits, no service account token.
   */
  readonly containers: readonly (Container | ContainerProps)[];
  /** The pod around them. Default: cdk8s-plus's defaults. */
  readonly pod?: Omit<AbstractPodProps, 'containers' | 'isolate'>;
  readonly podSpec?: never;
  readonly podTemplate?: never;
}

/** Pods as Kubernetes describes them, with the types of Kubernetes 1.28 and without any further default. */
export interface PodSpecSource {
  /** The pod's `spec`. */
  readonly podSpec: k8s.PodSpec;
  readonly containers?: never;
  readonly pod?: never;
  readonly podTemplate?: never;
}

/** Pods as plain data, for fields that are newer than the types. */
export interface PodTemplateSource {
  /** The pod template, `{ metadata?, spec }`. Passed through as it is; labels and annotations that this package derives are added. */
  readonly podTemplate: { readonly [field: string]: unknown };
  readonly containers?: never;
  readonly pod?: never;
  readonly podSpec?: never;
}

/** The pods of a workload, read. */
export interface PodBlueprint {
  /** Everything of the template besides `metadata` and `spec`. */
  readonly others: JsonObject;
  /** The metadata that the template brings along. */
  readonly metadata: JsonObject;
  /** The pod's `spec` as plain data; asked when the object is rendered, since containers may still change until then. */
  spec(): unknown;
  /** The containers that an autoscaler of cdk8s-plus looks at; none where they are not cdk8s-plus's. */
  readonly containers: readonly Container[];
}

/** What many workloads have in common. */
const NOTHING: JsonObject = {};
const NO_CONTAINERS: readonly Container[] = [];

/** Reads the pods of a workload. */
export function readPodSource(checks: PropChecks, source: PodSource): PodBlueprint {
  const given = (['containers', 'podSpec', 'podTemplate'] as const).filter(prop => source[prop] !== undefined);
  if (given.length !== 1) {
    const found = given.length === 0 ? 'none is given' : `${given.join(' and ')} are`;
    checks.refuse('', ` must hold exactly one of containers, podSpec and podTemplate: ${found}`);
  }
  if (source.containers !== undefined) return fromContainers(checks, source);
  if (source.podSpec !== undefined) return fromPodSpec(checks, source.podSpec);
  return fromPodTemplate(checks, source.podTemplate);
}

/**
 * Renders a Pod of cdk8s-plus in an app of its own, with nothing but its public API. A Workload of cdk8s-plus would not do: it selects on a hash
 * of the construct's path, and a selector can never be changed.
 */
function fromContainers(checks: PropChecks, { containers, pod: props }: ContainersSource): PodBlueprint {
  const plus = loadPlus();
  const given = checks.list('containers', containers);
  if (given.length === 0) checks.refuse('containers', ' must hold at least one container');
  const pod = new plus.Pod(new Chart(new App(), 'pods'), 'pod', checks.mapping('pod', props));
  for (const [index, container] of given.entries()) {
    if (!isJsonObject(container))
      checks.refuse(`containers[${index}]`, ` must be a container of cdk8s-plus, not ${shown(container)}`);
    pod.attachContainer(container instanceof plus.Container ? container : new plus.Container(container));
  }
  return {
    others: NOTHING,
    metadata: NOTHING,
    containers: pod.containers,
    spec: () => ApiObject.of(pod).toJson().spec,
  };
}

const podSpecs = new FieldRenderer((podSpec: k8s.PodSpec) => loadPlus().k8s.toJson_PodSpec(podSpec) ?? {}, COMMON_POD);

function fromPodSpec(checks: PropChecks, podSpec: k8s.PodSpec): PodBlueprint {
  checks.mapping('podSpec', podSpec);
  const dropped = attempt(checks, () => podSpecs.unread(podSpec));
  if (dropped.length > 0) {
    checks.refuse(
      `podSpec.${dropped[0]}`,
      ' is no field of a pod in cdk8s-plus-28 (Kubernetes 1.28), which would drop it without a word; give the pod as props.podTemplate, which is ' +
        'passed through as it is',
    );
  }
  return { others: NOTHING, metadata: NOTHING, containers: NO_CONTAINERS, spec: () => podSpecs.rendered(podSpec) };
}

function fromPodTemplate(checks: PropChecks, podTemplate: JsonObject): PodBlueprint {
  if (!isJsonObject(podTemplate))
    checks.refuse('podTemplate', ` must be a mapping with spec, not ${shown(podTemplate)}`);
  const { metadata, spec, ...others } = podTemplate;
  if (!isJsonObject(spec)) checks.refuse('podTemplate.spec', ` must be a mapping, not ${shown(spec)}`);
  refuseClassInstances(checks, 'podTemplate', podTemplate);
  return { others, metadata: child({ metadata }, 'metadata'), containers: NO_CONTAINERS, spec: () => spec };
}

function attempt<Value>(checks: PropChecks, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    return checks.refuse('podSpec', ` cannot be rendered: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Values such as Quantity and IntOrString would come out as `{value: …}` where nothing renders them. */
function refuseClassInstances(checks: PropChecks, path: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) refuseClassInstances(checks, `${path}[${index}]`, entry);
  } else if (isJsonObject(value) && !isLazy(value)) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) {
      checks.refuse(
        path,
        ` must be plain data, not a ${value.constructor?.name ?? 'class instance'}: nothing renders it inside podTemplate`,
      );
    }
    for (const [key, entry] of Object.entries(value)) refuseClassInstances(checks, `${path}.${key}`, entry);
  }
}
