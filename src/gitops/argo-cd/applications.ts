import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { failed, ok, type Result } from '../../addresses/result';
import type { JsonObject } from '../../manifests/json';
import { layers } from '../apply-order';
import type { ClusterOutput } from '../cluster-output';
import { fieldsOfOthers } from '../fields-of-others';
import type { OutputLayout } from '../output-tree';
import type { ArgoCdApplicationProps } from './application-props';

const API_VERSION = 'argoproj.io/v1alpha1';
const IN_CLUSTER = { server: 'https://kubernetes.default.svc' };

/**
 * The objects by which Argo CD syncs the output of an app; or what keeps them from being made.
 *
 * One Application for a whole cluster: sync waves order what is inside of one, never several. None has a finalizer, and a set keeps what its
 * Applications made: removing the object leaves everything in the cluster.
 */
export function argoCdApplications(
  clusters: readonly ClusterOutput[],
  props: ArgoCdApplicationProps,
  layout: OutputLayout,
): Result<readonly JsonObject[], readonly string[]> {
  const keyed = clusters.flatMap(({ key, manifests }) => (key === null ? [] : { key, manifests }));
  const unknown = Object.keys(props.destinations ?? {}).filter(key => !keyed.some(cluster => cluster.key === key));
  if (unknown.length > 0) {
    return failed(
      unknown.map(
        key =>
          `props.argoCd.application.destinations names ${JSON.stringify(key)}, but no cluster of the app has that key and objects`,
      ),
    );
  }
  const applications = clusters
    .filter(({ key }) => key === null || props.kind !== 'ApplicationSet')
    .map(cluster => object('Application', nameOf(cluster, props), props, applicationSpec(cluster, props, layout)));
  if (props.kind !== 'ApplicationSet' || keyed.length === 0) return ok(applications);
  const set = applicationSet(keyed, props, layout);
  return set.ok ? ok([...applications, set.value]) : set;
}

function applicationSet(
  clusters: readonly (ClusterOutput & { readonly key: string })[],
  props: ArgoCdApplicationProps,
  layout: OutputLayout,
): Result<JsonObject, readonly string[]> {
  const [first, ...others] = clusters;
  const different = others.find(
    other => !isDeepStrictEqual(ignoreDifferences(other), first && ignoreDifferences(first)),
  );
  if (first && different) {
    return failed([
      `the Applications of an ApplicationSet share their settings, but autoscalers and Rollouts of clusters ${first.key} and ${different.key} write different fields; use kind: 'Application' for props.argoCd.application`,
    ]);
  }
  const spec = applicationSpec({ key: '{{.cluster}}', manifests: first?.manifests ?? [] }, props, layout);
  return ok(
    object('ApplicationSet', props.name, props, {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [{ list: { elements: clusters.map(cluster => element(cluster, props)) } }],
      syncPolicy: { preserveResourcesOnDeletion: true },
      template: {
        metadata: { name: `${props.name}-{{.cluster}}` },
        spec: { ...spec, destination: { name: '{{.name}}', server: '{{.server}}', namespace: 'default' } },
      },
    }),
  );
}

function element(cluster: ClusterOutput, props: ArgoCdApplicationProps): JsonObject {
  const { name = '', server = '' } = destinationOf(cluster, props);
  return { cluster: cluster.key, name, server };
}

function object(
  kind: string,
  name: string,
  { namespace = 'argocd' }: ArgoCdApplicationProps,
  spec: JsonObject,
): JsonObject {
  return { apiVersion: API_VERSION, kind, metadata: { name, namespace }, spec };
}

function nameOf({ key }: ClusterOutput, { name }: ArgoCdApplicationProps): string {
  return key === null ? name : `${name}-${key}`;
}

function destinationOf({ key }: ClusterOutput, props: ArgoCdApplicationProps): { name?: string; server?: string } {
  if (key === null) return props.destination ?? IN_CLUSTER;
  return props.destinations?.[key] ?? { name: key };
}

function applicationSpec(cluster: ClusterOutput, props: ArgoCdApplicationProps, layout: OutputLayout): JsonObject {
  const { repoURL, targetRevision = 'HEAD', path = 'dist', project = 'default', sync = 'automated' } = props;
  const ignored = ignoreDifferences(cluster);
  return {
    project,
    source: {
      repoURL,
      targetRevision,
      path: posix.join(path, cluster.key ?? ''),
      // Not the folders of clusters, which may lie beside the layers.
      ...(layout === 'plain' ? { directory: { recurse: true, include: `{${layers.join(',')}}/*` } } : {}),
    },
    // Where objects go that name no namespace; the engine takes them to be there, too.
    destination: { ...destinationOf(cluster, props), namespace: 'default' },
    ...(ignored.length > 0 ? { ignoreDifferences: ignored } : {}),
    syncPolicy: {
      ...(sync === 'automated' ? { automated: { prune: true, selfHeal: true } } : {}),
      // The webhooks of Spiderpool and Kruise refuse everything while they start.
      retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '3m' } },
      syncOptions: [
        // A pool or a subnet that two Applications own would be changed back and forth.
        'FailOnSharedResource=true',
        ...(ignored.length > 0 ? ['RespectIgnoreDifferences=true'] : []),
        ...(props.syncOptions ?? []),
      ],
    },
  };
}

function ignoreDifferences({ manifests }: ClusterOutput): readonly JsonObject[] {
  return fieldsOfOthers(manifests).map(({ workload: { group, id }, pointers }) => ({
    group,
    kind: id.kind,
    namespace: id.namespace ?? '',
    name: id.name,
    jsonPointers: pointers,
  }));
}
