import { child, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { merged, united, unitedDeployment } from './kruise-examples';
import { UNITED_DEPLOYMENT_REFUSAL, unitedDeployments } from './united-deployments';

const ADAPTIVE =
  'topology: { subsets: [{ name: zone-a }, { name: zone-b }], scheduleStrategy: { type: Adaptive, adaptive: { reserveUnschedulablePods: true } } }';

/** Reserved pods for kinds that have none. */
export const unitedDeploymentReservedPods: Rule = {
  id: 'united-deployment-reserved-pods',
  title: 'A UnitedDeployment reserves unschedulable pods of a StatefulSet',
  class: 'admission',
  severity: 'error',
  gist: 'only stateless workloads (Deployment and CloneSet) are supported by reserved rescheduling',
  source: "OpenKruise's UnitedDeployment webhook: reserveUnschedulablePods is for Deployments and CloneSets",
  check: each(unitedDeployments, ({ manifest, name, spec, templates }, report) => {
    const strategy = child(child(spec, 'topology'), 'scheduleStrategy');
    const reserves = own(child(strategy, 'adaptive'), 'reserveUnschedulablePods') === true;
    const [template] = templates;
    if (!reserves || own(strategy, 'type') !== 'Adaptive' || !template?.key.endsWith('tatefulSetTemplate')) return;
    report({
      manifest,
      field: ['spec', 'topology', 'scheduleStrategy', 'adaptive', 'reserveUnschedulablePods'],
      message: `${name} has reserveUnschedulablePods and ${template.key}`,
      why: UNITED_DEPLOYMENT_REFUSAL,
      fix: 'use a cloneSetTemplate or deploymentTemplate, or write:\nreserveUnschedulablePods: false',
    });
  }),
  bad: united(ADAPTIVE, `{ statefulSetTemplate: { metadata: { labels: { app: web } }, spec: ${merged('{}')} } }`),
  good: unitedDeployment(ADAPTIVE),
};
