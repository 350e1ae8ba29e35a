import { ApiObject, Chart } from 'cdk8s';
import { CloneSet, GitOpsApp } from 'cdk8s-spiderpool';

const app = new GitOpsApp({
  argoCd: { application: { name: 'shop', repoURL: 'https://git.example.com/network.git' } },
});
const shop = new Chart(app, 'shop', { namespace: 'shop' });
new CloneSet(shop, 'web', {
  replicas: 3,
  minReadySeconds: 10,
  updateStrategy: { maxSurge: 1, maxUnavailable: 1, partition: 0, paused: false },
  podSpec: { containers: [{ name: 'web', image: 'nginx:1.27' }] },
});
new ApiObject(shop, 'web-rollout', {
  apiVersion: 'rollouts.kruise.io/v1beta1',
  kind: 'Rollout',
  metadata: { name: 'web' },
  spec: {
    workloadRef: { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', name: 'web' },
    strategy: { canary: { steps: [{ replicas: 1 }] } },
  },
});
app.synth();
