import fc from 'fast-check';
import { readManifest } from '../../../src/manifests/manifest';
import { checkSchema } from '../../../src/manifests/schema/check-schema';
import type { SchemaProblem } from '../../../src/manifests/schema/schema-problem';
import { customResources, GROUPS, type Schema } from '../../crds/schema-files';
import { arbitraryResource, mistakesIn } from './arbitrary-resource';

const kinds = GROUPS.flatMap(customResources).flatMap(({ spec }) =>
  spec.versions.map(({ name, schema }) => ({
    group: spec.group,
    apiVersion: `${spec.group}/${name}`,
    kind: spec.names.kind,
    schema: schema.openAPIV3Schema,
  })),
);

describe.each(kinds.map(found => [`${found.apiVersion} ${found.kind}`, found] as const))('%s', (_name, kind) => {
  const resources = arbitraryResource(kind.apiVersion, kind.kind, kind.schema);

  test('what keeps to the schema has no problem', () => {
    fc.assert(
      fc.property(resources, object => expect(problems(object)).toEqual([])),
      { numRuns: 60 },
    );
  });

  test('one mistake is one problem, with its kind and its place', () => {
    fc.assert(
      fc.property(resources, fc.nat(), (object, choice) => {
        const mistakes = mistakesIn(object, kind.schema, kind.group);
        const mistake = mistakes[choice % mistakes.length];
        if (!mistake) throw new Error('no mistake can be made');
        const found = problems(mistake.make()).map(({ type, field }) => ({ type, field }));
        expect(found).toEqual([{ type: mistake.problem, field: mistake.field }]);
      }),
      { numRuns: 200 },
    );
  });

  test('every optional field may be null, as if it were not there', () => {
    fc.assert(
      fc.property(resources, object => expect(problems(withNulls(object, kind.schema))).toEqual([])),
      {
        numRuns: 30,
      },
    );
  });
});

test('metadata has the fields of every Kubernetes object', () => {
  const metadata = { name: 'web-v4', labels: { app: 'web' }, annotations: {}, label: {}, finalizers: 'x' };
  const object = { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind: 'SpiderIPPool', metadata, spec: {} };
  expect(problems(object)).toEqual([
    expect.objectContaining({ type: 'unknown', field: ['metadata', 'label'] }),
    { type: 'wrong-type', field: ['metadata', 'finalizers'], expected: ['array'], actual: 'x' },
  ]);
});

test('the status of an object is not looked at', () => {
  const object = {
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderIPPool',
    metadata: { name: 'web-v4' },
    spec: { subnet: '10.6.124.0/24' },
    status: { totalIPCount: 'many', other: 1 },
  };
  expect(problems(object)).toEqual([]);
});

test('a field is named by its path, whatever its name has in it', () => {
  const spec = { subnet: '10.6.124.0/24', podAffinity: { matchLabels: { 'a~b/c': 1 } } };
  const object = {
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderIPPool',
    metadata: { name: 'web-v4' },
    spec,
  };
  expect(problems(object)).toEqual([
    { type: 'wrong-type', field: ['spec', 'podAffinity', 'matchLabels', 'a~b/c'], expected: ['string'], actual: 1 },
  ]);
});

test('kinds of other groups have no problem', () => {
  expect(problems({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: 5 })).toEqual([]);
});

function problems(object: object): readonly SchemaProblem[] {
  const origin = { type: 'construct', path: 'example' } as const;
  const manifest = readManifest(object, { origin, cluster: null, role: 'judged' });
  if (!manifest.ok) throw new Error(manifest.problem.message);
  return checkSchema(manifest.value);
}

/** Every member of the spec that is not required, as null. */
function withNulls(object: object, { properties }: Schema): object {
  const spec = properties?.spec;
  const nulls = Object.keys(spec?.properties ?? {})
    .filter(name => !spec?.required?.includes(name))
    .map(name => [name, null]);
  return { ...object, spec: { ...(object as { spec: object }).spec, ...Object.fromEntries(nulls) } };
}
