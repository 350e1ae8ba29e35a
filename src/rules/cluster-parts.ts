import type { Manifest } from '../manifests/manifest';
import type { ClusterPlan } from '../plan/address-plan';
import type { ClusterObjects } from '../plan/read-objects';

/**
 * How many objects are in a part. What a hundred rules look at one after another is to be in the processor's cache still when the last of them
 * comes to it: over fifty thousand objects the rules then take a third of the time. Twice and half as many make no difference.
 */
const OBJECTS_OF_PART = 128;

/**
 * A cluster's plan in parts of neighbouring objects: `manifests`, `objects` and `workloads` are those of the part, and what is looked up by name
 * is there for the whole cluster. Everything that was read from one manifest is in one part.
 */
export function* clusterParts(cluster: ClusterPlan, size = OBJECTS_OF_PART): Iterable<ClusterPlan> {
  const { manifests } = cluster;
  if (manifests.length <= size) {
    yield cluster;
    return;
  }
  const cut = cutter(cluster);
  for (let start = 0; start < manifests.length; start += size) yield cut(manifests.slice(start, start + size));
}

/** Cuts off the next part, and the next: every list of a plan is in the order of the manifests. */
function cutter(cluster: ClusterPlan): (manifests: readonly Manifest[]) => ClusterPlan {
  const { objects } = cluster;
  const pools = cursor(objects.pools, ownManifest);
  const subnets = cursor(objects.subnets, ownManifest);
  const reservedIPs = cursor(objects.reservedIPs, ownManifest);
  const networks = cursor(objects.networks, ownManifest);
  const multusConfigs = cursor(objects.multusConfigs, ownManifest);
  const coordinators = cursor(objects.coordinators, ownManifest);
  const workloads = cursor(objects.workloads, ownManifest);
  const autoscalers = cursor(objects.autoscalers, ownManifest);
  const blueGreenRollouts = cursor(objects.blueGreenRollouts, ownManifest);
  const planned = cursor(cluster.workloads, ({ workload }) => workload.manifest);
  return manifests => {
    return {
      ...cluster,
      manifests,
      objects: {
        pools: pools(manifests),
        subnets: subnets(manifests),
        reservedIPs: reservedIPs(manifests),
        networks: networks(manifests),
        multusConfigs: multusConfigs(manifests),
        coordinators: coordinators(manifests),
        workloads: workloads(manifests),
        autoscalers: autoscalers(manifests),
        blueGreenRollouts: blueGreenRollouts(manifests),
        namespaces: namespacesAmong(manifests, objects),
      },
      workloads: planned(manifests),
    };
  };
}

/** Takes the items of some manifests from a list, and goes on where it stopped. */
function cursor<Item>(items: readonly Item[], manifestOf: (item: Item) => Manifest) {
  let at = 0;
  return (manifests: readonly Manifest[]): readonly Item[] => {
    const start = at;
    for (const manifest of manifests) {
      for (let item = items[at]; item !== undefined && manifestOf(item) === manifest; item = items[at]) at += 1;
    }
    return items.slice(start, at);
  };
}

/** Of two with one name, the plan knows the last. */
function namespacesAmong(
  manifests: readonly Manifest[],
  { namespaces }: ClusterObjects,
): ReadonlyMap<string, Manifest> {
  const known = manifests.filter(manifest => namespaces.get(manifest.id.name) === manifest);
  return new Map(known.map(manifest => [manifest.id.name, manifest]));
}

function ownManifest({ manifest }: { readonly manifest: Manifest }): Manifest {
  return manifest;
}
