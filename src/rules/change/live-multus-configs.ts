import type { MultusConfig } from '../../manifests/multus/multus-config';
import type { ClusterChange } from '../../plan/change/change-plan';

/** The SpiderMultusConfigs of both sides of a change. */
export function liveMultusConfigs({
  before,
  after,
}: ClusterChange): readonly { readonly before: MultusConfig; readonly after: MultusConfig }[] {
  const then = new Map(before.objects.multusConfigs.map(config => [keyOf(config), config]));
  return after.objects.multusConfigs.flatMap(config => {
    const old = then.get(keyOf(config));
    return old ? [{ before: old, after: config }] : [];
  });
}

function keyOf({ namespace, name }: MultusConfig): string {
  return `${namespace}/${name}`;
}
