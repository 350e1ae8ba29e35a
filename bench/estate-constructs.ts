import { ApiObject, type App, Chart } from 'cdk8s';
import {
  Cluster,
  FixedPoolCloneSet,
  type INetwork,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  SpiderReservedIP,
  SpiderSubnet,
  useContext,
} from '../src/index';
import {
  chartOf,
  type Estate,
  type EstateItem,
  estateContext,
  isScaled,
  NAMESPACE,
  NETWORKS,
  poolAddresses,
  poolsOf,
  REPLICAS,
  reservedAddresses,
  subnetAddresses,
} from './estate';
import { autoscalerObject, podSpec } from './estate-objects';

/** Builds an estate with the constructs of this package. */
export function buildConstructs(app: App, estate: Estate): void {
  useContext(app, estateContext(estate));
  const pools = new Map<string, SpiderIPPool>();
  const subnets = new Map<number, SpiderSubnet>();
  let chart: Chart | undefined;
  let networks: Networks | undefined;
  let current = -1;
  for (const [index, item] of estate.items.entries()) {
    const wanted = chartOf(estate, index);
    if (!chart || !networks || wanted !== current) {
      const cluster = estate.clusters[wanted];
      chart = new Chart(cluster === undefined ? app : new Cluster(app, cluster), `chart-${wanted}`);
      // What lives elsewhere is declared once in each cluster.
      if (!networks || cluster !== undefined) networks = networksElsewhere(chart);
      current = wanted;
    }
    buildItem(chart, item, { pools, subnets, networks });
  }
}

interface Networks {
  readonly calico: INetwork;
  readonly first: INetwork;
  readonly second: INetwork;
}

interface Built {
  readonly pools: Map<string, SpiderIPPool>;
  readonly subnets: Map<number, SpiderSubnet>;
  readonly networks: Networks;
}

function networksElsewhere(chart: Chart): Networks {
  const { namespace } = NETWORKS;
  return {
    calico: NetworkAttachmentDefinition.fromName(chart, NETWORKS.default, { namespace }),
    first: NetworkAttachmentDefinition.fromName(chart, NETWORKS.first, { namespace, spiderpool: true }),
    second: NetworkAttachmentDefinition.fromName(chart, NETWORKS.second, { namespace, spiderpool: true }),
  };
}

function buildItem(chart: Chart, item: EstateItem, { pools, subnets, networks }: Built): void {
  const { unit, name } = item;
  switch (item.kind) {
    case 'subnet':
      subnets.set(unit, new SpiderSubnet(chart, name, subnetAddresses(unit)));
      break;
    case 'reserved-addresses':
      new SpiderReservedIP(chart, name, { ips: reservedAddresses(unit) });
      break;
    case 'autoscaler':
      new ApiObject(chart, name, autoscalerObject(name, unit));
      break;
    case 'pool': {
      const subnet = known(subnets.get(unit), `the subnet of unit ${unit}`);
      pools.set(name, new SpiderIPPool(chart, name, { subnet, ...poolAddresses(unit, item.place) }));
      break;
    }
    case 'clone-set': {
      const [first, second] = poolsOf(item).map(pool => known(pools.get(pool), pool));
      const workload = new FixedPoolCloneSet(chart, name, {
        metadata: { namespace: NAMESPACE },
        replicas: REPLICAS,
        defaultNetwork: networks.calico,
        nics: [
          { network: networks.first, pools: [known(first, 'a first pool')] },
          { network: networks.second, pools: [known(second, 'a second pool')] },
        ],
        podSpec: podSpec(name),
      });
      if (isScaled(item)) workload.markHasAutoscaler();
      break;
    }
  }
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is not there yet`);
  return value;
}
