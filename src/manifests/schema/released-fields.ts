import { KRUISE_GROUP, SPIDERPOOL_GROUP } from '../api-groups';
import type { ReleaseSpan } from './releases';

/** A field, or one value of it, that not every release knows. */
export interface ReleasedField {
  readonly group: string;
  readonly kind: string;
  readonly field: readonly string[];
  /** Where only this value of the field came or went. */
  readonly value?: string;
  readonly spans: readonly ReleaseSpan[];
  /** What to write where it is gone. */
  readonly instead?: string;
}

const VLAN_ON_NETWORK =
  "put the VLAN on the network, as vlanID of the SpiderMultusConfig, or the NetworkAttachmentDefinition's own";
const REMOVE = 'remove it';

/** What came or went between Spiderpool 0.4 and 1.2.2 and in OpenKruise up to 1.9.0. A block stands before its fields. */
export const RELEASED_FIELDS: readonly ReleasedField[] = [
  ...['SpiderIPPool', 'SpiderSubnet'].map(kind =>
    field(kind, 'spec.vlan', { spans: [before(1, 0, 0)], instead: VLAN_ON_NETWORK }),
  ),
  ...['nodeName', 'namespaceName', 'multusName'].map(name =>
    field('SpiderIPPool', `spec.${name}`, { spans: [since(0, 6, 0)] }),
  ),
  ...coordinatorFields('SpiderCoordinator', 'spec'),
  ...coordinatorFields('SpiderMultusConfig', 'spec.coordinator'),
  value('SpiderMultusConfig', 'spec.cniType', 'vlan', since(1, 2, 0)),
  value('SpiderMultusConfig', 'spec.cniType', 'ib-sriov', since(0, 9, 0)),
  value('SpiderMultusConfig', 'spec.cniType', 'ipoib', since(0, 9, 0)),
  value('SpiderMultusConfig', 'spec.cniType', 'ovs', since(0, 7, 0)),
  ...Object.entries({
    disableIPAM: since(0, 7, 0),
    ovs: since(0, 7, 0),
    ibsriov: since(0, 9, 0),
    ipoib: since(0, 9, 0),
    chainCNIJsonData: since(0, 9, 5),
    vlan: since(1, 2, 0),
    'sriov.minTxRateMbps': since(0, 9, 0),
    'sriov.maxTxRateMbps': since(0, 9, 0),
    'sriov.rdmaIsolation': since(1, 0, 0),
    'ibsriov.enableIbKubernetes': since(1, 0, 0),
    'macvlan.mtu': since(1, 2, 0),
    'ipvlan.mtu': since(1, 2, 0),
    'sriov.mtu': since(1, 2, 0),
    'vlan.vlanMode': since(1, 2, 1),
    'macvlan.ippools.matchMasterSubnet': since(1, 1, 0),
    'ipvlan.ippools.matchMasterSubnet': since(1, 1, 0),
    'sriov.ippools.matchMasterSubnet': since(1, 1, 0),
    'ibsriov.ippools.matchMasterSubnet': since(1, 1, 0),
    'ipoib.ippools.matchMasterSubnet': since(1, 1, 0),
    'ovs.ippools.matchMasterSubnet': since(1, 1, 0),
  }).map(([name, span]) => field('SpiderMultusConfig', `spec.${name}`, { spans: [span] })),
  ...['macvlan', 'ipvlan'].map(block =>
    field('SpiderMultusConfig', `spec.${block}.enableRdma`, { spans: [before(1, 0, 0)], instead: REMOVE }),
  ),
  ...['sriov', 'ibsriov'].map(block =>
    field('SpiderMultusConfig', `spec.${block}.enableRdma`, {
      spans: [before(1, 0, 0)],
      instead: 'write rdmaIsolation',
    }),
  ),
  field('SpiderMultusConfig', 'spec.ibsriov.ibKubernetesEnabled', {
    spans: [before(1, 0, 0)],
    instead: 'write enableIbKubernetes',
  }),
  ...['CloneSet:spec', 'UnitedDeployment:spec.template.cloneSetTemplate.spec'].map(place => {
    const [kind = '', base = ''] = place.split(':');
    return field(kind, `${base}.progressDeadlineSeconds`, { spans: [since(1, 9, 0)] });
  }),
];

/** What SpiderCoordinator has in its spec, SpiderMultusConfig has in `coordinator`. */
function coordinatorFields(kind: string, base: string): readonly ReleasedField[] {
  const gone = ['hostRPFilter', 'detectIPConflict', 'detectGateway'].map(name =>
    field(kind, `${base}.${name}`, { spans: [before(1, 0, 0)], instead: REMOVE }),
  );
  return [
    ...gone,
    field(kind, `${base}.txQueueLen`, { spans: [since(0, 9, 0)] }),
    // 0.8.9 had both; the first releases of 0.9 did not.
    field(kind, `${base}.podRPFilter`, {
      spans: [
        [
          [0, 8, 9],
          [0, 9, 0],
        ],
        since(0, 9, 5),
      ],
    }),
    field(kind, `${base}.vethLinkAddress`, {
      spans: [
        [
          [0, 8, 9],
          [0, 9, 0],
        ],
        since(0, 9, 8),
      ],
    }),
    field(kind, `${base}.policyRoutes`, { spans: [since(1, 2, 1)] }),
    field(kind, `${base}.vethMTU`, { spans: [since(1, 2, 1)] }),
    value(kind, `${base}.podCIDRType`, 'auto', since(0, 8, 0)),
  ];
}

function field(kind: string, path: string, rest: Pick<ReleasedField, 'spans' | 'instead'>): ReleasedField {
  return { group: groupOf(kind), kind, field: path.split('.'), ...rest };
}

function value(kind: string, path: string, text: string, span: ReleaseSpan): ReleasedField {
  return { group: groupOf(kind), kind, field: path.split('.'), value: text, spans: [span] };
}

function groupOf(kind: string): string {
  return kind.startsWith('Spider') ? SPIDERPOOL_GROUP : KRUISE_GROUP;
}

function since(major: number, minor: number, patch: number): ReleaseSpan {
  return [[major, minor, patch]];
}

function before(major: number, minor: number, patch: number): ReleaseSpan {
  return [
    [0, 0, 0],
    [major, minor, patch],
  ];
}
