import { posix } from 'node:path';
import { groupOf } from '../../manifests/api-groups';
import type { JsonObject } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { applyStepOf, type Layer, layers } from '../apply-order';
import type { ClusterOutput } from '../cluster-output';
import { type FieldsOfOthers, fieldsOfOthers } from '../fields-of-others';
import { fluxHealthChecks } from './health-checks';
import type { FluxKustomizationProps } from './kustomization-props';

/** What the names of the layers' objects end in. */
const SUFFIX: Readonly<Record<Layer, string>> = { '00-network': 'network', '20-workloads': 'workloads' };

/** After a failure; most pass by themselves, such as a webhook that is just starting. */
const RETRY_INTERVAL = '1m';

/**
 * The objects by which Flux applies the output for one cluster: a Kustomization for each layer, where the workloads wait until every pool and
 * every subnet has its addresses. None has `force`, which removes what it cannot change.
 */
export function fluxKustomizations(cluster: ClusterOutput, props: FluxKustomizationProps): readonly JsonObject[] {
  const { namespace = 'flux-system', path = 'dist', interval = '10m', timeout = '15m' } = props;
  const { kind, name, namespace: sourceNamespace } = props.source ?? { kind: 'GitRepository', name: 'flux-system' };
  const used = layers.filter(layer => cluster.manifests.some(manifest => isOfLayer(manifest, layer)));
  const written = fieldsOfOthers(cluster.manifests);
  const nameOf = (layer: Layer) => [props.name, cluster.key ?? [], SUFFIX[layer]].flat().join('-');
  return used.map((layer, index) => {
    const before = used[index - 1];
    const dependsOn = before === undefined ? (props.dependsOn ?? []) : [nameOf(before)];
    const patches = patchesOf(written.filter(({ workload }) => isOfLayer(workload, layer)));
    return {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: nameOf(layer), namespace },
      spec: {
        ...(dependsOn.length > 0 ? { dependsOn: dependsOn.map(name => ({ name })) } : {}),
        healthCheckExprs: healthChecksOf(layer),
        interval,
        retryInterval: RETRY_INTERVAL,
        timeout,
        ...(patches.length > 0 ? { patches } : {}),
        path: `./${posix.join(path, cluster.key ?? '', layer)}`,
        prune: true,
        sourceRef: { kind, name, ...(sourceNamespace === undefined ? {} : { namespace: sourceNamespace }) },
        wait: true,
      },
    };
  });
}

/** The health checks as a patch that makes any Kustomization wait with them. */
export function fluxHealthChecksPatch(): JsonObject {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'any' },
    spec: { healthCheckExprs: fluxHealthChecks(), wait: true },
  };
}

function isOfLayer({ groupKind }: Manifest, layer: Layer): boolean {
  return applyStepOf(groupKind).layer === layer;
}

/** Those whose kinds belong to a layer, whether or not it has one now, so that the first of a kind changes nothing here. */
function healthChecksOf(layer: Layer): readonly unknown[] {
  return fluxHealthChecks().filter(
    ({ apiVersion, kind }) => applyStepOf(`${groupOf(apiVersion)}/${kind}`).layer === layer,
  );
}

/** Kustomize reads the names of a target as regular expressions. */
const literally = (name: string) => name.replaceAll('.', '\\.');

/**
 * Flux writes every field that Git has, over and over. Fields that a controller in the cluster decides about are therefore taken out before it
 * applies them.
 */
function patchesOf(written: readonly FieldsOfOthers[]): readonly JsonObject[] {
  return written.map(({ workload: { group, id }, pointers }) => ({
    target: {
      group,
      kind: id.kind,
      ...(id.namespace === null ? {} : { namespace: id.namespace }),
      name: literally(id.name),
    },
    patch: pointers.map(pointer => `- op: remove\n  path: ${pointer}\n`).join(''),
  }));
}
