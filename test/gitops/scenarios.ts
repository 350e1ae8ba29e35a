import { join } from 'node:path';
import { ApiObject, Chart } from 'cdk8s';
import {
  attachNics,
  CloneSet,
  FixedPoolCloneSet,
  GitOpsApp,
  type GitOpsAppProps,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  SpiderReservedIP,
  SpiderSubnet,
  SubnetBackedWorkload,
} from 'cdk8s-spiderpool';

/**
 * Three day-one apps, as test/golden holds them: `s1` a fixed pool, `s2` a pool that Spiderpool makes, `s3` two NICs of both families under an
 * autoscaler. To write the goldens anew: `node --import tsx test/gitops/scenarios.ts test/golden`, and read the difference.
 */
export const scenarios: Readonly<Record<string, (folder: string) => GitOpsApp>> = { s1, s2, s3 };

const repoURL = 'https://git.example.com/network.git';
const calicoOf = (chart: Chart) => NetworkAttachmentDefinition.fromName(chart, 'calico', { namespace: 'kube-system' });

function app(folder: string, props: Omit<GitOpsAppProps, 'outdir' | 'deployFolder'>): GitOpsApp {
  return new GitOpsApp({
    outdir: join(folder, 'dist'),
    deployFolder: join(folder, 'deploy'),
    context: { complete: true },
    ...props,
  });
}

function s1(folder: string): GitOpsApp {
  const root = app(folder, { argoCd: { application: { name: 'shop', repoURL } } });
  const network = new Chart(root, 'network');
  namespace(network, 'shop');
  const vlan6 = vlanNetwork(network, 6);
  const subnet = vlanSubnet(network);
  const pool = new SpiderIPPool(network, 'web-v4', { subnet, ips: ['10.6.124.200-10.6.124.204'] });
  const apps = new Chart(root, 'apps', { namespace: 'shop' });
  new FixedPoolCloneSet(apps, 'web', {
    replicas: 3,
    defaultNetwork: calicoOf(network),
    nics: [{ network: vlan6, pools: [pool] }],
    podSpec: pod('web'),
  });
  return root;
}

function s2(folder: string): GitOpsApp {
  const root = app(folder, { flux: { kustomization: { name: 'shop', dependsOn: ['spiderpool'] } } });
  const network = new Chart(root, 'network');
  namespace(network, 'shop');
  const vlan6 = vlanNetwork(network, 6);
  const subnet = vlanSubnet(network);
  new SpiderReservedIP(network, 'hosts', { ips: ['10.6.124.10-10.6.124.12'] });
  const apps = new Chart(root, 'apps', { namespace: 'shop' });
  new SubnetBackedWorkload(apps, 'web', {
    kind: 'CloneSet',
    replicas: 3,
    extraIps: 2,
    defaultNetwork: calicoOf(network),
    nics: [{ network: vlan6, subnets: [subnet] }],
    podSpec: pod('web'),
  });
  return root;
}

function s3(folder: string): GitOpsApp {
  const root = app(folder, {
    argoCd: { application: { name: 'trade', repoURL, targetRevision: 'main' } },
    flux: { kustomization: { name: 'trade' } },
  });
  const network = new Chart(root, 'network');
  namespace(network, 'trade');
  const nics = [120, 121].map(vlanId => {
    const third = vlanId - 120;
    const pools = [
      {
        name: `matcher-${vlanId}-v4`,
        subnet: `10.12.${third}.0/24`,
        gateway: `10.12.${third}.1`,
        ips: [`10.12.${third}.32-10.12.${third}.79`],
      },
      {
        name: `matcher-${vlanId}-v6`,
        subnet: `fd00:12:0:${vlanId}::/64`,
        ips: [`fd00:12:0:${vlanId}::20-fd00:12:0:${vlanId}::4f`],
      },
    ].map(({ name, ...props }) => new SpiderIPPool(network, name, props));
    return { network: vlanNetwork(network, vlanId), pools };
  });
  const apps = new Chart(root, 'apps', { namespace: 'trade' });
  const matcher = new CloneSet(apps, 'matcher', {
    replicas: 12,
    updateStrategy: { type: 'ReCreate', maxSurge: '10%' },
    podSpec: pod('matcher'),
  });
  attachNics(matcher, { defaultNetwork: calicoOf(network), nics, defaultRouteNic: 'net1' });
  matcher.markHasAutoscaler();
  new ApiObject(apps, 'matcher-hpa', {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'matcher' },
    spec: {
      scaleTargetRef: { apiVersion: matcher.apiVersion, kind: matcher.kind, name: matcher.name },
      minReplicas: 12,
      maxReplicas: 30,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } } },
      ],
    },
  });
  new ApiObject(apps, 'matcher-pdb', {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'matcher' },
    spec: { maxUnavailable: 2, selector: { matchLabels: { app: 'matcher' } } },
  });
  return root;
}

function namespace(chart: Chart, name: string): ApiObject {
  return new ApiObject(chart, `namespace-${name}`, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
}

function vlanNetwork(chart: Chart, vlanId: number): NetworkAttachmentDefinition {
  return NetworkAttachmentDefinition.macvlan(chart, `vlan${vlanId}`, {
    namespace: 'kube-system',
    master: 'eth1',
    vlanId,
  });
}

function vlanSubnet(chart: Chart): SpiderSubnet {
  return new SpiderSubnet(chart, 'vlan6-v4', {
    subnet: '10.6.0.0/16',
    gateway: '10.6.0.1',
    ips: ['10.6.124.10-10.6.124.249'],
  });
}

function pod(name: string) {
  return {
    containers: [{ name, image: 'busybox:1.36', command: ['/bin/sh', '-c', 'trap : TERM INT; sleep infinity & wait'] }],
  };
}

const [, script, folder] = process.argv;
if (script === __filename && folder !== undefined) {
  for (const [name, make] of Object.entries(scenarios)) make(join(folder, name)).synth();
}
