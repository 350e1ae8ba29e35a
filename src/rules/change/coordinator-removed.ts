import { SPIDERPOOL_GROUP } from '../../manifests/api-groups';
import { formatResourceId } from '../../manifests/resource-id';
import type { ChangeRule } from './change-rule';
import { pruneProtection } from './prune-protection';

const COORDINATOR = `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderCoordinator
metadata: { name: default }
spec: { podCIDRType: auto, mode: auto }
`;

/** Coordinators that leave the manifests. */
export const coordinatorRemoved: ChangeRule = {
  id: 'coordinator-removed',
  title: 'A SpiderCoordinator is removed, which never ends',
  class: 'runtime',
  severity: 'error',
  gist: 'the SpiderCoordinator stays Terminating: no controller takes its finalizer away',
  source: "Spiderpool's webhook puts a finalizer on a SpiderCoordinator, and only the chart's uninstall job removes it",
  check({ objects }, report) {
    for (const manifest of objects.removed) {
      if (manifest.group !== SPIDERPOOL_GROUP || manifest.id.kind !== 'SpiderCoordinator') continue;
      const { argoCD, flux } = pruneProtection(manifest);
      if (argoCD === 'leaves' || flux === 'leaves') continue;
      report({
        manifest,
        field: [],
        message: `${formatResourceId(manifest.id)} is removed, and nothing in the cluster can finish its deletion`,
        why: 'it stays Terminating for good, a prune that waits for it never ends, and it cannot be made anew',
        fix: 'keep it; to take it out of Git alone, annotate it first, for Argo CD or Flux, and remove it in a later change:\nargocd.argoproj.io/sync-options: Prune=false\nkustomize.toolkit.fluxcd.io/prune: disabled',
      });
    }
  },
  bad: { before: COORDINATOR, after: '' },
  good: { before: COORDINATOR, after: COORDINATOR.replace('mode: auto', 'mode: underlay') },
};
