import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ApiObject,
  ApiObjectMetadataDefinition,
  type ApiObjectProps,
  App,
  Chart,
  JsonPatch,
  Lazy,
  LazyResolver,
} from 'cdk8s';
import type { Construct } from 'constructs';
import * as fc from 'fast-check';
import { Resource } from '../../src/constructs/resource';
import { judgedApp } from '../synth/fixtures';

/** A Resource of any content; those of the package only ever hold content of their kinds. */
class Thing extends Resource {
  constructor(scope: Construct, id: string, props: ApiObjectProps) {
    super(scope, id, props);
  }
}

/** As generated code has it: cdk8s puts `{value}` in its place. */
class Quantity {
  constructor(readonly value: string) {}
}

const key = fc.oneof(
  { weight: 30, arbitrary: fc.string() },
  { weight: 3, arbitrary: fc.constantFrom('value', 'produce', '10', '9', '__proto__') },
  { weight: 1, arbitrary: fc.constantFrom('resolve', 'constructor') },
);

/** Objects as code writes them; cdk8s refuses those without a prototype. */
const mapping = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(key, value, { noNullPrototype: true, maxKeys: 4 });

/** Data and everything else that somebody may put into an object: placeholders, instances, and keys that resolvers look at. */
const content: fc.Arbitrary<unknown> = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 40, arbitrary: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined, 7n)) },
    { weight: 20, arbitrary: mapping(tie('value')) },
    { weight: 20, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    { weight: 5, arbitrary: tie('value').map(value => Lazy.any({ produce: () => value })) },
    { weight: 5, arbitrary: fc.constantFrom({ value: 1 }, new Quantity('1Gi')) },
    { weight: 5, arbitrary: tie('value').map(value => ({ resolve: () => value })) },
    { weight: 1, arbitrary: fc.constantFrom(new Date(0), new Map(), () => 'text', Object.create(null)) },
  ),
})).value;

const PATCHES = [
  JsonPatch.add('/spec/added', { b: 1, a: [null] }),
  JsonPatch.remove('/metadata/labels'),
  JsonPatch.remove('/kind'),
  JsonPatch.add('/kind', 'Other'),
  JsonPatch.test('/kind', 'No such kind'),
  JsonPatch.remove(''),
];

/** What is done to an object once it is made. */
type Change = (object: ApiObject) => void;

/** What an object renders to, the order of its keys included, or what it throws. */
function rendering(make: typeof Thing | typeof ApiObject, props: ApiObjectProps, changes: readonly Change[]) {
  const object = new make(new Chart(new App(), 'chart', { namespace: 'shop' }), 'thing', props);
  for (const change of changes) change(object);
  try {
    const json: unknown = object.toJson();
    return { json, text: JSON.stringify(json, (_, value) => (typeof value === 'bigint' ? `${value}n` : value)) };
  } catch (error) {
    return String(error);
  }
}

test('a resource renders to what cdk8s renders, in the same order, or fails with its words', () => {
  const objects = fc.record({
    fields: mapping(content),
    spec: content,
    labels: fc.dictionary(fc.string(), fc.string()),
    patches: fc.subarray(PATCHES),
  });
  fc.assert(
    fc.property(objects, ({ fields, spec, labels, patches }) => {
      const props = { ...fields, spec, apiVersion: 'example.com/v1', kind: 'Thing', metadata: { labels } };
      const changes = [(object: ApiObject) => object.addJsonPatch(...patches)];
      expect(rendering(Thing, props, changes)).toStrictEqual(rendering(ApiObject, props, changes));
    }),
  );
});

test('metadata renders to what cdk8s renders, whatever was given and whatever was added later', () => {
  // JavaScript callers give anything, and cdk8s has its own way with each of it.
  const anything = content as fc.Arbitrary<never>;
  const metadata = fc.record(
    {
      labels: mapping(anything),
      annotations: mapping(anything),
      finalizers: fc.array(anything, { maxLength: 2 }),
      ownerReferences: fc.array(anything, { maxLength: 2 }),
      namespace: anything,
      others: mapping(anything),
    },
    { requiredKeys: [] },
  );
  const changes: fc.Arbitrary<Change[]> = fc.array(
    fc.oneof(
      fc.tuple(key, anything).map(label => (object: ApiObject) => object.metadata.addLabel(...label)),
      fc.tuple(key, anything).map(annotation => (object: ApiObject) => object.metadata.addAnnotation(...annotation)),
      fc.tuple(fc.oneof(key, fc.constantFrom('labels', 'name')), anything).map(field => (object: ApiObject) => {
        object.metadata.add(...field);
      }),
      anything.map(finalizer => (object: ApiObject) => object.metadata.addFinalizers(finalizer)),
      anything.map(owner => (object: ApiObject) => object.metadata.addOwnerReference(owner)),
    ),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(metadata, changes, ({ others, ...known }, later) => {
      const props = { apiVersion: 'v1', kind: 'Thing', metadata: { ...others, ...known } };
      expect(rendering(Thing, props, later)).toStrictEqual(rendering(ApiObject, props, later));
    }),
    { numRuns: 1000 },
  );
});

