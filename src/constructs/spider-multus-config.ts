import { ApiObject, type ApiObjectMetadata, type JsonPatch, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { resourceName } from '../context/text-form';
import { MULTUS_ANNOTATION } from '../manifests/annotation-keys';
import { SPIDERPOOL_API_VERSION } from '../manifests/api-groups';
import { withoutEmpties } from '../manifests/canonical/empty-fields';
import { canonicalInRelease } from '../manifests/multus/canonical-in-release';
import { canonicalMultusConfig, RESOURCE_INJECT_ANNOTATIONS } from '../manifests/multus/canonical-multus-config';
import { settingsOf } from '../synth/app-context';
import { openDoor } from '../synth/app-door';
import { checksOfFromName, declare } from './external-addresses';
import type { SpiderMultusConfigProps } from './multus-config-props';
import type { INetwork } from './network';
import { PropChecks, type TextMap } from './prop-checks';
import { readCniVersion, readInjectValue, readMultusConfigProps } from './read-multus-config';
import { namespacedMetadata } from './resource-props';

/** What is known of a SpiderMultusConfig elsewhere. */
export interface ExternalSpiderMultusConfigProps {
  /** Its namespace, which is that of the network. */
  readonly namespace: string;
  /** The name of the network, where the annotation `multus.spidernet.io/cr-name` gives it another than the SpiderMultusConfig's. */
  readonly networkName?: string;
  /** Whether its addresses come from Spiderpool. Default true. */
  readonly spiderpool?: boolean;
  /** The VLAN it is on, 0 to 4094. Default unknown. */
  readonly vlan?: number;
}

/**
 * A SpiderMultusConfig: a network that Spiderpool's controller makes a NetworkAttachmentDefinition of. It is a network for NICs and pools; its `name`
 * is that of the NetworkAttachmentDefinition.
 *
 * Emits `spiderpool.spidernet.io/v2beta1` in the form that the webhook of the cluster's Spiderpool release leaves alone. The object is the child
 * `Resource`, which `ApiObject.of` finds.
 */
export class SpiderMultusConfig extends Construct implements INetwork {
  /** The namespace: the one given, else the chart's, else `default`. */
  readonly namespace: string;
  /** The name of the NetworkAttachmentDefinition: what annotations of pods and `multusName` of pools refer to. */
  readonly name: string;
  readonly vlan?: number;
  private readonly object: ApiObject;

  /** @throws Error if a value is out of its bounds, or if something is given that the CNI type does not have */
  constructor(scope: Construct, id: string, props: SpiderMultusConfigProps) {
    const checks = PropChecks.of(scope, id);
    const metadata = namespacedMetadata(checks, id, props);
    const { spec, vlan } = readMultusConfigProps(checks, props);
    const written = { metadata: withAnnotations(metadata, readAnnotations(checks, props)), spec };
    const canonical = canonicalMultusConfig(written);
    super(scope, id);
    const inRelease = () =>
      canonicalInRelease({ kind: 'SpiderMultusConfig', written, canonical }, settingsOf(this).spiderpool.version);
    this.object = new ApiObject(this, 'Resource', {
      apiVersion: SPIDERPOOL_API_VERSION,
      kind: 'SpiderMultusConfig',
      metadata: canonical.metadata as ApiObjectMetadata,
      spec: Lazy.any({ produce: () => inRelease().spec }),
    });
    this.namespace = this.object.metadata.namespace ?? 'default';
    this.name = written.metadata.annotations?.[MULTUS_ANNOTATION.networkName] ?? this.object.name;
    this.vlan = vlan;
    openDoor(this);
  }

  /**
   * The network of a SpiderMultusConfig that another repository owns. It can be used wherever one made here can.
   *
   * @throws Error if a name is no name
   */
  static fromName(scope: Construct, name: string, props: ExternalSpiderMultusConfigProps): INetwork {
    const checks = checksOfFromName(scope, 'SpiderMultusConfig', name);
    const { namespace, networkName = name, spiderpool = true, vlan } = checks.props(props);
    const known = vlan === undefined ? {} : { vlan };
    declare(scope, checks, { networks: [{ namespace, name: networkName, spiderpool, ...known }] });
    return { namespace, name: networkName, ...known };
  }

  /** Changes the emitted object. The engine judges the result. */
  addJsonPatch(...patches: JsonPatch[]): void {
    this.object.addJsonPatch(...patches);
  }
}

function readAnnotations(checks: PropChecks, props: SpiderMultusConfigProps): TextMap {
  const { networkName } = props;
  const [rdma, network] = RESOURCE_INJECT_ANNOTATIONS;
  const injects = props.cniType !== 'custom' && props.cniType !== 'ovs';
  const annotations = {
    [MULTUS_ANNOTATION.networkName]:
      networkName === undefined ? undefined : checks.formed('networkName', networkName, resourceName),
    ...(props.cniType === 'custom'
      ? {}
      : {
          [MULTUS_ANNOTATION.cniVersion]: readCniVersion(checks, props),
          [MULTUS_ANNOTATION.configName]:
            props.configName === undefined ? undefined : checks.text('configName', props.configName),
        }),
    ...(injects
      ? {
          [rdma]: readInjectValue(checks, 'rdmaResourceInject', props.rdmaResourceInject),
          [network]: readInjectValue(checks, 'networkResourceInject', props.networkResourceInject),
        }
      : {}),
  };
  return withoutEmpties(annotations) as TextMap;
}

function withAnnotations(metadata: ApiObjectMetadata, annotations: TextMap): ApiObjectMetadata {
  if (Object.keys(annotations).length === 0) return metadata;
  return { ...metadata, annotations: { ...metadata.annotations, ...annotations } };
}
