import { type AddressUse, isTaken, ownerOf, type Segment } from './address-use';
import type { MapArea } from './map-area';
import { gridOf, type MapGrid } from './map-grid';
import { mapParts } from './map-parts';
import { type OwnerLook, ownerLooks } from './owner-looks';
import { segmentsOf, useKey } from './segments';

/** Everything that is drawn of an area. */
export interface HeatMap {
  readonly area: MapArea;
  readonly segments: readonly Segment[];
  readonly grids: readonly MapGrid[];
  /** The looks of pools by name. */
  readonly looks: ReadonlyMap<string, OwnerLook>;
  /** Each use once, with all its addresses, in the order in which they come. */
  readonly tallies: readonly Tally[];
}

/** All addresses of one use. */
export interface Tally {
  readonly use: AddressUse;
  readonly addresses: bigint;
  readonly segments: readonly Segment[];
}

/** Works out the heat map of an area. Ranges are never expanded: a /8 costs what a /24 does. */
export function heatMapOf(area: MapArea): HeatMap {
  const segments = segmentsOf(area);
  const grids = mapParts(area.cidr.range, segments).map(part => gridOf(part, segments));
  return { area, segments, grids, looks: ownerLooks(segments), tallies: talliesOf(segments) };
}

/** What the caption of a map counts. */
export interface MapTotals {
  /** Addresses of pools, made ones included, whatever else is wrong with them. */
  readonly pooled: bigint;
  /** What pools can still be cut from. */
  readonly free: bigint;
  readonly conflicts: bigint;
}

/** Counts the addresses of a map. */
export function totalsOf({ tallies }: HeatMap): MapTotals {
  const sum = (counts: (use: AddressUse) => boolean): bigint =>
    tallies.reduce((total, { use, addresses }) => (counts(use) ? total + addresses : total), 0n);
  return {
    pooled: sum(use => isTaken(use) && (ownerOf(use) !== undefined || use.type === 'conflict')),
    free: sum(use => use.type === 'free' || (use.type === 'excluded' && use.subnet === 'has it')),
    conflicts: sum(({ type }) => type === 'conflict'),
  };
}

function talliesOf(segments: readonly Segment[]): readonly Tally[] {
  const tallies = new Map<string, { use: AddressUse; addresses: bigint; segments: Segment[] }>();
  for (const segment of segments) {
    const key = useKey(segment.use);
    const tally = tallies.get(key) ?? { use: segment.use, addresses: 0n, segments: [] };
    tally.addresses += segment.range.size;
    tally.segments.push(segment);
    tallies.set(key, tally);
  }
  return [...tallies.values()];
}
