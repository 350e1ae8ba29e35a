import { parseContext } from '../../src/context/parse-context';
import { readManifest } from '../../src/manifests/manifest';
import type { ClusterPlan, PlannedNic, PlannedWorkload } from '../../src/plan/address-plan';
import type { Finding } from '../../src/rules/finding';
import { judge } from '../../src/rules/judge';
import { type AnnotationCase, contextOf, environmentObject, recordedCases, workloadOf } from './annotation-case';

/**
 * What Spiderpool's own code made of the annotations of one workload, against what the engine makes of the same manifests: the level that
 * decides, the candidates and what is left of them, the size of the auto pool, and whether the pod is refused.
 *
 * Refused there: selection fails for a NIC, or the routes or the networks cannot be parsed. Refused here: an error that is about no amount of
 * addresses. Shortages are neither agreement nor difference, but where the recorded refusal is a shortage, it has to be one here, too.
 */
const { cases, environment } = recordedCases();
const judged = cases.map(recorded => ({ recorded, ...judgeCase(recorded) }));

/** Cases that the real code lets pass and the engine refuses, by the reason. There is no other kind of difference. */
const REFUSED_HERE_ALONE = {
  'the annotation is there and asks for nothing: selection succeeds with no candidate, and the CNI plugin then fails for want of an address':
    ['a005', 'a007', 'a008', 'a071', 'a079'],
  'a pattern without a match selects nothing without a word': ['a028'],
  'the case asks for eth0 alone, and its pod has further NICs on networks of Spiderpool that the annotation leaves out, or that get the same pool':
    ['a059', 'a060', 'a081', 'a312'],
  'entries without interfaces that do not stand for the NICs one for one, which fails when the results are handed out':
    ['a073', 'a080'],
  'a number of a controller Spiderpool does not know, with a plus that it drops': [
    'a158',
    'a162',
    'a188',
    'a200',
    'a202',
    'a244',
  ],
  'a number that means something else than it says': ['a168', 'a177'],
  'a third-party kind that the chart gives Spiderpool no right to read: the pool is made, and the sync of its subnet fails from then on':
    ['a246'],
  'a network without a name, which Multus does not find': ['a335'],
} as const;

/** Cases that the real code refuses and the engine names with a warning, since the pod starts. */
const NAMED_WITHOUT_ERROR = {
  'the parser refuses an empty networks annotation, and the only one who asks it is a NIC that the pod does not have': [
    'a318',
  ],
} as const;

test('every case that is refused there is refused here', () => {
  const passed = judged.filter(({ recorded, refused }) => isRefused(recorded) && !refused);
  expect(passed.map(({ recorded }) => recorded.id)).toEqual(Object.values(NAMED_WITHOUT_ERROR).flat());
  for (const { findings } of passed) expect(findings.map(({ severity }) => severity)).toContain('warning');
});

test('what is refused here alone is listed with its reason', () => {
  const alone = judged.filter(({ recorded, refused }) => refused === 'runtime' && !isRefused(recorded));
  expect(alone.map(({ recorded }) => recorded.id).sort()).toEqual(Object.values(REFUSED_HERE_ALONE).flat().sort());
});

test('the same level decides', () => {
  for (const { recorded, workload } of judged) {
    if (!workload) continue;
    const { mode } = recorded.result;
    const levels = LEVELS[mode] ?? [mode];
    expect([recorded.id, levels.includes(workload.decidedBy)]).toEqual([recorded.id, true]);
  }
});

const LEVELS: Readonly<Record<string, readonly string[]>> = {
  subnet: ['subnet', 'subnets'],
  'namespace/netconf/cluster-default': ['namespace', 'network', 'cluster-default', 'nothing'],
  'error:auto-pool-disabled': ['nothing'],
};

/** The entries stand for no NIC here, since their number is wrong. */
const WITHOUT_NICS = ['a071', 'a073', 'a079', 'a080'];

test('the same pools are candidates', () => {
  for (const { recorded, workload } of judged) {
    if (!isOnPools(recorded) || WITHOUT_NICS.includes(recorded.id)) continue;
    for (const [nic, { candidates = [] }] of Object.entries(recorded.result.nics)) {
      const there = candidates.map(entry => ({
        nic: entry.nic,
        pools: entry.candidates.map(({ ipVersion, pools }) => [ipVersion, [...pools].sort()]),
      }));
      const asked = there.map(entry => workload?.nics.find(planned => planned.interface === entry.nic));
      const here = asked.map(planned => ({ nic: planned?.interface, pools: poolsOf(planned, () => true) }));
      expect([recorded.id, nic, here]).toEqual([recorded.id, nic, there]);
    }
  }
});

