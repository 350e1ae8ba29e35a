import type { SpiderpoolSettings } from '../../context/context';
import { RESOURCE_INJECT_KEYS } from '../../manifests/annotation-keys';
import type { FieldPath } from '../../manifests/field-path';
import { child, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import type { MultusConfig } from '../../manifests/multus/multus-config';
import type { NetworkSelection } from '../../manifests/pod-networking/network-selection';
import type { PodTemplate } from '../../manifests/workload';
import { namespaceAnnotation } from './pod-place';

/** The networks that Spiderpool's pod webhook writes into a pod, in the place of those it names itself. */
export interface InjectedNetworks {
  readonly key: (typeof RESOURCE_INJECT_KEYS)[number];
  /** The label value that the networks bear. */
  readonly value: string;
  /** The object whose annotation asks for them, the workload's or its Namespace, and the field. */
  readonly from: 'pod' | 'namespace';
  readonly field: FieldPath;
  /** Empty where no SpiderMultusConfig of the manifests bears the label: then no pod is admitted. */
  readonly networks: readonly NetworkSelection[];
}

/** The SpiderMultusConfigs of a cluster by the label that asks for them. */
export class InjectableNetworks {
  private readonly byLabel = new Map<string, MultusConfig[]>();

  constructor(
    configs: readonly MultusConfig[],
    private readonly settings: SpiderpoolSettings,
  ) {
    if (!settings.podResourceInject) return;
    for (const config of configs) {
      for (const key of RESOURCE_INJECT_KEYS) this.add(key, config);
    }
  }

  /**
   * What is injected into the pods of a template. The RDMA key is looked at first, on the pod and then on its namespace; only without it the
   * other one is. Undefined where the webhook is off or nobody asks.
   */
  for(template: PodTemplate, namespace: Manifest | undefined): InjectedNetworks | undefined {
    if (!this.settings.podResourceInject) return undefined;
    for (const key of RESOURCE_INJECT_KEYS) {
      const asked = own(template.annotations, key);
      const value = typeof asked === 'string' ? asked : namespaceAnnotation(namespace, key);
      if (value === undefined) continue;
      const networks = (this.byLabel.get(`${key} ${value}`) ?? []).map(config => ({
        namespace: config.namespace,
        name: config.name,
        interface: undefined,
      }));
      const from = typeof asked === 'string' ? 'pod' : 'namespace';
      const path = from === 'pod' ? template.path : [];
      return { key, value, from, field: [...path, 'metadata', 'annotations', key], networks };
    }
    return undefined;
  }

  /** The webhook of SpiderMultusConfigs makes a label of the annotation. */
  private add(key: string, config: MultusConfig): void {
    const label = own(child(child(config.manifest.object, 'metadata'), 'labels'), key);
    const value = config.annotations.get(key) ?? (typeof label === 'string' ? label : undefined);
    if (value === undefined) return;
    const listed = this.byLabel.get(`${key} ${value}`) ?? [];
    this.byLabel.set(`${key} ${value}`, [...listed, config].sort(inOrderOfInjection));
  }
}

/** The webhook orders them by the parent interface, the bond or the device, then by namespace and name. */
function inOrderOfInjection(a: MultusConfig, b: MultusConfig): number {
  const [left, right] = [sortKeys(a), sortKeys(b)];
  const at = left.findIndex((key, index) => key !== right[index]);
  return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

function sortKeys({ main, namespace, name }: MultusConfig): readonly string[] {
  return [deviceOf(main), `${namespace}/${name}`];
}

function deviceOf(main: MultusConfig['main']): string {
  switch (main?.type) {
    case 'macvlan':
    case 'ipvlan':
    case 'vlan':
      return main.master.length > 1 && main.bond ? main.bond.name : (main.master[0] ?? '');
    case 'sriov':
      return main.resourceName;
    default:
      return '';
  }
}
