import { child, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { TWO_SUBSETS, unitedDeployment } from './kruise-examples';
import { UNITED_DEPLOYMENT_REFUSAL, unitedDeployments } from './united-deployments';

/** Partitions of subsets that there are not. */
export const unitedDeploymentPartitionUnknown: Rule = {
  id: 'united-deployment-partition-unknown',
  title: 'A UnitedDeployment has a partition for a subset that it does not have',
  class: 'admission',
  severity: 'error',
  gist: 'updateStrategy.partitions: subset does not exist',
  source:
    "OpenKruise's UnitedDeployment webhook: every key of updateStrategy.manualUpdate.partitions is the name of a subset",
  check: each(unitedDeployments, ({ manifest, name, spec, subsets }, report) => {
    const names = subsets.map(subset => String(own(subset, 'name')));
    const known = new Set(names);
    const manual = child(child(spec, 'updateStrategy'), 'manualUpdate');
    for (const key of Object.keys(child(manual, 'partitions'))) {
      if (known.has(key)) continue;
      report({
        manifest,
        field: ['spec', 'updateStrategy', 'manualUpdate', 'partitions', key],
        message: `${name} has a partition for subset ${JSON.stringify(key)}, and its subsets are ${enumeration(names)}`,
        why: UNITED_DEPLOYMENT_REFUSAL,
        fix: 'name a subset that there is, or remove the partition',
      });
    }
  }),
  bad: unitedDeployment(
    `${TWO_SUBSETS}\n  updateStrategy: { type: Manual, manualUpdate: { partitions: { zone-c: 1 } } }`,
  ),
  good: unitedDeployment(
    `${TWO_SUBSETS}\n  updateStrategy: { type: Manual, manualUpdate: { partitions: { zone-b: 1 } } }`,
  ),
};
