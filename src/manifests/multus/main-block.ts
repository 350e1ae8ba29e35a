import type { FieldPath } from '../field-path';
import type { FieldProblems } from '../field-problem';
import { isJsonObject, type JsonObject } from '../json';
import { FieldReader, type TextEntry } from '../read-fields';
import type { CniType } from './cni-type';
import type { Bond, MainPlugin, OvsTrunk } from './main-plugin';

/** The pools a network names for pods that name none. */
export interface DefaultPools {
  readonly ipv4: readonly TextEntry[];
  readonly ipv6: readonly TextEntry[];
  /** Take only pools of the master's own network. */
  readonly matchMasterSubnet: boolean;
}

/** The block of a type, read. */
export interface MainBlock {
  /** Undefined where some field of it has the wrong type. */
  readonly main: MainPlugin | undefined;
  readonly pools: DefaultPools;
  readonly resourceName: string;
}

/** Reads the block of a type, whose defaults are filled in. */
export function readMainBlock(
  type: Exclude<CniType, 'custom'>,
  block: JsonObject,
  field: FieldPath,
  problems: FieldProblems,
): MainBlock {
  const before = problems.list.length;
  const reader = new FieldReader(block, field, problems);
  const main = readPlugin(type, reader, problems);
  const resourceName = reader.text(type === 'sriov' || type === 'ib-sriov' ? 'resourceName' : 'rdmaResourceName') ?? '';
  const isReadable = problems.list.length === before;
  return { main: isReadable ? main : undefined, pools: readPools(reader, problems), resourceName };
}

function readPlugin(type: Exclude<CniType, 'custom'>, reader: FieldReader, problems: FieldProblems): MainPlugin {
  const number = (key: string) => reader.integer(key) ?? 0;
  const text = (key: string) => reader.text(key) ?? '';
  switch (type) {
    case 'macvlan':
    case 'ipvlan':
      return { type, ...readMasters(reader, problems), vlanID: number('vlanID'), mtu: number('mtu') };
    case 'vlan':
      return {
        type,
        ...readMasters(reader, problems),
        vlanMode: text('vlanMode'),
        vlanID: reader.integer('vlanID'),
        mtu: number('mtu'),
      };
    case 'sriov':
      return {
        type,
        vlanID: number('vlanID'),
        minTxRateMbps: number('minTxRateMbps'),
        maxTxRateMbps: number('maxTxRateMbps'),
        mtu: number('mtu'),
        rdmaIsolation: reader.flag('rdmaIsolation') ?? false,
        resourceName: text('resourceName'),
      };
    case 'ib-sriov':
      return {
        type,
        pkey: text('pkey'),
        linkState: text('linkState'),
        rdmaIsolation: reader.flag('rdmaIsolation') ?? true,
        enableIbKubernetes: reader.flag('enableIbKubernetes') ?? false,
        resourceName: text('resourceName'),
      };
    case 'ipoib':
      return { type, master: text('master') };
    case 'ovs':
      return {
        type,
        bridge: text('bridge'),
        vlan: number('vlan'),
        deviceID: text('deviceID'),
        trunk: readTrunk(reader, problems),
      };
  }
}

function readMasters(
  reader: FieldReader,
  problems: FieldProblems,
): { readonly master: readonly string[]; readonly bond: Bond | undefined } {
  const master = (reader.texts('master') ?? []).map(({ text }) => text);
  const bond = reader.mapping('bond');
  if (!bond) return { master, bond: undefined };
  const read = new FieldReader(bond, reader.path('bond'), problems);
  return {
    master,
    bond: { name: read.text('name') ?? '', mode: read.integer('mode') ?? 0, options: read.text('options') ?? '' },
  };
}

function readTrunk(reader: FieldReader, problems: FieldProblems): readonly OvsTrunk[] {
  const entries = reader.list('trunk') ?? [];
  return entries.flatMap((entry, index) => {
    const field = [...reader.path('trunk'), index];
    if (!isJsonObject(entry)) {
      problems.wrongType(field, 'a mapping with id, or with minID and maxID', entry);
      return [];
    }
    const read = new FieldReader(entry, field, problems);
    return [{ minID: read.integer('minID'), maxID: read.integer('maxID'), id: read.integer('id') }];
  });
}

function readPools(reader: FieldReader, problems: FieldProblems): DefaultPools {
  const pools = reader.mapping('ippools');
  if (!pools) return { ipv4: [], ipv6: [], matchMasterSubnet: false };
  const read = new FieldReader(pools, reader.path('ippools'), problems);
  return {
    ipv4: read.texts('ipv4') ?? [],
    ipv6: read.texts('ipv6') ?? [],
    matchMasterSubnet: read.flag('matchMasterSubnet') ?? false,
  };
}
