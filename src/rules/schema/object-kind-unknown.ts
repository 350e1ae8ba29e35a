import { nearestName } from '../../context/nearest-name';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import { productOf } from '../../manifests/schema/releases';
import { kindsOf, SERVED_VERSIONS, versionsOfKind } from '../../manifests/schema/served-versions';
import { manifests } from '../cluster-lists';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';

/** Kubernetes' own groups in which the kinds of OpenKruise are looked for by mistake. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  '': [],
  apps: ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ControllerRevision'],
  batch: ['Job', 'CronJob'],
};

/** Objects of a kind that their API group does not have. */
export const objectKindUnknown: Rule = {
  id: 'object-kind-unknown',
  title: 'The API group of an object has no such kind',
  class: 'admission',
  severity: 'error',
  gist: 'no matches for kind',
  source: "The kinds of Spiderpool's and OpenKruise's API groups",
  check: each(manifests, (manifest, report, { settings }) => {
    const { group, groupKind, id } = manifest;
    if (SERVED_VERSIONS.has(groupKind)) return;
    const fix = rightKind(manifest);
    if (fix === undefined) return;
    report({
      manifest,
      field: ['kind'],
      message: `${formatResourceId(id)} is ${id.apiVersion}, which has no kind ${id.kind}`,
      why: 'the API server does not know the kind, so the object cannot be applied',
      fix,
      // A later release than those known here may have it.
      severity: productOf(group, settings)?.isNewer ? 'note' : 'error',
    });
  }),
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }').replace('SpiderIPPool', 'SpiderIpPool'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }'),
};

/** What to write instead of a kind that does not exist; undefined for one that does, or that nobody here can know. */
function rightKind({ group, id: { kind } }: Manifest): string | undefined {
  const builtIn = BUILT_IN[group];
  if (builtIn) {
    const versions = builtIn.includes(kind) ? undefined : versionsOfKind(kind);
    return versions && `apiVersion: ${versions[0]?.apiVersion}`;
  }
  const kinds = kindsOf(group);
  if (!kinds || kinds.includes(kind)) return undefined;
  const near = nearestName(kind, kinds);
  return near === undefined ? `use one of ${enumeration([...kinds].sort(), 30)}` : `kind: ${near}`;
}
