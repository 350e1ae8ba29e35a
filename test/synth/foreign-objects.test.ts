import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, App, Chart, Helm, Include, JsonPatch, Testing } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-28';
import { SpiderIPPool, useContext } from 'cdk8s-spiderpool';
import { stringify } from 'yaml';
import { messageOf, temporaryFolder } from './fixtures';

/** A workload of somebody else's that wants an address for each of nine pods. */
const WEB = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'default' },
  spec: {
    replicas: 9,
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: {
        labels: { app: 'web' },
        annotations: {
          'v1.multus-cni.io/default-network': 'kube-system/macvlan',
          'ipam.spidernet.io/ippool': '{"ipv4":["web-v4"]}',
        },
      },
      spec: { containers: [{ name: 'main', image: 'busybox' }] },
    },
  },
};

/** An App whose one construct of this package is a pool of four addresses; everything else in it is foreign. */
function appWithPool(): App {
  const app = new App({ outdir: join(temporaryFolder(), 'dist') });
  useContext(app, { external: { networks: [{ namespace: 'kube-system', name: 'macvlan' }] } });
  new SpiderIPPool(new Chart(app, 'network'), 'web-v4', { subnet: '10.6.0.0/24', ips: ['10.6.0.10-10.6.0.13'] });
  return app;
}

function file(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const foreign: Readonly<Record<string, (chart: Chart) => unknown>> = {
  'a plain ApiObject': chart => new ApiObject(chart, 'web', WEB),
  'an Include': chart => new Include(chart, 'rendered', { url: file('web.yaml', stringify(WEB)) }),
  'an Include of a List': chart =>
    new Include(chart, 'rendered', {
      url: file('web.yaml', stringify({ apiVersion: 'v1', kind: 'List', metadata: { name: 'all' }, items: [WEB] })),
    }),
  'a Helm chart': chart => {
    // What `helm template` is to cdk8s: a program that prints manifests.
    const helmExecutable = file('helm', `#!/bin/sh\ncat <<'END'\n${stringify(WEB)}END\n`);
    chmodSync(helmExecutable, 0o755);
    return new Helm(chart, 'release', { chart: 'web', helmExecutable });
  },
  'a workload of cdk8s-plus': chart => {
    const { annotations } = WEB.spec.template.metadata;
    const web = new Deployment(chart, 'web', {
      metadata: { name: 'web', namespace: 'default' },
      replicas: 9,
      podMetadata: { annotations },
      containers: [{ image: 'busybox' }],
    });
    return web;
  },
};

test.each(Object.keys(foreign))('%s is judged like our own constructs, in whichever chart it stands', kind => {
  const app = appWithPool();
  const chart = new Chart(app, 'foreign');
  foreign[kind]?.(chart);
  for (const synthesize of [() => app.synth(), () => app.synthYaml(), () => Testing.synth(chart)]) {
    expect(messageOf(synthesize)).toMatch(/error\[pool-short\].*web-v4.*default\/web/s);
  }
});

test('what a patch makes of a foreign object is what is judged', () => {
  const app = appWithPool();
  const include = new Include(new Chart(app, 'foreign'), 'rendered', { url: file('web.yaml', stringify(WEB)) });
  const [web] = include.apiObjects;
  web?.addJsonPatch(JsonPatch.replace('/spec/replicas', 2));
  expect(() => app.synth()).not.toThrow();
});

test('an App without any of our constructs is left alone: the plugin of cdk8s-cli is for those', () => {
  const app = new App({ outdir: join(temporaryFolder(), 'dist') });
  const chart = new Chart(app, 'foreign');
  const spec = { subnet: '10.6.0.0/24', ips: ['no address'] };
  new ApiObject(chart, 'pool', { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind: 'SpiderIPPool', spec });
  expect(() => app.synth()).not.toThrow();
});
