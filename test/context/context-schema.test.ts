import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { defaultPolicy, defaultSettings } from '../../src/context/default-context';
import { parseContext } from '../../src/context/parse-context';
import * as textForms from '../../src/context/text-form';
import { arbitraryContextData } from './arbitrary-context-data';

const root = join(__dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'src/context/context-schema.json'), 'utf8'));
const fitsSchema = new Ajv({ strict: true, strictTypes: false, strictRequired: false, strictSchema: true }).compile(
  schema,
);

/** Data whose form is wrong, whatever its addresses and names mean: schema and parser refuse each. */
const wrongForms: readonly unknown[] = [
  null,
  [],
  'complete',
  7,
  { complet: true },
  { complete: 'yes' },
  { complete: null },
  { spiderpool: [] },
  { spiderpool: null },
  { spiderpool: { version: 1.2 } },
  { spiderpool: { version: '1' } },
  { spiderpool: { version: '1.2.2-rc1' } },
  { spiderpool: { version: '1234567890.0.0' } },
  { spiderpool: { namespace: 'Kube_System' } },
  { spiderpool: { namespace: 'a'.repeat(64) } },
  { spiderpool: { enableIPv4: 1 } },
  { spiderpool: { clusterNetwork: 'a/b/c' } },
  { spiderpool: { maxAllocatedIPs: 0 } },
  { spiderpool: { maxAllocatedIPs: 1.5 } },
  { spiderpool: { maxAllocatedIPs: 1e300 } },
  { spiderpool: { maxAllocatedIPs: '5000' } },
  { kruise: { version: 'latest' } },
  { nodes: { count: 0 } },
  { policy: { bar: 'strict' } },
  { nodes: { list: [] } },
  { nodes: { list: [{}] } },
  { nodes: { list: [{ name: 'Node' }] } },
  { nodes: { list: [{ name: 'node-1', labels: { zone: 1 } }] } },
  { nodes: { list: [{ name: 'node-1', labels: { '-zone': 'a' } }] } },
  { nodes: { list: [{ name: 'node-1', labels: { zone: 'a b' } }] } },
  { nodes: { count: 1, list: [{ name: 'node-1' }] } },
  { policy: { headroom: -1 } },
  { policy: { headroom: '10' } },
  { policy: { headroom: '1.5%' } },
  { policy: { headroom: '010%' } },
  { policy: { failedNodes: -1 } },
  { policy: { dualStack: true } },
  { policy: { namespaces: { Prod: {} } } },
  { policy: { namespaces: { prod: { rules: {} } } } },
  { policy: { namespaces: { prod: null } } },
  { clusters: { bj: { policy: { rules: {} } } } },
  { clusters: { bj: { policy: { bar: 'high' } } } },
  { policy: { timing: { holdSeconds: 30 } } },
  { policy: { timing: { holdSeconds: -1, startupSeconds: 10 } } },
  { policy: { rules: [] } },
  { policy: { rules: { 'Pool-tight': 'note' } } },
  { policy: { rules: { 'pool-tight': 'warn' } } },
  { policy: { rules: { 'pool-tight': null } } },
  JSON.parse('{"policy": {"rules": {"__proto__": "note"}}}'),
  { exceptions: {} },
  { exceptions: [{}] },
  { exceptions: [{ rule: 'Pool', object: 'K/n', reason: 'r', owner: 'o', expires: '2027-01-01' }] },
  { exceptions: [{ rule: 'pool', object: 'web', reason: 'r', owner: 'o', expires: '2027-01-01' }] },
  { exceptions: [{ rule: 'pool', object: 'K/n', reason: ' ', owner: 'o', expires: '2027-01-01' }] },
  { exceptions: [{ rule: 'pool', object: 'K/n', reason: 'r', owner: 'o', expires: 'tomorrow' }] },
  { external: { ippools: [{}] } },
  { external: { ippools: [null] } },
  { external: { ippools: [{ name: 'Web' }] } },
  { external: { ippools: [{ name: 'p', vlan: 6 }] } },
  { external: { ippools: [{ name: 'p', ipVersion: 5 }] } },
  { external: { ippools: [{ name: 'p', ipVersion: '4' }] } },
  { external: { ippools: [{ name: 'p', ipVersion: 4, ips: '10.6.0.1' }] } },
  { external: { ippools: [{ name: 'p', ipVersion: 4, ips: [10.6] }] } },
  { external: { ippools: [{ name: 'p', ips: ['10.6.0.1'], size: 1 }] } },
  { external: { ippools: [{ name: 'p', ipVersion: 4, excludeIPs: ['10.6.0.1'] }] } },
  { external: { ippools: [{ name: 'p', size: -1 }] } },
  { external: { ippools: [{ name: 'p', size: '016' }] } },
  { external: { ippools: [{ name: 'p', size: 1e20 }] } },
  { external: { ippools: [{ name: 'p', size: true }] } },
  { external: { ippools: [{ name: 'p', subnet: `10.6.0.0/${'1'.repeat(100)}` }] } },
  { external: { subnets: [{ name: 'a'.repeat(64) }] } },
  { external: { subnets: [{ name: 's', vlan: 4095 }] } },
  { external: { networks: [{ name: 'vlan6' }] } },
  { external: { networks: [{ namespace: 'kube-system', name: 'vlan6', spiderpool: 'no' }] } },
  { external: { reservedIPs: [null] } },
  { clusters: [] },
  { clusters: { BJ: {} } },
  { clusters: { '../bj': {} } },
  JSON.parse('{"clusters": {"__proto__": {}}}'),
  { clusters: { bj: null } },
  { clusters: { bj: { complete: true } } },
  { clusters: { bj: { paths: ['/dist'] } } },
  { clusters: { bj: { paths: ['dist/../..'] } } },
  { clusters: { bj: { paths: ['dist\\bj'] } } },
  { clusters: { bj: { paths: [''] } } },
  { l2Domains: { 'a b': { subnets: ['10.6.0.0/24'] } } },
  { l2Domains: { a: {} } },
  { l2Domains: { a: { subnets: [] } } },
  { l2Domains: { a: { subnets: ['10.6.0.0/24'], vlan: -1 } } },
  JSON.parse('{"__proto__": {}}'),
  JSON.parse('{"spiderpool": {"__proto__": {"enableIPv4": false}}}'),
];

