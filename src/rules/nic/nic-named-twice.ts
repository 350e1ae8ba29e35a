import { formatResourceId } from '../../manifests/resource-id';
import { decidingRequests } from '../annotation/deciding-requests';
import { each } from '../each';
import type { Rule } from '../rule';
import { ippools, web } from './nic-examples';

/** NICs with two entries in one annotation. */
export const nicNamedTwice: Rule = {
  id: 'nic-named-twice',
  title: 'Two entries of an annotation are for the same NIC',
  class: 'runtime',
  severity: 'error',
  gist: "duplicate interface X / it's invalid to use the same Interface name for multiple interfaces",
  source: "Spiderpool's agent, executed: it checks the interfaces of ippools and subnets before anything else",
  check: each(decidingRequests, ({ planned, annotation, faults }, report) => {
    for (const fault of faults) {
      if (fault.type !== 'same-interface') continue;
      report({
        manifest: planned.workload.manifest,
        field: annotation.field,
        message: `${annotation.key} of ${formatResourceId(planned.workload.manifest.id)} has two entries for ${fault.interface}`,
        why: 'Spiderpool refuses the annotation as a whole, and no pod starts',
        fix: `write one entry per NIC; put all pools of ${fault.interface} into one "ipv4" and one "ipv6" list`,
      });
    }
  }),
  bad: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"eth0","ipv4":["web-net1-v4"]}]')),
  good: web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-net1-v4"]}]')),
};
