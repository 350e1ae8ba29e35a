import { child, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { merged, TWO_SUBSETS, united } from './kruise-examples';
import { type SubsetTemplate, UNITED_DEPLOYMENT_REFUSAL, unitedDeployments } from './united-deployments';

/** Numbers inside the template that the UnitedDeployment decides itself. */
export const unitedDeploymentTemplateReplicas: Rule = {
  id: 'united-deployment-template-replicas',
  title: 'The template of a UnitedDeployment has replicas or a partition, which the UnitedDeployment decides itself',
  class: 'admission',
  severity: 'error',
  gist: 'replicas in …Template will not be used / partition in …Template will not be used',
  source:
    "OpenKruise's UnitedDeployment webhook refuses replicas inside deploymentTemplate and both StatefulSet templates, and a partition inside the latter; cloneSetTemplate it does not look at, and its controller overwrites the replicas there",
  check: each(unitedDeployments, ({ manifest, name, templates }, report) => {
    const [template] = templates;
    if (!template || templates.length > 1) return;
    for (const field of decidedElsewhere(template)) {
      const refused = template.key !== 'cloneSetTemplate';
      report({
        manifest,
        field: ['spec', 'template', template.key, 'spec', ...field],
        message: `${template.key} of ${name} has ${field.at(-1)}, which the UnitedDeployment decides for every subset`,
        why: refused ? UNITED_DEPLOYMENT_REFUSAL : 'the number means nothing: every subset gets its own',
        fix: `leave it out of the template; ${field.at(-1) === 'replicas' ? 'spec.replicas and topology.subsets[].replicas' : 'updateStrategy.manualUpdate.partitions'} of the UnitedDeployment say it`,
        severity: refused ? 'error' : 'warning',
      });
    }
  }),
  bad: united(
    TWO_SUBSETS,
    `{ deploymentTemplate: { metadata: { labels: { app: web } }, spec: ${merged('{ replicas: 3 }')} } }`,
  ),
  good: united(TWO_SUBSETS, `{ deploymentTemplate: { metadata: { labels: { app: web } }, spec: ${merged('{}')} } }`),
};

function decidedElsewhere({ key, object }: SubsetTemplate): readonly (readonly string[])[] {
  const spec = child(object, 'spec');
  const strategy = child(spec, 'updateStrategy');
  const replicas = (own(spec, 'replicas') ?? undefined) === undefined ? [] : [['replicas']];
  const rolling = key.endsWith('tatefulSetTemplate') && own(strategy, 'type') === 'RollingUpdate';
  const partition = own(child(strategy, 'rollingUpdate'), 'partition') ?? undefined;
  if (!rolling || partition === undefined) return replicas;
  return [...replicas, ['updateStrategy', 'rollingUpdate', 'partition']];
}
