/** BroadcastJob `shop/<name>`; its labels, spec and pod in YAML's flow form. */
export function broadcastJob({
  name = 'warm-up',
  spec = '',
  podLabels = '{ app: web }',
  restart = 'restartPolicy: Never, ',
}): string {
  return `---
apiVersion: apps.kruise.io/v1alpha1
kind: BroadcastJob
metadata: { name: ${name}, namespace: shop }
spec:
${spec === '' ? '' : `  ${spec}\n`}  template:
    metadata: { labels: ${podLabels} }
    spec: { ${restart}containers: [{ name: web, image: nginx }] }
`;
}

/** The template of a Job that an AdvancedCronJob starts. */
export const JOB_TEMPLATE =
  'jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: web, image: nginx }] } } } }';

/** AdvancedCronJob `shop/<name>`; its templates and further spec in YAML's flow form. */
export function advancedCronJob({
  apiVersion = 'apps.kruise.io/v1alpha1',
  name = 'nightly',
  schedule = '0 3 * * *',
  template = JOB_TEMPLATE,
  spec = '',
}): string {
  return `---
apiVersion: ${apiVersion}
kind: AdvancedCronJob
metadata: { name: ${name}, namespace: shop }
spec:
  schedule: ${JSON.stringify(schedule)}
${spec === '' ? '' : `  ${spec}\n`}  template: { ${template} }
`;
}
