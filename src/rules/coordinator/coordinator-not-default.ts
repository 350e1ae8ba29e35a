import { COORDINATOR_NAME } from '../../manifests/multus/spider-coordinator';
import { formatResourceId } from '../../manifests/resource-id';
import type { Rule } from '../rule';
import { coordinator } from './example';

/** SpiderCoordinators that nobody keeps in sync. */
export const coordinatorNotDefault: Rule = {
  id: 'coordinator-not-default',
  title: 'A SpiderCoordinator is not the one named default',
  class: 'runtime',
  severity: 'warning',
  gist: 'the agent takes the first SpiderCoordinator of the list, and fails pods while it is not Synced',
  source:
    "Spiderpool's controller keeps the SpiderCoordinator default in sync and no other; its agent takes whichever comes first in the list",
  scope: 'cluster',
  check({ objects }, report) {
    const hasDefault = objects.coordinators.some(({ name }) => name === COORDINATOR_NAME);
    for (const { manifest, name } of objects.coordinators) {
      if (name === COORDINATOR_NAME) continue;
      report({
        manifest,
        field: ['metadata', 'name'],
        message: `${formatResourceId(manifest.id)} is ${hasDefault ? `a second one beside ${COORDINATOR_NAME}` : `not called ${COORDINATOR_NAME}`}`,
        why: 'Spiderpool never brings it into sync, and where its agent happens to take it, every pod of the node fails',
        fix: hasDefault
          ? `remove it, and write its settings into ${COORDINATOR_NAME}, or into the SpiderMultusConfigs they are for`
          : `name: ${COORDINATOR_NAME}`,
      });
    }
  },
  bad: coordinator('{ podCIDRType: auto }', 'cluster'),
  good: coordinator('{ podCIDRType: auto }'),
};
