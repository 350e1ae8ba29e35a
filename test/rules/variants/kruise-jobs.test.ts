import { advancedCronJob, broadcastJob, JOB_TEMPLATE } from '../../../src/rules/kruise/job-examples';
import { testVariants } from '../finding-variant';

const CRON_REFUSED = "OpenKruise's webhook refuses the AdvancedCronJob, so none of it reaches the cluster";
const BROADCAST_REFUSED = "OpenKruise's webhook refuses the BroadcastJob, so none of it reaches the cluster";
const PULL = 'imageListPullJobTemplate: { spec: { images: [nginx] } }';

testVariants('advanced-cron-job-limit-negative', [
  {
    title: 'every limit',
    manifests: advancedCronJob({
      spec: 'startingDeadlineSeconds: -1\n  successfulJobsHistoryLimit: -2\n  failedJobsHistoryLimit: -3',
    }),
    says: ['startingDeadlineSeconds -1', 'successfulJobsHistoryLimit -2', 'failedJobsHistoryLimit -3'].map(found => {
      const [key = '', value = ''] = found.split(' ');
      return `error AdvancedCronJob nightly spec.${key}
${key} of AdvancedCronJob shop/nightly is ${value}, and OpenKruise takes numbers from 0 on
${CRON_REFUSED}
leave it out for the default, or write:
${key}: 0`;
    }),
  },
  { title: 'the limit itself', manifests: advancedCronJob({ spec: 'failedJobsHistoryLimit: 0' }) },
  { title: 'text', manifests: advancedCronJob({ spec: 'failedJobsHistoryLimit: "-3"' }), beside: ['field-type'] },
]);

testVariants('advanced-cron-job-template-count', [
  {
    title: 'none',
    manifests: advancedCronJob({ template: '' }),
    says: [
      `error AdvancedCronJob nightly spec.template
AdvancedCronJob shop/nightly has no job to start
${CRON_REFUSED}
keep one of jobTemplate, broadcastJobTemplate and imageListPullJobTemplate`,
    ],
  },
  {
    title: 'two of three',
    manifests: advancedCronJob({ apiVersion: 'apps.kruise.io/v1beta1', template: `${PULL}, ${JOB_TEMPLATE}` }),
    says: [
      `error AdvancedCronJob nightly spec.template
AdvancedCronJob shop/nightly has 2 jobs to start, jobTemplate and imageListPullJobTemplate, and starts one kind
${CRON_REFUSED}
keep one of jobTemplate, broadcastJobTemplate and imageListPullJobTemplate`,
    ],
  },
  {
    title: 'one, and nothing beside it',
    manifests: advancedCronJob({ template: `${JOB_TEMPLATE}, broadcastJobTemplate: null` }),
  },
]);

testVariants('advanced-cron-job-image-pull-allow', [
  { title: 'jobs that may overlap', manifests: advancedCronJob({ spec: 'concurrencyPolicy: Allow' }) },
  { title: 'no policy', manifests: advancedCronJob({ apiVersion: 'apps.kruise.io/v1beta1', template: PULL }) },
]);

const LONG = `nightly-${'x'.repeat(56)}`;

testVariants('advanced-cron-job-name-invalid', [
  {
    title: 'a name of 64 characters',
    manifests: advancedCronJob({ name: LONG }),
    says: [
      `error AdvancedCronJob ${LONG} metadata.name
the name "${LONG}" of the AdvancedCronJob has 64 characters, and 63 is the most OpenKruise takes
${CRON_REFUSED}
name: ${LONG.slice(0, 63)}`,
    ],
  },
  { title: 'a name of 63 characters', manifests: advancedCronJob({ name: LONG.slice(0, 63) }) },
  {
    title: 'a name that no object may have',
    manifests: advancedCronJob({ name: 'Night.ly' }),
    beside: ['object-name-invalid'],
  },
]);

const DOTTED = `${'x'.repeat(62)}.-y`.replace('-', 'a');
const CUT = `${'x'.repeat(60)}.yz.w`;

testVariants('broadcast-job-name-invalid', [
  {
    title: 'a dot, and more than 63 characters',
    manifests: broadcastJob({ name: DOTTED }),
    says: [
      `error BroadcastJob ${DOTTED} metadata.name
the name "${DOTTED}" of the BroadcastJob holds a dot, and OpenKruise takes letters, digits and hyphens alone
${BROADCAST_REFUSED}
name: ${'x'.repeat(62)}`,
    ],
  },
  {
    title: 'two dots',
    manifests: broadcastJob({ name: CUT }),
    says: [
      `error BroadcastJob ${CUT} metadata.name
the name "${CUT}" of the BroadcastJob holds a dot, and OpenKruise takes letters, digits and hyphens alone
${BROADCAST_REFUSED}
name: ${'x'.repeat(60)}-yz`,
    ],
  },
]);

testVariants('broadcast-job-completion-policy', [
  {
    title: 'both endings',
    manifests: broadcastJob({
      spec: 'completionPolicy: { type: Never, ttlSecondsAfterFinished: 60, activeDeadlineSeconds: 0 }',
    }),
    says: ['ttlSecondsAfterFinished', 'activeDeadlineSeconds'].map(
      key => `error BroadcastJob warm-up spec.completionPolicy.${key}
BroadcastJob shop/warm-up never completes (completionPolicy Never) and has ${key}
${BROADCAST_REFUSED}
remove ${key}, or write:
type: Always`,
    ),
  },
  {
    title: 'no ending',
    manifests: broadcastJob({ spec: 'completionPolicy: { type: Never, ttlSecondsAfterFinished: null }' }),
  },
]);

testVariants('broadcast-job-reserved-label', [
  {
    title: 'both labels',
    manifests: broadcastJob({ podLabels: '{ broadcastjob-controller-uid: x, broadcastjob-name: y }' }),
    says: ['broadcastjob-name', 'broadcastjob-controller-uid'].map(
      label => `error BroadcastJob warm-up spec.template.metadata.labels.${label}
the pods of BroadcastJob shop/warm-up have the label ${label}, which OpenKruise gives them itself
${BROADCAST_REFUSED}
remove the label ${label}`,
    ),
  },
  { title: 'an empty value', manifests: broadcastJob({ podLabels: '{ broadcastjob-name: "" }' }) },
  { title: 'another kind', manifests: advancedCronJob({}) },
]);
