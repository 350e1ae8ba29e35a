import { daemonSet } from '../../../src/rules/kruise/kruise-examples';
import { testVariants } from '../finding-variant';

const REFUSED = "OpenKruise's webhook refuses the DaemonSet, so none of it reaches the cluster";
const NAME = 'Advanced DaemonSet shop/web';

/** Advanced DaemonSet `shop/web` that rolls out like this. */
function rolling(fields: string): string {
  return daemonSet(`updateStrategy: { rollingUpdate: { ${fields} } }`);
}

function beta(manifest: string): string {
  return manifest.replace('v1alpha1', 'v1beta1');
}

testVariants('advanced-daemon-set-update-limits', [
  {
    title: 'more than all',
    manifests: rolling('maxUnavailable: "101%", maxSurge: 0'),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.maxUnavailable
maxUnavailable of ${NAME} is "101%", and OpenKruise takes a number of nodes or a whole percentage from "0%" to "100%"
${REFUSED}
maxUnavailable: "100%"`,
    ],
  },
  {
    title: 'a surge that is no number, beside a limit that is one',
    manifests: rolling('maxUnavailable: 1, maxSurge: "12.5%"'),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.maxSurge
maxSurge of ${NAME} is "12.5%", and OpenKruise takes a number of nodes or a whole percentage from "0%" to "100%"
${REFUSED}
write a percentage such as "20%", or:
maxSurge: 1`,
    ],
  },
  {
    title: 'a negative number',
    manifests: rolling('maxUnavailable: -1'),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.maxUnavailable
maxUnavailable of ${NAME} is -1, and OpenKruise takes a number of nodes or a whole percentage from "0%" to "100%"
${REFUSED}
write a percentage such as "20%", or:
maxUnavailable: 1`,
    ],
  },
  {
    title: 'both',
    manifests: rolling('maxUnavailable: 1, maxSurge: "10%"'),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.maxSurge
${NAME} has a maxUnavailable of 1 and a maxSurge of 10%, and only one of the two may be above 0
${REFUSED}
maxSurge: 0
or:
maxUnavailable: 0`,
    ],
  },
  {
    title: 'neither',
    manifests: rolling('maxUnavailable: "0%", maxSurge: 0'),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.maxUnavailable
${NAME} has neither maxUnavailable nor maxSurge above 0: an update could replace no pod
${REFUSED}
maxUnavailable: 1
or:
maxSurge: 1
maxUnavailable: 0`,
    ],
  },
  {
    title: 'no surge, and nothing said of the other',
    manifests: rolling('maxSurge: 0'),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.maxSurge
${NAME} has neither maxUnavailable nor maxSurge above 0: an update could replace no pod
${REFUSED}
maxUnavailable: 1
or:
maxSurge: 1
maxUnavailable: 0`,
    ],
  },
  {
    title: 'the deprecated type beside a limit of its own',
    manifests: rolling('rollingUpdateType: Surging, maxUnavailable: 0'),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.maxUnavailable
${NAME} has neither maxUnavailable nor maxSurge above 0: an update could replace no pod
${REFUSED}
maxUnavailable: 1
or:
maxSurge: 1
maxUnavailable: 0`,
    ],
    beside: ['advanced-daemon-set-surging'],
  },
  {
    title: 'the deprecated type, which brings its own pair',
    manifests: rolling('rollingUpdateType: Surging, maxSurge: 0'),
    beside: ['advanced-daemon-set-surging'],
  },
  {
    title: 'pods that people delete',
    manifests: daemonSet('updateStrategy: { type: OnDelete, rollingUpdate: { maxUnavailable: 0 } }'),
  },
  { title: 'all of them', manifests: rolling('maxUnavailable: "100%"') },
  { title: 'one of them', manifests: rolling('maxUnavailable: 1, maxSurge: null') },
  { title: 'a type that rolls as if nothing were said', manifests: rolling('rollingUpdateType: Standard') },
]);

testVariants('advanced-daemon-set-number-invalid', [
  {
    title: 'every number',
    manifests: daemonSet(
      'minReadySeconds: -1\n  revisionHistoryLimit: -2\n  updateStrategy: { rollingUpdate: { partition: -3 } }',
    ),
    says: [
      `error DaemonSet web spec.minReadySeconds
minReadySeconds of ${NAME} is -1, and OpenKruise takes numbers from 0 on
${REFUSED}
minReadySeconds: 0`,
      `error DaemonSet web spec.revisionHistoryLimit
revisionHistoryLimit of ${NAME} is -2, and OpenKruise takes numbers from 0 on
${REFUSED}
revisionHistoryLimit: 0`,
      `error DaemonSet web spec.updateStrategy.rollingUpdate.partition
updateStrategy.rollingUpdate.partition of ${NAME} is -3, and OpenKruise takes a number from 0 on or a whole percentage up to "100%"
${REFUSED}
partition: 0`,
    ],
  },
  ...['"101%"', '"12.5%"', 'few'].map(partition => ({
    title: `a partition of ${partition}`,
    manifests: rolling(`partition: ${partition}`),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.partition
updateStrategy.rollingUpdate.partition of ${NAME} is ${partition === 'few' ? '"few"' : partition}, and OpenKruise takes a number from 0 on or a whole percentage up to "100%"
${REFUSED}
partition: 0`,
    ],
  })),
  {
    title: 'the limits themselves',
    manifests: daemonSet(
      'minReadySeconds: 0\n  revisionHistoryLimit: 0\n  updateStrategy: { rollingUpdate: { partition: "100%" } }',
    ),
  },
  { title: 'texts', manifests: daemonSet('minReadySeconds: "-1"'), beside: ['field-type'] },
]);