test.each(wrongForms.map(data => [JSON.stringify(data).slice(0, 90), data]))(
  'schema and parser refuse %s',
  (_, data) => {
    expect(fitsSchema(data)).toBe(false);
    expect(parseContext(data).ok).toBe(false);
  },
);

test('schema and parser accept the same data', () => {
  fc.assert(
    fc.property(arbitraryContextData, data => {
      expect(parseContext(data)).toMatchObject({ ok: true });
      expect(fitsSchema(data) || fitsSchema.errors).toBe(true);
    }),
  );
});

test('whatever the schema refuses, the parser refuses', () => {
  fc.assert(
    fc.property(spoiltData, data => {
      if (!fitsSchema(data)) expect(parseContext(data).ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('a value of another kind or a key too many is refused by both, wherever it stands', () => {
  let spoilt = 0;
  fc.assert(
    fc.property(arbitraryContextData, fc.nat(), fc.constantFrom('kind', 'key'), (data, pick, damage) => {
      const copy = JSON.parse(JSON.stringify({ root: data }));
      const places = placesIn(copy).filter(({ path }) => damage === 'kind' || path.at(-1) !== 'clusters');
      const place = places[pick % places.length];
      if (place === undefined) return;
      const value = place.holder[place.key];
      if (damage === 'kind') place.holder[place.key] = Array.isArray(value) ? {} : [];
      else if (isMapping(value) && place.path.at(-1) !== 'l2Domains') value['no such key'] = 1;
      else return;
      spoilt++;
      expect(fitsSchema(copy.root)).toBe(false);
      expect(parseContext(copy.root).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
  expect(spoilt).toBeGreaterThan(200);
});

test('every pattern and length of the schema is one that the parser applies', () => {
  const forms = new Set(Object.values(textForms).map(form => `${form.maxLength} ${form.pattern.source}`));
  const stated = placesIn({ schema }).flatMap(({ holder, key }) => {
    const value = holder[key];
    return isMapping(value) && value.type === 'string' && 'pattern' in value
      ? [`${value.maxLength} ${value.pattern}`]
      : [];
  });
  expect(stated.length).toBeGreaterThan(15);
  for (const each of stated) expect(forms).toContain(each);
});

test('the defaults that the schema shows are those that apply', () => {
  const { spiderpool, kruise } = schema.definitions;
  const shown = Object.entries<{ default?: unknown }>(spiderpool.properties).map(([key, each]) => [key, each.default]);
  expect(Object.fromEntries(shown)).toEqual({
    ...defaultSettings.spiderpool,
    version: String(defaultSettings.spiderpool.version),
  });
  expect(kruise.properties.version.default).toBe(String(defaultSettings.kruise.version));
  expect(schema.definitions.bar.default).toBe(defaultPolicy.bar);
  expect(schema.definitions.headroom.default).toBe(defaultPolicy.headroom);
});

test('every key of the schema has a title and a description, and its examples fit it', () => {
  const untold: string[] = [];
  const ajv = new Ajv({ strict: false });
  for (const { holder, key, path } of placesIn({ schema })) {
    const value = holder[key];
    if (!isMapping(value)) continue;
    if (path.at(-2) === 'properties' && !('$ref' in value) && !(value.title && value.description))
      untold.push(path.join('.'));
    for (const example of Array.isArray(value.examples) ? value.examples : []) {
      if (!ajv.validate({ ...value, definitions: schema.definitions }, example))
        untold.push(`${path.join('.')}: ${example}`);
    }
  }
  expect(untold).toEqual([]);
});

test("this repository's own context fits the schema, also with every commented line in force", () => {
  const text = readFileSync(join(root, 'spiderpool.yaml'), 'utf8');
  const commented = text.replace(/^# (?=( *- | {2}|[a-zA-Z0-9]+: *(#|$)))/gm, '');
  expect(Object.keys(parse(commented))).toEqual([
    'complete',
    'spiderpool',
    'kruise',
    'nodes',
    'policy',
    'exceptions',
    'external',
    'clusters',
    'l2Domains',
  ]);
  for (const each of [text, commented]) {
    expect(parseContext(parse(each))).toMatchObject({ ok: true, value: { complete: true } });
    expect(fitsSchema(parse(each)) || fitsSchema.errors).toBe(true);
  }
});

/** Good data with one value replaced by anything JSON can say, or with one key renamed. */
const spoiltData = fc
  .tuple(arbitraryContextData, fc.nat(), fc.jsonValue({ maxDepth: 1 }), fc.boolean())
  .map(([data, pick, junk, rename]) => {
    const copy = JSON.parse(JSON.stringify({ root: data }));
    const places = placesIn(copy);
    const place = places[pick % places.length];
    if (place === undefined) return data;
    if (rename && !Array.isArray(place.holder) && place.path.length > 1) {
      place.holder[`${place.key}x`] = place.holder[place.key];
      delete place.holder[place.key];
    } else {
      place.holder[place.key] = junk;
    }
    return copy.root;
  });

interface DataPlace {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly path: readonly string[];
}

function placesIn(holder: Record<string, unknown>, path: readonly string[] = []): readonly DataPlace[] {
  return Object.keys(holder).flatMap(key => {
    const value = holder[key];
    const here = { holder, key, path: [...path, key] };
    return typeof value === 'object' && value !== null
      ? [here, ...placesIn(value as Record<string, unknown>, here.path)]
      : [here];
  });
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
