import { Cidr } from '../addresses/cidr';
import type { Family } from '../addresses/family';
import { IPAddress } from '../addresses/ip-address';
import type { FieldPath } from './field-path';
import type { FieldProblems } from './field-problem';
import { wrongFamily } from './range-list';
import { readOnce } from './read-once';

/** Reads one address of a family (of either, where none is known); anything else is a problem. */
export function readAddress(
  text: string,
  field: FieldPath,
  family: Family | undefined,
  problems: FieldProblems,
): IPAddress | undefined {
  const parsed = parseAddress(text);
  if (!parsed.ok) return problems.address(field, parsed.problem);
  return inFamily(parsed.value, text, field, family, problems);
}

/** The pools of a network all name its router. */
const parseAddress = readOnce(IPAddress.parse);

/** Reads a CIDR of a family, with host bits and in any spelling; anything else is a problem. */
export function readNetwork(
  text: string,
  field: FieldPath,
  family: Family | undefined,
  problems: FieldProblems,
): Cidr | undefined {
  const parsed = Cidr.parse(text);
  if (!parsed.ok) return problems.address(field, parsed.problem);
  return inFamily(parsed.value, text, field, family, problems);
}

function inFamily<Value extends { readonly family: Family }>(
  value: Value,
  text: string,
  field: FieldPath,
  family: Family | undefined,
  problems: FieldProblems,
): Value | undefined {
  if (family === undefined || value.family === family) return value;
  return problems.address(field, wrongFamily(text, value.family, family));
}
