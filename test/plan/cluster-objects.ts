import type { ContextData } from '../../src/context/context-data';
import { parseContext } from '../../src/context/parse-context';
import { type Manifest, readManifest } from '../../src/manifests/manifest';
import type { ClusterPlan, PlannedPool, PlannedSubnet, PlannedWorkload } from '../../src/plan/address-plan';
import { planAddresses } from '../../src/plan/plan-addresses';

/** The plan of the nameless cluster that has these objects. */
export function clusterOf(objects: readonly object[], data: ContextData = { complete: true }): ClusterPlan {
  const context = parseContext(data);
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  const [cluster] = planAddresses(objects.map(manifestOf), context.value).clusters;
  if (!cluster) throw new Error('there is a cluster');
  return cluster;
}

function manifestOf(object: object, index: number): Manifest {
  const origin = { type: 'construct', path: `test/${index}` } as const;
  const manifest = readManifest(object, { origin, cluster: null, role: 'judged' });
  if (!manifest.ok) throw new Error(manifest.problem.message);
  return manifest.value;
}

/** A pool with so many addresses, from 10 on, of the /24 that is its name's: pool `a` is of 10.6.1.0/24, pool `b` of 10.6.2.0/24. */
export function pool(name: string, addresses: number, spec: object = {}): object {
  return block('SpiderIPPool', name, addresses, spec);
}

/** A subnet, in the same way. */
export function subnet(name: string, addresses: number, spec: object = {}): object {
  return block('SpiderSubnet', name, addresses, spec);
}

function block(kind: string, name: string, addresses: number, spec: object): object {
  const network = `10.6.${name.charCodeAt(0) - 96}`;
  const ips = addresses === 0 ? [] : [`${network}.10-${network}.${9 + addresses}`];
  return {
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind,
    metadata: { name },
    spec: { subnet: `${network}.0/24`, ips, ...spec },
  };
}

export interface WorkloadOptions {
  readonly kind?: 'CloneSet' | 'DaemonSet' | 'Deployment' | 'StatefulSet' | 'BroadcastJob';
  readonly name?: string;
  /** Of the workload. */
  readonly spec?: object;
  /** The IPv4 pools of each interface. */
  readonly pools?: Readonly<Record<string, readonly string[]>>;
  /** Of its pods, beyond those that name pools and the default network. */
  readonly annotations?: Readonly<Record<string, string>>;
  readonly podSpec?: object;
}

/** A workload of namespace shop. Its default network is kube-system/eth; {@link NETWORK} is that. */
export function workload(options: WorkloadOptions): object {
  const { kind = 'CloneSet', name = 'web', spec = {}, pools, annotations = {}, podSpec = {} } = options;
  const ippools = pools && JSON.stringify(Object.entries(pools).map(([nic, ipv4]) => ({ interface: nic, ipv4 })));
  return {
    apiVersion: kind === 'CloneSet' || kind === 'BroadcastJob' ? 'apps.kruise.io/v1alpha1' : 'apps/v1',
    kind,
    metadata: { name, namespace: 'shop' },
    spec: {
      ...spec,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: {
          labels: { app: name },
          annotations: {
            'v1.multus-cni.io/default-network': 'kube-system/eth',
            'k8s.v1.cni.cncf.io/networks': 'kube-system/eth,kube-system/eth',
            ...(ippools ? { 'ipam.spidernet.io/ippools': ippools } : {}),
            ...annotations,
          },
        },
        spec: { ...podSpec, containers: [{ name: 'web', image: 'nginx' }] },
      },
    },
  };
}

export const NETWORK = {
  apiVersion: 'k8s.cni.cncf.io/v1',
  kind: 'NetworkAttachmentDefinition',
  metadata: { name: 'eth', namespace: 'kube-system' },
  spec: {
    config: '{"cniVersion":"0.3.1","name":"eth","type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}',
  },
};

export function poolOf({ pools }: ClusterPlan, name: string): PlannedPool {
  const found = pools.get(name);
  if (!found) throw new Error(`there is a pool ${name}`);
  return found;
}

export function subnetOf({ subnets }: ClusterPlan, name: string): PlannedSubnet {
  const found = subnets.get(name);
  if (!found) throw new Error(`there is a subnet ${name}`);
  return found;
}

export function workloadOf({ workloads }: ClusterPlan, name: string): PlannedWorkload {
  const found = workloads.find(({ workload: { manifest } }) => manifest.id.name === name);
  if (!found) throw new Error(`there is a workload ${name}`);
  return found;
}