testVariants('advanced-daemon-set-policy-unknown', [
  {
    title: 'other letters, and other words',
    manifests: daemonSet('updateStrategy: { type: rollingupdate, rollingUpdate: { rollingUpdateType: InPlace } }'),
    says: [
      `error DaemonSet web spec.updateStrategy.type
type of ${NAME} is "rollingupdate", and OpenKruise has RollingUpdate, OnDelete
${REFUSED}
type: RollingUpdate`,
      `error DaemonSet web spec.updateStrategy.rollingUpdate.rollingUpdateType
rollingUpdateType of ${NAME} is "InPlace", and OpenKruise has Standard, InPlaceIfPossible, Surging
${REFUSED}
rollingUpdateType: Standard`,
    ],
  },
  {
    title: 'the deprecated type, which v1beta1 does not have',
    manifests: beta(rolling('rollingUpdateType: Surging')),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.rollingUpdateType
rollingUpdateType of ${NAME} is "Surging", and OpenKruise has Standard, InPlaceIfPossible
${REFUSED}
rollingUpdateType: Standard`,
    ],
  },
  { title: 'an empty text, which is the default', manifests: rolling('rollingUpdateType: ""') },
  { title: 'what people do by hand', manifests: daemonSet('updateStrategy: { type: OnDelete }') },
  { title: 'Standard in v1beta1', manifests: beta(rolling('rollingUpdateType: Standard')) },
  { title: 'text that is none', manifests: daemonSet('updateStrategy: { type: [OnDelete] }'), beside: ['field-type'] },
]);

testVariants('advanced-daemon-set-surging', [
  {
    title: 'with a surge of its own',
    manifests: rolling('rollingUpdateType: Surging, maxSurge: "25%"'),
    says: [
      `warning DaemonSet web spec.updateStrategy.rollingUpdate.rollingUpdateType
${NAME} has rollingUpdateType Surging, and OpenKruise stores Standard
what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again
rollingUpdate: { rollingUpdateType: Standard, maxUnavailable: 0, maxSurge: "25%" }`,
    ],
  },
]);

testVariants('advanced-daemon-set-in-place-surge', [
  {
    title: 'a percentage',
    manifests: rolling('rollingUpdateType: InPlaceIfPossible, maxSurge: "10%"'),
    says: [
      `error DaemonSet web spec.updateStrategy.rollingUpdate.maxSurge
${NAME} updates its pods in place and has a maxSurge of 10%
${REFUSED}
maxUnavailable: 1
maxSurge: 0
or, where pods may be made anew:
rollingUpdateType: Standard`,
    ],
  },
  { title: 'no surge', manifests: rolling('rollingUpdateType: InPlaceIfPossible, maxUnavailable: 1, maxSurge: 0') },
  {
    title: 'both limits, which is told once',
    manifests: rolling('rollingUpdateType: InPlaceIfPossible, maxUnavailable: 1, maxSurge: 1'),
    beside: ['advanced-daemon-set-update-limits'],
  },
]);

testVariants('advanced-daemon-set-in-place-hook', [
  { title: 'nothing', manifests: daemonSet('lifecycle: { inPlaceUpdate: null }') },
]);
