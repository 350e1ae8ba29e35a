import { formatResourceId } from '../../manifests/resource-id';
import { decidingRequests } from '../annotation/deciding-requests';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { ippools, ON_VLAN7, web } from './nic-examples';

/** Entries that do not say which NIC they are for, where that is needed. */
export const nicUnnamed: Rule = {
  id: 'nic-unnamed',
  title: 'An entry of an annotation does not name its NIC',
  class: 'runtime',
  severity: 'error',
  gist: 'NIC should be either all specified or all unspecified',
  source:
    "Spiderpool's agent, executed: ippools names all NICs or none; an entry of subnets without an interface belongs to no NIC",
  check: each(decidingRequests, ({ planned, annotation, faults, requests }, report) => {
    if (faults.some(({ type }) => type === 'nothing-asked')) return;
    const unnamed = faults.flatMap(fault =>
      fault.type === 'mixed-naming' ? fault.unnamed : fault.type === 'no-interface' ? [fault.index] : [],
    );
    const [first] = unnamed;
    if (first === undefined) return;
    const mixed = unnamed.length < requests.length;
    const [nic = 'eth0'] = planned.attached.slice(first).map(attached => attached.interface);
    report({
      manifest: planned.workload.manifest,
      field: annotation.field,
      message: `${unnamed.length === 1 ? 'entry' : 'entries'} ${enumeration(unnamed.map(String))} of ${annotation.key} of ${formatResourceId(planned.workload.manifest.id)} ${unnamed.length === 1 ? 'names' : 'name'} no interface${mixed ? ', and the others do' : ''}`,
      why: `Spiderpool does not know which ${unnamed.length === 1 ? 'NIC it is' : 'NICs they are'} for: no pod starts`,
      fix: `write in entry ${first}:\n"interface":"${nic}"`,
    });
  }),
  bad: web({ ...ON_VLAN7, ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"ipv4":["web-net1-v4"]}]') }),
  good: web({
    ...ON_VLAN7,
    ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]'),
  }),
};
