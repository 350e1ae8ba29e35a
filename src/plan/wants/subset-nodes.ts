import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';

/**
 * The pod spec of some subsets of a UnitedDeployment as far as it says on which nodes their pods may run: OpenKruise adds the nodeSelectorTerm of a
 * subset to every term of the template, and a patch may have terms or a nodeSelector of its own. Pods of several subsets may run where those of
 * any of them may.
 */
export function onNodesOfSubsets(spec: JsonObject, subsets: readonly JsonObject[]): JsonObject {
  const terms: JsonObject[] = [];
  for (const subset of subsets) {
    const own = termsOf(spec, subset);
    if (!own) return spec;
    terms.push(...own);
  }
  const affinity = child(spec, 'affinity');
  const nodeAffinity = {
    ...child(affinity, 'nodeAffinity'),
    requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms },
  };
  return { ...spec, affinity: { ...affinity, nodeAffinity } };
}

/** The terms of one subset; undefined where it has none beyond those of the template. */
function termsOf(spec: JsonObject, subset: JsonObject): readonly JsonObject[] | undefined {
  const patch = child(child(subset, 'patch'), 'spec');
  const added = own(subset, 'nodeSelectorTerm');
  const selector = Object.entries(child(patch, 'nodeSelector')).filter(([, value]) => value !== null);
  const patched = requiredTerms(patch);
  if (!isJsonObject(added) && selector.length === 0 && !patched) return undefined;
  const more = {
    matchExpressions: [
      ...listOf(isJsonObject(added) ? added : {}, 'matchExpressions'),
      ...selector.map(([key, value]) => ({ key, operator: 'In', values: [value] })),
    ],
    matchFields: listOf(isJsonObject(added) ? added : {}, 'matchFields'),
  };
  return (patched ?? requiredTerms(spec) ?? [{}]).map(term => ({
    matchExpressions: [...listOf(term, 'matchExpressions'), ...more.matchExpressions],
    matchFields: [...listOf(term, 'matchFields'), ...more.matchFields],
  }));
}

function requiredTerms(spec: JsonObject): readonly JsonObject[] | undefined {
  const affinity = child(child(spec, 'affinity'), 'nodeAffinity');
  const terms = own(child(affinity, 'requiredDuringSchedulingIgnoredDuringExecution'), 'nodeSelectorTerms');
  return Array.isArray(terms) ? terms.filter(isJsonObject) : undefined;
}

function listOf(object: JsonObject, key: string): readonly JsonObject[] {
  const value = own(object, key);
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
