import type { ContextData } from '../../src/context/context-data';

/** The parts that a valid world of one subnet, one pool inside it and one reservation is made of. */
export interface World {
  readonly SpiderSubnet: MutableObject;
  readonly SpiderIPPool: MutableObject;
  readonly SpiderReservedIP: MutableObject;
}

export interface MutableObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; [field: string]: unknown };
  spec: { [field: string]: unknown };
}

/** One thing that people get wrong, and the rule that has to say so, alone. */
export interface Mutation {
  readonly name: string;
  readonly rule: string;
  /** Changes the world in place; gives further objects if there are any. */
  readonly mutate: (world: World) => readonly MutableObject[] | undefined;
  readonly context?: ContextData;
}

/** What the third octet of every address is; `10.6.<net>.0/24` is the network of the world. */
export function netOf({ SpiderIPPool }: World): number {
  return Number(String(SpiderIPPool.spec.subnet).split('.')[2]);
}

/** A copy of an object under another name, with other fields in its spec. */
function another(object: MutableObject, spec: MutableObject['spec']): MutableObject {
  const copy = structuredClone(object);
  return { ...copy, metadata: { name: `${copy.metadata.name}-2` }, spec: { ...copy.spec, ...spec } };
}

/** The changes to a spec, as a mutation without further objects. */
function change(
  kind: keyof World,
  spec: (network: string, object: MutableObject) => { readonly [field: string]: unknown },
): Mutation['mutate'] {
  return world => {
    const object = world[kind];
    for (const [key, value] of Object.entries(spec(`10.6.${netOf(world)}`, object))) {
      if (value === undefined) delete object.spec[key];
      else object.spec[key] = value;
    }
    return undefined;
  };
}

/** Changes to the metadata of an object. */
function label(kind: keyof World, metadata: { readonly [field: string]: unknown }): Mutation['mutate'] {
  return world => {
    Object.assign(world[kind].metadata, metadata);
    return undefined;
  };
}

