import * as kplus from 'cdk8s-plus-28';
import { unreadFields } from '../../src/constructs/unread-fields';

interface Shape {
  readonly kept?: string;
  readonly deep?: { readonly kept?: string; readonly lost?: unknown };
  readonly list?: readonly { readonly kept?: string; readonly lost?: unknown }[];
  readonly labels?: { readonly [label: string]: string };
  readonly lost?: unknown;
}

/** As the functions that cdk8s generates: field by field, lists element by element, maps as a whole. */
function render(shape: Shape) {
  return {
    kept: shape.kept,
    deep: { kept: shape.deep?.kept },
    list: shape.list?.map(entry => ({ kept: entry.kept })),
    labels: shape.labels && Object.entries(shape.labels).map(([label, value]) => `${label}=${value}`),
  };
}

test.each<[string, Shape, readonly string[]]>([
  [
    'nothing is lost of what is known',
    { kept: 'a', deep: { kept: 'b' }, list: [{ kept: 'c' }], labels: { a: 'b' } },
    [],
  ],
  ['a field at the top', { lost: 1 }, ['lost']],
  ['a field in a mapping and in a list', { deep: { lost: 1 }, list: [{}, { lost: 1 }] }, ['deep.lost', 'list[1].lost']],
  ['one that holds nothing is not missed', { lost: undefined, deep: { lost: null } }, []],
  ['a whole mapping counts once', { lost: { a: { b: 1 } } }, ['lost']],
])('%s', (_, shape, lost) => {
  expect(unreadFields(shape, render)).toEqual(lost);
});

test('nothing is lost of a large pod spec of cdk8s-plus', () => {
  const { Quantity, IntOrString } = kplus.k8s;
  const podSpec: kplus.k8s.PodSpec = {
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] }],
        },
      },
    },
    containers: [
      {
        name: 'c',
        args: ['a'],
        command: ['b'],
        env: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }],
        envFrom: [{ configMapRef: { name: 'c' } }],
        ports: [{ containerPort: 80 }],
        resources: { limits: { cpu: Quantity.fromString('1') } },
        securityContext: { capabilities: { add: ['NET_ADMIN'] } },
        startupProbe: { httpGet: { port: IntOrString.fromNumber(80), httpHeaders: [{ name: 'a', value: 'b' }] } },
        volumeMounts: [{ name: 'v', mountPath: '/v' }],
      },
    ],
    dnsConfig: { nameservers: ['1.1.1.1'], options: [{ name: 'ndots', value: '2' }] },
    hostAliases: [{ ip: '10.0.0.1', hostnames: ['a'] }],
    imagePullSecrets: [{ name: 's' }],
    nodeSelector: { zone: 'z' },
    overhead: { cpu: Quantity.fromString('1') },
    tolerations: [{ key: 'a', operator: 'Exists' }],
    topologySpreadConstraints: [
      { maxSkew: 1, topologyKey: 'z', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { a: 'b' } } },
    ],
    volumes: [
      { name: 'v', projected: { sources: [{ serviceAccountToken: { path: 't' } }] } },
      { name: 'h', hostPath: { path: '/' } },
    ],
  };
  expect(unreadFields(podSpec, kplus.k8s.toJson_PodSpec)).toEqual([]);
});
