import { App, Chart } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-28';
import { attachNics, NetworkAttachmentDefinition, SpiderIPPool } from 'cdk8s-spiderpool';

// An App of cdk8s, and a Deployment of cdk8s-plus: one construct of cdk8s-spiderpool is enough to have all of it judged.
const app = new App();

const chart = new Chart(app, 'shop', { namespace: 'shop' });
const calico = NetworkAttachmentDefinition.fromName(chart, 'calico', { namespace: 'kube-system' });
const vlan6 = NetworkAttachmentDefinition.macvlan(chart, 'vlan6', { master: 'eth1', vlanId: 6 });
const pool = new SpiderIPPool(chart, 'web-v4', {
  subnet: '10.6.124.0/24',
  gateway: '10.6.124.1',
  ips: ['10.6.124.10-10.6.124.15'],
});

const web = new Deployment(chart, 'web', {
  metadata: { name: 'web' },
  replicas: 3,
  containers: [{ image: 'registry.example.com/shop/web:1.4', portNumber: 8080 }],
});
attachNics(web, { defaultNetwork: calico, nics: [{ network: vlan6, pools: [pool] }] });

app.synth();
