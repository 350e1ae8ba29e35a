import fc from 'fast-check';
import type { ContextData } from '../../src/context/context-data';
import { parseContext } from '../../src/context/parse-context';
import { readManifest } from '../../src/manifests/manifest';
import { judge } from '../../src/rules/judge';
import { ADDRESS_MUTATIONS, type MutableObject, type World } from './mutations';

/** A subnet, a pool of addresses 16 to 20 inside it, and reserved addresses below both: all of it admitted and of use. */
const worlds: fc.Arbitrary<World> = fc
  .record({
    net: fc.integer({ min: 1, max: 200 }).map(half => (half * 2) % 254),
    hasGateway: fc.boolean(),
    hasRoutes: fc.boolean(),
    hasSelector: fc.boolean(),
    hasVersion: fc.boolean(),
    reserved: fc.integer({ min: 2, max: 9 }),
  })
  .map(({ net, hasGateway, hasRoutes, hasSelector, hasVersion, reserved }) => {
    const at = (host: number) => `10.6.${net}.${host}`;
    const common = {
      subnet: at(0).replace(/$/, '/24'),
      ...(hasVersion ? { ipVersion: 4 } : {}),
      ...(hasGateway ? { gateway: at(1) } : {}),
      ...(hasRoutes ? { routes: [{ dst: '192.168.0.0/16', gw: at(2) }] } : {}),
    };
    return {
      SpiderSubnet: object('SpiderSubnet', 'subnet124', { ...common, ips: [`${at(10)}-${at(99)}`] }),
      SpiderIPPool: object('SpiderIPPool', 'web-v4', {
        ...common,
        ips: [`${at(16)}-${at(20)}`],
        ...(hasSelector ? { podAffinity: { matchLabels: { app: 'web' } } } : {}),
      }),
      SpiderReservedIP: object('SpiderReservedIP', 'routers', {
        ips: [reserved === 2 ? at(2) : `${at(2)}-${at(reserved)}`],
      }),
    };
  });

test('a world before any mistake has no finding', () => {
  fc.assert(
    fc.property(worlds, world => {
      expect(rulesOf(Object.values(world))).toEqual([]);
    }),
  );
});

test('there are mistakes of many kinds, each with a name of its own', () => {
  expect(new Set(ADDRESS_MUTATIONS.map(({ name }) => name)).size).toBe(ADDRESS_MUTATIONS.length);
  expect(new Set(ADDRESS_MUTATIONS.map(({ rule }) => rule)).size).toBeGreaterThan(25);
});

test.each(ADDRESS_MUTATIONS)('$name has one finding, of $rule', ({ rule, mutate, context }) => {
  fc.assert(
    fc.property(worlds, world => {
      const copy = structuredClone(world);
      const further = mutate(copy) ?? [];
      expect(rulesOf([...Object.values(copy), ...further], context)).toEqual([rule]);
    }),
    { numRuns: 20 },
  );
});

function object(kind: string, name: string, spec: MutableObject['spec']): MutableObject {
  return { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind, metadata: { name }, spec };
}

/** The rules of all errors and warnings. */
function rulesOf(objects: readonly MutableObject[], data: ContextData = { complete: true }): readonly string[] {
  const context = parseContext(data);
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  const manifests = objects.map(value => {
    const manifest = readManifest(value, {
      origin: { type: 'construct', path: value.kind },
      cluster: null,
      role: 'judged',
    });
    if (!manifest.ok) throw new Error(manifest.problem.message);
    return manifest.value;
  });
  return judge(manifests, context.value)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule);
}
