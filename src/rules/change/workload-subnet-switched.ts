import { ANNOTATION } from '../../manifests/annotation-keys';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import { enumeration } from '../words';
import type { ChangeRule } from './change-rule';
import { steps, workloadText } from './change-words';
import { keptAutoPools, liveWorkloads } from './live-workloads';

const SUBNETS =
  subnet('[10.6.124.10-10.6.124.99]') +
  subnet('[10.6.125.10-10.6.125.99]').replace('subnet124', 'subnet125').replace('10.6.124.0/24', '10.6.125.0/24') +
  MACVLAN;

function on(name: string): string {
  const annotations = { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' };
  return workload({ kind: 'CloneSet', annotations }).replace('subnet124', name);
}

/** Workloads whose auto pools would come from another subnet. */
export const workloadSubnetSwitched: ChangeRule = {
  id: 'workload-subnet-switched',
  title: 'A live workload is switched to another subnet',
  class: 'runtime',
  severity: 'error',
  gist: 'the new auto pool has the name of the old one: already exists',
  source:
    "Spiderpool's auto pools: the name is made of workload, family, NIC and UID, not of the subnet, and the new subnet is charged before the pool is made",
  check(change, report) {
    for (const live of liveWorkloads(change)) {
      const switched = keptAutoPools(live).filter(({ before, after }) => before.subnetName !== after.subnetName);
      const [first] = switched;
      if (!first) continue;
      const { manifest } = live.after.workload;
      const moves = switched.map(
        ({ nic, before, after }) => `${nic.interface} from ${before.subnetName} to ${after.subnetName}`,
      );
      report({
        manifest,
        field: first.after.field,
        message: `${workloadText(live.after)} is switched to another subnet: ${enumeration(moves)}`,
        why: 'no pod of the new revision starts: its auto pool would have the name of the old one, which exists, and each attempt leaks addresses of the new subnet',
        fix: steps(
          `keep ${manifest.id.name} on ${first.before.subnetName}, and add the workload once more under another name, on ${first.after.subnetName}`,
          `once it runs, remove ${manifest.id.name} in a later change`,
        ),
      });
    }
  },
  bad: { before: SUBNETS + on('subnet124'), after: SUBNETS + on('subnet125') },
  good: {
    before: SUBNETS + on('subnet124'),
    after:
      SUBNETS +
      on('subnet124') +
      on('subnet125').replace('name: web\n', 'name: web2\n').replaceAll('app: web ', 'app: web2 '),
  },
};
