import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContext } from '../../src/context/parse-context';
import type { JsonObject } from '../../src/manifests/json';
import { readManifest } from '../../src/manifests/manifest';
import type { Finding } from '../../src/rules/finding';
import { judge } from '../../src/rules/judge';

/** One SpiderMultusConfig, and what Spiderpool's own webhooks and the API server said of it. */
interface VectorCase {
  readonly id: string;
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
  readonly before?: readonly JsonObject[];
  readonly admitted: boolean;
  readonly stage: string;
}

const FILE = join(__dirname, '../vectors/multus.json');
const { cases }: { cases: readonly VectorCase[] } = JSON.parse(readFileSync(FILE, 'utf8'));

/**
 * What the cluster admits and we refuse, because no pod could start on such a network. Nothing else may differ, and nothing at all the other
 * way round.
 */
const DELIBERATE: readonly { readonly rule: string; readonly reason: string; readonly cases: readonly string[] }[] = [
  {
    rule: 'multus-config-master-invalid',
    reason: 'a master that is the empty text: the plugin finds no such interface',
    cases: ['m072', 'm076', 'm080'],
  },
  {
    rule: 'multus-config-bridge-missing',
    reason: 'an OVS network without a bridge: there is nothing to plug pods into',
    cases: ['m121', 'm122'],
  },
  {
    rule: 'multus-config-json-invalid',
    reason: 'a custom configuration that is JSON and no CNI configuration: Multus cannot load it',
    cases: ['m129'],
  },
  {
    rule: 'coordinator-hijack-invalid',
    reason: 'an address in hijackCIDR of a network: the coordinator plugin reads CIDRs alone',
    cases: ['m154'],
  },
];

/** The pool that the recorded networks name; whether names resolve is no part of admission. */
const { value: context } = (() => {
  const parsed = parseContext({
    external: {
      ippools: [
        { name: 'p4', size: 100, ipVersion: 4 },
        { name: 'p6', size: 100, ipVersion: 6 },
      ],
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed;
})();

/** The errors about the object itself, when it is applied after those before it. */
function errorsOf({ metadata, spec, before = [] }: VectorCase): readonly Finding[] {
  const judged = { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind: 'SpiderMultusConfig', metadata, spec };
  const manifests = [...before, judged].map((object, index) => {
    const manifest = readManifest(object, {
      origin: { type: 'construct', path: String(index) },
      cluster: null,
      role: index < before.length ? 'counted' : 'judged',
    });
    if (!manifest.ok) throw new Error(manifest.problem.message);
    return manifest.value;
  });
  return judge(manifests, context).findings.filter(({ severity }) => severity === 'error');
}

test('there are as many recorded answers as there were', () => {
  expect(cases).toHaveLength(112);
  expect(cases.filter(({ admitted }) => admitted)).toHaveLength(63);
});

test.each(cases.filter(({ admitted }) => !admitted))(
  '$id, refused in the cluster ($stage), is refused here, once',
  vector => {
    expect(errorsOf(vector)).toHaveLength(1);
  },
);

const different = new Map(DELIBERATE.flatMap(({ rule, cases: ids }) => ids.map(id => [id, rule] as const)));

test.each(cases.filter(({ id, admitted }) => admitted && !different.has(id)))(
  '$id, admitted in the cluster, passes here',
  vector => {
    expect(errorsOf(vector)).toEqual([]);
  },
);

test.each(DELIBERATE)('$reason', ({ rule, cases: ids }) => {
  for (const id of ids) {
    const vector = cases.find(candidate => candidate.id === id);
    expect(vector?.admitted).toBe(true);
    expect(vector && errorsOf(vector).map(finding => finding.rule)).toEqual([rule]);
  }
});
