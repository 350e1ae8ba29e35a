import type { FieldProblem } from '../field-problem';
import { describeType } from '../json';
import type { LeftAlone } from './canonical-form';

/** A field that could not be read, as one that is left alone. */
export function leftByProblem(problem: FieldProblem): LeftAlone {
  return { field: problem.field, reason: reasonOf(problem) };
}

function reasonOf(problem: FieldProblem): string {
  switch (problem.type) {
    case 'address': {
      const { message, suggestion } = problem.problem;
      return suggestion === undefined ? message : `${message}; write "${suggestion}"`;
    }
    case 'wrong-type':
      return `it is ${describeType(problem.actual)} where ${problem.expected} belongs`;
    case 'missing':
      return `it is missing: ${problem.expected}`;
  }
}
