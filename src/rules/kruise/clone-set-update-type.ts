import type { FieldPath } from '../../manifests/field-path';
import { child, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { cloneSets, type JudgedCloneSet } from './clone-sets';
import { cloneSet } from './kruise-examples';

const POLICIES = ['ReCreate', 'InPlaceIfPossible', 'InPlaceOnly'] as const;
const TYPES = ['RollingUpdate', 'OnDelete'] as const;

/** Ways to update that OpenKruise does not have. */
export const cloneSetUpdateType: Rule = {
  id: 'clone-set-update-type',
  title: 'A CloneSet updates in a way that OpenKruise does not have',
  class: 'admission',
  severity: 'error',
  gist: "updateStrategy.type: must be 'ReCreate', InPlaceIfPossible or 'InPlaceOnly'",
  source:
    "OpenKruise's CloneSet webhook, executed: v1alpha1 takes ReCreate, InPlaceIfPossible and InPlaceOnly as type and refuses OnDelete in every release; v1beta1 takes RollingUpdate and OnDelete, and the three as podUpdatePolicy",
  check: each(cloneSets, (set, report) => {
    for (const { field, key, value, allowed } of choices(set)) {
      // An empty text is filled in with the default.
      if (typeof value !== 'string' || value === '' || allowed.some(one => one === value)) continue;
      report({
        manifest: set.manifest,
        field,
        message: `${key} of ${set.name} is ${JSON.stringify(value)}, and OpenKruise has ${allowed.join(', ')}`,
        why: set.refusal,
        fix: `${field.at(-1)}: ${nearest(value, allowed)}`,
      });
    }
  }),
  bad: cloneSet('updateStrategy: { type: OnDelete }'),
  good: cloneSet('updateStrategy: { type: InPlaceIfPossible }'),
};

interface Choice {
  readonly field: FieldPath;
  readonly key: string;
  readonly value: unknown;
  readonly allowed: readonly string[];
}

function choices({ shape, path, spec, update }: JudgedCloneSet): readonly Choice[] {
  const type = own(child(spec, 'updateStrategy'), 'type');
  const policy = shape === 'v1beta1' ? own(update.fields, 'podUpdatePolicy') : undefined;
  // What nearly every CloneSet has needs no list of choices.
  if (policy === undefined && (type === undefined || (shape === 'v1alpha1' && type === 'ReCreate'))) return NONE;
  const allowed = shape === 'v1alpha1' ? POLICIES : TYPES;
  return [
    { field: [...path, 'updateStrategy', 'type'], key: 'updateStrategy.type', value: type, allowed },
    { field: [...update.path, 'podUpdatePolicy'], key: 'podUpdatePolicy', value: policy, allowed: POLICIES },
  ];
}

const NONE: readonly Choice[] = [];

/** The same word in other letters, else the default. */
function nearest(value: string, allowed: readonly string[]): string {
  return allowed.find(one => one.toLowerCase() === value.toLowerCase()) ?? allowed[0] ?? '';
}
