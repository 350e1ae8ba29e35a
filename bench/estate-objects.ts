import { ApiObject, type ApiObjectProps, type App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import {
  chartOf,
  cloneSetName,
  type Estate,
  type EstateItem,
  isScaled,
  MOST_REPLICAS,
  NAMESPACE,
  NETWORKS,
  poolAddresses,
  poolsOf,
  REPLICAS,
  reservedAddresses,
  subnetAddresses,
} from './estate';

/** Builds an estate of plain ApiObjects, as cdk8s users do without any library: nothing looks at what is in them. */
export function buildPlainObjects(app: App, estate: Estate): void {
  let chart: Chart | undefined;
  let current = -1;
  for (const [index, item] of estate.items.entries()) {
    const wanted = chartOf(estate, index);
    if (!chart || wanted !== current) {
      const cluster = estate.clusters[wanted];
      chart = new Chart(cluster === undefined ? app : new Construct(app, cluster), `chart-${wanted}`);
      current = wanted;
    }
    new ApiObject(chart, item.name, plainObject(item));
  }
}

/** An item as the constructs of this package emit it. */
export function plainObject(item: EstateItem): ApiObjectProps {
  const { name, unit } = item;
  switch (item.kind) {
    case 'subnet':
      return spiderpool('SpiderSubnet', name, { ipVersion: 4, ...subnetAddresses(unit) });
    case 'reserved-addresses':
      return spiderpool('SpiderReservedIP', name, { ipVersion: 4, ips: reservedAddresses(unit) });
    case 'autoscaler':
      return autoscalerObject(name, unit);
    case 'pool': {
      const { subnet, gateway } = subnetAddresses(unit);
      const addresses = poolAddresses(unit, item.place);
      return spiderpool('SpiderIPPool', name, {
        ipVersion: 4,
        subnet,
        gateway,
        ...addresses,
        default: false,
        disable: false,
      });
    }
    case 'clone-set':
      return cloneSet(item);
  }
}

/** The autoscaler of a unit's first CloneSet. */
export function autoscalerObject(name: string, unit: number) {
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name, namespace: NAMESPACE },
    spec: {
      scaleTargetRef: { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', name: cloneSetName(unit, 0) },
      minReplicas: 2,
      maxReplicas: MOST_REPLICAS,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
      ],
    },
  };
}

/** A pod of two containers, as its author writes it. */
export function podSpec(name: string) {
  return {
    containers: [
      {
        name: 'web',
        image: 'registry.example.com/shop/web:1.42.0',
        imagePullPolicy: 'IfNotPresent',
        args: ['--listen=0.0.0.0:8080', `--name=${name}`],
        env: [
          { name: 'LOG_LEVEL', value: 'info' },
          { name: 'REGION', value: 'bj-1' },
        ],
        ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
      },
      {
        name: 'metrics',
        image: 'registry.example.com/shop/metrics:0.9.1',
        imagePullPolicy: 'IfNotPresent',
        command: ['/bin/sh', '-c', 'trap : TERM INT; sleep infinity & wait'],
      },
    ],
  };
}

const LOGS = { terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File' };

function cloneSet(item: Extract<EstateItem, { kind: 'clone-set' }>): ApiObjectProps {
  const { name } = item;
  const [first, second] = poolsOf(item);
  const { namespace } = NETWORKS;
  return {
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    metadata: { name, namespace: NAMESPACE },
    spec: {
      ...(isScaled(item) ? {} : { replicas: REPLICAS }),
      selector: { matchLabels: { app: name } },
      template: {
        metadata: {
          labels: { app: name },
          annotations: {
            'v1.multus-cni.io/default-network': `${namespace}/${NETWORKS.default}`,
            'k8s.v1.cni.cncf.io/networks': `${namespace}/${NETWORKS.first},${namespace}/${NETWORKS.second}`,
            'ipam.spidernet.io/ippools': JSON.stringify([
              { interface: 'net1', ipv4: [first] },
              { interface: 'net2', ipv4: [second] },
            ]),
          },
        },
        spec: {
          ...podSpec(name),
          containers: podSpec(name).containers.map(container => ({ ...container, ...LOGS })),
          dnsPolicy: 'ClusterFirst',
          restartPolicy: 'Always',
          schedulerName: 'default-scheduler',
          securityContext: {},
          terminationGracePeriodSeconds: 30,
        },
      },
      progressDeadlineSeconds: 600,
      revisionHistoryLimit: 10,
      updateStrategy: { type: 'ReCreate', partition: 0, maxSurge: 0, maxUnavailable: '20%' },
    },
  };
}

function spiderpool(kind: string, name: string, spec: object): ApiObjectProps {
  return { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind, metadata: { name }, spec };
}
