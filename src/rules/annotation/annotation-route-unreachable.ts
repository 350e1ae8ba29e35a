import type { Cidr } from '../../addresses/cidr';
import { formatResourceId } from '../../manifests/resource-id';
import type { PlannedNic, PlannedWorkload } from '../../plan/address-plan';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { ippools, web } from '../nic/nic-examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';

const withRoute = (gateway: string) =>
  web({
    ...ippools('[{"interface":"eth0","ipv4":["web-v4"]}]'),
    'ipam.spidernet.io/routes': `[{"dst":"10.0.0.0/16","gw":"${gateway}"}]`,
  });

/** Routes whose gateway no NIC of the pod can reach. */
export const annotationRouteUnreachable: Rule = {
  id: 'annotation-route-unreachable',
  title: 'The gateway of a route is in no network of the pod',
  class: 'runtime',
  severity: 'warning',
  gist: 'Invalid custom routes, in the log of the agent alone',
  source:
    "Spiderpool's agent sets a route on the NIC whose allocated subnet holds the gateway, and drops one that fits none",
  check: each(plannedWorkloads, (planned, report) => {
    const { routes } = planned.networking;
    if (!routes?.meaning.ok) return;
    const networks = networksOf(planned);
    if (!networks) return;
    for (const { index, dst, gateway } of routes.meaning.value) {
      if (networks.some(network => network.includes(gateway))) continue;
      report({
        manifest: planned.workload.manifest,
        field: routes.field,
        message: `route ${index} of ${formatResourceId(planned.workload.manifest.id)} leads ${dst} to ${gateway}, and its NICs are in ${enumeration([...new Set(networks.map(String))])}`,
        why: 'Spiderpool drops the route with a line in its log; the pod starts without it',
        fix: 'name a gateway inside the network of one of the NICs',
      });
    }
  }),
  bad: withRoute('192.168.1.1'),
  good: withRoute('10.6.124.1'),
};

/** The networks that addresses of the pod may be of; undefined where one of them is not known, or none is. */
function networksOf({ nics }: PlannedWorkload): readonly Cidr[] | undefined {
  const cidrs = nics.flatMap(cidrsOf);
  const known = cidrs.filter(cidr => cidr !== undefined);
  return known.length > 0 && known.length === cidrs.length ? known : undefined;
}

function cidrsOf({ sources }: PlannedNic): readonly (Cidr | undefined)[] {
  return sources.flatMap(source =>
    source.type === 'auto-pool'
      ? [source.subnet?.cidr]
      : source.candidates.filter(({ excluded }) => !excluded).map(({ pool }) => pool?.cidr),
  );
}
