import { addresses, formatCount } from '../counting';
import type { AddressUse } from './address-use';
import type { Cell } from './map-grid';

/** What an address is for, in a few words: `pool web-v4`. */
export function useTitle(use: AddressUse): string {
  switch (use.type) {
    case 'pool':
      return `pool ${use.owner.name}`;
    case 'auto-pool':
      return `pool ${use.owner.name}, made by Spiderpool`;
    case 'reserved':
      return use.owner ? `reserved by ${use.by}, inside pool ${use.owner.name}` : `reserved by ${use.by}`;
    case 'conflict':
      return `conflict: ${conflictParties(use)}`;
    case 'excluded':
      return `left out by excludeIPs of ${use.by}`;
    default:
      return titles[use.type];
  }
}

const titles = {
  gateway: 'gateway',
  host: 'host on the wire',
  network: 'network address',
  broadcast: 'broadcast address',
  free: 'free: in the SpiderSubnet, and in no pool',
  outside: 'in no SpiderSubnet and no pool',
} as const;

/** Why it is so, or what follows from it, in a sentence without a full stop; empty where the title says all. */
export function useReason(use: AddressUse): string {
  switch (use.type) {
    case 'pool':
      return use.owner.why;
    case 'auto-pool':
      return `${use.owner.why}; expected here, since Spiderpool takes the lowest free addresses`;
    case 'reserved':
      return use.owner ? 'the pool lists it and never hands it out' : 'no pool hands it out';
    case 'conflict':
      return use.with ? 'pods would get an address that is in use' : 'both pools would hand it out';
    case 'excluded':
      return use.subnet === 'has it' ? 'other pools of the SpiderSubnet may have it' : '';
    default:
      return '';
  }
}

function conflictParties({ owners, with: other }: Extract<AddressUse, { readonly type: 'conflict' }>): string {
  const pools = owners.map(({ name }) => name).join(' and ');
  const what = owners.length > 1 ? `pools ${pools}` : `pool ${pools}`;
  return other === undefined ? what : `${what} and ${other === 'host' ? 'a host on the wire' : 'the gateway'}`;
}

/** What a cell holds: the use of its one address with the reason, or how much of its block is taken by whom. */
export function cellText({ range, mix, taken }: Cell): string {
  const [only] = mix;
  if (mix.length === 1 && only && (range.size === 1n || taken === 0n)) {
    const reason = useReason(only.use);
    return reason === '' ? useTitle(only.use) : `${useTitle(only.use)}; ${reason}`;
  }
  const shares = mix.map(share => `${formatCount(share.addresses)} ${useTitle(share.use)}`).join('; ');
  return `${formatCount(taken)} of ${addresses(range.size)} taken: ${shares}`;
}
