import fc from 'fast-check';
import type { NodeFacts } from '../../../src/context/context';
import type { JsonObject } from '../../../src/manifests/json';
import { nodesForPods } from '../../../src/plan/nodes/pod-nodes';
import { onNodesOfSubsets } from '../../../src/plan/wants/subset-nodes';

/** On which nodes the pods of some subsets of a UnitedDeployment may run. */

const NODES: readonly NodeFacts[] = ['a', 'b', 'c'].flatMap(zone =>
  ['ssd', 'hdd'].map(disk => ({ name: `${zone}-${disk}`, labels: new Map(Object.entries({ zone, disk })) })),
);
const LISTED = { count: NODES.length, list: new Map(NODES.map(node => [node.name, node])) };

function admitted(spec: JsonObject): readonly string[] {
  const nodes = nodesForPods(spec, LISTED);
  return nodes.type === 'listed' ? nodes.nodes.map(({ name }) => name) : [];
}

interface Term {
  readonly zone?: readonly string[] | undefined;
  readonly disk?: readonly string[] | undefined;
  readonly names?: readonly string[] | undefined;
}

const termOf = ({ zone, disk, names }: Term): JsonObject => ({
  ...(zone || disk
    ? {
        matchExpressions: [
          ...(zone ? [{ key: 'zone', operator: 'In', values: zone }] : []),
          ...(disk ? [{ key: 'disk', operator: 'In', values: disk }] : []),
        ],
      }
    : {}),
  ...(names ? { matchFields: [{ key: 'metadata.name', operator: 'In', values: names }] } : {}),
});

const admits = ({ zone, disk, names }: Term, node: NodeFacts) =>
  (!zone || zone.includes(node.labels.get('zone') ?? '')) &&
  (!disk || disk.includes(node.labels.get('disk') ?? '')) &&
  (!names || names.includes(node.name));

const affinity = (terms: readonly Term[] | undefined): JsonObject =>
  terms
    ? {
        affinity: {
          nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms.map(termOf) } },
        },
      }
    : {};

interface Subset {
  readonly added?: Term | undefined;
  readonly patched?: readonly Term[] | undefined;
  readonly selector?: Readonly<Record<string, string>> | undefined;
}

const subsetOf = ({ added, patched, selector }: Subset): JsonObject => ({
  name: 'subset',
  ...(added ? { nodeSelectorTerm: termOf(added) } : {}),
  ...(patched || selector
    ? { patch: { spec: { ...affinity(patched), ...(selector ? { nodeSelector: selector } : {}) } } }
    : {}),
});

/** Whether the pods of one subset may run on a node: its own terms in place of the template's, and all that it adds to each of them. */
function runsOn(template: readonly Term[] | undefined, { added, patched, selector }: Subset, node: NodeFacts): boolean {
  const terms = patched ?? template ?? [{}];
  const isSelected = Object.entries(selector ?? {}).every(([key, value]) => node.labels.get(key) === value);
  return isSelected && (!added || admits(added, node)) && terms.some(term => admits(term, node));
}

const zones = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
const disks = fc.subarray(['ssd', 'hdd'], { minLength: 1 });
const names = fc.subarray(
  NODES.map(({ name }) => name),
  { minLength: 1 },
);
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ zone: zones, disk: fc.option(disks, { nil: undefined }), names: fc.option(names, { nil: undefined }) }),
  fc.record({ names }),
);
const terms = fc.option(fc.array(term, { minLength: 1, maxLength: 2 }), { nil: undefined });
const subset: fc.Arbitrary<Subset> = fc
  .record({
    added: fc.option(term, { nil: undefined }),
    patched: terms,
    selector: fc.option(
      fc.constantFrom<Readonly<Record<string, string>>>({ zone: 'a' }, { disk: 'ssd' }, { zone: 'b', disk: 'hdd' }),
      {
        nil: undefined,
      },
    ),
  })
  .filter(({ added, patched, selector }) => added !== undefined || patched !== undefined || selector !== undefined);

test('pods of several subsets run where those of any of them may', () => {
  fc.assert(
    fc.property(terms, fc.array(subset, { minLength: 1, maxLength: 3 }), (template, subsets) => {
      const expected = NODES.filter(node => subsets.some(each => runsOn(template, each, node)));
      expect(admitted(onNodesOfSubsets(affinity(template), subsets.map(subsetOf)))).toEqual(
        expected.map(({ name }) => name),
      );
    }),
    { numRuns: 300 },
  );
});

const IN_A: Subset = { added: { zone: ['a'] } };

test.each<[string, JsonObject]>([
  ['nothing', { name: 'b' }],
  ['another patch', { name: 'b', patch: { spec: { containers: [] } } }],
  ['a selector that takes a label away', { name: 'b', patch: { spec: { nodeSelector: { zone: null } } } }],
  ['a term that is none', { name: 'b', nodeSelectorTerm: 'zone' }],
])(
  'where one of several subsets says %s of nodes, all of them together run wherever the template lets them',
  (_, free) => {
    const template = affinity([{ disk: ['ssd'] }]);
    expect(onNodesOfSubsets(template, [subsetOf(IN_A), free])).toBe(template);
    expect(onNodesOfSubsets(template, [free])).toBe(template);
  },
);

test('everything else of the template stays', () => {
  const podAntiAffinity = { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone' }] };
  const preferred = { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1 }] };
  const spec = { nodeSelector: { disk: 'ssd' }, affinity: { podAntiAffinity, nodeAffinity: preferred } };
  expect(onNodesOfSubsets(spec, [subsetOf(IN_A)])).toEqual({
    nodeSelector: { disk: 'ssd' },
    affinity: {
      podAntiAffinity,
      nodeAffinity: {
        ...preferred,
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }], matchFields: [] }],
        },
      },
    },
  });
});

test('a selector of a patch without its labels that are taken away', () => {
  const subsets = [{ patch: { spec: { nodeSelector: { zone: null, disk: 'hdd' } } } }];
  expect(admitted(onNodesOfSubsets({}, subsets))).toEqual(['a-hdd', 'b-hdd', 'c-hdd']);
});

test('what is no requirement, or no term, is passed over', () => {
  const subsets = [
    {
      nodeSelectorTerm: {
        matchExpressions: ['zone', { key: 'zone', operator: 'In', values: ['a'] }],
        matchFields: 'none',
      },
    },
  ];
  const template = {
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [null, { matchExpressions: [null, { key: 'disk', operator: 'In', values: ['ssd'] }] }],
        },
      },
    },
  };
  expect(admitted(onNodesOfSubsets(template, subsets))).toEqual(['a-ssd']);
});
