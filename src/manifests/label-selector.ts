import type { FieldPath } from './field-path';
import { child, isJsonObject, type JsonObject, own } from './json';
import { labelKeyProblem, labelValueProblem } from './label-syntax';

/** Something in a label selector that Kubernetes' own check of selectors refuses. */
export interface SelectorProblem {
  readonly field: FieldPath;
  /** A complete clause that names the text. */
  readonly message: string;
}

/** Whether a selector names no condition at all, so that it selects everything. */
export function isEmptySelector(selector: JsonObject): boolean {
  return isEmpty(own(selector, 'matchLabels')) && isEmpty(own(selector, 'matchExpressions'));
}

/**
 * What Kubernetes' check of label selectors refuses: keys and values that can be no label, unknown operators, `In` and `NotIn` without
 * values, `Exists` and `DoesNotExist` with some. Fields of the wrong type pass here, the schema refuses them; an absent key or operator
 * counts as empty, as it does once the webhook has read the object.
 */
export function selectorProblems(selector: JsonObject, path: FieldPath): readonly SelectorProblem[] {
  const problems: SelectorProblem[] = [];
  const pairs = child(selector, 'matchLabels');
  for (const key of Object.keys(pairs)) {
    const value = own(pairs, key);
    const isFine = labelKeyProblem(key) === undefined && (typeof value !== 'string' || !labelValueProblem(value));
    if (!isFine) problems.push(...pairProblems(key, value, [...path, 'matchLabels', key]));
  }
  for (const [index, expression] of expressionsOf(selector).entries()) {
    problems.push(...expressionProblems(expression, [...path, 'matchExpressions', index]));
  }
  return problems;
}

function pairProblems(key: string, value: unknown, field: FieldPath): readonly SelectorProblem[] {
  return [...keyProblems(key, field), ...(typeof value === 'string' ? valueProblems(value, field) : [])];
}

function expressionProblems(expression: unknown, field: FieldPath): readonly SelectorProblem[] {
  if (!isJsonObject(expression)) return [];
  const key = own(expression, 'key') ?? '';
  const values = own(expression, 'values') ?? [];
  const texts = Array.isArray(values) ? values : [];
  return [
    ...(typeof key === 'string' ? keyProblems(key, [...field, 'key']) : []),
    ...operatorProblems(own(expression, 'operator') ?? '', texts.length, field),
    ...texts.flatMap((value, index) =>
      typeof value === 'string' ? valueProblems(value, [...field, 'values', index]) : [],
    ),
  ];
}

function operatorProblems(operator: unknown, values: number, field: FieldPath): readonly SelectorProblem[] {
  if (typeof operator !== 'string') return [];
  switch (operator) {
    case 'In':
    case 'NotIn':
      return values > 0 ? [] : [{ field, message: `the operator ${operator} has no values` }];
    case 'Exists':
    case 'DoesNotExist':
      return values === 0
        ? []
        : [{ field: [...field, 'values'], message: `the operator ${operator} takes no values, and has ${values}` }];
    default:
      return [
        {
          field: [...field, 'operator'],
          message: `the operator is ${JSON.stringify(operator)}, and only In, NotIn, Exists and DoesNotExist exist`,
        },
      ];
  }
}

function keyProblems(key: string, field: FieldPath): readonly SelectorProblem[] {
  const problem = labelKeyProblem(key);
  return problem === undefined ? [] : [{ field, message: `the label key ${JSON.stringify(key)} ${problem}` }];
}

function valueProblems(value: string, field: FieldPath): readonly SelectorProblem[] {
  const problem = labelValueProblem(value);
  return problem === undefined ? [] : [{ field, message: `the label value ${JSON.stringify(value)} ${problem}` }];
}

function expressionsOf(selector: JsonObject): readonly unknown[] {
  const expressions = own(selector, 'matchExpressions');
  return Array.isArray(expressions) ? expressions : NONE;
}

const NONE: readonly unknown[] = [];

/** True for nothing, an empty mapping and an empty list. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
