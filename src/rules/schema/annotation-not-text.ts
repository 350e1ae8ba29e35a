import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';
import { reportNonText } from './text-values';

/** Annotations that YAML reads as a number, as true or false, or as a list or mapping. */
export const annotationNotText: Rule = {
  id: 'annotation-not-text',
  title: 'The value of an annotation is not text',
  class: 'admission',
  severity: 'error',
  gist: 'cannot unmarshal number into Go struct field ObjectMeta.annotations of type string',
  source: "Kubernetes' ObjectMeta, in which annotations map text to text",
  check(cluster, report) {
    reportNonText(cluster, 'annotations', report);
  },
  bad: example('3'),
  good: example("'3'"),
};

function example(number: string): string {
  const annotations = { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': 'N' };
  return `${subnet('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'Deployment', strategy: 'strategy: { type: Recreate }', annotations }).replace("'N'", number)}${MACVLAN}`;
}
