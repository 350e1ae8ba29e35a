import type { ReleaseSpan } from './releases';

/** A version of a kind, and the releases that serve it. */
export interface ServedVersion {
  readonly apiVersion: string;
  readonly spans: readonly ReleaseSpan[];
}

/** Every release there is. */
export const ALWAYS: readonly ReleaseSpan[] = [[[0, 0, 0]]];
const KRUISE_ALPHA: ServedVersion = { apiVersion: 'apps.kruise.io/v1alpha1', spans: ALWAYS };
const kruiseBeta = (spans: readonly ReleaseSpan[]): ServedVersion => ({ apiVersion: 'apps.kruise.io/v1beta1', spans });

/** Spiderpool's kinds were v1 until 0.3; those that came with 0.6 never were. */
const SPIDERPOOL: readonly ServedVersion[] = [
  {
    apiVersion: 'spiderpool.spidernet.io/v1',
    spans: [
      [
        [0, 0, 0],
        [0, 4, 0],
      ],
    ],
  },
  { apiVersion: 'spiderpool.spidernet.io/v2beta1', spans: [[[0, 4, 0]]] },
];
const SPIDERPOOL_SINCE_0_6: readonly ServedVersion[] = [
  { apiVersion: 'spiderpool.spidernet.io/v2beta1', spans: [[[0, 6, 0]]] },
];

/** OpenKruise gave its kinds v1beta1 in two steps; CloneSet and UnitedDeployment have none in any release up to 1.9. */
const BETA_SINCE_1_9 = [KRUISE_ALPHA, kruiseBeta([[[1, 9, 0]]])];
const BETA_SINCE_2_0 = [KRUISE_ALPHA, kruiseBeta([[[2, 0, 0]]])];

/** The versions of every kind that can be judged, by `group/kind`. */
export const SERVED_VERSIONS: ReadonlyMap<string, readonly ServedVersion[]> = new Map([
  ...(['SpiderIPPool', 'SpiderSubnet', 'SpiderReservedIP', 'SpiderEndpoint'] as const).map(
    kind => [`spiderpool.spidernet.io/${kind}`, SPIDERPOOL] as const,
  ),
  ...(['SpiderCoordinator', 'SpiderMultusConfig'] as const).map(
    kind => [`spiderpool.spidernet.io/${kind}`, SPIDERPOOL_SINCE_0_6] as const,
  ),
  ['k8s.cni.cncf.io/NetworkAttachmentDefinition', [{ apiVersion: 'k8s.cni.cncf.io/v1', spans: ALWAYS }]] as const,
  ['apps.kruise.io/StatefulSet', [KRUISE_ALPHA, kruiseBeta(ALWAYS)]] as const,
  ...(['DaemonSet', 'BroadcastJob', 'AdvancedCronJob', 'SidecarSet'] as const).map(
    kind => [`apps.kruise.io/${kind}`, BETA_SINCE_1_9] as const,
  ),
  ...(
    [
      'CloneSet',
      'UnitedDeployment',
      'WorkloadSpread',
      'PersistentPodState',
      'ResourceDistribution',
      'ContainerRecreateRequest',
    ] as const
  ).map(kind => [`apps.kruise.io/${kind}`, BETA_SINCE_2_0] as const),
  [
    'policy.kruise.io/PodUnavailableBudget',
    [
      { apiVersion: 'policy.kruise.io/v1alpha1', spans: ALWAYS },
      { apiVersion: 'policy.kruise.io/v1beta1', spans: [[[2, 0, 0]]] },
    ],
  ] as const,
]);

/** Kinds that exist beside them, and whose versions are not judged. */
const OTHER_KINDS: Readonly<Record<string, readonly string[]>> = {
  'spiderpool.spidernet.io': ['SpiderClaimParameter'],
  'apps.kruise.io': ['EphemeralJob', 'ImageListPullJob', 'ImagePullJob', 'NodeImage', 'NodePodProbe', 'PodProbeMarker'],
};

/** The groups of ours that have a kind, for one that is written under a group of Kubernetes' own. */
export function versionsOfKind(kind: string): readonly ServedVersion[] | undefined {
  for (const [key, versions] of SERVED_VERSIONS) if (key.endsWith(`/${kind}`)) return versions;
  return undefined;
}

/** Every kind that one of Spiderpool's or OpenKruise's groups is known to have; undefined for a group that others share. */
export function kindsOf(group: string): readonly string[] | undefined {
  const others = OTHER_KINDS[group];
  if (!others) return undefined;
  const prefix = `${group}/`;
  return [
    ...[...SERVED_VERSIONS.keys()].filter(key => key.startsWith(prefix)).map(key => key.slice(prefix.length)),
    ...others,
  ];
}
