import { nearestName } from '../../context/nearest-name';
import { type FieldPath, formatFieldPath } from '../../manifests/field-path';
import { describeType } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { valuesAhead } from '../../manifests/schema/fields-in-release';
import { formatSpans } from '../../manifests/schema/releases';
import type { NotAllowed, OutOfBounds, WrongType } from '../../manifests/schema/schema-problem';
import { poolWith } from '../examples';
import type { Rule } from '../rule';
import { schemaProblems } from './schema-problems';
import { expectedType, shortValue, valueOfType } from './schema-words';

const WHY =
  "the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster";

/** Values that the schema of their field does not take: another type, none of the listed values, beyond the bounds. */
export const fieldType: Rule = {
  id: 'field-type',
  title: "A field's value is not of the type, or not among the values, that its schema takes",
  class: 'admission',
  severity: 'error',
  gist: 'cannot unmarshal / must be of type / Unsupported value / should be less than or equal to',
  source:
    "The OpenAPI schemas of Spiderpool's, Multus' and OpenKruise's CustomResourceDefinitions, which the API server checks, and the Go types their mutating webhooks decode objects into before that",
  check(cluster, report) {
    for (const { manifest, problem } of schemaProblems(cluster)) {
      if (problem.type === 'missing' || problem.type === 'unknown') continue;
      const { field } = problem;
      report({
        manifest,
        field,
        message: `${formatFieldPath(field)} of ${formatResourceId(manifest.id)} ${complaint(problem)}`,
        why: WHY,
        fix: remedy(problem),
        settles: [field],
      });
    }
    for (const { manifest, released, product, settles } of valuesAhead(cluster)) {
      const { field, value = '' } = released;
      report({
        manifest,
        field,
        message: `${formatFieldPath(field)} of ${formatResourceId(manifest.id)} is ${shortValue(value)}, which ${product.name} has in ${formatSpans(released.spans)}, and the cluster runs ${product.version}`,
        why: WHY,
        fix: `use another value, or name the release the cluster really runs in spiderpool.yaml`,
        settles: [field, ...settles],
      });
    }
  },
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: 10.6.124.10-10.6.124.20 }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }'),
};

function complaint(problem: WrongType | NotAllowed | OutOfBounds): string {
  const { actual } = problem;
  switch (problem.type) {
    case 'wrong-type':
      return `must be ${expectedType(problem.expected)}, and is ${describeActual(actual)}`;
    case 'not-allowed':
      return `is ${shortValue(actual)}, and must be one of ${problem.allowed.map(shortValue).join(', ')}`;
    case 'out-of-bounds':
      return `is ${shortValue(actual)}, and must be ${bounds(problem)}`;
  }
}

function remedy(problem: WrongType | NotAllowed | OutOfBounds): string {
  const { field } = problem;
  switch (problem.type) {
    case 'wrong-type': {
      const value = valueOfType(problem.expected, problem.actual);
      return value === undefined
        ? `write ${expectedType(problem.expected)} for ${formatFieldPath(field)}`
        : assignment(field, value);
    }
    case 'not-allowed': {
      const near = typeof problem.actual === 'string' ? nearestName(problem.actual, texts(problem.allowed)) : undefined;
      return near === undefined
        ? `write ${problem.allowed.map(shortValue).join(' or ')} for ${formatFieldPath(field)}`
        : assignment(field, near);
    }
    case 'out-of-bounds':
      return `write a number ${bounds(problem)} for ${formatFieldPath(field)}`;
  }
}

/** `default: true`; an entry of a list has no name of its own. */
function assignment(field: FieldPath, value: string): string {
  const last = field.at(-1);
  return typeof last === 'string' ? `${last}: ${value}` : `write ${value} for ${formatFieldPath(field)}`;
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter(value => typeof value === 'string');
}

/** The value stands beside its type where it is short and says more. */
function describeActual(actual: unknown): string {
  if (typeof actual === 'boolean') return String(actual);
  if (typeof actual === 'number') return `the number ${actual}`;
  return typeof actual === 'string' ? `text (${shortValue(actual)})` : describeType(actual);
}

function bounds({ minimum, maximum }: OutOfBounds): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `from ${minimum} to ${maximum}`;
}
