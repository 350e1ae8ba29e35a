import { ApiObject, Chart } from 'cdk8s';
import {
  GitOpsApp,
  NetworkAttachmentDefinition,
  SpiderReservedIP,
  SpiderSubnet,
  SubnetBackedWorkload,
} from 'cdk8s-spiderpool';

const app = new GitOpsApp();

// Ninety addresses of VLAN 6, three of which hosts have: no pool gives those out.
const network = new Chart(app, 'network');
new ApiObject(network, 'shop', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
const calico = NetworkAttachmentDefinition.fromName(network, 'calico', { namespace: 'kube-system' });
const vlan6 = NetworkAttachmentDefinition.macvlan(network, 'vlan6', {
  namespace: 'kube-system',
  master: 'eth1',
  vlanId: 6,
});
const subnet = new SpiderSubnet(network, 'vlan6-v4', {
  subnet: '10.6.0.0/16',
  gateway: '10.6.0.1',
  ips: ['10.6.124.10-10.6.124.99'],
});
new SpiderReservedIP(network, 'hosts', { ips: ['10.6.124.10-10.6.124.12'] });

const shop = new Chart(app, 'shop', { namespace: 'shop' });

// A CloneSet: Spiderpool cannot see its replicas, so the size of its pool is written as a total. 3 replicas, 1 that may be missing in a rollout, and
// the headroom of spiderpool.yaml: 5.
new SubnetBackedWorkload(shop, 'web', {
  kind: 'CloneSet',
  replicas: 3,
  defaultNetwork: calico,
  nics: [{ network: vlan6, subnets: [subnet] }],
  podSpec: { containers: [{ name: 'web', image: 'nginx:1.27' }] },
});

// A Deployment: Spiderpool knows its replicas, and the pool follows them. What is written is how many come on top.
new SubnetBackedWorkload(shop, 'api', {
  kind: 'Deployment',
  replicas: 4,
  defaultNetwork: calico,
  nics: [{ network: vlan6, subnets: [subnet] }],
  podSpec: { containers: [{ name: 'api', image: 'httpd:2.4' }] },
});

app.synth();
