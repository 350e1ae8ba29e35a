import { ApiObject, Chart } from 'cdk8s';
import {
  FixedPoolCloneSet,
  GitOpsApp,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  SpiderSubnet,
} from 'cdk8s-spiderpool';

const app = new GitOpsApp();

// VLAN 6 on eth1 of every node, its addresses, and five of them for the shop. Calico, on eth0, is another repository's.
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
  ips: ['10.6.124.10-10.6.124.249'],
});
const pool = new SpiderIPPool(network, 'web-v4', { subnet, ips: ['10.6.124.200-10.6.124.204'] });

// Three replicas, of which one may be missing in a rollout: four addresses at most by Kruise's own rules, and one to spare.
const shop = new Chart(app, 'shop', { namespace: 'shop' });
new FixedPoolCloneSet(shop, 'web', {
  replicas: 3,
  defaultNetwork: calico,
  nics: [{ network: vlan6, pools: [pool] }],
  podSpec: { containers: [{ name: 'web', image: 'nginx:1.27' }] },
});

app.synth();
