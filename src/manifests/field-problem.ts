import type { AddressProblem } from '../addresses/address-problem';
import type { FieldPath } from './field-path';

/** A field whose value cannot be what the field means. Rules turn it into a finding; nothing else looks at the field. */
export type FieldProblem =
  | { readonly type: 'wrong-type'; readonly field: FieldPath; readonly expected: string; readonly actual: unknown }
  | { readonly type: 'address'; readonly field: FieldPath; readonly problem: AddressProblem }
  | { readonly type: 'missing'; readonly field: FieldPath; readonly expected: string };

/** Collects the problems of one object while its fields are read. */
export class FieldProblems {
  private found: FieldProblem[] | undefined;

  /** The problems so far, in the order of reading. */
  get list(): readonly FieldProblem[] {
    return this.found ?? NONE;
  }

  wrongType(field: FieldPath, expected: string, actual: unknown): undefined {
    return this.add({ type: 'wrong-type', field, expected, actual });
  }

  address(field: FieldPath, problem: AddressProblem): undefined {
    return this.add({ type: 'address', field, problem });
  }

  missing(field: FieldPath, expected: string): undefined {
    return this.add({ type: 'missing', field, expected });
  }

  private add(problem: FieldProblem): undefined {
    this.found ??= [];
    this.found.push(problem);
    return undefined;
  }
}

/** Objects without problems, nearly all, have one list of none together. */
const NONE: readonly FieldProblem[] = [];
