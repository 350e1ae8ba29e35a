import type { AddressProblem } from '../addresses/address-problem';
import { AddressRange } from '../addresses/address-range';
import { Cidr } from '../addresses/cidr';
import type { Result } from '../addresses/result';
import type { DataNode } from './data-node';
import { addressText } from './text-form';

/** An address or a range, and where it was written. */
export interface PlacedRange {
  readonly node: DataNode;
  readonly range: AddressRange;
}

/** A network in the form Spiderpool's webhook wants since v0.9.2: no host bits, canonical spelling. */
export function parseCidr(node: DataNode | undefined): Cidr | undefined {
  return parseAddressText(node, Cidr.parseCanonical);
}

/** The addresses and ranges of a list that could be read; undefined where there is no list. */
export function parseRanges(node: DataNode | undefined): readonly PlacedRange[] | undefined {
  return node?.list()?.flatMap(entry => {
    const range = parseAddressText(entry, AddressRange.parse);
    return range === undefined ? [] : [{ node: entry, range }];
  });
}

function parseAddressText<Value>(
  node: DataNode | undefined,
  parse: (text: string) => Result<Value, AddressProblem>,
): Value | undefined {
  const text = node?.text(addressText);
  if (node === undefined || text === undefined) return undefined;
  const parsed = parse(text);
  return parsed.ok ? parsed.value : node.problem(parsed.problem.message, parsed.problem.suggestion);
}
