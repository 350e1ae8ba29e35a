import fc from 'fast-check';
import { stringify } from 'yaml';
import { MACVLAN, pool, WEB_POOL, workload } from '../../src/rules/examples';
import { judgeYaml } from './judge-yaml';
import { pasted } from './paste-fix';

const RECREATED = { kind: 'Deployment', strategy: 'strategy: { type: Recreate }', annotations: WEB_POOL } as const;

/** Places of 10.6.124.0/28, in which the pool has to find its room. */
const places = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 6 });

function list(numbers: readonly number[]): string {
  return `[${numbers.map(number => `10.6.124.${number}`).join(', ')}]`;
}

interface Estate {
  readonly own: readonly number[];
  readonly excluded: readonly number[];
  readonly others: readonly number[];
  readonly reserved: readonly number[];
  readonly replicas: number;
}

function manifests({ own, excluded, others, reserved, replicas }: Estate): string {
  const spec = (ips: string, more = '') => `spec: { subnet: 10.6.124.0/28, ips: ${ips}${more} }`;
  const object = (kind: string, name: string, lines: string) =>
    `---\napiVersion: spiderpool.spidernet.io/v2beta1\nkind: ${kind}\nmetadata: { name: ${name} }\n${lines}\n`;
  return [
    object('SpiderIPPool', 'web-v4', spec(list(own), excluded.length === 0 ? '' : `, excludeIPs: ${list(excluded)}`)),
    ...(others.length === 0 ? [] : [object('SpiderIPPool', 'cart-v4', spec(list(others)))]),
    ...(reserved.length === 0 ? [] : [object('SpiderReservedIP', 'routers', `spec: { ips: ${list(reserved)} }`)]),
    workload({ ...RECREATED, replicas }),
    MACVLAN,
  ].join('');
}

function shortage(yaml: string) {
  return judgeYaml(yaml).findings.find(({ rule }) => rule === 'pool-short');
}

test('the addresses that a short pool is told to take are enough, and nobody else has them', () => {
  const estates = fc.record({
    own: places.filter(numbers => numbers.length > 0),
    excluded: places,
    others: places,
    reserved: places,
    replicas: fc.integer({ min: 1, max: 8 }),
  });
  let tried = 0;
  fc.assert(
    fc.property(estates, estate => {
      const apart = { ...estate, others: estate.others.filter(number => !estate.own.includes(number)) };
      const yaml = manifests(apart);
      const before = shortage(yaml);
      const objects = before && pasted(yaml, before);
      if (!objects) return;
      tried += 1;
      const after = judgeYaml(objects.map(object => stringify(object)).join('---\n')).findings;
      expect(after.filter(({ rule }) => rule === 'pool-short' || rule === 'pool-overlap')).toEqual([]);
    }),
  );
  expect(tried).toBeGreaterThan(10);
});

test('addresses that the pool itself leaves out are not free to it', () => {
  const yaml = manifests({ own: [2, 3, 4], excluded: [4], others: [], reserved: [], replicas: 3 });
  expect(shortage(yaml)?.fix).toBe(
    'add 10.6.124.5, which is free, to pool web-v4:\nips: ["10.6.124.2-10.6.124.3", "10.6.124.5"]',
  );
});

test('a pool that can be given nothing is told how much it lacks', () => {
  const yaml = pool('[10.6.124.10-10.6.124.11]').replace('10.6.124.0/24', '10.6.124.8/29');
  expect(shortage(yaml + workload({ ...RECREATED, replicas: 9 }) + MACVLAN)?.fix).toBe(
    'add 7 addresses to pool web-v4, or run fewer pods',
  );
});
