import type { FieldPath } from '../../manifests/field-path';
import { formatFieldPath } from '../../manifests/field-path';
import { isJsonObject, own } from '../../manifests/json';
import { isEmptySelector, selectorProblems } from '../../manifests/label-selector';
import { type AddressObject, addressObjects } from '../address-blocks';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

/** Empty lists and nulls that Spiderpool's webhooks take out of the object. */
export const objectEmptyField: Rule = {
  id: 'object-empty-field',
  title: 'An empty field is removed from the object when it is stored',
  class: 'admission',
  severity: 'warning',
  gist: 'the mutating webhook removes empty lists',
  source:
    "Spiderpool's mutating webhooks read the object into Go types and write it back: empty lists, empty mappings and nulls are gone after that",
  check: each(addressObjects, (object, report) => {
    const { manifest } = object;
    const spec = own(manifest.object, 'spec');
    if (!isJsonObject(spec)) return;
    for (const key of Object.keys(spec)) {
      const value = own(spec, key);
      if (!mayBeEmpty(key, value) || isJudgedElsewhere(key, value, object)) continue;
      for (const field of emptyIn(value, ['spec', key])) {
        report({
          manifest,
          field,
          message: `${formatFieldPath(field)} of ${manifest.id.kind} ${manifest.id.name} is empty, and Spiderpool stores the object without it`,
          why: 'what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again',
          fix: `remove ${formatFieldPath(field)}`,
        });
      }
    }
  }),
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], excludeIPs: [] }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }'),
};

const AFFINITIES: ReadonlySet<string> = new Set(['podAffinity', 'namespaceAffinity', 'nodeAffinity']);

/** Where other rules have the finding: no CIDR, no addresses in an object that is for them, a selector that is refused or unreadable. */
function isJudgedElsewhere(key: string, value: unknown, object: AddressObject): boolean {
  switch (key) {
    case 'subnet':
      return true;
    case 'ips':
      return isNothing(value) && isMissed(object);
    case 'podAffinity':
      return isJsonObject(value) && (isEmptySelector(value) || selectorProblems(value, []).length > 0);
    default:
      return AFFINITIES.has(key) && isJsonObject(value) && selectorProblems(value, []).length > 0;
  }
}

/** A disabled pool may well wait for its addresses, and reserved addresses without any are admitted where a family is named. */
function isMissed(object: AddressObject): boolean {
  if (!('excludeIPs' in object)) return object.family === undefined;
  return !('disable' in object && object.disable);
}

/** Told at a glance of nearly every field: only a selector has members that may be. */
function mayBeEmpty(key: string, value: unknown): boolean {
  return isNothing(value) || AFFINITIES.has(key);
}

/** The value itself if the webhook removes it, else what it removes inside a selector: every member that is empty. */
function emptyIn(value: unknown, field: FieldPath): readonly FieldPath[] {
  if (isNothing(value)) return [field];
  if (!AFFINITIES.has(String(field[1]))) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => emptyIn(item, [...field, index]));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    isJsonObject(member) && Object.keys(member).length === 0 ? [[...field, key]] : emptyIn(member, [...field, key]),
  );
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
