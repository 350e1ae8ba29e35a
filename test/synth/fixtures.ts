import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App } from 'cdk8s';
import type { Construct } from 'constructs';
import type { ContextData } from '../../src/context/context-data';
import { useContext } from '../../src/synth/app-context';
import { openDoor } from '../../src/synth/app-door';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the test file. Its name has a space, as those of people have. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'spiderpool test ')));
  folders.push(folder);
  return folder;
}

/** An App with the door open and a given context, whatever file lies in the working folder. */
export function judgedApp(context: ContextData = {}): App {
  const app = new App({ outdir: join(temporaryFolder(), 'dist') });
  useContext(app, context);
  openDoor(app);
  return app;
}

/** A plain SpiderIPPool on 10.6.0.0/24, by default with the ten addresses from 10.6.0.10. */
export function pool(scope: Construct, name = 'web-v4', ips: readonly string[] = ['10.6.0.10-10.6.0.19']): ApiObject {
  return new ApiObject(scope, name, {
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderIPPool',
    metadata: { name },
    spec: { ipVersion: 4, subnet: '10.6.0.0/24', gateway: '10.6.0.1', ips },
  });
}

/** Since Spiderpool 1.1 eth0 gets no address from a pool unless the pod names its default network. */
const UNDERLAY = { 'v1.multus-cni.io/default-network': 'kube-system/macvlan' };

/** A plain Deployment of the default namespace, of 3 replicas, whose one NIC draws from a pool. */
export function deployment(
  scope: Construct,
  name = 'web',
  given: { replicas?: unknown; pool?: string } = {},
): ApiObject {
  const ippool = JSON.stringify({ ipv4: [given.pool ?? 'web-v4'] });
  return new ApiObject(scope, name, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'default' },
    spec: {
      replicas: given.replicas ?? 3,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name }, annotations: { ...UNDERLAY, 'ipam.spidernet.io/ippool': ippool } },
        spec: { containers: [{ name: 'main', image: 'busybox' }] },
      },
    },
  });
}

/** A HorizontalPodAutoscaler of the default namespace for a Deployment. */
export function autoscaler(scope: Construct, id: string, target: string, maxReplicas: unknown): ApiObject {
  return new ApiObject(scope, id, {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: id, namespace: 'default' },
    spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: target }, minReplicas: 1, maxReplicas },
  });
}

/** The message of what an action throws; fails where it throws nothing. */
export function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('nothing was thrown');
}
