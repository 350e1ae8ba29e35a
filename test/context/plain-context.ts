import { AddressRange } from '../../src/addresses/address-range';
import { Cidr } from '../../src/addresses/cidr';
import { RangeSet } from '../../src/addresses/range-set';
import { Version } from '../../src/context/version';

/** A parsed context as comparable plain data: every object of a class by what it means, maps with their order. */
export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof RangeSet) return { family: value.family, ranges: value.toStrings() };
  if (value instanceof Cidr || value instanceof AddressRange || value instanceof Version) return String(value);
  if (value instanceof Map) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
