import type { ClusterSettings, Context, ExternalObjects, Policy } from './context';
import { Version } from './version';

/**
 * What an installation has that changed nothing: the defaults of Spiderpool's chart and of its agent's environment, and the latest releases
 * this package knows.
 *
 * The chart names no namespace; its own install command, the quick starts and the upgrade guide say `kube-system`. (Guides for RDMA say
 * `spiderpool`: who followed those sets `spiderpool.namespace`.)
 */
export const defaultSettings: ClusterSettings = {
  spiderpool: {
    version: Version.of(1, 2, 2),
    namespace: 'kube-system',
    enableIPv4: true,
    enableIPv6: true,
    enableSpiderSubnet: true,
    enableAutoPoolForApplication: true,
    clusterNetwork: '',
    podResourceInject: false,
    maxAllocatedIPs: 5000,
  },
  kruise: { version: Version.of(1, 9, 0) },
  nodes: { count: undefined, list: undefined },
};

/** The floor only is an error, no headroom, no timing, one family is enough, every rule as severe as it says. */
export const defaultPolicy: Policy = {
  bar: 'floor',
  headroom: 0,
  failedNodes: 0,
  timing: undefined,
  dualStack: 'optional',
  namespaces: [],
  rules: new Map(),
};

/** Nothing lives elsewhere. */
export const noExternalObjects: ExternalObjects = { ippools: [], subnets: [], networks: [], reservedIPs: new Map() };

/** The context of somebody who wrote none. */
export const defaultContext: Context = {
  complete: false,
  settings: defaultSettings,
  clusters: new Map(),
  l2Domains: new Map(),
  policy: defaultPolicy,
  exceptions: [],
  external: noExternalObjects,
};
