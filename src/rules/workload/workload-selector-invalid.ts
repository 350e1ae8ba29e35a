import { isJsonObject, own } from '../../manifests/json';
import { selectorProblems } from '../../manifests/label-selector';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { refusalOf } from './refusal';
import { SELECTING_KINDS } from './selecting-kinds';
import { selectorLine } from './selector-line';

/** Selectors that Kubernetes cannot read. */
export const workloadSelectorInvalid: Rule = {
  id: 'workload-selector-invalid',
  title: 'The selector of a workload is none that Kubernetes takes',
  class: 'admission',
  severity: 'error',
  gist: 'spec.selector: Invalid value / not a valid selector operator',
  source: "Kubernetes' check of label selectors, which OpenKruise's webhooks hold their workloads against as well",
  check: each(workloads, (workload, report) => {
    const { manifest, type, spec, template } = workload;
    const selector = own(spec, 'selector');
    if (!SELECTING_KINDS.has(type) || !isJsonObject(selector)) return;
    const problems = selectorProblems(selector, ['spec', 'selector']);
    const [first] = problems;
    if (!first) return;
    report({
      manifest,
      field: first.field,
      message: `the selector of ${formatResourceId(manifest.id)} cannot be read: ${enumeration(problems.map(({ message }) => message))}`,
      why: refusalOf(workload),
      fix: `write matchExpressions with key, operator (In, NotIn, Exists, DoesNotExist) and, for In and NotIn, values, or labels of the pod template:\n${selectorLine(template?.labels, manifest.id.name)}`,
    });
  }),
  bad: example({ kind: 'CloneSet', selector: '{ matchExpressions: [{ key: app, operator: Is, values: [web] }] }' }),
  good: example({ kind: 'CloneSet', selector: '{ matchExpressions: [{ key: app, operator: In, values: [web] }] }' }),
};
