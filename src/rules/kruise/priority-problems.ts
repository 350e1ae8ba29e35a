import type { FieldPath } from '../../manifests/field-path';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import { isEmptySelector, selectorProblems } from '../../manifests/label-selector';
import type { Found } from '../rule';
import type { JudgedCloneSet } from './clone-sets';

/** Something in a priority strategy that OpenKruise refuses. */
export interface PriorityProblem {
  readonly field: FieldPath;
  /** A complete clause. */
  readonly message: string;
  readonly fix: string;
}

/** What is said of it, of a set that its webhook refuses then. */
export function priorityFinding(
  { manifest, name, refusal }: Pick<JudgedCloneSet, 'manifest' | 'name' | 'refusal'>,
  { field, message, fix }: PriorityProblem,
): Found {
  return { manifest, field, message: `priorityStrategy of ${name}: ${message}`, why: refusal, fix };
}

/** The first thing in a priority strategy that OpenKruise refuses, which names one at a time itself. */
export function priorityProblem(strategy: JsonObject, path: FieldPath): PriorityProblem | undefined {
  const weights = entries(strategy, 'weightPriority');
  const orders = entries(strategy, 'orderPriority');
  if (weights.length > 0 && orders.length > 0) {
    return {
      field: path,
      message: 'it has both weightPriority and orderPriority',
      fix: 'keep one of weightPriority and orderPriority',
    };
  }
  for (const [index, term] of weights.entries()) {
    const problem = weightProblem(term, [...path, 'weightPriority', index]);
    if (problem) return problem;
  }
  const unnamed = orders.findIndex(term => (own(term, 'orderedKey') ?? '') === '');
  if (unnamed < 0) return undefined;
  return {
    field: [...path, 'orderPriority', unnamed, 'orderedKey'],
    message: `orderPriority[${unnamed}] names no orderedKey`,
    fix: 'name a label of the pods as orderedKey',
  };
}

function weightProblem(term: JsonObject, field: FieldPath): PriorityProblem | undefined {
  const weight = own(term, 'weight');
  if (typeof weight === 'number' && (weight < 1 || weight > 100)) {
    return {
      field: [...field, 'weight'],
      message: `a weight is ${weight}, and weights go from 1 to 100`,
      fix: `weight: ${weight < 1 ? 1 : 100}`,
    };
  }
  const selector = child(term, 'matchSelector');
  const place = [...field, 'matchSelector'];
  if (isEmptySelector(selector)) {
    return { field: place, message: 'a matchSelector is empty', fix: 'matchSelector: { matchLabels: { key: value } }' };
  }
  const [problem] = selectorProblems(selector, place);
  return problem && { ...problem, fix: 'matchSelector: { matchLabels: { key: value } }' };
}

function entries(strategy: JsonObject, key: string): readonly JsonObject[] {
  const list = own(strategy, key);
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}
