import { child, own } from '../../manifests/json';
import { labelKeyProblem, labelValueProblem } from '../../manifests/label-syntax';
import { formatResourceId } from '../../manifests/resource-id';
import { manifests } from '../cluster-lists';
import { each } from '../each';
import { addressObject } from '../examples';
import type { Rule } from '../rule';

/** Labels and keys of annotations that Kubernetes does not take. */
export const objectLabelInvalid: Rule = {
  id: 'object-label-invalid',
  title: 'A label or the key of an annotation is none that Kubernetes takes',
  class: 'admission',
  severity: 'error',
  gist: 'metadata.labels: Invalid value / metadata.annotations: Invalid value',
  source:
    "the API server's check of metadata: a key has a name of at most 63 characters and perhaps a DNS name and a slash before it, the value of a label at most 63 characters",
  check: each(manifests, (manifest, report) => {
    const metadata = child(manifest.object, 'metadata');
    const labels = child(metadata, 'labels');
    for (const key of Object.keys(labels)) {
      const value = own(labels, key);
      const keyProblem = labelKeyProblem(key);
      const valueProblem = typeof value === 'string' ? labelValueProblem(value) : undefined;
      if (keyProblem === undefined && valueProblem === undefined) continue;
      const what =
        keyProblem === undefined
          ? `the value ${JSON.stringify(value)} of label ${key} ${valueProblem}`
          : `the label key ${JSON.stringify(key)} ${keyProblem}`;
      report({
        manifest,
        field: ['metadata', 'labels', key],
        message: `${formatResourceId(manifest.id)}: ${what}`,
        why: 'the API server refuses the object',
        fix: 'write a key such as app or example.com/app, and a value such as web; free text belongs into an annotation',
      });
    }
    for (const key of Object.keys(child(metadata, 'annotations'))) {
      const problem = labelKeyProblem(key.toLowerCase());
      if (problem === undefined) continue;
      report({
        manifest,
        field: ['metadata', 'annotations', key],
        message: `${formatResourceId(manifest.id)}: the annotation key ${JSON.stringify(key)} ${problem}`,
        why: 'the API server refuses the object',
        fix: 'write a key such as note or example.com/note; the value may be any text',
      });
    }
  }),
  bad: addressObject(
    'SpiderIPPool',
    '{ name: web-v4, labels: { purpose: "addresses of the web shop" } }',
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }',
  ),
  good: addressObject(
    'SpiderIPPool',
    '{ name: web-v4, labels: { purpose: web-shop } }',
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }',
  ),
};
