import type { ApiObjectMetadata, ApiObjectMetadataDefinitionOptions } from 'cdk8s';
import { ApiObjectMetadataDefinition, Lazy, resolve } from 'cdk8s';
import type { Construct } from 'constructs';
import { isJsonObject, type JsonObject } from '../manifests/json';
import { settingsOf } from '../synth/app-context';
import { openDoor } from '../synth/app-door';
import type { LabelSelector } from './label-selector';
import { type PodBlueprint, type PodSource, readPodSource } from './pod-source';
import { PropChecks, shown, type TextMap } from './prop-checks';
import { isPlainData, isRenderedAsUsual } from './rendered-data';
import { renderedMetadata } from './rendered-metadata';
import { Resource } from './resource';
import { type NamespacedResourceProps, namespacedMetadata } from './resource-props';
import type { WorkloadForm } from './workload-form';

/** What everything that makes pods takes besides the pods themselves. */
export interface PodOwnerProps extends NamespacedResourceProps {
  /** Labels, annotations and further metadata of the pods. */
  readonly podMetadata?: ApiObjectMetadata;
}

/** How a workload knows its pods. */
export interface Selecting {
  /**
   * The labels by which it knows its pods; its `matchLabels` are given to the pods. Default `app: <name>`. It can never be changed, so nothing
   * that may change is part of the default, neither a path nor a hash.
   */
  readonly selector?: LabelSelector;
}

/** A label value has room for so many characters. */
const LONGEST_LABEL = 63;

/** An object with a pod template, whose pods can be given metadata until the app is synthesized. */
export abstract class PodOwner extends Resource {
  /** The metadata of the pods. */
  readonly podMetadata: ApiObjectMetadataDefinition;
  /** The checks of the props, for what can only be told at synth. */
  protected readonly checks: PropChecks;
  protected readonly pod: PodBlueprint;
  private readonly form: WorkloadForm;
  private readonly selector: LabelSelector;
  private readonly givenAnnotations: TextMap;

  protected constructor(
    scope: Construct,
    id: string,
    { form, props }: { form: WorkloadForm; props: PodOwnerProps & Selecting & PodSource },
  ) {
    const checks = PropChecks.of(scope, id);
    const metadata = namespacedMetadata(checks, id, props);
    const pod = readPodSource(checks, props);
    const { apiVersion, kind } = form;
    super(scope, id, {
      apiVersion,
      kind,
      metadata,
      spec: Lazy.any({ produce: () => this.specAround(this.template()) }),
    });
    form.check(checks);
    this.checks = checks;
    this.pod = pod;
    this.form = form;
    this.selector = checks.mapping('selector', props.selector) ?? {
      matchLabels: { app: defaultLabel(checks, this.name) },
    };
    const podMetadata = mergedMetadata(this, checks, {
      selector: this.selector,
      template: pod.metadata,
      given: props.podMetadata,
    });
    this.givenAnnotations = podMetadata.annotations ?? {};
    this.podMetadata = new ApiObjectMetadataDefinition(podMetadata);
    openDoor(this);
  }

  /** `spec.replicas`: nothing where an autoscaler decides, or the kind has none. */
  protected get writtenReplicas(): number | undefined {
    return undefined;
  }

  /** The `spec` with this pod template in it. */
  protected specAround(template: JsonObject): JsonObject {
    return this.form.spec({
      replicas: this.writtenReplicas,
      kruise: settingsOf(this).kruise.version,
      selector: this.selector,
      template,
    });
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
    const isUsual = isRenderedAsUsual(this);
    const metadata = isUsual ? renderedMetadata(this.podMetadata) : this.podMetadata.toJson();
    const template = { ...this.pod.others, metadata, spec: this.pod.spec() };
    if (isUsual && isPlainData(template)) return template;
    // Placeholders become what they stand for first: defaults must not be laid over one.
    const resolved: unknown = resolve(['spec', 'template'], template, this);
    return isJsonObject(resolved) ? resolved : template;
  }
}

interface PodMetadataSources {
  readonly selector: LabelSelector;
  readonly template: JsonObject;
  readonly given: ApiObjectMetadata | undefined;
}

/** The selector's labels, what the template brings along, and what was given, the later over the earlier. */
function mergedMetadata(
  apiObject: PodOwner,
  checks: PropChecks,
  { selector, template, given }: PodMetadataSources,
): ApiObjectMetadataDefinitionOptions {
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
    // cdk8s deletes it again, which is cheap where it came last.
    apiObject,
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
