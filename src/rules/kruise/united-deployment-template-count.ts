import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { merged, TWO_SUBSETS, united, unitedDeployment } from './kruise-examples';
import { TEMPLATE_KEYS, UNITED_DEPLOYMENT_REFUSAL, unitedDeployments } from './united-deployments';

/** None, or more than one, of the templates that a UnitedDeployment chooses among. */
export const unitedDeploymentTemplateCount: Rule = {
  id: 'united-deployment-template-count',
  title: 'A UnitedDeployment has no template, or more than one',
  class: 'admission',
  severity: 'error',
  gist: 'should provide one of / only one of statefulSetTemplate, advancedStatefulSetTemplate, cloneSetTemplate, or deploymentTemplate',
  source: "OpenKruise's UnitedDeployment webhook: exactly one kind of workload is made of all subsets",
  check: each(unitedDeployments, ({ manifest, name, templates }, report) => {
    if (templates.length === 1) return;
    report({
      manifest,
      field: ['spec', 'template'],
      message:
        templates.length === 0
          ? `${name} has no template of a workload to make`
          : `${name} has ${templates.length} templates, ${enumeration(templates.map(({ key }) => key))}, and makes one kind of workload`,
      why: UNITED_DEPLOYMENT_REFUSAL,
      fix: `keep one of ${TEMPLATE_KEYS.join(', ')}`,
      settles: [['spec', 'template']],
    });
  }),
  bad: united(
    TWO_SUBSETS,
    `{ cloneSetTemplate: { spec: ${merged('{}')} }, deploymentTemplate: { metadata: { labels: { app: web } }, spec: ${merged('{}')} } }`,
  ),
  good: unitedDeployment(TWO_SUBSETS),
};
