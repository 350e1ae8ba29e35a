import type { FieldPath } from '../../manifests/field-path';
import { child, type JsonObject, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { NETWORK_CONFIG_FIELD } from '../../manifests/network-attachment';
import type { ClusterPlan, PlannedNetwork } from '../../plan/address-plan';

/** An interface that Spiderpool's ifacer plugin makes on the node for a network. */
export interface NodeInterface {
  readonly network: PlannedNetwork;
  /** The object that asks for it. */
  readonly manifest: Manifest;
  readonly field: FieldPath;
  /** The master, or the bond that is made of several. */
  readonly base: string;
  /** Whether the base is a bond. */
  readonly isBond: boolean;
  /** 0 where there is no VLAN on it. */
  readonly vlanID: number;
  /** What it is called on the node: the base, with the VLAN behind a dot. */
  readonly name: string;
}

/** The interfaces that the networks of a cluster make on its nodes. */
export function nodeInterfaces({ networks }: ClusterPlan): readonly NodeInterface[] {
  const found: NodeInterface[] = [];
  for (const network of networks.values()) {
    for (const plugin of network.plugins) {
      const made = own(plugin, 'type') === 'ifacer' ? interfaceOf(plugin, network) : undefined;
      if (made) found.push(made);
    }
  }
  return found;
}

function interfaceOf(plugin: JsonObject, network: PlannedNetwork): NodeInterface | undefined {
  const masters = own(plugin, 'interfaces');
  const bond = own(child(plugin, 'bond'), 'name');
  const isBond = typeof bond === 'string';
  const base = isBond ? bond : Array.isArray(masters) ? masters[0] : undefined;
  const vlanID = Number(own(plugin, 'vlanID') ?? 0);
  const place = placeOf(network, vlanID);
  if (typeof base !== 'string' || !Number.isInteger(vlanID) || !place) return undefined;
  return { network, ...place, base, isBond, vlanID, name: vlanID === 0 ? base : `${base}.${vlanID}` };
}

function placeOf({ source }: PlannedNetwork, vlanID: number): Pick<NodeInterface, 'manifest' | 'field'> | undefined {
  switch (source.type) {
    case 'manifest':
      return { manifest: source.attachment.manifest, field: NETWORK_CONFIG_FIELD };
    case 'generated': {
      const { block, main } = source.config;
      if (main?.type === 'custom') return { manifest: source.from, field: block };
      return { manifest: source.from, field: [...block, ...(vlanID === 0 ? ['bond', 'name'] : ['vlanID'])] };
    }
    case 'external':
      return undefined;
  }
}
