import { ApiObject, Chart } from 'cdk8s';
import {
  FixedPoolCloneSet,
  GitOpsApp,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  SpiderMultusConfig,
} from 'cdk8s-spiderpool';

const app = new GitOpsApp();

const network = new Chart(app, 'network');
new ApiObject(network, 'media', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'media' } });
const calico = NetworkAttachmentDefinition.fromName(network, 'calico', { namespace: 'kube-system' });
const pool = new SpiderIPPool(network, 'encoder-v4', {
  subnet: '10.30.0.0/24',
  gateway: '10.30.0.1',
  ips: ['10.30.0.32-10.30.0.47'],
});

// Virtual functions on VLAN 30. Spiderpool's controller makes the NetworkAttachmentDefinition of it; resourceName is that of the SR-IOV device plugin.
const sriov30 = new SpiderMultusConfig(network, 'sriov30', {
  namespace: 'kube-system',
  cniType: 'sriov',
  resourceName: 'intel.com/sriov',
  vlanId: 30,
});

// A pod takes a virtual function by asking for the resource, like a GPU: without that Multus has no device to hand to the plugin.
const media = new Chart(app, 'media', { namespace: 'media' });
new FixedPoolCloneSet(media, 'encoder', {
  replicas: 8,
  defaultNetwork: calico,
  nics: [{ network: sriov30, pools: [pool] }],
  podTemplate: {
    spec: {
      containers: [
        {
          name: 'encoder',
          image: 'encoder:5',
          resources: { requests: { 'intel.com/sriov': '1' }, limits: { 'intel.com/sriov': '1' } },
        },
      ],
    },
  },
});

app.synth();