/** Mistakes in SpiderIPPools, SpiderSubnets and SpiderReservedIPs. */
export const ADDRESS_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a leading zero',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ ips: [`${net}.011`] })),
  },
  {
    name: 'a CIDR for a range',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ ips: [`${net}.16/28`] })),
  },
  {
    name: 'a short end of a range',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ ips: [`${net}.16-20`] })),
  },
  {
    name: 'blanks around the hyphen',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ ips: [`${net}.16 - ${net}.20`] })),
  },
  {
    name: 'a reversed range in a pool',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ ips: [`${net}.20-${net}.16`] })),
  },
  {
    name: 'a reversed range in excludeIPs',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ excludeIPs: [`${net}.20-${net}.16`] })),
  },
  {
    name: 'a reversed range in a subnet',
    rule: 'address-unreadable',
    mutate: change('SpiderSubnet', net => ({ ips: [`${net}.99-${net}.10`] })),
  },
  {
    name: 'an IPv6 address in an IPv4 pool',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ ips: [`${net}.16`, 'fd00::1'] })),
  },
  { name: 'an empty gateway', rule: 'address-unreadable', mutate: change('SpiderIPPool', () => ({ gateway: '' })) },
  {
    name: 'a route over a name',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', () => ({ routes: [{ dst: '172.16.0.0/12', gw: 'router' }] })),
  },
  {
    name: 'a route to an address',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ routes: [{ dst: '172.16.0.1', gw: `${net}.1` }] })),
  },
  {
    name: 'a route to the other family',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ routes: [{ dst: 'fd00::/64', gw: `${net}.1` }] })),
  },
  {
    name: 'reserved addresses of both families',
    rule: 'address-unreadable',
    mutate: change('SpiderReservedIP', (_, { spec }) => ({ ips: [...(spec.ips as string[]), 'fd00::1'] })),
  },
  {
    name: 'a subnet without a prefix length',
    rule: 'address-unreadable',
    mutate: change('SpiderIPPool', net => ({ subnet: `${net}.0` })),
  },
  { name: 'no subnet', rule: 'pool-field-missing', mutate: change('SpiderIPPool', () => ({ subnet: undefined })) },
  {
    name: 'a route without its router',
    rule: 'pool-field-missing',
    mutate: change('SpiderIPPool', () => ({ routes: [{ dst: '172.16.0.0/12' }] })),
  },
  {
    name: 'host bits in both CIDRs',
    rule: 'cidr-not-canonical',
    mutate: change('SpiderIPPool', net => ({ subnet: `${net}.1/24` })),
  },
  {
    name: 'the other ipVersion',
    rule: 'pool-version-mismatch',
    mutate: change('SpiderIPPool', () => ({ ipVersion: 6 })),
  },
  {
    name: 'a CIDR of which no label can be made',
    rule: 'cidr-not-a-label',
    mutate: change('SpiderIPPool', () => ({
      subnet: '::5:0:0/112',
      ips: ['::5:0:1'],
      gateway: undefined,
      routes: undefined,
      ipVersion: undefined,
    })),
  },
  {
    name: 'a family that is switched off',
    rule: 'family-disabled',
    mutate: change('SpiderReservedIP', () => ({ ips: ['fd00::1'] })),
    context: { spiderpool: { enableIPv6: false } },
  },
  {
    name: 'a range to the last address there is',
    rule: 'range-endless',
    mutate: change('SpiderReservedIP', () => ({ ips: ['255.255.255.250-255.255.255.255'] })),
  },
  {
    name: 'more reserved addresses than can be walked',
    rule: 'range-too-wide',
    mutate: change('SpiderReservedIP', () => ({ ips: ['11.0.0.0-11.255.255.255'] })),
  },
  {
    name: 'a list in disorder',
    rule: 'ranges-not-merged',
    mutate: change('SpiderIPPool', net => ({ ips: [`${net}.18-${net}.20`, `${net}.16-${net}.17`] })),
  },
  {
    name: 'an empty list of routes',
    rule: 'object-empty-field',
    mutate: change('SpiderIPPool', () => ({ routes: [] })),
  },
  {
    name: 'null for excludeIPs',
    rule: 'object-empty-field',
    mutate: change('SpiderSubnet', () => ({ excludeIPs: null })),
  },
  {
    name: 'a range that leaves the CIDR',
    rule: 'pool-outside-cidr',
    mutate: change('SpiderIPPool', net => ({ ips: [`${net}.20`, '10.7.0.1'] })),
  },
  {
    name: 'a pool beyond its subnet',
    rule: 'pool-outside-subnet',
    mutate: change('SpiderIPPool', net => ({ ips: [`${net}.90-${net}.110`] })),
  },
  {
    name: 'the gateway among the ips',
    rule: 'pool-gateway-in-ips',
    mutate: change('SpiderIPPool', net => ({ gateway: `${net}.17` })),
  },
  {
    name: 'the gateway of the subnet among the ips of a pool',
    rule: 'pool-gateway-in-ips',
    mutate: world => {
      const net = `10.6.${netOf(world)}`;
      delete world.SpiderIPPool.spec.gateway;
      Object.assign(world.SpiderSubnet.spec, { gateway: `${net}.17`, excludeIPs: [`${net}.17`] });
      return undefined;
    },
  },
  {
    name: 'a gateway elsewhere',
    rule: 'pool-gateway-outside-cidr',
    mutate: change('SpiderSubnet', () => ({ gateway: '10.7.0.1' })),
  },
  {
    name: 'a default route',
    rule: 'pool-route-default',
    mutate: change('SpiderIPPool', net => ({ routes: [{ dst: '0.0.0.0/0', gw: `${net}.1` }] })),
  },
  {
    name: 'a default route in disguise',
    rule: 'pool-route-default',
    mutate: change('SpiderIPPool', net => ({ routes: [{ dst: '1.2.3.4/0', gw: `${net}.1` }] })),
  },
  {
    name: 'a route twice',
    rule: 'pool-route-duplicate',
    mutate: change('SpiderSubnet', net => ({
      routes: [1, 2].map(host => ({ dst: '172.16.0.0/12', gw: `${net}.${host}` })),
    })),
  },
  {
    name: 'a route over a router elsewhere',
    rule: 'pool-route-gateway-outside-cidr',
    mutate: change('SpiderIPPool', () => ({ routes: [{ dst: '172.16.0.0/12', gw: '10.7.0.1' }] })),
  },
  {
    name: 'an empty podAffinity',
    rule: 'pool-affinity-empty',
    mutate: change('SpiderIPPool', () => ({ podAffinity: {} })),
  },
  {
    name: 'an operator that does not exist',
    rule: 'pool-affinity-invalid',
    mutate: change('SpiderIPPool', () => ({
      nodeAffinity: { matchExpressions: [{ key: 'rack', operator: 'Equals', values: ['a'] }] },
    })),
  },
  {
    name: 'In without values',
    rule: 'pool-affinity-invalid',
    mutate: change('SpiderIPPool', () => ({ podAffinity: { matchExpressions: [{ key: 'app', operator: 'In' }] } })),
  },
  {
    name: 'Exists with values',
    rule: 'pool-affinity-invalid',
    mutate: change('SpiderIPPool', () => ({
      namespaceAffinity: { matchExpressions: [{ key: 'app', operator: 'Exists', values: ['a'] }] },
    })),
  },
  {
    name: 'a label value with a blank',
    rule: 'pool-affinity-invalid',
    mutate: change('SpiderIPPool', () => ({ podAffinity: { matchLabels: { app: 'web shop' } } })),
  },
  {
    name: 'names beside an affinity',
    rule: 'pool-affinity-ignored',
    mutate: change('SpiderIPPool', () => ({
      namespaceName: ['shop'],
      namespaceAffinity: { matchLabels: { team: 'shop' } },
    })),
  },
  {
    name: 'a wildcard for nodes',
    rule: 'pool-name-wildcard',
    mutate: change('SpiderIPPool', () => ({ nodeName: ['node-*'] })),
  },
  { name: 'a pool without addresses', rule: 'pool-empty', mutate: change('SpiderIPPool', () => ({ ips: undefined })) },
  {
    name: 'a pool that is reserved as a whole',
    rule: 'pool-empty',
    mutate: change('SpiderReservedIP', net => ({ ips: [`${net}.10-${net}.30`] })),
  },
  { name: 'a name in capitals', rule: 'object-name-invalid', mutate: label('SpiderIPPool', { name: 'Web_v4' }) },
  {
    name: 'a label that is a sentence',
    rule: 'object-label-invalid',
    mutate: label('SpiderReservedIP', { labels: { purpose: 'our routers' } }),
  },
  {
    name: "Spiderpool's own label with another value",
    rule: 'object-label-overwritten',
    mutate: label('SpiderSubnet', { labels: { 'ipam.spidernet.io/subnet-cidr': '10-0-0-0-8' } }),
  },
  {
    name: 'the label of auto pools',
    rule: 'pool-poses-as-auto-pool',
    mutate: label('SpiderIPPool', { labels: { 'ipam.spidernet.io/owner-application-name': 'web' } }),
  },
  {
    name: 'a controller of its own',
    rule: 'pool-owner-reference',
    mutate: label('SpiderIPPool', {
      ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'x', uid: 'u', controller: true }],
    }),
  },
  {
    name: 'a subnet with a name of 64 characters',
    rule: 'subnet-name-too-long',
    mutate: label('SpiderSubnet', { name: 's'.repeat(64) }),
  },
  {
    name: 'reserved addresses without one',
    rule: 'reserved-ip-empty',
    mutate: change('SpiderReservedIP', () => ({ ips: [] })),
  },
  {
    name: 'a pool written twice',
    rule: 'object-duplicate',
    mutate: ({ SpiderIPPool }) => [structuredClone(SpiderIPPool)],
  },
  {
    name: 'two pools with one address',
    rule: 'pool-overlap',
    mutate: ({ SpiderIPPool }) => [another(SpiderIPPool, {})],
  },
  {
    name: 'a pool of half the CIDR',
    rule: 'pool-cidr-beside-subnet',
    mutate: world => [
      another(world.SpiderIPPool, { subnet: `10.6.${netOf(world)}.0/25`, ips: [`10.6.${netOf(world)}.60`] }),
    ],
  },
  {
    name: 'a second subnet of the CIDR',
    rule: 'subnet-cidr-overlap',
    mutate: ({ SpiderSubnet }) => [another(SpiderSubnet, {})],
  },
  {
    name: 'a subnet inside a subnet',
    rule: 'subnet-cidr-overlap',
    mutate: world => {
      const net = `10.6.${netOf(world)}`;
      return [
        another(world.SpiderSubnet, {
          ...{ subnet: `${net}.128/25`, ips: [`${net}.130-${net}.140`], gateway: `${net}.129` },
          routes: [{ dst: '192.168.0.0/16', gw: `${net}.129` }],
        }),
      ];
    },
  },
];
