import { isDeepStrictEqual } from 'node:util';
import type { AddressSource, NetworkUse, PlannedNic, PlannedWorkload } from '../../plan/address-plan';
import type { ClusterChange } from '../../plan/change/change-plan';
import { sourceNames } from '../../plan/change/quantities';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import { enumeration } from '../words';
import type { ChangeRule } from './change-rule';
import { steps, workloadText } from './change-words';
import { inPlaceMode, needsNewPods } from './in-place';
import { keptAutoPools, type LiveWorkload, liveWorkloads } from './live-workloads';

const POOLS = pool('[10.6.124.10-10.6.124.20]') + pool('[10.6.124.30-10.6.124.40]', 'web2-v4') + MACVLAN;
const IN_PLACE = workload({
  kind: 'CloneSet',
  strategy: 'updateStrategy: { type: InPlaceIfPossible }',
  annotations: WEB_POOL,
});

/** Workloads that change their pools under an update that changes pods where they run. */
export const workloadPoolsInPlace: ChangeRule = {
  id: 'workload-pools-in-place',
  title: 'A change of pools is made in place, and no pod gets another address',
  class: 'runtime',
  severity: 'error',
  gist: 'the annotation says the new pool, the rollout is complete, and the addresses are the old ones',
  source:
    'OpenKruise applies a change of metadata and images to running pods, and Spiderpool gives addresses only to pods that start: it looks at no update of a pod',
  check(change, report) {
    for (const live of liveWorkloads(change)) {
      const { before, after } = live;
      const mode = inPlaceMode(after.workload);
      if (mode === 'never' || !isTemplateChange(live) || isSwitch(live)) continue;
      if (mode !== 'always' && needsNewPods(before.workload, after.workload)) continue;
      const moves = movesOf(before, after);
      if (moves.length === 0) continue;
      const { manifest, template } = after.workload;
      const gone = removedPools(before, change);
      report({
        manifest,
        field: [...(template?.path ?? []), 'metadata', 'annotations'],
        message: `${workloadText(after)} changes where its addresses come from, and ${mode === 'always' ? 'a pod' : 'an in-place update'} keeps the old: ${enumeration(moves)}`,
        why: `${mode === 'always' ? 'the running pod only gets the new annotation' : 'OpenKruise patches the annotation into running pods, and reports the rollout as complete'}; each pod keeps its address until it is recreated${gone === '' ? '' : `, and ${gone}, removed in this change, stays Terminating until the last one is gone`}`,
        fix:
          mode === 'always'
            ? 'give the pod another name, so that it starts anew'
            : steps(
                `for this change${gone === '' ? '' : `, with ${gone} kept`}, give a plain env variable of a container a new value, or write:\n   updateStrategy: { type: ReCreate }`,
                `go back to in-place updates${gone === '' ? '' : `, and remove ${gone},`} in a later one`,
              ),
      });
    }
  },
  bad: { before: POOLS + IN_PLACE, after: POOLS + IN_PLACE.replace('web-v4', 'web2-v4') },
  good: {
    before: POOLS + IN_PLACE,
    after: POOLS + IN_PLACE.replace('web-v4', 'web2-v4').replace('InPlaceIfPossible', 'ReCreate'),
  },
};

/** Pools can change with the namespace or the network as well: then no rollout begins, in place or not. */
function isTemplateChange({ before, after }: LiveWorkload): boolean {
  return !isDeepStrictEqual(before.workload.template?.annotations, after.workload.template?.annotations);
}

/** A switch of subnets fails whatever the update is, and is told as that. */
function isSwitch(live: LiveWorkload): boolean {
  return keptAutoPools(live).some(({ before, after }) => before.subnetName !== after.subnetName);
}

/** `net1 IPv4 from web-v4 to web2-v4`, for every NIC and family whose pools or network differ. */
export function movesOf(before: PlannedWorkload, after: PlannedWorkload): readonly string[] {
  const then = describe(before);
  const now = describe(after);
  return [...new Set([...now.keys(), ...then.keys()])].flatMap(nic => {
    const [was = 'nothing', is = 'nothing'] = [then.get(nic), now.get(nic)];
    return was === is ? [] : [`${nic} from ${was} to ${is}`];
  });
}

function describe({ nics }: PlannedWorkload): ReadonlyMap<string, string> {
  return new Map(
    nics.flatMap(nic =>
      nic.sources.map(source => [`${nic.interface} IPv${source.family}`, describeSource(nic, source)] as const),
    ),
  );
}

function describeSource({ network }: PlannedNic, source: AddressSource): string {
  const from = `${source.type === 'auto-pool' ? 'SpiderSubnet ' : ''}${sourceNames(source).join(' or ')}`;
  return network.type === 'none' ? from : `${from} on ${networkName(network)}`;
}

function networkName(network: Exclude<NetworkUse, { readonly type: 'none' }>): string {
  const { namespace, name } = network.type === 'known' ? network.network : network;
  return `${namespace}/${name}`;
}

/** The pools of a workload that a change removes. */
function removedPools({ nics }: PlannedWorkload, { pools }: ClusterChange): string {
  const names = nics.flatMap(nic =>
    nic.sources.flatMap(source => (source.type === 'pools' ? sourceNames(source) : [])),
  );
  return enumeration([...new Set(names)].filter(name => pools.has(name) && pools.get(name)?.after === undefined));
}
