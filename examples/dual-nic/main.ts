import { ApiObject, Chart } from 'cdk8s';
import { attachNics, CloneSet, GitOpsApp, NetworkAttachmentDefinition, SpiderIPPool } from 'cdk8s-spiderpool';

const app = new GitOpsApp();

const network = new Chart(app, 'network');
new ApiObject(network, 'trade', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'trade' } });
const calico = NetworkAttachmentDefinition.fromName(network, 'calico', { namespace: 'kube-system' });

// Orders come in on VLAN 120, market data on VLAN 121; each with 48 addresses of both families.
const orders = {
  network: NetworkAttachmentDefinition.macvlan(network, 'vlan120', {
    namespace: 'kube-system',
    master: 'eth1',
    vlanId: 120,
  }),
  pools: [
    new SpiderIPPool(network, 'matcher-120-v4', {
      subnet: '10.12.0.0/24',
      gateway: '10.12.0.1',
      ips: ['10.12.0.32-10.12.0.79'],
    }),
    new SpiderIPPool(network, 'matcher-120-v6', {
      subnet: 'fd00:12:0:120::/64',
      gateway: 'fd00:12:0:120::1',
      ips: ['fd00:12:0:120::20-fd00:12:0:120::4f'],
    }),
  ],
};
const market = {
  network: NetworkAttachmentDefinition.macvlan(network, 'vlan121', {
    namespace: 'kube-system',
    master: 'eth1',
    vlanId: 121,
  }),
  pools: [
    new SpiderIPPool(network, 'matcher-121-v4', {
      subnet: '10.12.1.0/24',
      ips: ['10.12.1.32-10.12.1.79'],
    }),
    new SpiderIPPool(network, 'matcher-121-v6', {
      subnet: 'fd00:12:0:121::/64',
      ips: ['fd00:12:0:121::20-fd00:12:0:121::4f'],
    }),
  ],
};

// Twelve to thirty pods: pools are measured by the autoscaler's maximum.
const trade = new Chart(app, 'trade', { namespace: 'trade' });
const matcher = new CloneSet(trade, 'matcher', {
  replicas: 12,
  updateStrategy: { type: 'ReCreate', maxSurge: '10%' },
  podSpec: {
    containers: [{ name: 'matcher', image: 'matcher:3.1', resources: { requests: { cpu: { value: '2' } } } }],
  },
});
attachNics(matcher, { defaultNetwork: calico, nics: [orders, market], defaultRouteNic: 'net1' });

// The autoscaler has the last word on replicas, so the CloneSet leaves them out. Any version of cdk8s-plus makes one, too.
matcher.markHasAutoscaler();
new ApiObject(trade, 'matcher-autoscaler', {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'matcher' },
  spec: {
    scaleTargetRef: { apiVersion: matcher.apiVersion, kind: matcher.kind, name: matcher.name },
    minReplicas: 12,
    maxReplicas: 30,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } } }],
  },
});

app.synth();
