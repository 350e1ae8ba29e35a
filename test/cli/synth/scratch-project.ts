import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../../synth/fixtures';

const root = resolve(__dirname, '../../..');
const loader = pathToFileURL(require.resolve('tsx')).href;

/** What a project of somebody else's looks like: cdk8s.yaml, an app, and dependencies. Files by path; `main.ts` is the app. */
export function scratchProject(files: { readonly [path: string]: string }): string {
  const project = temporaryFolder();
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const config = `language: typescript\napp: ${JSON.stringify(`node --import ${loader} main.ts`)}\noutput: dist\n`;
  for (const [path, text] of Object.entries({ 'cdk8s.yaml': config, ...files })) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  return project;
}

/** An app with a pool of some addresses and a Deployment of three replicas that needs four of them. */
export function appWithPool(ips: string, more = ''): string {
  const from = (path: string) => JSON.stringify(join(root, path));
  return `
    import { App, Chart, ApiObject } from 'cdk8s';
    import { openDoor } from ${from('src/synth/app-door')};

    const app = new App();
    const chart = new Chart(app, 'apps');
    openDoor(chart);
    new ApiObject(chart, 'pool', {
      apiVersion: 'spiderpool.spidernet.io/v2beta1',
      kind: 'SpiderIPPool',
      metadata: { name: 'web-v4' },
      spec: { ipVersion: 4, subnet: '10.6.0.0/24', ips: ['${ips}'] },
    });
    const labels = { app: 'web' };
    const config = { cniVersion: '0.3.1', name: 'vlan6', plugins: [{ type: 'macvlan', master: 'eth1', ipam: { type: 'spiderpool' } }] };
    new ApiObject(chart, 'network', {
      apiVersion: 'k8s.cni.cncf.io/v1',
      kind: 'NetworkAttachmentDefinition',
      metadata: { name: 'vlan6', namespace: 'kube-system' },
      spec: { config: JSON.stringify(config) },
    });
    const annotations = {
      'v1.multus-cni.io/default-network': 'kube-system/vlan6',
      'ipam.spidernet.io/ippool': '{"ipv4": ["web-v4"]}',
    };
    new ApiObject(chart, 'web', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', namespace: 'default' },
      spec: {
        replicas: 3,
        selector: { matchLabels: labels },
        template: { metadata: { labels, annotations }, spec: { containers: [{ name: 'main', image: 'busybox' }] } },
      },
    });
    ${more}
    app.synth();
  `;
}
