import { child, isJsonObject, own } from '../../manifests/json';
import { isEmptySelector, selectorProblems } from '../../manifests/label-selector';
import { matchSelector, writtenLabels } from '../../plan/wants/label-match';
import { each } from '../each';
import type { Rule } from '../rule';
import { merged, TWO_SUBSETS, united } from './kruise-examples';
import { UNITED_DEPLOYMENT_REFUSAL, unitedDeployments } from './united-deployments';

/** Templates whose own labels the selector does not meet. */
export const unitedDeploymentTemplateLabels: Rule = {
  id: 'united-deployment-template-labels',
  title: 'The selector of a UnitedDeployment does not match the labels of the workload it is to make',
  class: 'admission',
  severity: 'error',
  gist: '`selector` does not match template `labels`',
  source:
    "OpenKruise's UnitedDeployment webhook: the selector matches metadata.labels of deploymentTemplate, statefulSetTemplate and advancedStatefulSetTemplate themselves, not only those of the pods; cloneSetTemplate it does not look at",
  check: each(unitedDeployments, ({ manifest, name, spec, templates }, report) => {
    const [template] = templates;
    const selector = own(spec, 'selector');
    if (!template || templates.length > 1 || template.key === 'cloneSetTemplate' || !isJsonObject(selector)) return;
    if (isEmptySelector(selector) || selectorProblems(selector, []).length > 0) return;
    if (matchSelector(selector, writtenLabels(child(child(template.object, 'metadata'), 'labels'))) === 'yes') return;
    report({
      manifest,
      field: ['spec', 'template', template.key, 'metadata', 'labels'],
      message: `the selector of ${name} does not match the labels of its ${template.key}`,
      why: UNITED_DEPLOYMENT_REFUSAL,
      fix: `write beside the labels of its pod template:\n${template.key}: { metadata: { labels: ${JSON.stringify(child(selector, 'matchLabels'))} } }`,
    });
  }),
  bad: united(TWO_SUBSETS, `{ deploymentTemplate: { spec: ${merged('{}')} } }`),
  good: united(TWO_SUBSETS, `{ deploymentTemplate: { metadata: { labels: { app: web } }, spec: ${merged('{}')} } }`),
};
