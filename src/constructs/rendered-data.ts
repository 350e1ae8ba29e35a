import { type ApiObject, type App, ImplicitTokenResolver, Lazy, LazyResolver, NumberStringUnionResolver } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { isJsonObject, type JsonObject } from '../manifests/json';
import { sortedKeys } from '../manifests/sorted-keys';
import { oncePerRun } from '../synth/synth-run';

/** The resolvers that every App of cdk8s has. Whoever adds one may replace any value. */
const USUAL_RESOLVERS = [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver];

/**
 * Whether cdk8s renders an object in its usual way: nobody's resolvers look at the values, and keys are sorted. Then all it does with plain data
 * is what `renderedData` does.
 */
export function isRenderedAsUsual(object: ApiObject): boolean {
  return oncePerRun(object, rendersAsUsual);
}

function rendersAsUsual(root: IConstruct): boolean {
  // An object may be in no App; what is at the root then has no resolvers.
  const { resolvers = [] } = root as Partial<App>;
  return (
    resolvers.length === USUAL_RESOLVERS.length &&
    resolvers.every((resolver, index) => resolver.constructor === USUAL_RESOLVERS[index]) &&
    !process.env.CDK8S_DISABLE_SORT
  );
}

/** Whether a value is data through and through: no placeholder, no instance of a class, nothing for a resolver of cdk8s to do. */
export function isPlainData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (Array.isArray(value)) return value.every(isPlainData);
  if (!isPlainMapping(value)) return false;
  for (const key in value) if (!isPlainData(value[key])) return false;
  return true;
}

/** What becomes of lists and mappings that hold nothing. */
type Empties = 'kept' | 'left out';

/**
 * What cdk8s makes of a value: every `Lazy` is what it stands for, keys are sorted, and those that hold nothing are gone.
 *
 * cdk8s makes two copies for it, and in the first asks three resolvers about every number and text, each with an object of its own and a copy of
 * the path to it: about eight times as long.
 *
 * @throws TypeError where something is neither plain data nor a `Lazy`: only cdk8s knows what becomes of it
 */
export function renderedData(value: unknown, empties: Empties): unknown {
  if (value === null) return undefined;
  // To cdk8s a mapping with a function `resolve` is a placeholder.
  if (typeof value === 'function') throw new TypeError('a function is no data');
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return renderedList(value, empties);
  if (value instanceof Lazy) return renderedData(value.produce(), empties);
  if (!isPlainMapping(value)) throw new TypeError('an instance of a class is no data');
  const rendered = renderedMapping(value, empties);
  return empties === 'left out' && Object.keys(rendered).length === 0 ? undefined : rendered;
}

function renderedList(value: readonly unknown[], empties: Empties): readonly unknown[] | undefined {
  if (empties === 'left out' && value.length === 0) return undefined;
  return value.map(entry => renderedData(entry, empties));
}

/** `renderedData` of a mapping that is known to be one, which is there also where nothing is in it. */
export function renderedMapping(value: JsonObject, empties: Empties): JsonObject {
  const rendered: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) {
    // cdk8s takes it for the prototype of what it makes.
    if (key === '__proto__') throw new TypeError('__proto__ is no key');
    const entry = renderedData(value[key], empties);
    if (entry !== undefined) rendered[key] = entry;
  }
  return rendered;
}

/** Rendered data, which nobody who changes the copy can change. */
export function copiedData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copiedData);
  if (!isJsonObject(value)) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) copy[key] = copiedData(copy[key]);
  return copy;
}

/** Neither a list nor an instance of a class. */
function isPlainMapping(value: object): value is JsonObject {
  return isJsonObject(value) && value.constructor === Object;
}
