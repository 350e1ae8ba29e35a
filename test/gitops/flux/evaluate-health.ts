import { run } from '@bufbuild/cel';
import type { FluxHealthCheck } from 'cdk8s-spiderpool';
import { child, isJsonObject, type JsonObject } from '../../../src/manifests/json';

/** What Flux makes of an object. `error`: an expression could not be evaluated, and Flux tries again until the timeout. */
export type FluxHealth = 'InProgress' | 'Failed' | 'Current' | 'error';

/**
 * Evaluates a health check in CEL as Flux does: the first expression that is true decides. Releases that look at the generations themselves do
 * so before any expression.
 */
export function evaluateHealth(
  check: FluxHealthCheck,
  object: JsonObject,
  generations: 'looked at' | 'left to the expressions' = 'looked at',
): FluxHealth {
  const { observedGeneration } = child(object, 'status');
  const { generation } = child(object, 'metadata');
  const isBehind = observedGeneration !== undefined && observedGeneration !== generation;
  if (generations === 'looked at' && isBehind) return 'InProgress';
  const verdicts = [
    ['InProgress', check.inProgress],
    ['Failed', check.failed],
    ['Current', check.current],
  ] as const;
  for (const [verdict, expression] of verdicts) {
    if (expression === undefined) continue;
    // To Flux a name that the object does not have is an error inside has(), too; to this engine it is not.
    if (/\bstatus\b/.test(expression) && !Object.hasOwn(object, 'status')) return 'error';
    const result = run(expression, celObject(object));
    if (typeof result !== 'boolean') return 'error';
    if (result) return verdict;
  }
  return 'InProgress';
}

type CelValue = string | boolean | bigint | number | null | CelValue[] | { [key: string]: CelValue };

function celObject(object: JsonObject): { [key: string]: CelValue } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, celValue(value)]));
}

/** Whole numbers are integers to Flux, as they are in the API. */
function celValue(value: unknown): CelValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(celValue);
  return isJsonObject(value) ? celObject(value) : null;
}
