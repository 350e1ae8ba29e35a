import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { Cluster } from '../../src/constructs/cluster';
import { GitOpsApp } from '../../src/gitops/gitops-app';

/**
 * The app of test/golden/gitops-app: a fixed pool on VLAN 6 for one CloneSet, what usually lies around it, and a second cluster. To write the
 * golden anew: `node --import tsx test/gitops/golden-app.ts test/golden/gitops-app`, and read the difference.
 */
export function goldenApp(outdir: string): GitOpsApp {
  const app = new GitOpsApp({
    outdir,
    context: { complete: true, external: { networks: [CALICO] }, clusters: { 'bj-2': {} } },
  });
  const apps = new Chart(app, 'apps', { namespace: 'shop' });
  const network = new Chart(app, 'network');
  apps.addDependency(network);
  const nested = new Chart(apps, 'settings', { namespace: 'shop' });

  addNetwork(network, '10.6.124');
  new ApiObject(network, 'shop', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  new ApiObject(network, 'reader', {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'system:Shop-Reader' },
    rules: [{ apiGroups: ['spiderpool.spidernet.io'], resources: ['spiderippools'], verbs: ['get', 'list'] }],
  });

  const labels = { app: 'web' };
  new ApiObject(apps, 'web', cloneSet());
  new ApiObject(apps, 'web-pdb', {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'web' },
    spec: { maxUnavailable: 1, selector: { matchLabels: labels } },
  });
  new ApiObject(apps, 'web-service', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web' },
    spec: { selector: labels, ports: [{ port: 80, targetPort: 8080 }] },
  });
  const settings = new ApiObject(nested, 'config', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'web' },
    data: {
      verbose: 'yes',
      mode: '0755',
      octal: '0o7',
      start: '12:30:45',
      count: '1e3',
      empty: '',
      script: 'set -e\nexec web\n',
    },
  });
  settings.addJsonPatch(JsonPatch.add('/data/added', 'by a patch'));

  const second = new Cluster(app, 'bj-2');
  addNetwork(new Chart(second, 'network'), '10.7.124');
  return app;
}

const CALICO = { namespace: 'kube-system', name: 'calico' };

function addNetwork(chart: Chart, prefix: string): void {
  const apiVersion = 'spiderpool.spidernet.io/v2beta1';
  new ApiObject(chart, 'pool', {
    apiVersion,
    kind: 'SpiderIPPool',
    metadata: { name: 'web-v4' },
    spec: {
      ipVersion: 4,
      subnet: `${prefix}.0/24`,
      gateway: `${prefix}.1`,
      ips: [`${prefix}.200-${prefix}.204`],
      default: false,
      disable: false,
    },
  });
  new ApiObject(chart, 'subnet', {
    apiVersion,
    kind: 'SpiderSubnet',
    metadata: { name: 'vlan6-v4' },
    spec: { ipVersion: 4, subnet: `${prefix}.0/24`, gateway: `${prefix}.1`, ips: [`${prefix}.10-${prefix}.249`] },
  });
  new ApiObject(chart, 'hosts', {
    apiVersion,
    kind: 'SpiderReservedIP',
    metadata: { name: 'hosts' },
    spec: { ipVersion: 4, ips: [`${prefix}.2-${prefix}.9`] },
  });
  new ApiObject(chart, 'vlan6', {
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: { name: 'vlan6', namespace: 'kube-system' },
    spec: {
      config:
        '{"cniVersion":"0.3.1","name":"vlan6","plugins":[{"type":"macvlan","master":"eth1.6","mode":"bridge","ipam":{"type":"spiderpool"}}]}',
    },
  });
}

function cloneSet() {
  const labels = { app: 'web' };
  return {
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    metadata: { name: 'web', labels },
    spec: {
      replicas: 3,
      selector: { matchLabels: labels },
      updateStrategy: { type: 'ReCreate', maxSurge: 0, maxUnavailable: '20%', partition: 0 },
      template: {
        metadata: {
          labels,
          annotations: {
            'v1.multus-cni.io/default-network': 'kube-system/calico',
            'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan6',
            'ipam.spidernet.io/ippools': '[{"interface":"net1","ipv4":["web-v4"]}]',
          },
        },
        spec: {
          containers: [
            {
              name: 'web',
              image: 'busybox:1.36',
              command: ['/bin/sh', '-c', 'trap : TERM INT; sleep infinity & wait'],
            },
          ],
        },
      },
    },
  };
}

const [, script, outdir] = process.argv;
if (script === __filename && outdir !== undefined) goldenApp(outdir).synth();
