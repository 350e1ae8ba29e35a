import { Chart } from 'cdk8s';
import {
  FixedPoolCloneSet,
  GitOpsApp,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  SpiderSubnet,
  SubnetBackedWorkload,
} from 'cdk8s-spiderpool';

const app = new GitOpsApp();

// The network: one VLAN, its addresses, and a fixed pool cut from them. Calico, the default network, is another repository's.
const network = new Chart(app, 'network');

const calico = NetworkAttachmentDefinition.fromName(network, 'calico', { namespace: 'kube-system' });

const vlan6 = NetworkAttachmentDefinition.macvlan(network, 'vlan6', {
  namespace: 'kube-system',
  master: 'eth1',
  vlanId: 6,
});

const subnet124 = new SpiderSubnet(network, 'subnet124', {
  subnet: '10.6.124.0/24',
  gateway: '10.6.124.1',
  ips: ['10.6.124.10-10.6.124.249'],
});

const ippool01 = new SpiderIPPool(network, 'ippool01', {
  subnet: subnet124,
  ips: ['10.6.124.240-10.6.124.244'],
});

// The workloads: eth0 is on Calico, net1 on the VLAN.
const apps = new Chart(app, 'apps', { namespace: 'default' });

// Addresses from the fixed pool.
new FixedPoolCloneSet(apps, 'custom-kruise-cloneset', {
  replicas: 1,
  defaultNetwork: calico,
  nics: [{ network: vlan6, pools: [ippool01] }],
  podSpec: busybox('custom-kruise-cloneset'),
});

// Addresses from a pool that Spiderpool makes out of the subnet: one for each of the 3 replicas, and 1 more.
new SubnetBackedWorkload(apps, 'custom-kruise-cloneset03', {
  kind: 'CloneSet',
  replicas: 3,
  extraIps: 1,
  defaultNetwork: calico,
  nics: [{ network: vlan6, subnets: [subnet124] }],
  podSpec: busybox('custom-kruise-cloneset03'),
});

app.synth();

/** A pod that does nothing until it is told to stop. */
function busybox(name: string) {
  return {
    containers: [
      {
        name,
        image: 'busybox',
        imagePullPolicy: 'IfNotPresent',
        command: ['/bin/sh', '-c', 'trap : TERM INT; sleep infinity & wait'],
      },
    ],
  };
}
