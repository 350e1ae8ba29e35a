import type { AddressProblem } from '../addresses/address-problem';
import type { FieldPath } from './field-path';

/** A field whose value cannot be what the field means. Rules turn it into a finding; nothing else looks at the field. */
export type FieldProblem =
  | { readonly type: 'wrong-type'; readonly field: FieldPath; readonly expected: string; readonly actual: unknown }
  | { readonly type: 'address'; readonly field: FieldPath; readonly problem: AddressProblem }
  | { readonly type: 'missing'; readonly field: FieldPath; readonly expected: string };

/** Collects the problems of one object while its fields are read. */
export class FieldProblems {
  private readonly found: FieldProblem[] = [];

  /** The problems so far, in the order of reading. */
  get list(): readonly FieldProblem[] {
    return this.found;
  }

  wrongType(field: FieldPath, expected: string, actual: unknown): undefined {
    this.found.push({ type: 'wrong-type', field, expected, actual });
    return undefined;
  }

  address(field: FieldPath, problem: AddressProblem): undefined {
    this.found.push({ type: 'address', field, problem });
    return undefined;
  }

  missing(field: FieldPath, expected: string): undefined {
    this.found.push({ type: 'missing', field, expected });
    return undefined;
  }
}
