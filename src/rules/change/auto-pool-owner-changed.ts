import { ANNOTATION } from '../../manifests/annotation-keys';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { ChangeRule } from './change-rule';
import { steps, workloadText } from './change-words';
import { keptAutoPools, liveWorkloads } from './live-workloads';

const ON_SUBNET =
  subnet('[10.6.124.10-10.6.124.99]') +
  workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' } }) +
  MACVLAN;

/** CloneSets whose auto pools an upgrade of OpenKruise orphans. */
export const autoPoolOwnerChanged: ChangeRule = {
  id: 'auto-pool-owner-changed',
  title: 'An upgrade of OpenKruise orphans the auto pools of CloneSets',
  class: 'runtime',
  severity: 'error',
  gist: 'the auto pool of the new owner has the name of the old one: already exists',
  source:
    'Spiderpool finds an auto pool by the apiVersion in the ownerReference of its pods: apps.kruise.io/v1alpha1 for CloneSets of OpenKruise up to 1.9, v1beta1 from 2.0 on; its name has no apiVersion in it',
  check(change, report) {
    const [old, next] = [change.before.settings.kruise.version, change.after.settings.kruise.version];
    if (old.isAtLeast(2, 0, 0) === next.isAtLeast(2, 0, 0)) return;
    for (const live of liveWorkloads(change)) {
      const [first] = keptAutoPools(live);
      const { manifest, podOwner } = live.after.workload;
      if (!first || podOwner.group !== 'apps.kruise.io' || podOwner.kind !== 'CloneSet') continue;
      report({
        manifest,
        field: first.after.field,
        message: `OpenKruise goes from ${old} to ${next}, and ${workloadText(live.after)} has auto pools that Spiderpool then no longer takes for its own`,
        why: 'a pod that starts after the upgrade belongs to another apiVersion: Spiderpool does not find the pool, tries to make it anew under the name it has, and the pod never starts',
        fix: steps(
          `before the upgrade, give ${manifest.id.name} pools written by hand, with ${ANNOTATION.ippools} instead of ${ANNOTATION.subnets}, and let it roll`,
          'upgrade OpenKruise once the auto pools are gone (kubectl get sp)',
          'go back to the subnet in a later change, if you like',
        ),
      });
    }
  },
  bad: {
    before: ON_SUBNET,
    after: ON_SUBNET,
    context: {
      before: { complete: true, kruise: { version: '1.9.0' } },
      after: { complete: true, kruise: { version: '2.0.0' } },
    },
  },
  good: {
    before: ON_SUBNET,
    after: ON_SUBNET,
    context: {
      before: { complete: true, kruise: { version: '1.8.4' } },
      after: { complete: true, kruise: { version: '1.9.0' } },
    },
  },
};
