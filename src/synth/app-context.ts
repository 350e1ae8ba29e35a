import type { IConstruct } from 'constructs';
import { ok, type Result } from '../addresses/result';
import type { ClusterSettings, Context } from '../context/context';
import type { ContextData } from '../context/context-data';
import { contextPathText } from '../context/context-problem';
import { parseContext } from '../context/parse-context';
import { type EffectivePolicy, policyFor } from '../plan/policy-for';
import { appState } from './app-state';
import { clusterKeyOf } from './cluster-key';
import { contextOfFolder } from './context-home';
import { withDeclarations } from './external-declarations';
import { oncePerRun } from './synth-run';

/**
 * Gives the context of an App in code. It replaces `spiderpool.yaml`, which is then not read; the last call counts.
 *
 * @throws Error that names every field that is wrong.
 */
export function useContext(app: IConstruct, data: ContextData): void {
  const parsed = parseContext(data);
  if (!parsed.ok) {
    const lines = parsed.problem.map(({ path, message, suggestion }) => {
      return `${contextPathText(path)}: ${message}${suggestion === undefined ? '' : `; write ${suggestion}`}`;
    });
    throw new Error(['useContext: the context cannot be used:', ...lines].join('\n  '));
  }
  appState(app).given = parsed.value;
}

/**
 * The context that an App is judged by: the one given in code, else `spiderpool.yaml` of the folder the process runs in, else the defaults;
 * with everything `fromName` declared.
 *
 * @throws Error that names everything that is wrong with the file or contradicts in the declarations, with places.
 */
export function contextOf(scope: IConstruct): Context {
  return valueOrThrow(effectiveContext(scope));
}

/**
 * Versions and flags of the cluster a construct belongs to; those of the context where the context does not know that cluster. Cheap enough
 * to ask for every object, since it leaves declarations aside.
 *
 * @throws Error that names everything that is wrong with the context's file.
 */
export function settingsOf(scope: IConstruct): ClusterSettings {
  const context = writtenContext(scope);
  const key = clusterKeyOf(scope);
  return (key === null ? undefined : context.clusters.get(key)?.settings) ?? context.settings;
}

/**
 * The policy for a namespace of the cluster a construct belongs to.
 *
 * @throws Error that names everything that is wrong with the context's file.
 */
export function policyOf(scope: IConstruct, namespace: string | null): EffectivePolicy {
  return policyFor(writtenContext(scope), clusterKeyOf(scope), namespace);
}

/**
 * The context without what code declared: enough where only settings and policy are asked for.
 *
 * @throws Error that names everything that is wrong with the context's file.
 */
export function writtenContext(scope: IConstruct): Context {
  return valueOrThrow(oncePerRun(scope, written));
}

/** As `contextOf`, with the problems as a value, one text each. */
export function effectiveContext(scope: IConstruct): Result<Context, readonly string[]> {
  return oncePerRun(scope, effective);
}

function written(root: IConstruct): Result<Context, readonly string[]> {
  const { given } = appState(root);
  return given ? ok(given) : contextOfFolder(process.cwd());
}

function effective(root: IConstruct): Result<Context, readonly string[]> {
  const context = oncePerRun(root, written);
  return context.ok ? withDeclarations(root, context.value) : context;
}

function valueOrThrow(context: Result<Context, readonly string[]>): Context {
  if (context.ok) return context.value;
  throw new Error(context.problem.join('\n'));
}
