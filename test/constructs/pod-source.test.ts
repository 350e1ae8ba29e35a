import { Lazy } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { CloneSet, type PodSource } from 'cdk8s-spiderpool';
import { chart, render } from './tree';

/** The template as it is given, without the defaults of OpenKruise. */
function templateOf(pod: PodSource) {
  return render(new CloneSet(chart(), 'web', { ...pod, templateDefaults: 'cluster' })).spec.template;
}

test('a pod spec of cdk8s-plus is rendered, with no value map left in it', () => {
  const { Quantity, IntOrString } = kplus.k8s;
  const podSpec: kplus.k8s.PodSpec = {
    setHostnameAsFqdn: true,
    hostIpc: false,
    containers: [
      {
        name: 'c',
        image: 'busybox',
        env: [{ name: 'A', value: 'a' }],
        resources: { limits: { cpu: Quantity.fromString('1500m'), memory: Quantity.fromNumber(1024) } },
        livenessProbe: { httpGet: { port: IntOrString.fromString('http') } },
        readinessProbe: { tcpSocket: { port: IntOrString.fromNumber(80) } },
      },
    ],
    volumes: [{ name: 'v', emptyDir: { sizeLimit: Quantity.fromString('1Gi') } }],
  };
  expect(templateOf({ podSpec }).spec).toEqual({
    setHostnameAsFQDN: true,
    hostIPC: false,
    containers: [
      {
        name: 'c',
        image: 'busybox',
        env: [{ name: 'A', value: 'a' }],
        resources: { limits: { cpu: '1500m', memory: 1024 } },
        livenessProbe: { httpGet: { port: 'http' } },
        readinessProbe: { tcpSocket: { port: 80 } },
      },
    ],
    volumes: [{ name: 'v', emptyDir: { sizeLimit: '1Gi' } }],
  });
});

test('containers are rendered by cdk8s-plus, with its defaults for containers and pods', () => {
  const { spec } = templateOf({ containers: [{ name: 'c', image: 'busybox', portNumber: 80 }] });
  expect(spec).toMatchObject({
    automountServiceAccountToken: false,
    containers: [
      {
        name: 'c',
        image: 'busybox',
        imagePullPolicy: 'Always',
        ports: [{ containerPort: 80 }],
        resources: { limits: { cpu: '1500m', memory: '2048Mi' }, requests: { cpu: '1000m', memory: '512Mi' } },
        securityContext: { runAsNonRoot: true, readOnlyRootFilesystem: true, privileged: false },
      },
    ],
    securityContext: { runAsNonRoot: true },
  });
});

test('the pod around cdk8s-plus containers can be given', () => {
  const { spec } = templateOf({
    containers: [{ image: 'busybox' }],
    pod: { hostNetwork: true, initContainers: [{ name: 'i', image: 'busybox' }] },
  });
  expect(spec).toMatchObject({ hostNetwork: true, initContainers: [{ name: 'i' }] });
});

test('a container may be an object that is changed later, and its volumes come along', () => {
  const scope = chart();
  const container = new kplus.Container({ name: 'c', image: 'busybox' });
  const cloneSet = new CloneSet(scope, 'web', { containers: [container] });
  container.mount('/data', kplus.Volume.fromEmptyDir(scope, 'volume', 'data'));
  const { spec } = render(cloneSet).spec.template;
  expect(spec.containers[0].volumeMounts).toEqual([{ mountPath: '/data', name: 'data' }]);
  expect(spec.volumes).toEqual([{ name: 'data', emptyDir: {} }]);
});

test('the defaults of cdk8s-plus apply to nothing but its containers', () => {
  const containers = [{ name: 'c', image: 'busybox' }];
  expect(templateOf({ podSpec: { containers } }).spec).toEqual({ containers });
  expect(templateOf({ podTemplate: { spec: { containers } } }).spec).toEqual({ containers });
});

test('a pod template passes fields that no type knows yet', () => {
  const podTemplate = {
    metadata: { labels: { tier: 'front' }, annotations: { note: 'x' }, generateName: 'g' },
    spec: {
      supplementalGroupsPolicy: 'Strict',
      resources: { limits: { cpu: '2' } },
      containers: [{ name: 'c', image: 'busybox', env: [{ name: 'A', value: 'a' }] }],
    },
    newField: { deep: [1, 2] },
  };
  expect(templateOf({ podTemplate })).toEqual({
    ...podTemplate,
    metadata: {
      labels: { app: 'web', tier: 'front' },
      annotations: { note: 'x' },
      generateName: 'g',
    },
  });
});

test('a lazy part of a pod template is resolved before defaults are laid over it', () => {
  const podTemplate = { spec: { containers: Lazy.any({ produce: () => [{ name: 'c', image: 'busybox' }] }) } };
  const { spec } = render(new CloneSet(chart(), 'web', { podTemplate })).spec.template;
  expect(spec.containers).toEqual([
    {
      name: 'c',
      image: 'busybox',
      imagePullPolicy: 'Always',
      terminationMessagePath: '/dev/termination-log',
      terminationMessagePolicy: 'File',
    },
  ]);
});
