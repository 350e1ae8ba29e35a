import { isJsonObject, type JsonObject } from '../json';

/** A CNI configuration that stands as JSON text in a manifest: what it holds, or why no CNI runtime can load it, as a clause about it. */
export type CniText =
  | { readonly ok: true; readonly value: JsonObject }
  | { readonly ok: false; readonly isJson: boolean; readonly problem: string };

/** Reads one plugin: a JSON object with a `type`. */
export function readCniPlugin(text: string): CniText {
  const parsed = readObject(text);
  if (!parsed.ok) return parsed;
  return typeProblem(parsed.value) ?? parsed;
}

/** Reads a whole configuration: a plugin, or a list of `plugins`, each with its `type`. */
export function readCniConfig(text: string): CniText {
  const parsed = readObject(text);
  if (!parsed.ok) return parsed;
  const plugins = valueUnder(parsed.value, 'plugins');
  if (plugins === undefined) return typeProblem(parsed.value) ?? parsed;
  if (!Array.isArray(plugins) || plugins.length === 0) return refuse('has "plugins" that are no list of plugins');
  const problem = plugins.map(plugin => (isJsonObject(plugin) ? typeProblem(plugin) : NO_OBJECT)).find(Boolean);
  return problem ? refuse(`has a plugin that ${problem.problem}`) : parsed;
}

type Refusal = Extract<CniText, { readonly ok: false }>;

const NO_OBJECT: Refusal = refuse('is no JSON object');

function readObject(text: string): CniText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      isJson: false,
      problem: `is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  return isJsonObject(value) ? { ok: true, value } : NO_OBJECT;
}

function typeProblem(plugin: JsonObject): Refusal | undefined {
  const problem = pluginTypeProblem(plugin);
  return problem === undefined ? undefined : refuse(problem);
}

/** Says why an object is no CNI plugin, as a clause about it; undefined where it is one. */
export function pluginTypeProblem(plugin: JsonObject): string | undefined {
  const type = valueUnder(plugin, 'type');
  if (typeof type === 'string' && type !== '') return undefined;
  return type === undefined || type === '' ? 'has no "type"' : 'has a "type" that is no text';
}

/** Go matches keys whatever their case, and the last one written wins. */
function valueUnder(object: JsonObject, key: string): unknown {
  let found: unknown;
  for (const [written, value] of Object.entries(object)) if (written.toLowerCase() === key) found = value;
  return found ?? undefined;
}

function refuse(problem: string): Refusal {
  return { ok: false, isJson: true, problem };
}
