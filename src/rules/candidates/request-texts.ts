import type { PlannedPool, PlannedWorkload } from '../../plan/address-plan';
import { attainableBudget } from '../../plan/capacity/shared-demand';
import { describeFigure } from '../../plan/demand/describe-figure';
import type { Figure, PeakDemand } from '../../plan/demand/peak-demand';
import { type AddressRequest, heldBy, type RolloutFigure } from '../../plan/flow/candidate-class';
import { workloadName } from '../capacity-texts';
import type { Found } from '../rule';
import { enumeration } from '../words';

/** The requests of one workload among some requests; of one whose nodes have different pools, those of the same nodes. */
interface WorkloadRequests {
  readonly workload: PlannedWorkload;
  readonly nodes: readonly string[] | undefined;
  readonly requests: readonly AddressRequest[];
}

/** `CloneSet shop/web`, each workload once; with its NICs where it takes addresses on several: `CloneSet shop/web on net1 and net2`. */
export function requestNames(requests: readonly AddressRequest[]): string {
  return enumeration(byWorkload(requests).map(nameOf));
}

/**
 * What each workload wants: `CloneSet shop/web 4 = 3 replicas + 1 spare`, on two NICs `CloneSet shop/web on net1 and net2 2 x 3 = 3 replicas`.
 *
 * @param stuck whose rollout needs one address more, where the floor is told
 */
export function requestWishes(
  requests: readonly AddressRequest[],
  figure: 'floor' | RolloutFigure = 'floor',
  stuck?: AddressRequest,
): string {
  return enumeration(
    byWorkload(requests).flatMap(group => {
      const [first] = group.requests;
      if (!first) return [];
      const times = group.requests.length > 1 ? `${group.requests.length} x ` : '';
      if (group.nodes) return [`${nameOf(group)} ${times}${wishOnNodes(first, figure, stuck)}`];
      const wish = figureOf(first.demand, figure);
      return [`${nameOf(group)} ${times}${wish.addresses} = ${describeFigure(wish)}`];
    }),
  );
}

function wishOnNodes(
  request: AddressRequest,
  figure: 'floor' | RolloutFigure,
  stuck: AddressRequest | undefined,
): string {
  if (figure === 'floor') {
    return request === stuck
      ? `${request.pods + 1}, one on each node and 1 spare`
      : `${request.pods}, one on each node`;
  }
  const held = heldBy(request, figure);
  return held === request.pods
    ? `${held}, one on each node`
    : `${held}, one on each node and ${held - request.pods} more`;
}

function figureOf(demand: PeakDemand, figure: 'floor' | RolloutFigure): Figure {
  return figure === 'budget' ? attainableBudget(demand) : demand[figure];
}

/** A clause for those of the workloads whose pods need addresses on several NICs at once; empty where none does. */
export function needsEveryNic(requests: readonly AddressRequest[]): string {
  const names = byWorkload(requests).flatMap(({ workload }) => {
    const nics = servedNics(workload);
    return nics.length > 1
      ? [`a pod of ${workloadName({ workload })} starts with an address on ${enumeration(nics)}`]
      : [];
  });
  return names.length > 0 ? `; ${enumeration(names)}, and on fewer it does not` : '';
}

/** `pool a (5)`, `pool a (5) and pool b (3)`: what each can give. */
export function poolNames(pools: readonly PlannedPool[]): string {
  return enumeration(pools.map(({ name, allocatable }) => `pool ${name} (${allocatable})`));
}

/** Where a finding about requests belongs: on the first workload among them that is judged, at what names the pools. */
export function placeOfRequests(requests: readonly AddressRequest[]): Pick<Found, 'manifest' | 'field'> | undefined {
  const first = requests.find(({ workload }) => workload.workload.manifest.role === 'judged');
  if (!first) return undefined;
  const { workload, nic, family } = first;
  const field = nic.sources.find(source => source.family === family)?.field;
  return { manifest: workload.workload.manifest, field: field ?? workload.workload.template?.path ?? [] };
}

function byWorkload(requests: readonly AddressRequest[]): readonly WorkloadRequests[] {
  const workloads = new Map<PlannedWorkload, Map<string, AddressRequest[]>>();
  for (const request of requests) {
    const groups = workloads.get(request.workload) ?? new Map<string, AddressRequest[]>();
    workloads.set(request.workload, groups);
    const key = request.nodes?.join('\n') ?? '';
    const group = groups.get(key);
    if (group) group.push(request);
    else groups.set(key, [request]);
  }
  return [...workloads].flatMap(([workload, groups]) =>
    [...groups.values()].map(members => ({ workload, nodes: members[0]?.nodes, requests: members })),
  );
}

function nameOf({ workload, nodes, requests }: WorkloadRequests): string {
  const nics =
    servedNics(workload).length < 2 ? '' : ` on ${enumeration([...new Set(requests.map(({ nic }) => nic.interface))])}`;
  return `${workloadName({ workload })}${nics}${nodes ? ` (on ${enumeration(nodes)})` : ''}`;
}

function servedNics({ nics }: PlannedWorkload): readonly string[] {
  return nics.filter(({ sources }) => sources.length > 0).map(nic => nic.interface);
}
