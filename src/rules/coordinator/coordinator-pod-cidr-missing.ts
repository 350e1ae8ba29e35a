import { child, own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { coordinators } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { coordinator } from './example';

/** SpiderCoordinators that do not say where the cluster's pod CIDRs are. */
export const coordinatorPodCidrMissing: Rule = {
  id: 'coordinator-pod-cidr-missing',
  title: 'A SpiderCoordinator has no podCIDRType',
  class: 'admission',
  severity: 'error',
  gist: 'PodCIDRType is not allowed to be empty / Unsupported value',
  source: "Spiderpool's coordinator webhook; the schema lets it be left out, and it has no default",
  check: each(coordinators, ({ manifest }, report) => {
    if ((own(child(manifest.object, 'spec'), 'podCIDRType') ?? undefined) !== undefined) return;
    report({
      manifest,
      field: ['spec', 'podCIDRType'],
      message: `${formatResourceId(manifest.id)} has no podCIDRType`,
      why: "Spiderpool's webhook refuses the object",
      fix: 'write what finds the pod networks, which may also be cluster, calico, cilium or none:\npodCIDRType: auto',
    });
  }),
  bad: coordinator('{ mode: auto }'),
  good: coordinator('{ mode: auto, podCIDRType: auto }'),
};
