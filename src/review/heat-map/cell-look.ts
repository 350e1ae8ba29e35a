import { type AddressUse, ownerOf } from './address-use';
import type { Cell } from './map-grid';
import type { OwnerLook } from './owner-looks';

/** What a cell looks like. Neighbours of equal looks are drawn as one. */
export interface CellLook {
  /** The class of its colour. */
  readonly fill: string;
  /** The patterns over it, from the lowest. */
  readonly patterns: readonly string[];
  /** How much of the cell is taken, from 1 to 4 quarters; 4 for one address. */
  readonly shade: 1 | 2 | 3 | 4;
  /** The sign in its first cell; empty for none. */
  readonly code: string;
  readonly codeClass: string;
}

/** The looks of pools by name. */
export type OwnerLooks = ReadonlyMap<string, OwnerLook>;

const PLAIN = { patterns: [], shade: 4, code: '', codeClass: 'hm-code' } as const;

/** What a use looks like where it has its cells to itself. */
export function useLook(use: AddressUse, looks: OwnerLooks): CellLook {
  const owner = ownerOf(use);
  const look = owner && looks.get(owner.name);
  const own = look ? { fill: `hm-owner-${look.color}`, patterns: ownerPatterns(look, owner), code: look.code } : {};
  switch (use.type) {
    case 'conflict':
      return { ...PLAIN, fill: 'hm-conflict', code: '!', codeClass: 'hm-code hm-conflict-code' };
    case 'pool':
    case 'auto-pool':
      return overPatterns({ ...PLAIN, fill: 'hm-free', ...own });
    case 'reserved':
      return overPatterns({ ...PLAIN, fill: 'hm-reserved', ...own, patterns: [...(own.patterns ?? []), 'hm-hatch'] });
    case 'excluded':
      return { ...PLAIN, fill: 'hm-excluded', patterns: ['hm-cross'] };
    case 'gateway':
      return { ...PLAIN, fill: 'hm-gateway', code: 'gw', codeClass: 'hm-code hm-gateway-code' };
    case 'host':
      return { ...PLAIN, fill: 'hm-host', code: 'h' };
    case 'network':
      return { ...PLAIN, fill: 'hm-edge', code: 'n' };
    case 'broadcast':
      return { ...PLAIN, fill: 'hm-edge', code: 'b' };
    case 'free':
    case 'outside':
      return { ...PLAIN, fill: `hm-${use.type}` };
  }
}

/** A sign on a pattern, or on a colour that the page shines through, needs a rim to be read. */
const RIMMED = 'hm-code hm-over';

function overPatterns(look: CellLook): CellLook {
  return look.patterns.length === 0 ? look : { ...look, codeClass: RIMMED };
}

/** What a cell looks like: as its decisive use does, lighter where much of the cell is not taken. */
export function cellLook({ use, range, taken }: Cell, looks: OwnerLooks): CellLook {
  const look = useLook(use, looks);
  if (range.size === 1n || taken === 0n || use.type === 'conflict') return look;
  const shade = quarters(taken, range.size);
  return shade === 4 ? look : { ...look, shade, codeClass: RIMMED };
}

function quarters(part: bigint, whole: bigint): CellLook['shade'] {
  if (part * 4n <= whole) return 1;
  if (part * 2n <= whole) return 2;
  return part * 4n <= whole * 3n ? 3 : 4;
}

function ownerPatterns({ pattern }: OwnerLook, owner: { readonly type: string } | undefined): readonly string[] {
  const own = pattern === 0 ? [] : [`hm-pattern-${pattern}`];
  return owner?.type === 'auto-pool' ? [...own, 'hm-dots'] : own;
}
