import type { ApiObjectMetadata } from 'cdk8s';
import { ApiObject, ApiObjectMetadataDefinition, Lazy, resolve } from 'cdk8s';
import type { IScalable } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { isJsonObject, type JsonObject } from '../manifests/json';
import { openDoor } from '../synth/app-door';
import type { LabelSelector } from './label-selector';
import { type PodBlueprint, type PodSource, readPodSource } from './pod-source';
import { INT32, PropChecks, shown, type TextMap } from './prop-checks';
import { type NamespacedResourceProps, namespacedMetadata } from './resource-props';

/** What every workload takes besides its pods. */
export interface WorkloadProps extends NamespacedResourceProps {
  /** How many pods it runs. Default 1. Left out of the manifest where an autoscaler is attached, so that the two never fight. */
  readonly replicas?: number;
  /**
   * The labels by which it knows its pods; its `matchLabels` are given to the pods. Default `app: <name>`. It can never be changed, so nothing
   * that may change is part of the default, neither a path nor a hash.
   */
  readonly selector?: LabelSelector;
  /** Labels, annotations and further metadata of the pods. */
  readonly podMetadata?: ApiObjectMetadata;
}

/** What an autoscaler of cdk8s-plus asks of its target. `containers` is typed so that it fits every version of cdk8s-plus. */
export interface AutoscalerTarget {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly containers: never[];
  readonly replicas?: number;
}

/** The group, version and kind of a workload. */
export interface WorkloadKind {
  readonly apiVersion: string;
  readonly kind: string;
}

/** A label value has room for so many characters. */
const LONGEST_LABEL = 63;

/** A workload of this package: an object with a pod template, whose pods can be given metadata until the app is synthesized. */
export abstract class Workload extends ApiObject implements IScalable {
  /** The metadata of the pods. */
  readonly podMetadata: ApiObjectMetadataDefinition;
  /** Whether an autoscaler says how many pods there are. */
  hasAutoscaler = false;
  /** The replicas that were asked for; an autoscaler, where there is one, overrules them. */
  readonly replicas: number;
  /** The checks of the props, for what can only be told at synth. */
  protected readonly checks: PropChecks;
  private readonly pod: PodBlueprint;
  private readonly selector: LabelSelector;
  private readonly givenAnnotations: TextMap;

  protected constructor(
    scope: Construct,
    id: string,
    { kind, props }: { kind: WorkloadKind; props: WorkloadProps & PodSource },
  ) {
    const checks = PropChecks.of(scope, id);
    const metadata = namespacedMetadata(checks, id, props);
    const replicas = checks.wholeNumber('replicas', props.replicas, INT32) ?? 1;
    const pod = readPodSource(checks, props);
    const render: { spec: () => unknown } = { spec: () => undefined };
    super(scope, id, { ...kind, metadata, spec: Lazy.any({ produce: () => render.spec() }) });
    this.checks = checks;
    this.replicas = replicas;
    this.pod = pod;
    this.selector = checks.mapping('selector', props.selector) ?? {
      matchLabels: { app: defaultLabel(checks, this.name) },
    };
    const podMetadata = mergedMetadata(checks, {
      selector: this.selector,
      template: pod.metadata,
      given: props.podMetadata,
    });
    this.givenAnnotations = podMetadata.annotations ?? {};
    this.podMetadata = new ApiObjectMetadataDefinition({ ...podMetadata, apiObject: this });
    render.spec = () => ({ ...this.specWithoutTemplate(), selector: this.selector, template: this.template() });
    openDoor(this);
  }

  /** Called by an autoscaler of cdk8s-plus; call it yourself for one that is made in another way. */
  markHasAutoscaler(): void {
    this.hasAutoscaler = true;
  }

  /** What an autoscaler of cdk8s-plus asks for. */
  toScalingTarget(): AutoscalerTarget {
    const { apiVersion, kind, name } = this;
    // No version of cdk8s-plus takes the containers of another one for its own, though it reads nothing but their resources.
    return { apiVersion, kind, name, containers: [...this.pod.containers] as never[] };
  }

  /** Everything of the `spec` besides selector and template, as it is when the object is rendered. */
  protected abstract specWithoutTemplate(): JsonObject;

  /** The last word on the template before it is written. */
  protected finishTemplate(template: JsonObject): JsonObject {
    return template;
  }

  /** `spec.replicas`: nothing where an autoscaler decides. */
  protected get writtenReplicas(): number | undefined {
    return this.hasAutoscaler ? undefined : this.replicas;
  }

  /** Gives the pods annotations that follow from other props. */
  protected annotatePods(annotations: TextMap, derivedFrom: string): void {
    for (const [key, value] of Object.entries(annotations)) {
      if (Object.hasOwn(this.givenAnnotations, key)) {
        this.checks.refuse(
          `podMetadata.annotations[${shown(key)}]`,
          ` is derived from ${derivedFrom}; leave it out, or change it with a JSON patch`,
        );
      }
      this.podMetadata.addAnnotation(key, value);
    }
  }

  private template(): JsonObject {
    const template = { ...this.pod.others, metadata: this.podMetadata.toJson(), spec: this.pod.spec() };
    // Lazy values become what they stand for first: defaults must not be laid over a placeholder.
    const resolved: unknown = resolve(['spec', 'template'], template, this);
    return isJsonObject(resolved) ? this.finishTemplate(resolved) : template;
  }
}

interface PodMetadataSources {
  readonly selector: LabelSelector;
  readonly template: JsonObject;
  readonly given: ApiObjectMetadata | undefined;
}

/** The selector's labels, what the template brings along, and what was given, the later over the earlier. */
function mergedMetadata(checks: PropChecks, { selector, template, given }: PodMetadataSources): ApiObjectMetadata {
  checks.mapping('podMetadata', given);
  return {
    ...template,
    ...given,
    labels: {
      ...checks.textMap('selector.matchLabels', selector.matchLabels),
      ...checks.textMap('podTemplate.metadata.labels', textMapOf(template.labels)),
      ...checks.textMap('podMetadata.labels', given?.labels),
    },
    annotations: {
      ...checks.textMap('podTemplate.metadata.annotations', textMapOf(template.annotations)),
      ...checks.textMap('podMetadata.annotations', given?.annotations),
    },
  };
}

/** The checks look at what is inside. */
function textMapOf(value: unknown): TextMap | undefined {
  return value as TextMap | undefined;
}

function defaultLabel(checks: PropChecks, name: string): string {
  if (name.length > LONGEST_LABEL) {
    checks.refuse(
      'selector',
      ` must be given: the name has ${name.length} characters, and a label such as app: <name> has room for ${LONGEST_LABEL}`,
    );
  }
  return name;
}
