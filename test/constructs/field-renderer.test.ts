import { Lazy } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import * as fc from 'fast-check';
import { COMMON_POD } from '../../src/constructs/common-pod';
import { FieldRenderer } from '../../src/constructs/field-renderer';
import { unreadFields } from '../../src/constructs/unread-fields';

const { IntOrString, Quantity, toJson_PodSpec } = kplus.k8s;

/** Pods as JavaScript may give them: known fields, unknown ones, those with another name, instances, and what is none of the types. */
const odd = fc.constantFrom<unknown>(null, undefined, 7, 'text', true, [], {}, new Date(0), [null], { lost: 1 }, [
  { lost: 1 },
]);
const number = fc.oneof(fc.nat(), fc.nat().map(IntOrString.fromNumber), odd);
const quantity = fc.oneof(fc.constant(Quantity.fromString('1Gi')), odd);
const lazy = fc.constant(Lazy.any({ produce: () => 'late' }));
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string() },
  { weight: 1, arbitrary: lazy },
  { weight: 1, arbitrary: odd },
);
const some = <Value>(fields: Record<string, fc.Arbitrary<Value>>) => fc.record(fields, { requiredKeys: [] });
const container = some<unknown>({
  name: text,
  args: fc.oneof(fc.array(text), odd),
  env: fc.array(some<unknown>({ name: text, value: text })),
  ports: fc.array(some<unknown>({ containerPort: number, hostIp: text })),
  resources: some<unknown>({ limits: fc.oneof(fc.dictionary(fc.constantFrom('cpu', '__proto__'), quantity), odd) }),
  livenessProbe: some<unknown>({ httpGet: some<unknown>({ port: number }) }),
  lost: text,
});
const podSpec = some<unknown>({
  containers: fc.oneof(fc.array(container, { maxLength: 3 }), odd),
  nodeSelector: fc.oneof(fc.dictionary(fc.string(), text), odd),
  hostIpc: fc.boolean(),
  securityContext: fc.oneof(some<unknown>({ fsGroup: fc.nat(), lost: text }), odd),
  lost: odd,
}) as fc.Arbitrary<object>;

/** What cdk8s writes of some data, or that it fails. */
function written(render: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(render()));
  } catch {
    return 'fails';
  }
}

function attempt<Value>(action: () => Value): Value | 'fails' {
  try {
    return action();
  } catch {
    return 'fails';
  }
}

test('whatever was learned from other pods, a pod is rendered and checked as if it were the first', () => {
  fc.assert(
    fc.property(fc.array(podSpec, { minLength: 1, maxLength: 12 }), specs => {
      const render = (spec: object) => toJson_PodSpec(spec as kplus.k8s.PodSpec) ?? {};
      const renderer = new FieldRenderer<object>(render, COMMON_POD);
      for (const spec of specs) {
        const first = new FieldRenderer(render);
        expect(attempt(() => renderer.unread(spec))).toEqual(attempt(() => first.unread(spec)));
        expect(written(() => renderer.rendered(spec))).toEqual(
          written(() => toJson_PodSpec(spec as kplus.k8s.PodSpec)),
        );
      }
    }),
  );
});

test('no field that would be dropped is overlooked', () => {
  fc.assert(
    fc.property(podSpec, spec => {
      const render = (given: object) => toJson_PodSpec(given as kplus.k8s.PodSpec) ?? {};
      expect(attempt(() => new FieldRenderer(render).unread(spec))).toEqual(attempt(() => unreadFields(spec, render)));
    }),
  );
});

test('the function is asked about the first of many like objects, and where instances are to become values', () => {
  let asked = 0;
  const renderer = new FieldRenderer((spec: kplus.k8s.PodSpec) => {
    asked++;
    return toJson_PodSpec(spec) ?? {};
  });
  const pod = (name: string) => ({
    containers: [{ name, image: `${name}:1`, ports: [{ containerPort: 80 }], args: undefined }],
  });
  for (const name of ['a', 'b', 'c']) {
    expect(renderer.unread(pod(name))).toEqual([]);
    expect(renderer.rendered(pod(name))).toEqual(pod(name));
  }
  expect(asked).toBe(1);
  const probe = { httpGet: { port: IntOrString.fromNumber(80) } };
  const probed = { containers: [{ name: 'a', livenessProbe: probe }] };
  for (const _ of [1, 2]) expect(renderer.unread(probed)).toEqual([]);
  expect(asked).toBe(2);
  expect(renderer.rendered(probed)).toEqual({ containers: [{ name: 'a', livenessProbe: { httpGet: { port: 80 } } }] });
  expect(asked).toBe(3);
});

test('cdk8s-plus writes the common pod as it stands', () => {
  expect(toJson_PodSpec(COMMON_POD)).toEqual(COMMON_POD);
});

test('what is dropped is told of every pod that has it', () => {
  const renderer = new FieldRenderer<object>(spec => toJson_PodSpec(spec as kplus.k8s.PodSpec) ?? {});
  for (const lost of [Quantity.fromString('1'), 'text', { a: 1 }]) {
    for (const _ of [1, 2]) expect(renderer.unread({ containers: [], lost })).toEqual(['lost']);
  }
});

test('data that is changed after it was checked is looked at again', () => {
  const renderer = new FieldRenderer((spec: kplus.k8s.PodSpec) => toJson_PodSpec(spec) ?? {});
  const spec = { containers: [{ name: 'a', image: 'a:1' }] };
  renderer.unread(spec);
  Object.assign(spec.containers[0] ?? {}, { resources: { limits: { cpu: Quantity.fromString('1') } }, lost: 1 });
  expect(renderer.rendered(spec)).toEqual({
    containers: [{ name: 'a', image: 'a:1', resources: { limits: { cpu: '1' } } }],
  });
});
