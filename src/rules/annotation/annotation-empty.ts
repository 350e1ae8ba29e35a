import type { RequestFault } from '../../manifests/pod-networking/request-fault';
import { formatResourceId } from '../../manifests/resource-id';
import { each } from '../each';
import { ippools, web } from '../nic/nic-examples';
import type { Rule } from '../rule';
import { decidingRequests } from './deciding-requests';

/** Annotations that are there and ask for nothing. */
export const annotationEmpty: Rule = {
  id: 'annotation-empty',
  title: 'An annotation is there and names no pool or subnet',
  class: 'runtime',
  severity: 'error',
  gist: 'value requires at least one item / no subnets specified / dual empty subnet / no IP allocation found',
  source:
    "Spiderpool's agent, executed: the presence of an annotation decides, not its content, so that nothing behind it is looked at",
  check: each(decidingRequests, ({ planned, source, annotation, faults }, report) => {
    for (const fault of faults) {
      const what = textOf(fault);
      if (what === undefined) continue;
      report({
        manifest: planned.workload.manifest,
        field: annotation.field,
        message: `${annotation.key} of ${formatResourceId(planned.workload.manifest.id)} ${what}`,
        why: 'because the annotation is there, neither the namespace nor the network nor the default pools are asked: the NIC gets no address, and no pod starts',
        fix: `name ${source === 'ippools' || source === 'ippool' ? 'a pool' : 'a SpiderSubnet'}, or take the annotation out`,
      });
    }
  }),
  bad: web(ippools('[{"interface":"eth0"}]')),
  good: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')),
};

function textOf(fault: RequestFault): string | undefined {
  switch (fault.type) {
    case 'no-entry':
      return 'has no entry';
    case 'nothing-asked':
      return `names nothing for either family in entry ${fault.index}`;
    case 'empty-name':
      return `holds an empty name in ipv${fault.family} of entry ${fault.index}`;
    default:
      return undefined;
  }
}