test('metadata of another make is left to cdk8s: with a field that is not known here, or with a rendering of its own', () => {
  const given = { apiVersion: 'v1', kind: 'Thing', metadata: { labels: { app: 'web' } } };
  const thing = () => new Thing(new Chart(new App(), 'chart'), 'thing', given);
  const newer = thing();
  Object.assign(newer.metadata, { generateName: 'thing-' });
  const asked = jest.spyOn(ApiObjectMetadataDefinition.prototype, 'toJson');
  newer.toJson();
  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
  const overridden = thing();
  Object.assign(overridden.metadata, { toJson: () => ({ name: 'other' }) });
  expect(overridden.toJson().metadata).toEqual({ name: 'other' });
});

test('an object in no app is refused in the words of cdk8s', () => {
  const render = (make: typeof Thing | typeof ApiObject) => () =>
    new make(new Chart(undefined as never, 'chart'), 'thing', { apiVersion: 'v1', kind: 'Thing' }).toJson();
  expect(render(ApiObject)).toThrow(/resolvers is not iterable/);
  expect(render(Thing)).toThrow(/resolvers is not iterable/);
});

test("the app's own resolvers see every value", () => {
  const resolvers = [
    {
      resolve: (context: { value: unknown; replaceValue(value: unknown): void }) => {
        if (context.value === 'old') context.replaceValue('new');
      },
    },
  ];
  const chart = new Chart(new App({ resolvers }), 'chart');
  const thing = new Thing(chart, 'thing', { apiVersion: 'v1', kind: 'Thing', spec: { deep: [{ text: 'old' }] } });
  expect(thing.toJson().spec).toEqual({ deep: [{ text: 'new' }] });
});

test('keys keep the order they came in where cdk8s is told not to sort', () => {
  const thing = new Thing(new Chart(new App(), 'chart'), 'thing', {
    apiVersion: 'v1',
    kind: 'Thing',
    spec: { b: 1, a: 2 },
  });
  expect(Object.keys(thing.toJson().spec)).toEqual(['a', 'b']);
  process.env.CDK8S_DISABLE_SORT = '1';
  try {
    expect(Object.keys(thing.toJson().spec)).toEqual(['b', 'a']);
  } finally {
    delete process.env.CDK8S_DISABLE_SORT;
  }
});

test('what an object holds is walked here, not by the resolvers of cdk8s, however much it is', () => {
  const asked = jest.spyOn(LazyResolver.prototype, 'resolve');
  const questions = (entries: number) => {
    const spec = {
      list: Array.from({ length: entries }, (_, index) => ({ index, lazy: Lazy.any({ produce: () => 1 }) })),
    };
    const thing = new Thing(new Chart(new App(), 'chart'), 'thing', { apiVersion: 'v1', kind: 'Thing', spec });
    asked.mockClear();
    thing.toJson();
    return asked.mock.calls.length;
  };
  expect(questions(1000)).toBe(questions(1));
  asked.mockRestore();
});

describe('in the synth of a plain App', () => {
  const annotations = (text: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { annotations: { text } } });

  test('an object is rendered once, to be judged and to be written', () => {
    let produced = 0;
    const app = judgedApp();
    const data = Lazy.any({ produce: () => ({ times: String(++produced) }) });
    new Thing(new Chart(app, 'chart'), 'thing', { ...annotations('a'), data });
    app.synth();
    expect([produced, readFileSync(join(app.outdir, 'chart.k8s.yaml'), 'utf8')]).toEqual([
      1,
      expect.stringContaining('times: "1"'),
    ]);
    app.synth();
    expect(produced).toBe(2);
  });

  test('whoever changes what an object renders to, changes a copy', () => {
    const app = judgedApp();
    const chart = new Chart(app, 'chart');
    const thing = new Thing(chart, 'thing', annotations('a'));
    chart.node.addValidation({
      validate: () => {
        thing.toJson().metadata.annotations.text = 'changed';
        return [];
      },
    });
    expect(app.synthYaml()).toContain('text: a\n');
    expect(app.synthYaml()).not.toContain('changed');
  });

  test('a class with a toJson of its own is asked each time', () => {
    class Longer extends Thing {
      override toJson() {
        const json = super.toJson();
        json.metadata.annotations.text += '+';
        return json;
      }
    }
    const app = judgedApp();
    new Longer(new Chart(app, 'chart'), 'thing', annotations('a'));
    expect(app.synthYaml()).toContain('text: a+\n');
  });
});
