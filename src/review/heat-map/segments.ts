import { AddressRange } from '../../addresses/address-range';
import type { AddressOwner, AddressUse, Segment } from './address-use';
import { type Mark, marksOf } from './area-marks';
import type { MapArea } from './map-area';

/**
 * The addresses of an area by use, from the first to the last without a gap.
 *
 * A sweep over the ends of all marks; what lies on an address between two ends is the same for all of them:
 *
 *   subnet    ■■■■■■■■■■■■■■■■■■■■■■■■■■■
 *   pool a        ■■■■■■■■
 *   pool b               ■■■■■■■
 *   segments  free aaaaaaa!bbbbbb free
 */
export function segmentsOf(area: MapArea): readonly Segment[] {
  const marks = marksOf(area);
  const { family, first, last } = area.cidr.range;
  const opening = [...marks].sort((a, b) => order(a.range.first, b.range.first));
  const closing = [...marks].sort((a, b) => order(a.range.last, b.range.last));
  const active = new Set<Mark>();
  const segments: Segment[] = [];
  let opened = 0;
  let closed = 0;
  for (let at = first; at <= last; ) {
    for (let mark = opening[opened]; mark && mark.range.first <= at; mark = opening[++opened]) active.add(mark);
    for (let mark = closing[closed]; mark && mark.range.last < at; mark = closing[++closed]) active.delete(mark);
    const nextOpening = opening[opened]?.range.first;
    const nextClosing = closing[closed]?.range.last;
    let to = last;
    if (nextOpening !== undefined && nextOpening - 1n < to) to = nextOpening - 1n;
    if (nextClosing !== undefined && nextClosing < to) to = nextClosing;
    append(segments, { range: AddressRange.of(family, at, to), use: useOf([...active]) });
    at = to + 1n;
  }
  return segments;
}

function append(segments: Segment[], segment: Segment): void {
  const previous = segments.at(-1);
  if (!previous || useKey(previous.use) !== useKey(segment.use)) {
    segments.push(segment);
    return;
  }
  const { family, first } = previous.range;
  segments[segments.length - 1] = { range: AddressRange.of(family, first, segment.range.last), use: segment.use };
}

/** Two uses of one key are one use. */
export function useKey(use: AddressUse): string {
  switch (use.type) {
    case 'conflict':
      return JSON.stringify([use.type, use.with, ...use.owners.map(({ name }) => name)]);
    case 'pool':
    case 'auto-pool':
      return JSON.stringify([use.type, use.owner.name]);
    case 'reserved':
      return JSON.stringify([use.type, use.by, use.owner?.name]);
    case 'excluded':
      return JSON.stringify([use.type, use.by, use.subnet]);
    default:
      return use.type;
  }
}

/** What comes of all that is said of one address. */
function useOf(marks: readonly Mark[]): AddressUse {
  const of = <Type extends Mark['type']>(type: Type) =>
    marks.filter((mark): mark is Mark & { readonly type: Type } => mark.type === type);
  const owners = distinct(of('pool').map(({ owner }) => owner));
  const [owner, second] = owners;
  const gateway = of('gateway').length > 0;
  const host = of('host').length > 0;
  if (second || (owner && (gateway || host))) {
    return { type: 'conflict', owners, with: gateway ? 'gateway' : host ? 'host' : undefined };
  }
  if (gateway) return { type: 'gateway' };
  if (host) return { type: 'host' };
  const reserved = of('reserved');
  if (reserved.length > 0) {
    const by = distinctTexts(reserved.map(mark => mark.by)).join(', ');
    return { type: 'reserved', by, owner };
  }
  if (owner) return { type: 'pool', owner };
  const [autoPool] = of('auto-pool');
  if (autoPool) return { type: 'auto-pool', owner: autoPool.owner };
  const [excluded] = of('excluded');
  if (excluded) return { type: 'excluded', by: excluded.by, subnet: of('free').length > 0 ? 'has it' : 'has it not' };
  for (const type of ['network', 'broadcast', 'free'] as const) if (of(type).length > 0) return { type };
  return { type: 'outside' };
}

function distinct(owners: readonly AddressOwner[]): readonly AddressOwner[] {
  return [...new Map(owners.map(owner => [owner.name, owner])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function distinctTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
