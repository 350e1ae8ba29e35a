import { ApiObject, type ApiObjectProps, Chart } from 'cdk8s';
import type { ContextData } from '../src/context/context-data';
import { GitOpsApp, useContext } from '../src/index';
import { NETWORKS } from './estate';

/** A place where work might explode: something small in a manifest that stands for much, or much on one spot. */
export interface Cliff {
  readonly name: string;
  /** What it is, of a size. */
  title(size: number): string;
  readonly small: number;
  readonly large: number;
  /** How many times as much there is to look at in the large one: the time may grow with it, and hardly more. */
  readonly growth: number;
  objects(size: number): readonly ApiObjectProps[];
}

/** The places that are tried. */
export const cliffs: readonly Cliff[] = [
  {
    name: 'subnet-v4',
    title: bits => `a SpiderSubnet of a /${bits} with a pool and an auto pool`,
    small: 24,
    large: 8,
    growth: 1,
    objects: bits =>
      inSubnet(
        {
          ipVersion: 4,
          subnet: `10.0.0.0/${bits}`,
          ips: [bits === 8 ? '10.0.0.1-10.255.255.254' : '10.0.0.1-10.0.0.254'],
        },
        '10.0.0.9',
      ),
  },
  {
    name: 'subnet-v6',
    title: bits => `a SpiderSubnet of a /${bits} with a pool and an auto pool`,
    small: 120,
    large: 48,
    growth: 1,
    objects: bits =>
      inSubnet(
        {
          ipVersion: 6,
          subnet: `fd00::/${bits}`,
          ips: [bits === 48 ? 'fd00::1-fd00:0:0:ffff:ffff:ffff:ffff:fffe' : 'fd00::1-fd00::fe'],
        },
        'fd00::9',
      ),
  },
  {
    name: 'fragments',
    title: ranges => `a pool of ${ranges.toLocaleString('en')} fragments`,
    small: 1000,
    large: 10_000,
    growth: 10,
    objects: ranges => [
      pool(
        'fragments',
        Array.from({ length: ranges }, (_, index) => address(index * 2 + 10)),
      ),
      cloneSet('web', { 'ipam.spidernet.io/ippools': JSON.stringify([{ interface: 'net1', ipv4: ['fragments'] }]) }),
    ],
  },
  {
    name: 'pools-on-one-wire',
    title: pools => `${pools.toLocaleString('en')} pools in one L2 domain`,
    small: 5000,
    large: 50_000,
    growth: 10,
    objects: pools =>
      Array.from({ length: pools }, (_, index) =>
        pool(`pool-${index}`, [`${address(index * 16 + 10)}-${address(index * 16 + 17)}`]),
      ),
  },
  {
    name: 'candidate-pools',
    title: pools => `a workload with ${pools} candidate pools`,
    small: 20,
    large: 200,
    growth: 10,
    objects: pools => {
      const names = Array.from({ length: pools }, (_, index) => `pool-${index}`);
      return [
        ...names.map((name, index) => pool(name, [`${address(index * 16 + 10)}-${address(index * 16 + 17)}`])),
        cloneSet('web', { 'ipam.spidernet.io/ippools': JSON.stringify([{ interface: 'net1', ipv4: names }]) }),
      ];
    },
  },
];

/** The context of all of them: one wire. */
export const CLIFF_CONTEXT: ContextData = {
  l2Domains: { wire: { subnets: ['10.0.0.0/8', 'fd00::/48'] } },
  external: {
    networks: [
      { namespace: NETWORKS.namespace, name: NETWORKS.default, spiderpool: false },
      { namespace: NETWORKS.namespace, name: NETWORKS.first, spiderpool: true },
    ],
  },
};

/** An app of a cliff's objects, which are judged and written with everything on. */
export function cliffApp(objects: readonly ApiObjectProps[], outdir: string): GitOpsApp {
  const app = new GitOpsApp({ outdir });
  useContext(app, CLIFF_CONTEXT);
  const chart = new Chart(app, 'cliff');
  for (const [index, object] of objects.entries()) new ApiObject(chart, `object-${index}`, object);
  return app;
}

interface Block {
  readonly ipVersion: 4 | 6;
  readonly subnet: string;
  readonly ips: readonly string[];
}

/** A subnet, a pool with one address of it, and a CloneSet that has another pool made of it. */
function inSubnet(block: Block, pooled: string): readonly ApiObjectProps[] {
  return [
    spiderpool('SpiderSubnet', 'subnet', block),
    spiderpool('SpiderIPPool', 'pool', { ipVersion: block.ipVersion, subnet: block.subnet, ips: [pooled] }),
    cloneSet('web', {
      'ipam.spidernet.io/subnets': JSON.stringify([{ interface: 'net1', [`ipv${block.ipVersion}`]: ['subnet'] }]),
      'ipam.spidernet.io/ippool-ip-number': '4',
    }),
  ];
}

function pool(name: string, ips: readonly string[]): ApiObjectProps {
  return spiderpool('SpiderIPPool', name, { ipVersion: 4, subnet: '10.0.0.0/8', ips });
}

function spiderpool(kind: string, name: string, spec: object): ApiObjectProps {
  return { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind, metadata: { name }, spec };
}

function cloneSet(name: string, annotations: Readonly<Record<string, string>>): ApiObjectProps {
  const { namespace } = NETWORKS;
  return {
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    metadata: { name, namespace: 'shop' },
    spec: {
      replicas: 3,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: {
          labels: { app: name },
          annotations: {
            'v1.multus-cni.io/default-network': `${namespace}/${NETWORKS.default}`,
            'k8s.v1.cni.cncf.io/networks': `${namespace}/${NETWORKS.first}`,
            ...annotations,
          },
        },
        spec: { containers: [{ name: 'web', image: 'nginx' }] },
      },
    },
  };
}

/** The address so many above 10.0.0.0. */
function address(offset: number): string {
  return `10.${offset >>> 16}.${(offset >>> 8) & 255}.${offset & 255}`;
}
