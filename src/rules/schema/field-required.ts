import { type FieldPath, formatFieldPath, valueAt } from '../../manifests/field-path';
import { isJsonObject } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import { each } from '../each';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';
import { selectorLine } from '../workload/selector-line';
import { schemaProblems } from './schema-problems';

/** Fields that the schema needs and that are not there. */
export const fieldRequired: Rule = {
  id: 'field-required',
  title: 'A field that has to be there is missing',
  class: 'admission',
  severity: 'error',
  gist: 'Required value',
  source:
    "What the OpenAPI schemas of OpenKruise's and Spiderpool's CustomResourceDefinitions require; not the texts and numbers of Spiderpool's kinds, which its mutating webhook fills with empty ones before the API server looks",
  check: each(schemaProblems, ({ manifest, problem }, report) => {
    if (problem.type !== 'missing') return;
    const { field } = problem;
    report({
      manifest,
      field,
      message: `${formatResourceId(manifest.id)} has no ${formatFieldPath(field)}, which it needs`,
      why: 'the API server refuses the object, so none of it reaches the cluster',
      fix: `add ${formatFieldPath(field)}${example(manifest, field)}`,
      settles: [field],
    });
  }),
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL }).replace(/^ {2}selector:.*\n/m, '')}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};

function example({ object, id }: Manifest, field: FieldPath): string {
  switch (field.at(-1)) {
    case 'selector': {
      const labels = valueAt(object, [...field.slice(0, -1), 'template', 'metadata', 'labels']);
      return `, with labels of the pod template:\n${selectorLine(isJsonObject(labels) ? labels : undefined, id.name)}`;
    }
    case 'master':
      return ', the interface of the node that the network is on:\nmaster: [eth1]';
    default:
      return '';
  }
}
