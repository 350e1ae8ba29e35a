import { isDeepStrictEqual } from 'node:util';
import { type FieldPath, formatFieldPath, valueAt } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { ChangeRule } from './change-rule';
import { fieldLine, steps, valueText } from './change-words';

/** A field that no update may change. */
interface FixedField {
  readonly path: FieldPath;
  /** What the webhook fills in where it is absent. */
  readonly byDefault?: unknown;
}

const SELECTOR: FixedField = { path: ['spec', 'selector'] };
const SERVICE_NAME: FixedField = { path: ['spec', 'serviceName'], byDefault: '' };
const POD_MANAGEMENT: FixedField = { path: ['spec', 'podManagementPolicy'], byDefault: 'OrderedReady' };

/** By group and kind; of OpenKruise's kinds what their webhooks leave off the list of fields that may change. */
const FIXED: ReadonlyMap<string, readonly FixedField[]> = new Map([
  ['apps.kruise.io/CloneSet', [SELECTOR]],
  ['apps.kruise.io/StatefulSet', [SELECTOR, SERVICE_NAME, POD_MANAGEMENT]],
  ['apps.kruise.io/DaemonSet', [SELECTOR]],
  ['policy.kruise.io/PodUnavailableBudget', [SELECTOR, { path: ['spec', 'targetRef'] }]],
  ['apps/Deployment', [SELECTOR]],
  ['apps/ReplicaSet', [SELECTOR]],
  ['apps/DaemonSet', [SELECTOR]],
  ['apps/StatefulSet', [SELECTOR, SERVICE_NAME, POD_MANAGEMENT, { path: ['spec', 'volumeClaimTemplates'] }]],
  ['batch/Job', [{ path: ['spec', 'template'] }]],
]);

const POOL = pool('[10.6.124.10-10.6.124.20]') + MACVLAN;
const WEB = workload({ kind: 'CloneSet', annotations: WEB_POOL });

/** Fields that are written once, at the birth of an object. */
export const objectFieldFixed: ChangeRule = {
  id: 'object-field-fixed',
  title: 'A field changes that is fixed once the object exists',
  class: 'admission',
  severity: 'error',
  gist: 'updates to spec for fields other than … are forbidden',
  source:
    "OpenKruise's webhooks for CloneSet, StatefulSet, DaemonSet and PodUnavailableBudget, and Kubernetes' own checks for the kinds of apps and batch",
  check({ objects }, report) {
    for (const pair of objects.changed) {
      for (const fixed of FIXED.get(kindOf(pair.after)) ?? []) {
        const [was, is] = [valueIn(pair.before, fixed), valueIn(pair.after, fixed)];
        if (isDeepStrictEqual(was, is)) continue;
        const field = formatFieldPath(fixed.path);
        const { after } = pair;
        report({
          manifest: after,
          field: fixed.path,
          message: `${formatResourceId(after.id)} changes ${field}${isLong(fixed) ? '' : ` from ${valueText(was)} to ${valueText(is)}`}`,
          why: `${field} is fixed when the object is made: the update is refused as a whole, and nothing else of it reaches the cluster either`,
          fix: isLong(fixed)
            ? anew(after)
            : `${fieldLine(String(fixed.path.at(-1)), was)}\nor, if it has to change:\n${anew(after)}`,
        });
      }
    }
  },
  bad: { before: POOL + WEB, after: POOL + WEB.replaceAll('app: web ', 'app: shop-web ') },
  good: { before: POOL + WEB, after: POOL + WEB.replace('labels: { app: web }', 'labels: { app: web, tier: front }') },
};

function anew({ id }: Manifest): string {
  return steps(
    `leave ${id.name} as it is, and add a ${id.kind} of another name; both need addresses while both are there`,
    `remove ${id.name} in a later change`,
  );
}

function kindOf({ group, id }: Manifest): string {
  return `${group}/${id.kind}`;
}

function valueIn({ object }: Manifest, { path, byDefault }: FixedField): unknown {
  return valueAt(object, path) ?? byDefault;
}

/** A whole template says nothing in one line. */
function isLong({ path }: FixedField): boolean {
  return path[1] === 'template' || path[1] === 'volumeClaimTemplates';
}
