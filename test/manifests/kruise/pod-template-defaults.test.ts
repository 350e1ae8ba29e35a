import * as fc from 'fast-check';
import { hasLatestTag } from '../../../src/manifests/kruise/image-tag';
import { withPodTemplateDefaults } from '../../../src/manifests/kruise/pod-template-defaults';

const POD = {
  dnsPolicy: 'ClusterFirst',
  restartPolicy: 'Always',
  securityContext: {},
  terminationGracePeriodSeconds: 30,
  schedulerName: 'default-scheduler',
};
const CONTAINER = { terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File' };

function specOf(spec: object) {
  return withPodTemplateDefaults({ spec }).spec;
}

/** What becomes of one container, without the defaults that every container gets. */
function containerOf(container: object) {
  return specOf({ containers: [{ imagePullPolicy: 'Always', ...CONTAINER, ...container }] });
}

function withContainer(container: object) {
  return { ...POD, containers: [{ imagePullPolicy: 'Always', ...CONTAINER, ...container }] };
}

test('a pod gets its DNS and restart policy, security context, grace period and scheduler', () => {
  expect(specOf({})).toEqual(POD);
});

test('a container pulls always, whatever its tag, and writes its termination message to the usual file', () => {
  expect(specOf({ containers: [{ name: 'a', image: 'busybox:1.36' }] })).toEqual({
    ...POD,
    containers: [{ name: 'a', image: 'busybox:1.36', imagePullPolicy: 'Always', ...CONTAINER }],
  });
});

test('an init container pulls by its tag', () => {
  const initContainers = [
    { name: 'a', image: 'busybox' },
    { name: 'b', image: 'busybox:latest' },
    { name: 'c', image: 'busybox:1.36' },
  ];
  expect(specOf({ initContainers })).toEqual({
    ...POD,
    initContainers: [
      { name: 'a', image: 'busybox', imagePullPolicy: 'Always', ...CONTAINER },
      { name: 'b', image: 'busybox:latest', imagePullPolicy: 'Always', ...CONTAINER },
      { name: 'c', image: 'busybox:1.36', imagePullPolicy: 'IfNotPresent', ...CONTAINER },
    ],
  });
});

test.each([
  ['busybox', true],
  ['busybox:latest', true],
  ['registry:5000/busybox', true],
  ['registry:5000/busybox:latest', true],
  ['registry:5000/busybox:1', false],
  ['busybox:1.36', false],
  ['busybox@sha256:abc', false],
  ['busybox:1.36@sha256:abc', false],
  ['busybox:latest@sha256:abc', true],
])('the image %s means the tag latest: %s', (image, expected) => {
  expect(hasLatestTag(image)).toBe(expected);
});

test('a port is TCP', () => {
  const ports = [{ containerPort: 80 }, { containerPort: 53, protocol: 'UDP' }];
  expect(containerOf({ ports })).toEqual(
    withContainer({
      ports: [
        { containerPort: 80, protocol: 'TCP' },
        { containerPort: 53, protocol: 'UDP' },
      ],
    }),
  );
});

test('a field that an environment variable takes from the pod is of v1', () => {
  const env = [
    { name: 'A', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
    { name: 'B', value: 'b' },
    { name: 'C', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
  ];
  expect(containerOf({ env })).toEqual(
    withContainer({
      env: [
        { name: 'A', valueFrom: { fieldRef: { fieldPath: 'status.podIP', apiVersion: 'v1' } } },
        { name: 'B', value: 'b' },
        { name: 'C', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
      ],
    }),
  );
});

test.each(['livenessProbe', 'readinessProbe', 'startupProbe'])('%s gets its times and counts', probe => {
  expect(containerOf({ [probe]: { httpGet: { port: 80 }, periodSeconds: 5 } })).toEqual(
    withContainer({
      [probe]: {
        httpGet: { port: 80, path: '/', scheme: 'HTTP' },
        timeoutSeconds: 1,
        periodSeconds: 5,
        successThreshold: 1,
        failureThreshold: 3,
      },
    }),
  );
});

test('an HTTP hook of the lifecycle asks for / over HTTP', () => {
  const lifecycle = { postStart: { httpGet: { port: 80 } }, preStop: { httpGet: { port: 80, path: '/x' } } };
  expect(containerOf({ lifecycle })).toEqual(
    withContainer({
      lifecycle: {
        postStart: { httpGet: { port: 80, path: '/', scheme: 'HTTP' } },
        preStop: { httpGet: { port: 80, path: '/x', scheme: 'HTTP' } },
      },
    }),
  );
});

test('init containers get the same defaults for ports and probes', () => {
  const initContainers = [{ imagePullPolicy: 'Never', ports: [{ containerPort: 1 }], startupProbe: {} }];
  expect(specOf({ initContainers })).toEqual({
    ...POD,
    initContainers: [
      {
        imagePullPolicy: 'Never',
        ...CONTAINER,
        ports: [{ containerPort: 1, protocol: 'TCP' }],
        startupProbe: { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 },
      },
    ],
  });
});

test('a volume without a source is an empty directory', () => {
  expect(specOf({ volumes: [{ name: 'a' }, { name: 'b', emptyDir: { medium: 'Memory' } }] })).toEqual({
    ...POD,
    volumes: [
      { name: 'a', emptyDir: {} },
      { name: 'b', emptyDir: { medium: 'Memory' } },
    ],
  });
});

test('a host path has a type, and projected files a mode', () => {
  const volumes = [
    { name: 'h', hostPath: { path: '/x' } },
    { name: 's', secret: { secretName: 's' } },
    { name: 'c', configMap: { name: 'c', defaultMode: 0 } },
    { name: 'd', downwardAPI: { items: [{ path: 'l', fieldRef: { fieldPath: 'metadata.labels' } }] } },
  ];
  expect(specOf({ volumes })).toEqual({
    ...POD,
    volumes: [
      { name: 'h', hostPath: { path: '/x', type: '' } },
      { name: 's', secret: { secretName: 's', defaultMode: 420 } },
      { name: 'c', configMap: { name: 'c', defaultMode: 0 } },
      {
        name: 'd',
        downwardAPI: {
          defaultMode: 420,
          items: [{ path: 'l', fieldRef: { fieldPath: 'metadata.labels', apiVersion: 'v1' } }],
        },
      },
    ],
  });
});

test('a projected token expires within the hour', () => {
  const sources = [
    { serviceAccountToken: { path: 't' } },
    { downwardAPI: { items: [{ path: 'l', fieldRef: { fieldPath: 'metadata.labels' } }] } },
  ];
  expect(specOf({ volumes: [{ name: 'p', projected: { sources } }] })).toEqual({
    ...POD,
    volumes: [
      {
        name: 'p',
        projected: {
          defaultMode: 420,
          sources: [
            { serviceAccountToken: { path: 't', expirationSeconds: 3600 } },
            { downwardAPI: { items: [{ path: 'l', fieldRef: { fieldPath: 'metadata.labels', apiVersion: 'v1' } }] } },
          ],
        },
      },
    ],
  });
});

test('nothing is filled in for service links, resources or host ports', () => {
  expect(specOf({ hostNetwork: true, containers: [{ ports: [{ containerPort: 80 }] }] })).toEqual({
    ...POD,
    hostNetwork: true,
    containers: [{ imagePullPolicy: 'Always', ...CONTAINER, ports: [{ containerPort: 80, protocol: 'TCP' }] }],
  });
});

test('null counts as not given', () => {
  expect(specOf({ dnsPolicy: null })).toEqual(POD);
});

const KEYS = [
  'name',
  'image',
  'dnsPolicy',
  'containers',
  'volumes',
  'ports',
  'env',
  'livenessProbe',
  'httpGet',
  'secret',
];
const json = fc.letrec(tie => ({
  value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.boolean(), tie('list'), tie('mapping')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  mapping: fc.dictionary(fc.constantFrom(...KEYS), tie('value')),
})).value;

/** Whether everything in `given` is in `filled` as it was. */
function keeps(filled: unknown, given: unknown): boolean {
  if (Array.isArray(given)) {
    return (
      Array.isArray(filled) && filled.length === given.length && given.every((entry, at) => keeps(filled[at], entry))
    );
  }
  if (typeof given === 'object' && given !== null) {
    return Object.entries(given).every(([key, value]) => keeps(Object(filled)[key], value));
  }
  return Object.is(filled, given);
}

test('whatever is given stays as it is, and a second time changes nothing', () => {
  fc.assert(
    fc.property(json, spec => {
      const template = { metadata: { labels: { app: 'a' } }, spec };
      const once = withPodTemplateDefaults(template);
      expect(keeps(once, template)).toBe(true);
      expect(withPodTemplateDefaults(once)).toEqual(once);
    }),
  );
});

test('the argument itself is left alone', () => {
  const template = { spec: { containers: [{ ports: [{ containerPort: 80 }] }] } };
  const before = structuredClone(template);
  withPodTemplateDefaults(template);
  expect(template).toEqual(before);
});
