import { isJsonObject, type JsonObject, own } from '../../manifests/json';
import { isEmptySelector, selectorProblems } from '../../manifests/label-selector';
import { formatResourceId } from '../../manifests/resource-id';
import { matchSelector, writtenLabels } from '../../plan/wants/label-match';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { refusalOf } from './refusal';
import { SELECTING_KINDS } from './selecting-kinds';

/** Workloads that would not know their own pods. */
export const workloadSelectorMismatch: Rule = {
  id: 'workload-selector-mismatch',
  title: 'The selector of a workload does not match the labels of its own pods',
  class: 'admission',
  severity: 'error',
  gist: '`selector` does not match template `labels`',
  source:
    "OpenKruise's webhooks for CloneSet, StatefulSet, DaemonSet and UnitedDeployment, and the API server's own check of its workloads: the pod template's labels meet the selector",
  check: each(workloads, (workload, report) => {
    const { manifest, type, spec, template } = workload;
    const selector = own(spec, 'selector');
    if (!SELECTING_KINDS.has(type) || !template || !isJsonObject(selector)) return;
    if (isEmptySelector(selector) || matchSelector(selector, writtenLabels(template.labels)) === 'yes') return;
    if (selectorProblems(selector, []).length > 0) return;
    report({
      manifest,
      field: [...template.path, 'metadata', 'labels'],
      message: `the selector of ${formatResourceId(manifest.id)} is ${JSON.stringify(selector)}, and its pods have the labels ${JSON.stringify(template.labels)}`,
      why: refusalOf(workload),
      fix: fixOf(selector, template.labels),
    });
  }),
  bad: example({ kind: 'CloneSet', podLabels: '{ app: shop }' }),
  good: example({ kind: 'CloneSet', podLabels: '{ app: web, tier: front }' }),
};

function fixOf(selector: JsonObject, labels: JsonObject): string {
  const wanted = labelsMeeting(selector, labels);
  return matchSelector(selector, writtenLabels(wanted)) === 'yes'
    ? `write in the metadata of the pod template:\nlabels: ${JSON.stringify(wanted)}`
    : 'no labels meet all of the selector, so mend that';
}

/** The labels with as little changed as the selector asks for, whose parts are taken one after the other. */
function labelsMeeting(selector: JsonObject, labels: JsonObject): JsonObject {
  const pairs = own(selector, 'matchLabels');
  const wanted = new Map(Object.entries({ ...labels, ...(isJsonObject(pairs) ? pairs : {}) }));
  const expressions = own(selector, 'matchExpressions');
  for (const expression of Array.isArray(expressions) ? expressions.filter(isJsonObject) : []) {
    const key = String(own(expression, 'key'));
    const values = own(expression, 'values');
    const listed = Array.isArray(values) ? values : [];
    switch (own(expression, 'operator')) {
      case 'In':
        if (!listed.includes(wanted.get(key))) wanted.set(key, listed[0]);
        break;
      case 'Exists':
        if (!wanted.has(key)) wanted.set(key, '');
        break;
      case 'NotIn':
        if (listed.includes(wanted.get(key))) wanted.delete(key);
        break;
      default:
        wanted.delete(key);
    }
  }
  return Object.fromEntries(wanted);
}
