import type { CompiledSchema } from './compiled-schema';

interface CompiledFile {
  readonly validate: CompiledSchema;
}

/** Validators by `apiVersion/kind`. Each is loaded when the first object of its kind is met: most commands meet few of them. */
const LOADERS: ReadonlyMap<string, () => CompiledFile> = new Map<string, () => CompiledFile>([
  ['spiderpool.spidernet.io/v2beta1/SpiderIPPool', () => require('./compiled/spiderpool-spider-ip-pool.generated')],
  ['spiderpool.spidernet.io/v2beta1/SpiderSubnet', () => require('./compiled/spiderpool-spider-subnet.generated')],
  [
    'spiderpool.spidernet.io/v2beta1/SpiderReservedIP',
    () => require('./compiled/spiderpool-spider-reserved-ip.generated'),
  ],
  [
    'spiderpool.spidernet.io/v2beta1/SpiderMultusConfig',
    () => require('./compiled/spiderpool-spider-multus-config.generated'),
  ],
  [
    'spiderpool.spidernet.io/v2beta1/SpiderCoordinator',
    () => require('./compiled/spiderpool-spider-coordinator.generated'),
  ],
  [
    'k8s.cni.cncf.io/v1/NetworkAttachmentDefinition',
    () => require('./compiled/k8s-network-attachment-definition.generated'),
  ],
  ['apps.kruise.io/v1alpha1/CloneSet', () => require('./compiled/apps-clone-set.generated')],
  ['apps.kruise.io/v1beta1/StatefulSet', () => require('./compiled/apps-stateful-set.generated')],
  ['apps.kruise.io/v1alpha1/DaemonSet', () => require('./compiled/apps-daemon-set.generated')],
  ['apps.kruise.io/v1alpha1/UnitedDeployment', () => require('./compiled/apps-united-deployment.generated')],
  ['apps.kruise.io/v1alpha1/BroadcastJob', () => require('./compiled/apps-broadcast-job.generated')],
  ['apps.kruise.io/v1alpha1/AdvancedCronJob', () => require('./compiled/apps-advanced-cron-job.generated')],
]);

const METADATA = 'metadata';
const loaded = new Map<string, CompiledSchema>();
/** The same by kind and version: putting a text together for each object costs more than looking it up twice. */
const ofKind = new Map<string, Map<string, CompiledSchema>>();

/** The validator of a kind, or undefined for one whose schema is not ours to know. */
export function compiledSchema(apiVersion: string, kind: string): CompiledSchema | undefined {
  const known = ofKind.get(kind)?.get(apiVersion);
  if (known) return known;
  const key = `${apiVersion}/${kind}`;
  const load = LOADERS.get(key);
  if (!load) return undefined;
  const schema = loaded.get(key) ?? keep(key, load());
  ofKind.set(kind, (ofKind.get(kind) ?? new Map<string, CompiledSchema>()).set(apiVersion, schema));
  return schema;
}

/** The validator of `metadata`, which is the same for every kind. */
export function metadataSchema(): CompiledSchema {
  return loaded.get(METADATA) ?? keep(METADATA, require('./compiled/object-meta.generated'));
}

function keep(key: string, { validate }: CompiledFile): CompiledSchema {
  loaded.set(key, validate);
  return validate;
}
