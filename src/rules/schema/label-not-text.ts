import type { Rule } from '../rule';
import { reportNonText } from './text-values';

/** Labels that YAML reads as a number, as true or false, or as a list or mapping. */
export const labelNotText: Rule = {
  id: 'label-not-text',
  title: 'The value of a label is not text',
  class: 'admission',
  severity: 'error',
  gist: 'cannot unmarshal bool into Go struct field ObjectMeta.labels of type string',
  source: "Kubernetes' ObjectMeta, in which labels map text to text",
  check(cluster, report) {
    reportNonText(cluster, 'labels', report);
  },
  bad: example('true'),
  good: example('"true"'),
};

function example(value: string): string {
  return `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4, labels: { example.com/shared: ${value} } }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }
`;
}
