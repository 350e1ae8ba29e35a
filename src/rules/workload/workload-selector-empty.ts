import { isJsonObject, own } from '../../manifests/json';
import { isEmptySelector } from '../../manifests/label-selector';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { refusalOf } from './refusal';
import { SELECTING_KINDS } from './selecting-kinds';
import { selectorLine } from './selector-line';

/** Workloads that would select every pod, or none. */
export const workloadSelectorEmpty: Rule = {
  id: 'workload-selector-empty',
  title: 'A workload has no selector, or an empty one',
  class: 'admission',
  severity: 'error',
  gist: 'spec.selector: Required value / empty selector is invalid for cloneset',
  source:
    "OpenKruise's webhooks for CloneSet, StatefulSet, DaemonSet and UnitedDeployment, and the API server's own check of its workloads: a selector with at least one condition",
  check: each(workloads, (workload, report) => {
    const { manifest, type, spec, template } = workload;
    if (!SELECTING_KINDS.has(type)) return;
    const selector = own(spec, 'selector') ?? undefined;
    if (selector === undefined ? manifest.group !== 'apps' : !isJsonObject(selector) || !isEmptySelector(selector))
      return;
    report({
      manifest,
      field: ['spec', 'selector'],
      message: `${formatResourceId(manifest.id)} has ${selector === undefined ? 'no selector' : 'an empty selector, which would select every pod'}`,
      why: refusalOf(workload),
      fix: selectorLine(template?.labels, manifest.id.name),
    });
  }),
  bad: example({ kind: 'CloneSet', selector: '{}' }),
  good: example({ kind: 'CloneSet' }),
};
