import { child, isJsonObject, own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import type { Workload } from '../../manifests/workload';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';

/** A label value has 63 characters: the name, a hyphen and a hash of up to 10. */
const LONGEST = 52;
/** What Kubernetes keeps of a name it completes with 5 characters of its own. */
const LONGEST_GENERATED_BASE = 58;
const RANDOM_END = 5;

/** Names that leave no room for the revision in a label of the pods. */
export const workloadNameTooLong: Rule = {
  id: 'workload-name-too-long',
  title: 'The name of a workload is too long for the label that tells the revision of its pods',
  class: 'runtime',
  severity: 'error',
  gist: 'admitted; creating pods fails: metadata.labels: must be no more than 63 characters',
  source:
    'the controllers of CloneSet and of both StatefulSets, which label each pod with <name>-<hash>, a hash of up to 10 characters; no check looks at the length of the name',
  check: each(workloads, (workload, report) => {
    const made = madeNames(workload).find(({ excess }) => excess > 0);
    if (!made) return;
    const { manifest, podOwner } = workload;
    report({
      manifest,
      field: made.subset === undefined ? ['metadata', 'name'] : ['spec', 'topology', 'subsets', made.subset, 'name'],
      message:
        made.subset === undefined
          ? `the name of ${formatResourceId(manifest.id)} has ${made.length} characters, and a ${podOwner.kind} has room for ${LONGEST}`
          : `the ${podOwner.kind} that ${formatResourceId(manifest.id)} makes of subset ${made.name} has a name of ${made.length} characters, and there is room for ${LONGEST}`,
      why: 'every pod gets the label controller-revision-hash: <name>-<hash>, which is then too long: the workload is admitted and no pod is ever created',
      fix: `choose a name that is ${made.excess} character${made.excess === 1 ? '' : 's'} shorter`,
    });
  }),
  bad: example({ kind: 'CloneSet', name: 'a-name-of-more-than-fifty-two-characters-is-one-too-many' }),
  good: example({ kind: 'CloneSet', name: 'a-name-of-no-more-than-fifty-two-characters-is-fine' }),
};

interface MadeName {
  readonly length: number;
  /** By how many characters what it is made of is too long: more than the name itself is, where that is cut. */
  readonly excess: number;
  readonly name: string;
  /** The place of the subset it is made for, where it is made for one. */
  readonly subset?: number;
}

/** The names of the workloads whose controllers make the pods. */
function madeNames({ manifest, type, podOwner, spec }: Workload): readonly MadeName[] {
  const { name } = manifest.id;
  if (podOwner.kind !== 'CloneSet' && podOwner.kind !== 'StatefulSet') return [];
  if (type !== 'UnitedDeployment') return [{ length: name.length, excess: name.length - LONGEST, name }];
  const subsets = own(child(spec, 'topology'), 'subsets');
  if (!Array.isArray(subsets)) return [];
  return subsets.flatMap((subset, index) => {
    const subsetName = isJsonObject(subset) ? own(subset, 'name') : undefined;
    if (typeof subsetName !== 'string') return [];
    const base = name.length + subsetName.length + 2;
    const length = Math.min(LONGEST_GENERATED_BASE, base) + RANDOM_END;
    return [{ length, excess: base + RANDOM_END - LONGEST, name: subsetName, subset: index }];
  });
}
