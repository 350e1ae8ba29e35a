import { autoPools } from '../auto-pool/auto-pool-sources';
import { MACVLAN, subnet, workload } from '../examples';
import type { Rule } from '../rule';
import { reportUnknownNames } from './unknown-names';

const annotations = (name: string) => ({
  'ipam.spidernet.io/subnets': `[{"interface":"eth0","ipv4":["${name}"]}]`,
  'ipam.spidernet.io/ippool-ip-number': '6',
});

/** Subnets that annotations name and nobody knows. */
export const subnetUnknown: Rule = {
  id: 'subnet-unknown',
  title: 'A workload names a SpiderSubnet that does not exist',
  class: 'runtime',
  severity: 'error',
  gist: 'failed to get SpiderSubnet X: not found',
  source: "Spiderpool's auto pools: exactly the named subnet is used, and there is no other to fall back to",
  scope: 'cluster',
  check(cluster, report) {
    const unknown = autoPools(cluster).flatMap(({ workload: { workload: found }, nic, source }) =>
      source.subnet
        ? []
        : [{ manifest: found.manifest, field: source.field, name: source.subnetName, use: `for ${nic.interface}` }],
    );
    reportUnknownNames(unknown, cluster, report, {
      noun: 'SpiderSubnet',
      known: cluster.subnets.keys(),
      why: 'Spiderpool makes no pool for the workload, so none of its pods start',
      declaration: name => `external: { subnets: [{ name: ${name}, size: 100 }] }`,
      construct: name => `SpiderSubnet.fromName(this, '${name}', { size: 100 })`,
    });
  },
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: annotations('subnet125') })}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: annotations('subnet124') })}${MACVLAN}`,
};