/** The recorded pod runs on another node than the one its pool serves; the manifests do not say where it runs. */
const NODE_UNKNOWN = ['p4node'];

test('the same pools are left when the IPAM has passed over some', () => {
  for (const { recorded, workload } of judged) {
    if (!isOnPools(recorded) || WITHOUT_NICS.includes(recorded.id)) continue;
    for (const { selected = [] } of Object.values(recorded.result.nics)) {
      for (const { nic, candidates } of selected) {
        const planned = workload?.nics.find(candidate => candidate.interface === nic);
        const here = poolsOf(planned, ({ name, excluded }) => !excluded && !NODE_UNKNOWN.includes(name));
        expect([recorded.id, nic, here]).toEqual([
          recorded.id,
          nic,
          candidates.map(({ ipVersion, pools }) => [ipVersion, [...pools].sort()]),
        ]);
      }
    }
  }
});

/** The key of the ConfigMap that makes the controller and the agent disagree is written by no chart, and the context has none for it. */
const UNKNOWN_FLAG = ['a254'];

test('auto pools get the same number of addresses', () => {
  for (const { recorded, workload } of judged) {
    const number = recorded.result.controllerPath?.[0]?.desiredIPNumber ?? recorded.result.agentIPNumber;
    const [source] = workload?.nics.flatMap(nic => nic.sources) ?? [];
    if (source?.type !== 'auto-pool' || UNKNOWN_FLAG.includes(recorded.id)) continue;
    const size = source.size.type === 'sized' ? source.size.addresses : undefined;
    const expected = source.size.type === 'refused' && source.size.reason === 'no-controller' ? undefined : number;
    expect([recorded.id, size]).toEqual([recorded.id, expected]);
  }
});

test('no case has two findings of one rule for one field, and every text is complete', () => {
  for (const { recorded, findings } of judged) {
    const texts = findings.map(({ rule, message }) => `${rule}: ${message}`);
    expect([recorded.id, new Set(texts).size]).toEqual([recorded.id, texts.length]);
    for (const { message, why, fix } of findings)
      expect(`${message} ${why} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
  }
});

interface JudgedCase {
  readonly plan: ClusterPlan | undefined;
  readonly workload: PlannedWorkload | undefined;
  readonly findings: readonly Finding[];
  /** Whether and how the workload is refused. */
  readonly refused: 'runtime' | 'capacity' | undefined;
}

function judgeCase(recorded: AnnotationCase): JudgedCase {
  const context = parseContext(contextOf(recorded));
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  const objects = [...environment.map(environmentObject), workloadOf(recorded)];
  const manifests = objects.map((object, index) => {
    const origin = { type: 'construct' as const, path: `case/${index}` };
    const manifest = readManifest(object, { origin, cluster: null, role: 'judged' });
    if (!manifest.ok) throw new Error(manifest.problem.message);
    return manifest.value;
  });
  const { plan, findings } = judge(manifests, context.value);
  const [cluster] = plan.clusters;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const ofWorkload = errors.filter(({ subject, class: kind }) => subject.name === 'app' && kind !== 'capacity');
  const refused = ofWorkload.length > 0 ? 'runtime' : errors.length > 0 ? 'capacity' : undefined;
  return { plan: cluster, workload: cluster?.workloads[0], findings, refused };
}

function isRefused({ result }: AnnotationCase): boolean {
  const nics = Object.values(result.nics).some(nic => nic.candidatesRejected || nic.selectedRejected);
  return nics || result.routesRejected === true || result.multusNetworksRejected === true;
}

function isOnPools({ result }: AnnotationCase): boolean {
  return result.mode === 'ippool' || result.mode === 'ippools';
}

type Candidate = Extract<PlannedNic['sources'][number], { type: 'pools' }>['candidates'][number];

function poolsOf(nic: PlannedNic | undefined, isMeant: (candidate: Candidate) => boolean): readonly unknown[] {
  return (nic?.sources ?? []).flatMap(source => {
    const names = source.type === 'pools' ? source.candidates.filter(isMeant).map(({ name }) => name) : [];
    return names.length > 0 ? [[source.family, names.sort()]] : [];
  });
}
