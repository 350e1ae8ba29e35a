import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextData } from '../../src/context/context-data';

/** One recorded case: the annotations of one workload among the objects of the environment, and what the real code made of them. */
export interface AnnotationCase {
  readonly id: string;
  readonly category: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly replicas: number | null;
  readonly nics: readonly string[];
  readonly flags: Flags;
  readonly extra?: {
    readonly labels?: Readonly<Record<string, string>>;
    readonly ns?: string;
    readonly hostNetwork?: boolean;
    readonly spec_extra?: object;
  };
  readonly result: {
    readonly mode: string;
    readonly agentIPNumber?: number;
    readonly controllerPath?: readonly { readonly desiredIPNumber: number }[];
    readonly routesRejected?: boolean;
    readonly multusNetworksRejected?: boolean;
    readonly nics: Readonly<Record<string, NicResult>>;
  };
}

interface Flags {
  readonly clusterNetwork?: string;
  readonly daemonNodes?: number;
  readonly autoPool?: boolean;
  readonly ipv6?: boolean;
  readonly redundant?: number;
}

/** What one NIC met; `selected` is there unless a step refused it. */
interface NicResult {
  readonly candidatesRejected?: boolean;
  readonly candidates?: readonly Candidates[];
  readonly selectedRejected?: boolean;
  readonly selected?: readonly Candidates[];
}

interface Candidates {
  readonly nic: string;
  readonly candidates: readonly { readonly ipVersion: number; readonly pools: readonly string[] }[];
}

/** What the real code answered, and the objects it was asked among. */
export interface RecordedCases {
  readonly environment: readonly EnvironmentObject[];
  readonly cases: readonly AnnotationCase[];
}

/** An object of the environment, as the file has it. */
export interface EnvironmentObject {
  readonly kind: string;
  readonly name: string;
  readonly spec: object;
}

/** Reads the recorded cases. */
export function recordedCases(): RecordedCases {
  return JSON.parse(readFileSync(join(__dirname, '../vectors/annotations.json'), 'utf8'));
}

/** Networks of the cases by what serves them. A case asks for `eth0`, so that is what Spiderpool serves. */
const SERVED = ['kube-system/mac', 'kube-system/mac2', 'kube-system/other'];
const NOT_SERVED = ['default/mac'];

/** The flags of a case as a context that knows every object. */
export function contextOf({ flags }: AnnotationCase): ContextData {
  const networks = [...SERVED, ...NOT_SERVED].map(key => {
    const [namespace = '', name = ''] = key.split('/');
    return { namespace, name, spiderpool: SERVED.includes(key) };
  });
  return {
    complete: true,
    spiderpool: {
      clusterNetwork: flags.clusterNetwork ?? '',
      enableAutoPoolForApplication: flags.autoPool ?? true,
      enableIPv6: flags.ipv6 ?? true,
    },
    ...(flags.daemonNodes === undefined ? {} : { nodes: { count: flags.daemonNodes } }),
    external: { networks },
  };
}

const KINDS: Readonly<Record<string, { readonly apiVersion: string; readonly kind: string }>> = {
  Pod: { apiVersion: 'v1', kind: 'Pod' },
  Deployment: { apiVersion: 'apps/v1', kind: 'Deployment' },
  ReplicaSet: { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
  StatefulSet: { apiVersion: 'apps/v1', kind: 'StatefulSet' },
  DaemonSet: { apiVersion: 'apps/v1', kind: 'DaemonSet' },
  Job: { apiVersion: 'batch/v1', kind: 'Job' },
  CronJob: { apiVersion: 'batch/v1', kind: 'CronJob' },
  CloneSet: { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet' },
  KruiseStatefulSet: { apiVersion: 'apps.kruise.io/v1beta1', kind: 'StatefulSet' },
  KruiseDaemonSet: { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'DaemonSet' },
  BroadcastJob: { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'BroadcastJob' },
};

/** The workload of a case. */
export function workloadOf({ kind, annotations, replicas, extra = {} }: AnnotationCase): object {
  const type = KINDS[kind];
  if (!type) throw new Error(`no such kind: ${kind}`);
  const labels = extra.labels ?? { app: 'app' };
  const podSpec = {
    containers: [{ name: 'app', image: 'busybox' }],
    ...(extra.hostNetwork ? { hostNetwork: true } : {}),
    ...(kind.endsWith('Job') ? { restartPolicy: 'Never' } : {}),
  };
  const metadata = { name: 'app', namespace: extra.ns ?? 'default' };
  if (kind === 'Pod') return { ...type, metadata: { ...metadata, labels, annotations }, spec: podSpec };
  const template = { metadata: { labels, annotations }, spec: podSpec };
  const jobSpec = { ...extra.spec_extra, template };
  if (kind === 'CronJob')
    return {
      ...type,
      metadata,
      spec: { schedule: '0 3 * * *', concurrencyPolicy: 'Forbid', jobTemplate: { spec: jobSpec } },
    };
  const selector = kind.endsWith('Job') ? {} : { selector: { matchLabels: labels } };
  return { ...type, metadata, spec: { ...(replicas === null ? {} : { replicas }), ...selector, ...jobSpec } };
}

/** An object of the environment, with the API version that the file leaves out. */
export function environmentObject({ name, ...rest }: EnvironmentObject): object {
  return { apiVersion: 'spiderpool.spidernet.io/v2beta1', metadata: { name }, ...rest };
}
